import { writeFileSync } from 'node:fs';
import { tallySignals } from '../src/model/simulated-classes.ts';
import { machine, rounded, writeResults } from './results.ts';

/** How often a signal on the teacher's page is false, and whom it misses, on simulated classes; see signals.md. */
const CLASSES = 200;
const command = 'node bench/signals.ts';
const { support, challenge, struggling } = tallySignals(CLASSES);
writeResults('signals', command, [
  { figure: 'falseSupport', value: rounded(support.false / support.all, 4), cases: support.all },
  { figure: 'falseChallenge', value: rounded(challenge.false / challenge.all, 4), cases: challenge.all },
  { figure: 'strugglingSeen', value: rounded(struggling.seen / struggling.all, 4), cases: struggling.all },
]);
const percent = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`;
const text = `# Signals: how often they are wrong

${3 * CLASSES} simulated classes of 25 that follow the model, six goals, about ten answers on each; the goals as hard as believed, or half a
logit easier or harder. A support signal is false where the true chance of success is .8 or more, a challenge signal where it is
below .7. Real learners do not follow a model: expect more.

| what | share | of |
|---|---|---|
| support signals that are false | ${percent(support.false, support.all)} | ${support.all} |
| challenge signals that are false | ${percent(challenge.false, challenge.all)} | ${challenge.all} |
| learners who truly fail more than half and are pointed at | ${percent(struggling.seen, struggling.all)} | ${struggling.all} |

Command: \`${command}\`. Machine: ${machine()}. Date: ${new Date().toISOString().slice(0, 10)}.
`;
writeFileSync(new URL('signals.md', import.meta.url), text);
console.log(text);
