import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../kernel/dates.ts';
import type { Estimate } from './learner/learner-model.ts';
import { FALSE_ALARM_SHARE, type GoalOfLearner, type LearnerInClass, type Signal, signals } from './signals.ts';
import { tallySignals } from './simulated-classes.ts';

const NOW = Date.UTC(2027, 0, 15, 9);
const graph = {
  prerequisites: new Map([
    ['g', ['p']],
    ['p', ['q']],
  ]),
};

function known(estimate: Partial<Estimate>, change: Partial<GoalOfLearner> = {}): GoalOfLearner {
  const whole: Estimate = {
    probability: 0.75,
    low: 0.6,
    high: 0.85,
    sureness: 'fair',
    count: 6,
    lastAt: NOW - DAY_MS,
    ...estimate,
  };
  return { status: 'withinReach', estimate: whole, recent: 0, recentCorrect: 0, ...change };
}

const NOT_YET: Partial<Estimate> = { probability: 0.3, low: 0.15, high: 0.5 };
const MASTERED: Partial<Estimate> = { probability: 0.92, low: 0.8, high: 0.97 };

function learner(
  learnerId: string,
  byGoal: Readonly<Record<string, GoalOfLearner>>,
  lastEvidenceAt = NOW,
): LearnerInClass {
  return { learnerId, byGoal: new Map(Object.entries(byGoal)), lastEvidenceAt };
}

function signalsOf(...learners: LearnerInClass[]): Signal[] {
  return signals({ learners, goals: ['g'], graph, now: NOW });
}

describe('a learner gets', () => {
  test.each<[string, Readonly<Record<string, GoalOfLearner>>, Partial<Signal>]>([
    [
      'an example when stuck',
      { g: known(NOT_YET, { recent: 6, recentCorrect: 1 }) },
      { kind: 'support', reason: 'stuck', action: 'show-example' },
    ],
    [
      'instruction when surely not yet there',
      { g: known(NOT_YET) },
      { kind: 'support', reason: 'not-yet', action: 'instruction' },
    ],
    [
      'the prerequisite that is missing',
      { g: known(NOT_YET), p: known(NOT_YET) },
      { reason: 'prerequisite-missing', prerequisiteId: 'p' },
    ],
    [
      'the earliest one that is missing',
      { g: known(NOT_YET), p: known(NOT_YET), q: known(NOT_YET) },
      { prerequisiteId: 'q' },
    ],
    [
      'challenge when sure',
      { g: known(MASTERED, { status: 'estimated' }) },
      { kind: 'challenge', reason: 'mastered-sure', action: 'enrichment' },
    ],
    [
      'challenge when practice costs nothing',
      { g: known(MASTERED, { status: 'confirmed', recent: 8, recentCorrect: 8 }) },
      { reason: 'practises-without-effort' },
    ],
    ['a short check when nothing is known', {}, { kind: 'unknown', reason: 'nothing-known', action: 'short-check' }],
    [
      'a look when all was made together',
      { g: known({}, { alone: 0 }) },
      { kind: 'unknown', reason: 'only-group-work', action: 'observe' },
    ],
  ])('%s', (_, byGoal, expected) => {
    expect(signalsOf(learner('a', byGoal))).toMatchObject([expected]);
  });

  test('a look when nothing was seen for weeks', () => {
    const quiet = learner('a', { g: known({ lastAt: NOW - 50 * DAY_MS }) }, NOW - 50 * DAY_MS);
    expect(signalsOf(quiet)).toMatchObject([{ kind: 'unknown', reason: 'nothing-recent', data: { days: 50 } }]);
  });

  test('nothing while the lesson serves them, or while we are not sure', () => {
    expect(signalsOf(learner('a', { g: known({}) }), learner('b', { g: known({ ...NOT_YET, high: 0.75 }) }))).toEqual(
      [],
    );
  });

  test('no challenge while one goal of the lesson is still open', () => {
    const both = learner('a', { g: known(MASTERED, { status: 'estimated' }), h: known({}) });
    expect(signals({ learners: [both], goals: ['g', 'h'], graph, now: NOW })).toEqual([]);
  });
});

test('at most one signal a learner, the most urgent first', () => {
  const both = learner('a', { g: known(NOT_YET), h: known(NOT_YET, { recent: 6, recentCorrect: 0 }) });
  const sure = learner('b', {
    g: known(MASTERED, { status: 'estimated' }),
    h: known(MASTERED, { status: 'estimated' }),
  });
  const list = signals({ learners: [sure, both], goals: ['g', 'h'], graph, now: NOW });
  expect(list).toMatchObject([
    { learnerId: 'a', goalId: 'h', reason: 'stuck' },
    { learnerId: 'b', kind: 'challenge' },
  ]);
});

describe('where many miss a goal', () => {
  const missing = Array.from({ length: 6 }, (_, k) => learner(`m${k}`, { g: known(NOT_YET) }));
  const fine = Array.from({ length: 6 }, (_, k) => learner(`f${k}`, { g: known({}) }));

  test('the signal points at the lesson, not at the learners', () => {
    expect(signalsOf(...missing, ...fine)).toEqual([{ kind: 'lesson', goalId: 'g', share: 0.5, missed: 6, of: 12 }]);
  });

  test('five, or fewer than half, are learners and not the lesson', () => {
    expect(signalsOf(...missing.slice(1), ...fine).every(({ kind }) => kind === 'support')).toBe(true);
    expect(signalsOf(...missing, ...fine, learner('x', { g: known({}) })).every(({ kind }) => kind === 'support')).toBe(
      true,
    );
  });

  test('a learner of whom nothing is known on the goal does not count', () => {
    const [lesson] = signalsOf(...missing, ...fine, learner('x', {}));
    expect(lesson).toMatchObject({ kind: 'lesson', of: 12 });
  });
});

test('a learner is judged against the goal: classmates change no support or challenge', () => {
  const me = learner('me', { g: known(NOT_YET) });
  const strong = Array.from({ length: 10 }, (_, k) =>
    learner(`s${k}`, { g: known(MASTERED, { status: 'estimated' }) }),
  );
  const mine = (list: Signal[]) => list.filter((signal) => signal.kind !== 'lesson' && signal.learnerId === 'me');
  expect(mine(signalsOf(me, ...strong))).toEqual(mine(signalsOf(me)));
});

describe('on simulated classes, also where the goals are half a logit easier or harder than we believe', () => {
  const tally = tallySignals(10);

  test('four in five who truly fail more than half after ten answers are pointed at', () => {
    expect(tally.struggling.seen / tally.struggling.all).toBeGreaterThan(0.77);
  });

  test.each(['support', 'challenge'] as const)('the published share of false alarms of %s holds', (kind) => {
    expect(tally[kind].all).toBeGreaterThan(300);
    // Measured on twenty times as many classes (`bench/signals.ts`).
    expect(Math.abs(tally[kind].false / tally[kind].all - FALSE_ALARM_SHARE[kind])).toBeLessThan(0.015);
  });
});
