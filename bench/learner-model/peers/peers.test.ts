import { describe, expect, test } from 'vitest';
import { auc, logLoss } from '../../../src/model/evaluation/measures.ts';
import type { AnswerTable } from '../../../src/model/prediction/answer-table.ts';
import { eachRow, endOf, startOf } from './peer.ts';
import { PEERS } from './peers.ts';
import { simulatedTable } from './small-table.ts';

const TABLE = simulatedTable('peers', 200);
const LEARNERS = Array.from(TABLE.folds, (_, l) => l);
const TRAINING = LEARNERS.filter((l) => TABLE.folds[l] !== 0);
const TEST = LEARNERS.filter((l) => TABLE.folds[l] === 0);

describe.each(PEERS)('$name', (peer) => {
  const predicted = peer.run(TABLE, TRAINING, TEST);

  test('predicts every row of the test learners, strictly between 0 and 1, better than the share of successes', () => {
    const y: number[] = [];
    eachRow(TABLE, TEST, (row) => y.push(TABLE.scores[row] ?? 0));
    const share = y.reduce((sum, each) => sum + each, 0) / y.length;
    expect(predicted).toHaveLength(y.length);
    expect(predicted.every((p) => p > 0 && p < 1)).toBe(true);
    expect(auc({ p: predicted, y })).toBeGreaterThan(0.58);
    expect(logLoss({ p: predicted, y })).toBeLessThan(logLoss({ p: y.map(() => share), y }));
  });

  test('predicts the same to the last bit when the second half of every test learner went the other way', () => {
    const flipped = withSecondHalvesFlipped(TABLE, TEST);
    const again = peer.run(flipped, TRAINING, TEST);
    let at = 0;
    let changed = 0;
    for (const learner of TEST) {
      const [start, end] = [startOf(TABLE, learner), endOf(TABLE, learner)];
      const half = Math.ceil((end - start) / 2);
      // The first flipped answer is itself predicted before it is seen.
      expect(again.slice(at, at + half + 1)).toEqual(predicted.slice(at, at + half + 1));
      for (let k = at + half + 1; k < at + end - start; k++) if (again[k] !== predicted[k]) changed += 1;
      at += end - start;
    }
    expect(changed).toBeGreaterThan(0);
  });

  test('does not look at the answers of test learners to fit', () => {
    const [first, ...others] = TEST;
    if (first === undefined) throw new Error('no test learners');
    const changed = withSecondHalvesFlipped(TABLE, others);
    const own = endOf(TABLE, first) - startOf(TABLE, first);
    expect(peer.run(changed, TRAINING, TEST).slice(0, own)).toEqual(predicted.slice(0, own));
  });
});

test('only a peer that looks at time asks for it', () => {
  const untimed = { ...TABLE, seconds: undefined };
  for (const peer of PEERS.filter(({ needsTime }) => !needsTime)) {
    expect(peer.run(untimed, TRAINING, TEST)).toEqual(peer.run(TABLE, TRAINING, TEST));
  }
  expect(PEERS.filter(({ needsTime }) => needsTime).map(({ name }) => name)).toEqual(['DAS3H']);
});

function withSecondHalvesFlipped(table: AnswerTable, learners: readonly number[]): AnswerTable {
  const scores = table.scores.slice();
  for (const learner of learners) {
    const [start, end] = [startOf(table, learner), endOf(table, learner)];
    for (let row = start + Math.ceil((end - start) / 2); row < end; row++) scores[row] = 1 - (scores[row] ?? 0);
  }
  return { ...table, scores };
}
