import type { TextValues } from '../../../web/text/translate.ts';
import type { Key, OwnText, WordedGoal } from './client.ts';
import { asName } from './names.ts';

interface Titled {
  readonly key: string;
  readonly goalId: string | null;
}
interface ReasonSeen {
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
}

const LEVELS = ['instruction', 'core', 'enrichment'] as const;

/** What a teacher calls a group: its kind of help, or its number with its goal. */
export function groupTitle(text: OwnText, group: Titled, index: number, named: readonly WordedGoal[]): string {
  const level = LEVELS.find((key) => key === group.key);
  if (level) return text.t(`groups.key.${level}`);
  const goal = named.find((one) => one.goalId === group.goalId);
  const n = index + 1;
  return goal
    ? text.t('groups.number.goal', { n, goal: asName(text.localized(goal.statement)) })
    : text.t('groups.number', { n });
}

export function groupHow(text: OwnText, key: string): string | undefined {
  const level = LEVELS.find((one) => one === key);
  return level ? text.t(`groups.key.${level}.how`) : undefined;
}

/** Beside a name there is room for a few words. */
const NAME_LENGTH = 40;

/** A reason of a group or a learner in words; a code that has none says nothing. */
export function reasonWords(text: OwnText, { code, data }: ReasonSeen, named: readonly WordedGoal[]): string {
  const key = `groups.reason.${code}` as Key;
  if (!text.has(key)) return '';
  const statement = (id: string | number | undefined) => {
    const goal = named.find((one) => one.goalId === id);
    return goal ? asName(text.localized(goal.statement), NAME_LENGTH) : '';
  };
  const values: TextValues = {
    ...data,
    goal: statement(data['goalId']),
    prerequisite: statement(data['prerequisiteId']),
  };
  return text.t(key, values);
}
