import { createReadStream, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createGunzip } from 'node:zlib';
import { auc, calibrationError, logLoss, rmse } from '../src/model/evaluation/measures.ts';
import { assimilate, builderFrom, logitOf, successProbability } from '../src/model/learner/belief.ts';
import { emptyState, fitCalibration, type Observation } from '../src/model/learner/learner-model.ts';
import { detectTimeUnit, linesOf, parseAnswerLog } from '../src/standards/answers/answer-log.ts';
import { machine, rounded, writeResults } from './results.ts';

/**
 * How well the learner model predicts the next answer of learners it has not seen: five folds over learners, item and goal easiness
 * fitted on the other four, each test learner walked in order from an empty state; predict, then see. See learner-model.md.
 */
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Name the answer logs: node bench/learner-model.ts FILE.csv.gz …');
  process.exit(1);
}
const FOLDS = 5;

interface Learner {
  readonly fold: number;
  readonly observations: Observation[];
}

interface Measured {
  readonly set: string;
  readonly learners: number;
  readonly answers: number;
  readonly auc: number;
  readonly logLoss: number;
  readonly rmse: number;
  readonly calibrationError: number;
  readonly answersPerSecond: number;
}

const measured: Measured[] = [];
for (const file of files)
  measured.push(evaluate(basename(file).replace(/\.csv(\.gz)?$/, ''), await readLearners(file)));
// Where the files lie is the machine's affair; that they are the public sets is in the table.
const command = 'node bench/learner-model.ts FILE.csv.gz …';
writeResults(
  'learner-model',
  command,
  measured.flatMap(({ set, answers, ...figures }) =>
    (['auc', 'logLoss', 'calibrationError'] as const).map((figure) => ({
      figure,
      of: set,
      value: rounded(figures[figure], 4),
      cases: answers,
    })),
  ),
);
writeFileSync(new URL('learner-model.md', import.meta.url), report());
console.log(report());

async function readLearners(file: string): Promise<Learner[]> {
  const stream = createReadStream(file);
  const text = (file.endsWith('.gz') ? stream.pipe(createGunzip()) : stream).setEncoding('utf8');
  const rows = [];
  for await (const entry of parseAnswerLog(linesOf(text), basename(file))) if (entry.ok) rows.push(entry.row);
  const unit = detectTimeUnit(rows.map(({ learner, t }) => ({ learner, t })));
  const learners = new Map<string, Learner>();
  rows.forEach(({ learner, item, skills, t, correct, fold }, at) => {
    const known = learners.get(learner) ?? { fold: fold ?? 0, observations: [] };
    learners.set(learner, known);
    known.observations.push({
      eventId: `${at}`.padStart(9, '0'),
      at: unit === 'seconds' ? t * 1000 : t,
      timeKnown: unit === 'seconds',
      kind: 'answer',
      goals: skills.map((goalId) => ({ goalId, weight: 1 })),
      itemId: item,
      score: correct,
      help: 'none',
      alone: true,
      situation: 'practice',
      author: 'learner',
    });
  });
  return [...learners.values()];
}

function evaluate(set: string, learners: readonly Learner[]): Measured {
  const p: number[] = [];
  const y: number[] = [];
  let milliseconds = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = learners.filter((one) => one.fold !== fold);
    const calibration = fitCalibration(
      2,
      others.map(({ observations }) => observations),
    );
    const started = performance.now();
    for (const { observations } of learners.filter((one) => one.fold === fold)) {
      const builder = builderFrom(calibration, emptyState(calibration));
      for (const observation of observations) {
        p.push(successProbability(logitOf(calibration, builder, observation)));
        y.push(observation.score);
        assimilate(builder, observation);
      }
    }
    milliseconds += performance.now() - started;
  }
  const predicted = { p, y };
  return {
    set,
    learners: learners.length,
    answers: p.length,
    auc: auc(predicted),
    logLoss: logLoss(predicted),
    rmse: rmse(predicted),
    calibrationError: calibrationError(predicted),
    answersPerSecond: (p.length / milliseconds) * 1000,
  };
}

function report(): string {
  const line = (one: Measured) =>
    `| ${one.set} | ${one.learners} | ${one.answers} | ${one.auc.toFixed(4)} | ${one.logLoss.toFixed(4)} | ${one.rmse.toFixed(4)} | ${one.calibrationError.toFixed(4)} | ${Math.round(one.answersPerSecond / 1000)} |`;
  return `# How well the learner model predicts

Five folds over learners, everything fitted on the other four; each learner is walked in order from nothing known, and every answer
is predicted before it is seen. The calibration error is over 20 bins of equal mass. The sets are public logs of mathematics
tutors in the United States; how well the model does on pupils in Flanders is not known yet.

| set | learners | answers | AUC | log loss | RMSE | calibration error | thousand answers a second |
|---|---|---|---|---|---|---|---|
${measured.map(line).join('\n')}

Command: \`${command}\`. Machine: ${machine()}. Date: ${new Date().toISOString().slice(0, 10)}.
`;
}
