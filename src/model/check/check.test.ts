import { describe, expect, test } from 'vitest';
import { emptyState, type LearnerState, SHIPPED_CALIBRATION, update } from '../learner/learner-model.ts';
import { answer } from '../learner/simulated-learners.ts';
import { afterAnswer, beginCheck, type Check, type CheckInput, nextExercise, outcomes } from './check.ts';
import { checkedSettings, edgeChances, evidenceOf, informationOf, settle, ZONE } from './settle.ts';
import { DISTANCES, drawTruth, fixedTestLength, tallyChecks } from './simulated-checks.ts';

const AT = Date.UTC(2026, 9, 1, 8);
const generator = [{ itemId: 'made', repeats: true }];

function begin(change: Partial<CheckInput> = {}): Check {
  const goals = [{ goalId: 'g', items: generator }];
  return beginCheck({ calibration: SHIPPED_CALIBRATION, state: emptyState(), goals, at: AT, ...change });
}

/** Answers until nothing is open, and says in which order goals were asked. */
function run(check: Check, isRight: (goalId: string) => boolean): { check: Check; asked: string[] } {
  const asked: string[] = [];
  let now = check;
  for (let next = nextExercise(now); next !== undefined; next = nextExercise(now)) {
    asked.push(next.goalId);
    now = afterAnswer(now, next.goalId, next.itemId, isRight(next.goalId));
  }
  return { check: now, asked };
}

function believed(score: 0 | 1): LearnerState {
  let state = emptyState();
  for (let k = 0; k < 40; k++)
    state = update(SHIPPED_CALIBRATION, state, answer({ goalId: 'g', score, at: AT - 1000 + k, eventId: `${k}` }));
  return state;
}

describe('the test of Wald', () => {
  test('has the bar of mastery in the middle of its zone', () => {
    const { low, high } = edgeChances(0);
    expect(low).toBeCloseTo(0.65, 10);
    expect(high).toBeCloseTo(0.896, 3);
    expect(ZONE.high - ZONE.bar).toBeCloseTo(ZONE.bar - ZONE.low, 12);
  });

  test('weighs answers by their likelihood ratio: log(.896/.65) and log(.104/.35)', () => {
    expect(evidenceOf(edgeChances(0), true)).toBeCloseTo(0.32097, 5);
    expect(evidenceOf(edgeChances(0), false)).toBeCloseTo(-1.21354, 5);
  });

  test('settles at log 9 on both sides for rates of a tenth, and never before three answers', () => {
    const settings = checkedSettings({});
    expect([settle(2.198, 7, settings), settle(2.196, 7, settings)]).toEqual(['mastered', 'open']);
    expect([settle(-2.198, 3, settings), settle(-2.196, 3, settings)]).toEqual(['notYet', 'open']);
    expect([settle(9, 2, settings), settle(-9, 2, settings), settle(0, 30, settings)]).toEqual([
      'open',
      'open',
      'undecided',
    ]);
  });

  test('takes seven right answers in a row, or three wrong ones', () => {
    expect(outcomes(run(begin(), () => true).check).get('g')).toMatchObject({ settled: 'mastered', answers: 7 });
    expect(outcomes(run(begin(), () => false).check).get('g')).toMatchObject({ settled: 'notYet', answers: 3 });
  });

  test('learns most from a hard item for somebody near the bar, and nothing once sure', () => {
    expect(informationOf(edgeChances(-1.4), 0.5)).toBeGreaterThan(1.5 * informationOf(edgeChances(0), 0.5));
    expect(informationOf(edgeChances(0), 1)).toBeCloseTo(0, 12);
  });

  test('refuses settings that cannot be, by name', () => {
    expect(() => begin({ settings: { falseMastered: 0.5 } })).toThrow(/falseMastered/);
    expect(() => begin({ settings: { least: 5, limit: 4 } })).toThrow(/limit/);
    expect(() =>
      begin({
        goals: [
          { goalId: 'g', items: [] },
          { goalId: 'g', items: [] },
        ],
      }),
    ).toThrow(/twice/);
    expect(() => afterAnswer(begin(), 'g', 'other', true)).toThrow(/no exercise/);
  });
});

describe('what was believed', () => {
  test('shortens a check by at most two answers and never decides it', () => {
    const strong = begin({ state: believed(1), settings: { prior: 'belief' } });
    const { check } = run(strong, () => true);
    expect(outcomes(strong).get('g')?.probability).toBeCloseTo(2 / 3, 6);
    expect(outcomes(check).get('g')).toMatchObject({ settled: 'mastered', answers: 5 });
    expect(outcomes(run(strong, () => false).check).get('g')).toMatchObject({ settled: 'notYet' });
  });

  test('does not count at all for who does not agree with it', () => {
    const check = begin({ state: believed(0), settings: { prior: 'fresh' } });
    expect(outcomes(check).get('g')?.probability).toBe(0.5);
    expect(outcomes(run(check, () => true).check).get('g')).toMatchObject({ settled: 'mastered', answers: 7 });
  });
});

describe('the next exercise', () => {
  const items = [{ itemId: 'easy' }, { itemId: 'hard' }, { itemId: 'typical' }];
  const calibration = {
    ...SHIPPED_CALIBRATION,
    itemEasiness: new Map([
      ['easy', 2],
      ['hard', -0.8],
    ]),
  };

  test('is the one that tells most, each once, until none is left', () => {
    let check = begin({ calibration, goals: [{ goalId: 'g', items }] });
    const order: string[] = [];
    for (const right of [true, false, true]) {
      const itemId = nextExercise(check)?.itemId ?? '';
      order.push(itemId);
      check = afterAnswer(check, 'g', itemId, right);
    }
    expect(order).toEqual(['hard', 'typical', 'easy']);
    expect(nextExercise(check)).toBeUndefined();
    expect(outcomes(check).get('g')).toMatchObject({ settled: 'undecided', reason: 'no-exercise' });
  });

  test('takes turns among equals', () => {
    const twins = [
      { itemId: 'one', repeats: true },
      { itemId: 'two', repeats: true },
    ];
    const first = begin({ goals: [{ goalId: 'g', items: twins }] });
    expect(nextExercise(first)?.itemId).toBe('one');
    expect(nextExercise(afterAnswer(first, 'g', 'one', true))?.itemId).toBe('two');
  });

  test('prerequisites come first, and where one is not there yet what follows is let go', () => {
    const goals = ['c', 'b', 'a'].map((goalId) => ({ goalId, items: generator }));
    const prerequisites = new Map([
      ['c', ['b']],
      ['b', ['a', 'elsewhere']],
    ]);
    const all = run(begin({ goals, prerequisites }), () => true);
    expect(all.asked).toEqual([...'aaaaaaabbbbbbbccccccc']);
    const { check, asked } = run(begin({ goals, prerequisites }), (goalId) => goalId !== 'b');
    expect(asked).toEqual([...'aaaaaaabbb']);
    expect([...outcomes(check)].map(([id, { settled, reason }]) => [id, settled, reason])).toEqual([
      ['c', 'undecided', 'prerequisite'],
      ['b', 'notYet', undefined],
      ['a', 'mastered', undefined],
    ]);
  });

  test('a circle of prerequisites does not hang', () => {
    const goals = ['a', 'b'].map((goalId) => ({ goalId, items: generator }));
    const prerequisites = new Map([
      ['a', ['b']],
      ['b', ['a']],
    ]);
    expect(run(begin({ goals, prerequisites }), () => true).asked).toHaveLength(14);
  });
});

const LEARNERS = 2500;

describe('on simulated learners', () => {
  const world = { bank: 'alike', belief: 'none', learners: LEARNERS, seed: 'check' } as const;
  const noise = 0.012;

  test.each([0.05, 0.1, 0.2])('the promised rate of %f holds at the edges and beyond', (rate) => {
    const settings = { falseMastered: rate, falseNotYet: rate, limit: 60 };
    const at = (truth: number) => tallyChecks({ ...world, settings }, () => truth);
    expect(at(DISTANCES.lowEdge).mastered / LEARNERS).toBeLessThan(rate + noise);
    expect(at(DISTANCES.highEdge).notYet / LEARNERS).toBeLessThan(rate + noise);
    expect(at(DISTANCES.farUnder).mastered / LEARNERS).toBeLessThan(rate / 8);
    expect(at(DISTANCES.farOver).notYet / LEARNERS).toBeLessThan(rate / 8);
  });

  test('items that differ keep the promise, and shorten the check', () => {
    const differing = { ...world, bank: 'differing', learners: 1500 } as const;
    expect(tallyChecks(differing, () => DISTANCES.lowEdge).mastered / 1500).toBeLessThan(0.1 + noise);
    expect(tallyChecks(differing, () => DISTANCES.highEdge).notYet / 1500).toBeLessThan(0.1 + noise);
    expect(tallyChecks(differing, drawTruth).answers / 1500).toBeLessThan(8);
  });

  test('a wrong belief does no harm to a fresh check, and at most doubles the rate of one that starts from it', () => {
    const wrong = { ...world, belief: 'wrong' } as const;
    const rate = (prior: 'belief' | 'fresh') =>
      tallyChecks({ ...wrong, settings: { prior } }, () => DISTANCES.lowEdge).mastered / LEARNERS;
    expect(rate('fresh')).toBeLessThan(0.1 + noise);
    expect(rate('belief')).toBeLessThan(0.2 + noise);
  });

  test('the same seed gives the same checks', () => {
    const few = { ...world, learners: 50 };
    expect(tallyChecks(few, drawTruth)).toEqual(tallyChecks(few, drawTruth));
  });

  test('a test of fixed length: two right of two tell .65² from .896²', () => {
    expect(fixedTestLength({ falseMastered: 0.4226, falseNotYet: 0.1973 })).toBe(2);
    expect(fixedTestLength({ falseMastered: 0.42, falseNotYet: 0.1973 })).toBeGreaterThan(2);
  });

  test('is 40 % shorter than a test of fixed length, even with "undecided" counted as wrong', () => {
    const at = (truth: number) => tallyChecks(world, () => truth);
    const falseMastered = 1 - at(DISTANCES.lowEdge).notYet / LEARNERS;
    const falseNotYet = 1 - at(DISTANCES.highEdge).mastered / LEARNERS;
    const length = tallyChecks(world, drawTruth).answers / LEARNERS;
    expect(length).toBeLessThan(0.6 * fixedTestLength({ falseMastered, falseNotYet }));
  });
});
