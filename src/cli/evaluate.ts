import { existsSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Fault, Problem } from '../kernel/problem.ts';
import { type Evaluation, evaluate, foldsOf, type Predictions } from '../model/evaluation/evaluate.ts';
import { AnswerTableBuilder, type NamedTable } from '../model/prediction/answer-table.ts';
import { linesOf, parseAnswerLog, startTimeUnitDetector } from '../standards/answers/answer-log.ts';
import { writeTable } from '../standards/table/write.ts';
import { chunksOf } from './answer-file.ts';
import { type Command, type CommandCall, EXIT } from './command.ts';

export const evaluateCommand: Command = {
  name: 'evaluate',
  summary: 'measure how well the learner model predicts the answers of a log',
  help: `
Usage: poolster evaluate FILE.csv[.gz] [options]

The file is CSV with the heading learner,item,skills,t,correct[,fold]; several skills are joined by ~; rows of one learner stand in
the order in which they were given. For each fold the model is fitted on the learners of the other folds, and every answer of the
fold's learners is predicted before it is seen. Without a fold column learners are put in five folds by name. Nothing of the file
is kept, and no installation is needed.

  --fold K             only this fold
  --time UNIT          what t counts: order, seconds or auto (default: looks at the whole file)
  --layers LAYERS      tracker, history or context: how much of the model takes part (default: context, all of it)
  --predictions OUT    write learner,item,t,correct,fold,predicted of every answer predicted, in the order of the file
  --json               print one object: answers, learners, auc, logLoss, rmse, accuracy, ece, aucByFold, coverage80, first10Auc,
                       newSkillAuc, fitSeconds (mean of the folds), answersPerSecond

Exit code: 0 done, 1 refused, 2 wrong command line.
Example: poolster evaluate assist09.csv.gz --json`,
  options: {
    fold: { type: 'string' },
    time: { type: 'string' },
    layers: { type: 'string' },
    predictions: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: async (call) => {
    const asked = askedOf(call);
    if (typeof asked === 'string') {
      console.error(`${asked} See \`poolster evaluate --help\`.`);
      return EXIT.usage;
    }
    if (!existsSync(asked.path)) throw new Problem('file-unreadable', { data: { file: asked.path } });
    const { table, moments } = await readTable(asked);
    const folds = foldsOf(table);
    if (asked.fold !== undefined && !folds.includes(asked.fold)) {
      console.error(
        `The file has no fold ${asked.fold}; it has ${folds.join(', ')}. See \`poolster evaluate --help\`.`,
      );
      return EXIT.usage;
    }
    if (folds.length < 2) {
      console.error(
        'All learners are in one fold, so nothing is left to fit on. Give more learners, or more than one value in the column fold.',
      );
      return EXIT.failed;
    }
    const { figures, predictions } = evaluate(table, {
      ...(asked.fold === undefined ? {} : { folds: [asked.fold] }),
      layers: asked.layers,
      clock: () => performance.now(),
      onFold: asked.isJson ? () => undefined : (fold) => console.error(`Fold ${fold} …`),
    });
    if (asked.predictions !== undefined) writeFileSync(asked.predictions, predictionFile(table, predictions, moments));
    console.log(asked.isJson ? JSON.stringify(figures) : summary(figures));
    return EXIT.done;
  },
};

interface Asked {
  readonly path: string;
  readonly fold: number | undefined;
  readonly time: 'order' | 'seconds' | 'auto';
  readonly layers: 'tracker' | 'history' | 'context';
  readonly predictions: string | undefined;
  readonly isJson: boolean;
}

/** What is asked for, or one sentence on what is wrong with the command line. */
function askedOf({ values, positionals }: CommandCall): Asked | string {
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) return 'Give one file.';
  const fold = text('fold');
  if (fold !== undefined && !/^\d{1,3}$/.test(fold)) return '--fold takes a number.';
  const time = text('time') ?? 'auto';
  if (time !== 'order' && time !== 'seconds' && time !== 'auto') return '--time takes order, seconds or auto.';
  const layers = text('layers') ?? 'context';
  if (layers !== 'tracker' && layers !== 'history' && layers !== 'context')
    return '--layers takes tracker, history or context.';
  return {
    path,
    fold: fold === undefined ? undefined : Number(fold),
    time,
    layers,
    predictions: text('predictions'),
    isJson: values['json'] === true,
  };
}

const MOST_FAULTS = 100;
/** Above this `t` can only be milliseconds since 1970: as seconds it would be the year 5138. */
const MILLISECONDS = 1e11;

/** Reads the whole log; with any fault nothing is measured. */
async function readTable({ path, time }: Asked): Promise<{ table: NamedTable; moments: readonly number[] }> {
  const file = basename(path);
  const builder = new AnswerTableBuilder();
  const detector = startTimeUnitDetector();
  const faults: Fault[] = [];
  const moments: number[] = [];
  for await (const entry of parseAnswerLog(linesOf(chunksOf(path)), file, { skillsNeeded: false })) {
    if (entry.ok) {
      const { t } = entry.row;
      moments.push(t);
      detector.see(entry.row);
      builder.add(t > MILLISECONDS ? { ...entry.row, t: t / 1000 } : entry.row);
    } else if (faults.push(entry.fault) === MOST_FAULTS) break;
  }
  if (faults.length > 0) throw new Problem('answers-refused', { data: { file }, faults });
  return { table: builder.finish(time === 'auto' ? detector.unit() : time), moments };
}

function predictionFile(table: NamedTable, { rows, p }: Predictions, moments: readonly number[]): string {
  const learnerOf = new Uint32Array(table.rows);
  for (let l = 0; l + 1 < table.starts.length; l++)
    learnerOf.fill(l, table.starts[l] as number, table.starts[l + 1] as number);
  const given = rows.map((row) => table.given[row] as number);
  const inOrder = rows.map((_, i) => i).sort((a, b) => (given[a] as number) - (given[b] as number));
  const lines = Array.from(inOrder, (i) => {
    const row = rows[i] as number;
    const learner = learnerOf[row] as number;
    return [
      table.names.learners[learner] ?? '',
      table.names.items[table.items[row] as number] ?? '',
      `${moments[given[i] as number]}`,
      `${table.scores[row]}`,
      `${table.folds[learner]}`,
      (p[i] as number).toFixed(6),
    ];
  });
  const head = ['learner', 'item', 't', 'correct', 'fold', 'predicted'];
  return writeTable([head, ...lines], { delimiter: ',', byteOrderMark: false });
}

const LEAST_TO_JUDGE_BY = 5000;

function summary(figures: Evaluation): string {
  const number = (value: number, digits = 4) => (Number.isNaN(value) ? 'not known' : value.toFixed(digits));
  return [
    ...(figures.answers < LEAST_TO_JUDGE_BY
      ? [`With fewer than ${LEAST_TO_JUDGE_BY.toLocaleString('en')} answers these figures say little.`]
      : []),
    `${figures.answers.toLocaleString('en')} answers of ${figures.learners.toLocaleString('en')} learners`,
    `AUC ${number(figures.auc)} (by fold ${figures.aucByFold.map((one) => number(one)).join(', ')})`,
    `log loss ${number(figures.logLoss)}, RMSE ${number(figures.rmse)}, accuracy ${number(figures.accuracy)}, calibration error ${number(figures.ece)}`,
    `first ten answers of a learner AUC ${number(figures.first10Auc)}, first answer on a skill AUC ${number(figures.newSkillAuc)}`,
    `80 % intervals for the next ten answers on a skill cover ${number(figures.coverage80, 3)}`,
    `fitted in ${number(figures.fitSeconds, 1)} s a fold; ${Math.round(figures.answersPerSecond).toLocaleString('en')} answers a second`,
  ].join('\n');
}
