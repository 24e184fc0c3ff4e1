import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../kernel/dates.ts';
import { fold } from './learner/fold.ts';
import { type Observation, SHIPPED_CALIBRATION } from './learner/learner-model.ts';
import { answer } from './learner/simulated-learners.ts';
import { dueForRefresh, type RefreshInput, refresherOf } from './refresh.ts';
import { isShown, statuses } from './status.ts';

const START = Date.UTC(2026, 8, 1, 8);

/** Eight right answers on each of the days named, in practice and at home in turn. */
function shownOn(days: readonly number[], goalId = 'g'): Observation[] {
  return days.flatMap((day, k) =>
    Array.from({ length: 8 }, (_, n) => ({
      ...answer({ goalId, score: 1, at: START + day * DAY_MS + n, eventId: `${goalId}-${day}-${n}` }),
      situation: k % 2 === 0 ? 'practice' : 'home',
    })),
  );
}

function knownAfter(observations: readonly Observation[], days: number): RefreshInput {
  return {
    calibration: SHIPPED_CALIBRATION,
    learner: fold(SHIPPED_CALIBRATION, observations),
    now: START + days * DAY_MS,
  };
}

const dueDay = (input: RefreshInput, goalId = 'g') =>
  Math.round(((refresherOf(input, goalId)?.dueAt ?? Number.NaN) - START) / DAY_MS);

describe('a refresher', () => {
  test('falls due on the first day on which the faded chance is under the level', () => {
    const input = knownAfter(shownOn([0]), 1);
    const due = refresherOf(input, 'g');
    if (due === undefined) throw new Error('the goal was shown');
    const chanceOn = (at: number) => refresherOf({ ...input, now: at }, 'g')?.chance ?? Number.NaN;
    expect(chanceOn(due.dueAt)).toBeLessThan(0.75);
    expect(chanceOn(due.dueAt - DAY_MS)).toBeGreaterThanOrEqual(0.75);
  });

  test('comes later for who showed it on more days', () => {
    const days = [[0], [0, 7], [0, 7, 40], [0, 7, 40, 90]].map(
      (on) => dueDay(knownAfter(shownOn(on), 100)) - (on.at(-1) ?? 0),
    );
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(days[0]).toBeGreaterThan(20);
    expect((days[1] ?? 0) / (days[0] ?? 1)).toBeGreaterThan(1.8);
  });

  test('comes earlier for a higher level, and at once for a level that was never reached', () => {
    const input = knownAfter(shownOn([0]), 1);
    expect(dueDay({ ...input, level: 0.8 })).toBeLessThan(dueDay(input));
    expect(dueDay({ ...input, level: 0.99 })).toBe(0);
    expect(() => refresherOf({ ...input, level: 1 }, 'g')).toThrow(RangeError);
  });

  test('is no matter of goals that were never shown, or whose time is not known', () => {
    const wrong = shownOn([0]).map((one) => ({ ...one, score: 0 }));
    expect(refresherOf(knownAfter(wrong, 400), 'g')).toBeUndefined();
    expect(refresherOf(knownAfter([], 400), 'g')).toBeUndefined();
    const ordered = shownOn([0]).map((one) => ({ ...one, timeKnown: false }));
    expect(refresherOf(knownAfter(ordered, 400), 'g')).toBeUndefined();
  });

  test('takes nothing away: the status stays shown', () => {
    const input = knownAfter(shownOn([0, 7]), 500);
    expect(dueForRefresh(input, ['g'])).toHaveLength(1);
    const known = statuses(SHIPPED_CALIBRATION, input.learner, { prerequisites: new Map() }, ['g'], input.now);
    expect(isShown(known.get('g')?.status ?? 'unknown')).toBe(true);
  });

  test('the list has the longest due first, and only what is due', () => {
    const observations = [...shownOn([0], 'old'), ...shownOn([30], 'newer'), ...shownOn([0, 10, 20, 30], 'spaced')];
    const input = {
      ...knownAfter(
        observations.sort((a, b) => a.at - b.at),
        130,
      ),
      level: 0.88,
    };
    const due = dueForRefresh(input, ['spaced', 'newer', 'old', 'never']);
    expect(due.map(({ goalId }) => goalId)).toEqual(['old', 'newer']);
  });
});
