import { DAY_MS } from '../../kernel/dates.ts';
import { easiness } from '../learner/calibration.ts';
import type { Calibration, Observation } from '../learner/learner-model.ts';
import { weightOf } from '../learner/reliability.ts';

export interface Period {
  /** Milliseconds since 1970; `to` is later. */
  readonly from: number;
  readonly to: number;
  /** The goals whose gain is asked; at least one. */
  readonly goals: readonly string[];
}

/** Answers of one learner on one goal in one part of the period; they share one level. */
export interface Part {
  readonly goal: number;
  /** Place in the period: 0 at its start, 1 at its end, below 0 before it. */
  readonly place: number;
  readonly answers: readonly { readonly offset: number; readonly score: number; readonly weight: number }[];
}

/** What one learner's evidence says of the period. */
export interface Series {
  /** The goals of the period with evidence at both ends. */
  readonly goals: readonly string[];
  readonly parts: readonly Part[];
  /** Logit that a typical learner succeeds on a typical item, mean over the goals. */
  readonly offset: number;
  /** Pieces that count, at each end, on those goals. */
  readonly atStart: number;
  readonly atEnd: number;
}

/** The period is cut into this many equal parts; levels within one are taken as equal. */
const PARTS = 5;

/** Evidence from this share of the period, and before it, speaks of its start; from one minus this, of its end. */
const END_SHARE = 0.4;

/** Evidence this long before the period still speaks of its start, but no longer than a third of the period. */
const BEFORE_DAYS = 14;

/**
 * The evidence of one learner that bears on the period: pieces whose time is known and that name one of the goals alone. Pieces on several
 * goals at once do not say on which of them a learner grew, so they are left out. Throws a RangeError on an empty or reversed period.
 */
export function seriesOf(calibration: Calibration, observations: readonly Observation[], period: Period): Series {
  const { from, to, goals } = period;
  if (!(to > from)) throw new RangeError('a period must end after it starts');
  if (goals.length === 0) throw new RangeError('a gain needs at least one goal');
  const before = Math.min(BEFORE_DAYS * DAY_MS, (to - from) / 3);
  const cells = new Map<string, { goalId: string; part: number; answers: Part['answers'][number][] }>();
  for (const observation of observations) {
    const { at, timeKnown, score, itemId } = observation;
    const goalId = observation.goals[0]?.goalId;
    if (!timeKnown || at < from - before || at > to || observation.goals.length !== 1) continue;
    const { weight } = weightOf(observation);
    if (goalId === undefined || !goals.includes(goalId) || weight === 0) continue;
    const part = at < from ? -1 : Math.min(PARTS - 1, Math.floor((PARTS * (at - from)) / (to - from)));
    const key = `${part} ${goalId}`;
    const cell = cells.get(key) ?? { goalId, part, answers: [] };
    cell.answers.push({ offset: easiness(calibration, observation.goals, itemId), score, weight });
    cells.set(key, cell);
  }
  return asSeries(calibration, goals, [...cells.values()], -before / (to - from) / 2);
}

interface Cell {
  readonly goalId: string;
  readonly part: number;
  readonly answers: Part['answers'];
}

function asSeries(calibration: Calibration, asked: readonly string[], cells: readonly Cell[], before: number): Series {
  const placeOf = (part: number) => (part < 0 ? before : (part + 0.5) / PARTS);
  const pieces = (chosen: readonly Cell[]) => chosen.reduce((sum, { answers }) => sum + answers.length, 0);
  const starts = cells.filter(({ part }) => placeOf(part) < END_SHARE);
  const ends = cells.filter(({ part }) => placeOf(part) > 1 - END_SHARE);
  const has = (some: readonly Cell[], id: string) => some.some(({ goalId }) => goalId === id);
  const goals = asked.filter((id) => has(starts, id) && has(ends, id));
  const counted = (some: readonly Cell[]) => some.filter(({ goalId }) => goals.includes(goalId));
  const offsets = goals.map((goalId) => easiness(calibration, [{ goalId, weight: 1 }], undefined));
  return {
    goals,
    parts: counted(cells).map(({ goalId, part, answers }) => ({
      goal: goals.indexOf(goalId),
      place: placeOf(part),
      answers,
    })),
    offset: offsets.reduce((sum, one) => sum + one, 0) / Math.max(1, offsets.length),
    atStart: pieces(counted(starts)),
    atEnd: pieces(counted(ends)),
  };
}
