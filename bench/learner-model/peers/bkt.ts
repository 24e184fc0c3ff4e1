import type { AnswerTable } from '../../../src/model/prediction/answer-table.ts';
import { fitTracing } from './bkt-fit.ts';
import { endOf, type Peer, rowsOf, startOf } from './peer.ts';
import { chanceOfSuccess, type Tracing, traced } from './tracing.ts';

/**
 * Bayesian knowledge tracing, one hidden Markov chain a skill without forgetting: `P(success) = L (1 − slip) + (1 − L) guess`; after
 * an answer `L` becomes its posterior by Bayes, then `L + (1 − L) learn`. The four chances are fitted to each skill by expectation and
 * maximisation from two starts (Baum and others 1970), drawn to those of all skills together with the weight of a few answers.
 * An answer on several skills counts for each; it is predicted with the mean of what its skills say.
 */
export const bkt: Peer = {
  name: 'BKT',
  source: 'Corbett and Anderson 1995',
  needsTime: false,
  run(table, trainingLearners, testLearners) {
    return walk(table, testLearners, fitTracing(table, trainingLearners));
  },
};

function walk(table: AnswerTable, learners: readonly number[], tracings: readonly Tracing[]): Float64Array {
  const chances = new Float64Array(rowsOf(table, learners));
  const starts = Float64Array.from(tracings, ({ known }) => known);
  const known = new Float64Array(tracings.length);
  let written = 0;
  for (const learner of learners) {
    known.set(starts);
    const last = endOf(table, learner);
    for (let row = startOf(table, learner); row < last; row++) {
      const from = table.skillStarts[row] ?? 0;
      const until = table.skillStarts[row + 1] ?? 0;
      let sum = 0;
      for (let at = from; at < until; at++) {
        const skill = table.skills[at] ?? 0;
        const tracing = tracings[skill];
        if (tracing === undefined) continue;
        const before = known[skill] ?? 0;
        sum += chanceOfSuccess(tracing, before);
        known[skill] = traced(tracing, before, table.scores[row] ?? 0);
      }
      chances[written++] = until > from ? sum / (until - from) : 0.5;
    }
  }
  return chances;
}
