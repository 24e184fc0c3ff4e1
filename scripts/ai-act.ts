// Writes docs/ai-act/figures.md out of the code: the register of algorithms, the policy and the benchmarks' own result files.
// `node scripts/ai-act.ts`; scripts/ai-act.test.ts fails when the file is not what this would write.
import { writeFileSync } from 'node:fs';
import { ALGORITHMS, type Algorithm, algorithmMessages } from '../src/capabilities/algorithms/index.ts';
import { type ResultFile, readResults } from '../src/platform/benchmark-results.ts';
import { tablesOf } from '../src/platform/personal-data.ts';
import { CAPABILITIES } from '../src/server/capabilities.ts';

export const FIGURES_FILE = new URL('../docs/ai-act/figures.md', import.meta.url);

export function figuresPage(): string {
  return `# What the code says of itself

Written by \`node scripts/ai-act.ts\` from \`src/capabilities/algorithms/domain/register.ts\`, the permissions of every capability and
\`bench/results/\`; a test fails when it is out of date. Do not edit it by hand.

## The algorithms (Annex IV, 1 and 2)

| algorithm | what its outcome may do | looks at | code | since |
|---|---|---|---|---|
${ALGORITHMS.map(algorithmLine).join('\n')}

Effects: *shown* changes nothing; *proposed* does nothing until a person says yes; *smallStep* is seen at once and can be undone.

## Who can overrule them (Article 14)

| algorithm | by the call | who may |
|---|---|---|
${ALGORITHMS.flatMap(overrulingLines).join('\n')}

## What works without being asked

${handlerLines().join('\n')}

## What is kept about a person (Article 10; GDPR, Article 30)

| capability | table | kind of data | on erasure |
|---|---|---|---|
${dataLines().join('\n')}

## Accuracy (Article 15; Annex IV, 3 and 4)

${ALGORITHMS.map(accuracyPart).join('\n\n')}
`;
}

function algorithmLine({ id, effect, data, code, since }: Algorithm): string {
  return `| ${wordsOf(id)} (\`${id}\`) | ${effect} | ${data.join(', ')} | ${code.map((path) => `\`${path}\``).join(', ')} | ${since} |`;
}

function overrulingLines({ id, overruledBy }: Algorithm): string[] {
  const declared = new Map(CAPABILITIES.flatMap(({ permissions }) => Object.entries(permissions)));
  return overruledBy.map(
    ({ route, permission }) =>
      `| \`${id}\` | \`${route}\` | ${declared.get(permission)?.relations.join(', ') ?? 'nobody'} |`,
  );
}

function handlerLines(): string[] {
  return CAPABILITIES.flatMap(({ name, on }) =>
    on.map(({ event }) => {
      const owner = ALGORITHMS.find(({ handlers }) => handlers.includes(`${name}: ${event.name}`));
      return `- \`${name}\` on \`${event.name}\`: part of \`${owner?.id ?? 'nothing'}\``;
    }),
  );
}

function dataLines(): string[] {
  return CAPABILITIES.flatMap(({ name, personalData }) =>
    personalData === 'none'
      ? [`| ${name} | nothing | | |`]
      : tablesOf(personalData.tables).map(([table, { kind, persons }]) => {
          const columns = Object.entries(persons).map(([column, what]) => `${column}: ${what}`);
          return `| ${name} | \`${table}\` | ${kind} | ${columns.join(', ')} |`;
        }),
  );
}

function accuracyPart({ id, benchmarks }: Algorithm): string {
  const results = benchmarks.flatMap((name) => readResults(name) ?? []);
  const head = `### ${wordsOf(id)}`;
  return results.length === 0 ? `${head}\n\nNot measured.` : [head, ...results.map(resultTable)].join('\n\n');
}

function resultTable({ command, machine, date, figures }: ResultFile): string {
  const lines = figures.map(
    ({ figure, of, value, cases }) => `| ${figure} | ${of ?? 'all'} | ${value} | ${cases ?? ''} |`,
  );
  return `| figure | of | value | cases |\n|---|---|---|---|\n${lines.join('\n')}\n\n\`${command}\`, ${machine}, ${date}.`;
}

function wordsOf(id: Algorithm['id']): string {
  return algorithmMessages[`algorithm.${id}.name`].en;
}

if (import.meta.main) writeFileSync(FIGURES_FILE, figuresPage());
