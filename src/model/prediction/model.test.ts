import { describe, expect, test } from 'vitest';
import { evaluate } from '../evaluation/evaluate.ts';
import { answerTable, learnersOf, type NamedTable } from './answer-table.ts';
import { fitEasiness } from './easiness.ts';
import { explainPrediction, fitPrediction, Walk } from './model.ts';
import { RowTask } from './rows.ts';
import { simulateLog } from './simulated-log.ts';

const log = simulateLog({ seed: 'prediction', learners: 150, answers: 100 });
const table = answerTable(log.rows, 'order');
const training = learnersOf(table, (fold) => fold !== 0);
const test0 = learnersOf(table, (fold) => fold === 0);
const model = fitPrediction(table, training);

function walked(of: NamedTable, learner: number): number[] {
  const walk = new Walk(model);
  const task = new RowTask(of);
  const chances: number[] = [];
  for (let row = of.starts[learner] ?? 0; row < (of.starts[learner + 1] ?? 0); row++) {
    chances.push(walk.predict(task.at(row)));
    walk.see(of.scores[row] ?? 0);
  }
  return chances;
}

describe('easiness', () => {
  test('finds the items that the answers were drawn from', () => {
    const { items } = fitEasiness(
      table,
      learnersOf(table, () => true),
    );
    const pairs = table.names.items.map((name, i) => [log.itemEasiness.get(name) ?? 0, items[i] ?? 0] as const);
    const mean = (of: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[of], 0) / pairs.length;
    const [truth, found] = [mean(0), mean(1)];
    const dot = (a: 0 | 1, b: 0 | 1) =>
      pairs.reduce(
        (sum, pair) => sum + (pair[a] - (a === 0 ? truth : found)) * (pair[b] - (b === 0 ? truth : found)),
        0,
      );
    expect(dot(0, 1) / Math.sqrt(dot(0, 0) * dot(1, 1))).toBeGreaterThan(0.95);
  });

  test('an item that nobody answered is not known, a skill that nobody met is as usual', () => {
    const { items, skills, overall } = fitEasiness(
      { ...table, itemCount: table.itemCount + 1, skillCount: 9 },
      training,
    );
    expect(items[table.itemCount]).toBeNaN();
    expect(skills[8]).toBe(overall);
  });
});

describe('a fitted model', () => {
  test('never peeks: with the second half of every learner flipped the first half is predicted the same to the last bit', () => {
    const half = (row: number, learner: number) =>
      row >= ((table.starts[learner] ?? 0) + (table.starts[learner + 1] ?? 0)) / 2;
    for (const learner of test0) {
      const flipped = {
        ...table,
        scores: table.scores.map((score, row) => (half(row, learner) ? 1 - score : score)),
      };
      const [before, after] = [walked(table, learner), walked(flipped, learner)];
      const kept = before.length / 2;
      expect(after.slice(0, kept)).toEqual(before.slice(0, kept));
      expect(after.slice(kept + 1)).not.toEqual(before.slice(kept + 1));
    }
  });

  test('is the same to the last bit when fitted again', () => {
    const again = fitPrediction(table, training);
    expect(again.layer.weights).toEqual(model.layer.weights);
    expect(again.layer.bias).toBe(model.layer.bias);
  });

  test('is fitted on its learners alone', () => {
    const scores = table.scores.slice();
    for (const l of test0)
      for (let row = table.starts[l] ?? 0; row < (table.starts[l + 1] ?? 0); row++) scores[row] = 1;
    expect(fitPrediction({ ...table, scores }, training).layer.weights).toEqual(model.layer.weights);
  });

  test('its parts add up to the prediction', () => {
    const learner = test0[0] ?? 0;
    const walk = new Walk(model);
    const task = new RowTask(table);
    const start = table.starts[learner] ?? 0;
    for (let row = start; row < start + 40; row++) {
      walk.predict(task.at(row));
      walk.see(table.scores[row] ?? 0);
    }
    const { bias, numbers, context } = explainPrediction(model, walk, task.at(start + 40));
    const logit = bias + context + numbers.reduce((sum, { effect }) => sum + effect, 0);
    expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(walk.predict(task.at(start + 40)), 12);
    expect(numbers.every(({ name }) => name !== '')).toBe(true);
  });

  test('meets items and skills that it has never seen', () => {
    const walk = new Walk(model);
    const task = { item: 100_000, skills: Int32Array.of(500, 501, 3), from: 0, until: 3, days: 0 };
    const first = walk.predict(task);
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(1);
    for (let k = 0; k < 10; k++) {
      walk.predict(task);
      walk.see(1);
    }
    expect(walk.predict(task)).toBeGreaterThan(first);
  });

  test('memory grows with the skills and items met, not with the answers', () => {
    const walk = new Walk(model);
    for (let k = 0; k < 2000; k++) {
      walk.predict({ item: k % 5, skills: Int32Array.of(k % 3), from: 0, until: 1, days: k });
      walk.see(k % 2);
    }
    expect([walk.trace.skills.size, walk.trace.items.size]).toEqual([3, 5]);
  });
});

describe('on simulated learners', () => {
  const { figures, predictions } = evaluate(table, { clock: () => 0 });

  test('comes near the truth, calibrated', () => {
    let truth = 0;
    let found = 0;
    predictions.p.forEach((p, i) => {
      const y = predictions.y[i] ?? 0;
      const chance = log.chances[table.given[predictions.rows[i] ?? 0] ?? 0] ?? 0.5;
      truth -= Math.log(y === 1 ? chance : 1 - chance);
      found -= Math.log(y === 1 ? p : 1 - p);
    });
    expect(found / truth).toBeLessThan(1.095);
    expect(figures.ece).toBeLessThan(0.03);
  });

  test('80 % intervals cover four in five', () => {
    expect(figures.coverage80).toBeGreaterThan(0.77);
    expect(figures.coverage80).toBeLessThan(0.83);
  });

  test('where the order of the content says nothing, the context stays silent', () => {
    const tracker = evaluate(table, { clock: () => 0, layers: 'tracker', folds: [0, 1] }).figures;
    const whole = evaluate(table, { clock: () => 0, folds: [0, 1] }).figures;
    expect(whole.logLoss).toBeLessThan(tracker.logLoss + 0.004);
    expect(tracker.auc).toBeGreaterThan(0.7);
  });

  test('seconds and several skills an answer are taken', () => {
    const timed = simulateLog({ seed: 'timed', learners: 40, answers: 60, seconds: 4000 });
    const rows = timed.rows.map((row, k) => ({ ...row, skills: k % 3 === 0 ? [...row.skills, 's0'] : row.skills }));
    const { figures: found } = evaluate(answerTable(rows, 'seconds'), { clock: () => 0, folds: [1] });
    expect(found.auc).toBeGreaterThan(0.6);
    expect(Number.isFinite(found.logLoss)).toBe(true);
  });
});

test('with two folds, so one to learn from, learners are still described without themselves', () => {
  const halves = { ...table, folds: table.folds.map((fold) => fold % 2) };
  const { figures } = evaluate(halves, { clock: () => 0 });
  expect(figures.logLoss).toBeLessThan(0.56);
  expect(figures.ece).toBeLessThan(0.03);
});
