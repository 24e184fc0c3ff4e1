import {
  type EvaluationOptions,
  evaluate,
  foldsOf,
  measuresOf,
  type Predictions,
  slicesOf,
} from '../src/model/evaluation/evaluate.ts';
import { auc } from '../src/model/evaluation/measures.ts';
import { type AnswerTable, learnersOf, type NamedTable } from '../src/model/prediction/answer-table.ts';
import type { Layers } from '../src/model/prediction/model.ts';
import { growthOf } from './learner-model/growth.ts';
import type { Peer } from './learner-model/peers/peer.ts';
import { PEERS } from './learner-model/peers/peers.ts';
import { logsNamed, readAnswerTable } from './learner-model/read-table.ts';
import { noteLoad, table as tableText, writeReport } from './measure/report.ts';
import { type Figure, rounded, writeResults } from './results.ts';

/**
 * How well the learner model predicts the next answer of learners it has not seen, beside classical models run in the same way: five
 * folds over learners, everything fitted on the other four, each learner walked from nothing; predict, then see. See learner-model.md.
 */
const files = logsNamed('learner-model');
const LAYERS: readonly { readonly layers: Layers; readonly name: string }[] = [
  { layers: 'tracker', name: 'Poolster, tracker alone' },
  { layers: 'history', name: 'Poolster, with history' },
  { layers: 'context', name: 'Poolster, with context' },
];
const clock = () => performance.now();

interface Line {
  readonly name: string;
  readonly figures: ReturnType<typeof measuresOf> & ReturnType<typeof slicesOf>;
  readonly aucByFold: readonly number[];
  readonly seconds: number;
  readonly coverage80?: number;
  readonly fitSeconds?: number;
  readonly answersPerSecond?: number;
}

const sections: string[] = [];
const results: Figure[] = [];
const growths: (readonly string[])[] = [];
for (const file of files) {
  const { set, table } = await readAnswerTable(file);
  const lines = [
    ...PEERS.filter(({ needsTime }) => !needsTime || table.seconds).map((peer) => peerLine(table, peer)),
    ...LAYERS.map((one) => ownLine(table, one)),
  ];
  sections.push(
    `## ${set}: ${table.rows.toLocaleString('en')} answers of ${table.names.learners.length.toLocaleString('en')} learners, ${table.seconds ? 'with' : 'without'} times`,
    setTable(lines),
    verdict(lines),
  );
  results.push(...figuresOf(set, lines, table));
  growths.push(...growthOf(set, table, clock));
  noteLoad();
}
sections.push(
  '## Growth',
  'Predicted and taken in, by how far each learner was: thousand answers a second. Work per answer is constant when the columns are alike; the processor’s caches make the first ones look slower or faster.',
  tableText(['set', 'answers 1–50 of a learner', '51–500', '501 and on'], growths),
);
writeResults('learner-model', 'npm run bench -- learner-model FILE.csv.gz …', results);
writeReport({
  name: 'learner-model',
  title: 'How well the learner model predicts',
  options: 'FILE.csv.gz …',
  sections: [
    `Five folds over learners, everything fitted on the other four; each learner is walked in order from nothing known, and every answer is
predicted before it is seen. Figures are pooled over the folds; ECE is the calibration error over 20 bins of equal mass. *First ten*: the
first ten answers of every learner; *new skill*: answers on a skill that the learner had not met; *coverage*: of the 80 % intervals for the
share right in the next ten answers on a skill. The classical models are our own (\`bench/learner-model/peers\`), in one configuration for
all sets, and so is ours. The sets are public logs of mathematics tutors in the United States; how well the model does on pupils in Flanders
is not known yet.`,
    ...sections,
  ],
});

function peerLine(table: NamedTable, peer: Peer): Line {
  const started = clock();
  const aucByFold: number[] = [];
  const parts: { rows: number[]; p: Float64Array }[] = [];
  for (const fold of foldsOf(table)) {
    const learners = learnersOf(table, (one) => one === fold);
    const p = peer.run(
      table,
      learnersOf(table, (one) => one !== fold),
      learners,
    );
    const rows = learners.flatMap((l) => range(table.starts[l] ?? 0, table.starts[l + 1] ?? 0));
    parts.push({ rows, p });
    aucByFold.push(auc({ p, y: outcomes(table, rows) }));
  }
  const rows = Uint32Array.from(parts.flatMap((part) => part.rows));
  const predictions: Predictions = {
    rows,
    p: Float64Array.from(parts.flatMap(({ p }) => [...p])),
    y: outcomes(table, rows),
  };
  console.error(`${peer.name}: ${((clock() - started) / 1000).toFixed(0)} s`);
  return { name: peer.name, figures: figuresFrom(table, predictions), aucByFold, seconds: (clock() - started) / 1000 };
}

function ownLine(table: NamedTable, { layers, name }: (typeof LAYERS)[number]): Line {
  const started = clock();
  const options: EvaluationOptions = { clock, layers };
  const { figures, predictions } = evaluate(table, options);
  console.error(`${name}: ${((clock() - started) / 1000).toFixed(0)} s`);
  const { aucByFold, coverage80, fitSeconds, answersPerSecond } = figures;
  return {
    name,
    figures: figuresFrom(table, predictions),
    aucByFold,
    seconds: (clock() - started) / 1000,
    coverage80,
    fitSeconds,
    answersPerSecond,
  };
}

function figuresFrom(table: AnswerTable, predictions: Predictions): Line['figures'] {
  return { ...measuresOf(predictions), ...slicesOf(table, predictions) };
}

function setTable(lines: readonly Line[]): string {
  const head = [
    'model',
    'AUC',
    'log loss',
    'RMSE',
    'accuracy',
    'ECE',
    'first ten AUC',
    'new skill AUC',
    'coverage',
    'fit a fold, s',
    'thousand answers a second',
    'all folds, s',
  ];
  const rows = lines.map(({ name, figures, coverage80, fitSeconds, answersPerSecond, seconds }) => [
    name,
    ...[
      figures.auc,
      figures.logLoss,
      figures.rmse,
      figures.accuracy,
      figures.ece,
      figures.first10Auc,
      figures.newSkillAuc,
    ].map((value) => value.toFixed(4)),
    coverage80?.toFixed(3) ?? '',
    fitSeconds?.toFixed(1) ?? '',
    answersPerSecond === undefined ? '' : (answersPerSecond / 1000).toFixed(0),
    seconds.toFixed(0),
  ]);
  return tableText(head, rows);
}

/** Beside the best classical model of each fold. */
function verdict(lines: readonly Line[]): string {
  const peers = lines.filter(({ coverage80 }) => coverage80 === undefined);
  const own = lines.at(-1);
  if (own === undefined || peers.length === 0) return '';
  const ahead = own.aucByFold.map(
    (value, fold) => value - Math.max(...peers.map(({ aucByFold }) => aucByFold[fold] ?? 0)),
  );
  const least = Math.min(...peers.map(({ figures }) => figures.logLoss));
  const bestLr = peers.find(({ name }) => name === 'Best-LR');
  const slices =
    bestLr === undefined
      ? ''
      : ` First ten answers ${signed(own.figures.first10Auc - bestLr.figures.first10Auc)} and new skills ${signed(own.figures.newSkillAuc - bestLr.figures.newSkillAuc)} beside Best-LR.`;
  return `AUC ahead of the best classical model, fold by fold: ${ahead.map(signed).join(', ')}. Log loss ${signed(own.figures.logLoss - least)}.${slices}`;
}

function signed(value: number): string {
  return `${value >= 0 ? '+' : '−'}${Math.abs(value).toFixed(4)}`;
}

/** What the algorithm's page tells: the tracker, since the mastery that people see rests on it alone, and the whole beside it. */
function figuresOf(set: string, lines: readonly Line[], table: AnswerTable): Figure[] {
  const tracker = lines.find(({ name }) => name === LAYERS[0]?.name);
  const whole = lines.at(-1);
  if (tracker === undefined || whole === undefined) return [];
  const figure = (name: string, value: number, digits: number) => ({
    figure: name,
    of: set,
    value: rounded(value, digits),
    cases: table.rows,
  });
  return [
    figure('auc', tracker.figures.auc, 4),
    figure('wholeAuc', whole.figures.auc, 4),
    figure('logLoss', tracker.figures.logLoss, 4),
    figure('wholeLogLoss', whole.figures.logLoss, 4),
    figure('calibrationError', tracker.figures.ece, 4),
    figure('coverage80', tracker.coverage80 ?? Number.NaN, 3),
  ];
}

function outcomes(table: AnswerTable, rows: ArrayLike<number>): Uint8Array {
  return Uint8Array.from(rows, (row) => ((table.scores[row] ?? 0) >= 0.5 ? 1 : 0));
}

function range(from: number, until: number): number[] {
  return Array.from({ length: until - from }, (_, k) => from + k);
}
