import type { TextValues } from '../../../web/text/translate.ts';
import type { Glance, Key, OwnText, Signal, WordedGoal } from './client.ts';
import { asName } from './names.ts';

/** Learners with the same signal, the same words and the same action stand together: one glance, one tap. */
export interface SignalEntry {
  readonly id: string;
  readonly kind: Signal['kind'];
  readonly action: Signal['action'];
  readonly words: string;
  /** What `enrichment` would offer, where it is the same for all. */
  readonly beyond: string | undefined;
  readonly signals: readonly Signal[];
}

/** A list is read at a glance; the whole statement stands in the table below it. */
const NAME_LENGTH = 48;

export function signalEntries(glance: Glance, text: OwnText): SignalEntry[] {
  const goals = new Map(glance.goals.map((goal) => [goal.goalId as string, goal]));
  const entries = new Map<string, Signal[]>();
  for (const signal of glance.signals) {
    const { kind, action, acted } = signal;
    const id = [kind, action, wordsOf(signal, glance, goals, text), acted ? 'acted' : 'open'].join('|');
    entries.set(id, [...(entries.get(id) ?? []), signal]);
  }
  return [...entries].flatMap(([id, signals]) => {
    const [first] = signals;
    if (!first) return [];
    const { kind, action } = first;
    const beyond = signals.every((signal) => signal.beyondId === first.beyondId) ? first.beyondId : null;
    const goal = beyond === null ? undefined : goals.get(beyond);
    const offered = goal
      ? text.t('signal.beyond', { goal: asName(text.localized(goal.statement), NAME_LENGTH) })
      : undefined;
    return [{ id, kind, action, words: wordsOf(first, glance, goals, text), beyond: offered, signals }];
  });
}

function wordsOf(signal: Signal, { lesson }: Glance, goals: ReadonlyMap<string, WordedGoal>, text: OwnText): string {
  const statement = (goalId: string | null) => {
    const goal = goalId === null ? undefined : goals.get(goalId);
    return goal ? asName(text.localized(goal.statement), NAME_LENGTH) : '';
  };
  const values: TextValues = {
    recent: 0,
    recentCorrect: 0,
    days: 0,
    ...signal.data,
    // With one goal the lesson's title has said it already.
    goal: lesson.goals.length > 1 ? statement(signal.goalId) : 'none',
    prerequisite: statement(signal.prerequisiteId),
  };
  const key: Key = `signal.reason.${signal.reason}`;
  return text.t(key, values);
}
