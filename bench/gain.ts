import { writeFileSync } from 'node:fs';
import { type GainWorld, tallyGains } from '../src/model/gain/simulated-gains.ts';
import { type Figure, machine, rounded, writeResults } from './results.ts';

/** How right the learning gain over a period is, on simulated classes whose gain is known; see gain.md. */
const CLASSES = 80;
const command = 'node bench/gain.ts';
type World = Omit<GainWorld, 'learners' | 'seed'>;
const usual: World = { goals: 1, answers: 30, gain: 0.5, gainSpread: 0.5, start: 0, path: 'smooth' };
const worlds: readonly { readonly name: string; readonly of: string; readonly world: World }[] = [
  { name: 'no gain', of: 'noGain', world: { ...usual, gain: 0 } },
  { name: 'half a logit', of: 'halfLogit', world: usual },
  { name: 'a logit, from a low start', of: 'logitLow', world: { ...usual, gain: 1, start: -1 } },
  { name: 'half a logit, 16 answers', of: 'fewAnswers', world: { ...usual, answers: 16 } },
  { name: 'half a logit, four goals, 10 answers each', of: 'fourGoals', world: { ...usual, goals: 4, answers: 10 } },
  { name: 'a logit, evenly', of: 'evenly', world: { ...usual, gain: 1, path: 'even' } },
  { name: 'a logit, at once halfway', of: 'atOnce', world: { ...usual, gain: 1, path: 'step' } },
];
const figures: Figure[] = [];
const lines = worlds.map(({ name, of, world }) => {
  const tally = tallyGains(world, CLASSES, `bench ${of}`);
  const { learners, low, group } = tally;
  figures.push(
    { figure: 'gainBias', of, value: rounded(tally.error / learners, 4), cases: learners },
    { figure: 'gainBiasLow', of, value: rounded(low.error / low.learners, 4), cases: low.learners },
    { figure: 'gainHeld80', of, value: rounded(tally.held80 / learners, 4), cases: learners },
    { figure: 'gainHeld90', of, value: rounded(tally.held90 / learners, 4), cases: learners },
  );
  const cells = [
    signed(tally.error / learners),
    signed(low.error / low.learners),
    signed(low.rawError / low.learners),
    share(tally.held80 / learners),
    share(tally.held90 / learners),
    share(group.held80 / group.classes),
    share(group.held90 / group.classes),
    share(tally.unknown / (learners + tally.unknown)),
  ];
  return `| ${name} | ${cells.join(' | ')} |`;
});
writeResults('gain', command, figures);
const text = `# Learning gain over a period: how right it is

${CLASSES} simulated classes of 25 in every row, a period of 120 days, 30 answers on the goal by each learner spread over the period and two weeks
before it, unless said otherwise; learners differ by half a logit in gain. Errors are in chance of success (−1 to 1). *Began low*: the third of
each class that had least right at the start. *Difference of scores*: share right in the last two fifths minus that in the first two.

| true gain | error | error, began low | the same by difference of scores | 80 % interval holds | 90 % | of the class: 80 % | 90 % | unknown |
|---|---|---|---|---|---|---|---|---|
${lines.join('\n')}

The way from start to end is taken as a smooth step: who grows evenly is measured a little low, who does so all at once halfway a little high.
Without the prior of a class a single learner's gain is held nearer to the usual one; its interval is wider for it.

Command: \`${command}\`. Machine: ${machine()}. Date: ${new Date().toISOString().slice(0, 10)}.
`;
writeFileSync(new URL('gain.md', import.meta.url), text);
console.log(text);

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
}

function share(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}
