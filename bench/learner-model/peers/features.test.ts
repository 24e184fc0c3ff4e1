import { expect, test } from 'vitest';
import { BEST_LR_FEATURES } from './best-lr.ts';
import { DAS3H_FEATURES } from './das3h.ts';
import { type Features, featuresOf } from './logistic-peer.ts';
import { PFA_FEATURES } from './pfa.ts';
import { type SmallAnswer, tableOf } from './small-table.ts';

const LOG2 = Math.log(2);
const LOG3 = Math.log(3);

/** Skill 0: a success and a failure; then skills 0 and 1 together. The second learner begins from nothing. */
const ANSWERS: SmallAnswer[][] = [
  [
    { item: 0, skills: [0], score: 1 },
    { item: 1, skills: [0], score: 0 },
    { item: 2, skills: [0, 1], score: 1 },
    { item: 0, skills: [1], score: 1 },
  ],
  [{ item: 2, skills: [0], score: 1 }],
];

test('PFA: each skill of the answer with the logarithms of its successes and failures', () => {
  expect(rowsFor(PFA_FEATURES, ANSWERS)).toEqual([
    { 0: 1, 1: 1, 2: 0, 3: 0 },
    { 0: 1, 1: 1, 2: LOG2, 3: 0 },
    { 0: 1, 1: 1, 2: LOG2, 3: LOG2, 4: 1, 5: 0, 6: 0 },
    { 0: 1, 4: 1, 5: LOG2, 6: 0 },
    { 0: 1, 1: 1, 2: 0, 3: 0 },
  ]);
});

test('Best-LR: the counts over all, the item, and what PFA has', () => {
  expect(rowsFor(BEST_LR_FEATURES, ANSWERS)).toEqual([
    { 0: 1, 1: 0, 2: 0, 3: 1, 6: 1, 7: 0, 8: 0 },
    { 0: 1, 1: LOG2, 2: 0, 4: 1, 6: 1, 7: LOG2, 8: 0 },
    { 0: 1, 1: LOG2, 2: LOG2, 5: 1, 6: 1, 7: LOG2, 8: LOG2, 9: 1, 10: 0, 11: 0 },
    { 0: 1, 1: LOG3, 2: LOG2, 3: 1, 9: 1, 10: LOG2, 11: 0 },
    { 0: 1, 1: 0, 2: 0, 5: 1, 6: 1, 7: 0, 8: 0 },
  ]);
});

test('DAS3H: successes and attempts of the last hour, day, week, month and ever', () => {
  const at = (seconds: number, score: number): SmallAnswer => ({ item: 0, skills: [0], score, seconds });
  const hour = 3600;
  const rows = rowsFor(DAS3H_FEATURES, [[at(0, 1), at(hour / 2, 0), at(2 * hour, 1), at(10 * 24 * hour, 1)]]);
  expect(rows).toEqual([
    { 0: 1, 1: 1, 2: 1 },
    // Half an hour on: one success and one attempt in every window.
    { 0: 1, 1: 1, 2: 1, 3: LOG2, 4: LOG2, 5: LOG2, 6: LOG2, 7: LOG2, 8: LOG2, 9: LOG2, 10: LOG2, 11: LOG2, 12: LOG2 },
    // Two hours on: nothing within the hour, one of two ever since.
    { 0: 1, 1: 1, 2: 1, 5: LOG2, 6: LOG3, 7: LOG2, 8: LOG3, 9: LOG2, 10: LOG3, 11: LOG2, 12: LOG3 },
    // Ten days on: only the month and ever, two of three.
    { 0: 1, 1: 1, 2: 1, 9: LOG3, 10: Math.log(4), 11: LOG3, 12: Math.log(4) },
  ]);
});

/** Every row as an object from column to value. */
function rowsFor(features: Features, learners: SmallAnswer[][]): Record<number, number>[] {
  const x = featuresOf(tableOf(learners), [...learners.keys()], features);
  return Array.from({ length: x.rows }, (_, row) => {
    const entries: [number, number][] = [];
    for (let at = x.starts[row] ?? 0; at < (x.starts[row + 1] ?? 0); at++) {
      entries.push([x.columns[at] ?? -1, x.values[at] ?? Number.NaN]);
    }
    return Object.fromEntries(entries);
  });
}
