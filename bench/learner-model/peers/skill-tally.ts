import type { AnswerTable } from '../../../src/model/prediction/answer-table.ts';

/** Successes and failures of one learner before the present answer. A score between 0 and 1 is a success to that degree. */
export interface Tally {
  readonly successes: Float64Array;
  readonly failures: Float64Array;
  all: { successes: number; failures: number };
  see(row: number): void;
  clear(): void;
}

export function tally(table: AnswerTable): Tally {
  const successes = new Float64Array(table.skillCount);
  const failures = new Float64Array(table.skillCount);
  const all = { successes: 0, failures: 0 };
  return {
    successes,
    failures,
    all,
    see(row) {
      const score = table.scores[row] ?? 0;
      all.successes += score;
      all.failures += 1 - score;
      const end = table.skillStarts[row + 1] ?? 0;
      for (let at = table.skillStarts[row] ?? 0; at < end; at++) {
        const skill = table.skills[at] ?? 0;
        successes[skill] = (successes[skill] ?? 0) + score;
        failures[skill] = (failures[skill] ?? 0) + 1 - score;
      }
    },
    clear() {
      successes.fill(0);
      failures.fill(0);
      all.successes = 0;
      all.failures = 0;
    },
  };
}
