import { writeFileSync } from 'node:fs';
import {
  BANK_SPREAD,
  type CheckTally,
  type CheckWorld,
  DISTANCES,
  drawTruth,
  fixedTestLength,
  tallyChecks,
} from '../src/model/check/simulated-checks.ts';
import { type Figure, machine, rounded, writeResults } from './results.ts';

/** How often the adaptive check is wrong and how long it is, on simulated learners whose truth is known; see check.md. */
const LEARNERS = 10_000;
const command = 'node bench/check.ts';
const worlds: readonly {
  readonly name: string;
  readonly of: string;
  readonly world: Omit<CheckWorld, 'learners' | 'seed'>;
}[] = [
  { name: 'exercises alike', of: 'alike', world: { bank: 'alike', belief: 'none' } },
  { name: 'items that differ', of: 'differing', world: { bank: 'differing', belief: 'none' } },
  {
    name: 'alike, starts from a belief',
    of: 'belief',
    world: { bank: 'alike', belief: 'own', settings: { prior: 'belief' } },
  },
  { name: 'alike, the belief is wrong, fresh', of: 'wrongFresh', world: { bank: 'alike', belief: 'wrong' } },
  {
    name: 'alike, starts from a wrong belief',
    of: 'wrongBelief',
    world: { bank: 'alike', belief: 'wrong', settings: { prior: 'belief' } },
  },
  { name: 'differ, easiness off by 0.4', of: 'mistaken', world: { bank: 'differing', belief: 'none', mistaken: 0.4 } },
];
const figures: Figure[] = [];
const rates: string[] = [];
const lengths: string[] = [];
for (const { name, of, world } of worlds) {
  const tally = (truth: number) => tallyChecks({ ...world, learners: LEARNERS, seed: `bench ${of}` }, () => truth);
  const low = tally(DISTANCES.lowEdge);
  const high = tally(DISTANCES.highEdge);
  const all = tallyChecks({ ...world, learners: LEARNERS, seed: `bench ${of}` }, drawTruth);
  const fixed = fixedTestLength({ falseMastered: share(low, 'mastered'), falseNotYet: share(high, 'notYet') });
  const strict = fixedTestLength({ falseMastered: 1 - share(low, 'notYet'), falseNotYet: 1 - share(high, 'mastered') });
  const length = all.answers / all.learners;
  rates.push(
    `| ${name} | ${[share(tally(DISTANCES.farUnder), 'mastered'), share(low, 'mastered'), share(low, 'undecided'), share(high, 'notYet'), share(high, 'undecided'), share(tally(DISTANCES.farOver), 'notYet')].map(percent).join(' | ')} |`,
  );
  lengths.push(
    `| ${name} | ${length.toFixed(1)} | ${fixed} | ${strict} | ${percent(1 - length / fixed)} | ${percent(1 - length / strict)} |`,
  );
  figures.push(
    { figure: 'falseMastered', of, value: rounded(share(low, 'mastered'), 4), cases: LEARNERS },
    { figure: 'falseNotYet', of, value: rounded(share(high, 'notYet'), 4), cases: LEARNERS },
    { figure: 'checkLength', of, value: rounded(length, 2), cases: LEARNERS },
    { figure: 'checkShorter', of, value: rounded(1 - length / strict, 3), cases: LEARNERS },
  );
}
writeResults('check', command, figures);
const text = `# The adaptive check: how often it is wrong, how long it is

${LEARNERS.toLocaleString('en')} simulated learners in every cell. Promised: at most 10 % false "mastered" for who succeeds on 65 % of typical items or fewer (the
lower edge of the zone) and at most 10 % false "not yet" from 89.6 % (the upper edge). At most 30 answers. Items that differ: sixty, each once,
their easiness spread ${BANK_SPREAD} logits around the goal's.

| what there is | "mastered", far under | "mastered", lower edge | undecided there | "not yet", upper edge | undecided there | "not yet", far over |
|---|---|---|---|---|---|---|
${rates.join('\n')}

Mean length over learners as the model expects them, beside the shortest test of one length for everybody (typical items, the best number to
pass) with no more wrong outcomes at the edges; *strict* counts "undecided" as wrong.

| what there is | mean length | fixed test | fixed test, strict | shorter | shorter, strict |
|---|---|---|---|---|---|
${lengths.join('\n')}

A check that starts from a belief promises its rates over learners whose beliefs are right; the row with wrong beliefs shows the most that it
can go wrong. Where easiness is not known well, choosing hard items picks those that only seem hard: calibrate before a bank of items is used.

Command: \`${command}\`. Machine: ${machine()}. Date: ${new Date().toISOString().slice(0, 10)}.
`;
writeFileSync(new URL('check.md', import.meta.url), text);
console.log(text);

function share(tally: CheckTally, outcome: 'mastered' | 'notYet' | 'undecided'): number {
  return tally[outcome] / tally.learners;
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}
