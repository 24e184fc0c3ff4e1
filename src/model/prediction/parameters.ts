import { surpriseOf } from '../evaluation/measures.ts';
import type { ModelParameters } from '../learner/types.ts';
import type { AnswerTable } from './answer-table.ts';
import type { EasinessWithout } from './easiness.ts';
import { Description, describe } from './features.ts';
import { RowTask, rowsOf } from './rows.ts';
import { take } from './take.ts';
import { LearnerTrace } from './trace.ts';

/** Rows on which a setting is tried; more make the choice no better, and slower. */
const SAMPLE = 20_000;

type Tuned =
  | 'abilityVariance'
  | 'goalVariance'
  | 'goalStepVariance'
  | 'practiceGain'
  | 'practiceGainVariance'
  | 'practiceGainHalfCount'
  | 'goalForgettingDays';

interface Range {
  readonly name: Tuned;
  readonly least: number;
  readonly most: number;
  /** Only where times are known. */
  readonly timed?: boolean;
}

const RANGES: readonly Range[] = [
  { name: 'goalVariance', least: 0.05, most: 4 },
  { name: 'abilityVariance', least: 0.05, most: 4 },
  { name: 'goalStepVariance', least: 0.001, most: 0.5 },
  { name: 'practiceGain', least: 0.01, most: 1 },
  { name: 'practiceGainHalfCount', least: 1, most: 64 },
  { name: 'practiceGainVariance', least: 0.0005, most: 0.5 },
  { name: 'goalForgettingDays', least: 5, most: 2000, timed: true },
];

/** Factors by which a value is tried, round after round. */
const FACTORS = [3, 1.7, 1.3];

/**
 * The parameters of the tracker under which the answers of a sample of these learners were least surprising, one step ahead (maximum
 * marginal likelihood, by coordinates on a logarithmic scale). Easiness is that fitted without each learner.
 */
export function fitParameters(
  table: AnswerTable,
  learners: readonly number[],
  easinessWithout: EasinessWithout,
  start: ModelParameters,
): ModelParameters {
  const sample = sampleOf(table, learners);
  let best = start;
  let least = surprise(table, sample, easinessWithout, best);
  for (const factor of FACTORS) {
    for (const { name, least: low, most: high, timed } of RANGES) {
      if (timed === true && table.seconds === undefined) continue;
      for (const by of [factor, 1 / factor]) {
        for (;;) {
          const value = Math.min(high, Math.max(low, best[name] * by));
          if (value === best[name]) break;
          const tried = { ...best, [name]: value };
          const loss = surprise(table, sample, easinessWithout, tried);
          if (loss >= least) break;
          best = tried;
          least = loss;
        }
      }
    }
  }
  return best;
}

/** Learners spread evenly over all of them, so many that they have about `SAMPLE` rows, or up to twice as many. */
export function sampleOf(table: AnswerTable, learners: readonly number[]): number[] {
  const total = learners.reduce((sum, l) => sum + rowsOf(table, l), 0);
  const step = Math.max(1, Math.floor(total / SAMPLE));
  return learners.filter((_, k) => k % step === 0);
}

/** Mean log loss of the tracker's expectations. */
function surprise(
  table: AnswerTable,
  learners: readonly number[],
  easinessWithout: EasinessWithout,
  parameters: ModelParameters,
): number {
  const isTimed = table.seconds !== undefined;
  const description = new Description('tracker', isTimed);
  const task = new RowTask(table);
  let sum = 0;
  let rows = 0;
  for (const l of learners) {
    const easiness = easinessWithout(l);
    const trace = new LearnerTrace(parameters, isTimed);
    for (let row = table.starts[l] as number; row < (table.starts[l + 1] as number); row++) {
      describe(trace, task.at(row), easiness, parameters, description);
      const score = table.scores[row] as number;
      sum += surpriseOf(description.expected, score);
      rows += 1;
      take(trace, description, parameters, score);
    }
  }
  return sum / Math.max(1, rows);
}
