import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allMessages } from '../../src/cli/describe-problem.ts';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));
const RAISED = /new Problem\(\s*'([a-z-]+)'(?:,\s*\{[^}]*?status:\s*(\d{3}))?/g;

/** `docs/errors.md`: every refusal with its code, status and words, so that who meets a code can look it up. */
export async function errorsPage(): Promise<string> {
  const messages = await allMessages();
  const raised = raisedProblems();
  const of = (prefix: string) =>
    Object.keys(messages)
      .filter((key) => key.startsWith(prefix))
      .sort()
      .map((key) => ({ code: key.slice(prefix.length), words: messages[key] }));
  const line = (code: string, middle: string, words: { nl: string; en: string } | undefined) =>
    `| \`${code}\` |${middle} ${cell(words?.en)} | ${cell(words?.nl)} |`;
  return `# Refusals and their codes

Written by \`npm run generate\`; \`npm run check\` fails when it is out of date. An answer that refuses is
\`{ code, data, faults, correlationId }\`; \`faults\` name file, line and field. What stands in braces is filled from \`data\`.

## Problems

| code | status | English | Nederlands |
|---|---|---|---|
${of('problem.')
  .map(({ code, words }) => line(code, ` ${[...(raised.get(code) ?? [])].sort().join(', ') || '–'} |`, words))
  .join('\n')}

## Faults in what was given

| code | English | Nederlands |
|---|---|---|
${of('fault.')
  .map(({ code, words }) => line(code, '', words))
  .join('\n')}

## Mended while reading, and told

| code | English | Nederlands |
|---|---|---|
${of('mended.')
  .map(({ code, words }) => line(code, '', words))
  .join('\n')}
`;
}

/** The status with which the source raises each code; 400 where it does not say. */
function raisedProblems(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const file of globSync('**/*.ts', { cwd: SOURCE })) {
    if (/\.test\.ts$|testing\//.test(file)) continue;
    for (const [, code = '', status = '400'] of readFileSync(`${SOURCE}${file}`, 'utf8').matchAll(RAISED))
      found.set(code, (found.get(code) ?? new Set()).add(status));
  }
  return found;
}

function cell(text: string | undefined): string {
  return (text ?? '').replaceAll('|', '\\|').replace(/\s+/g, ' ');
}
