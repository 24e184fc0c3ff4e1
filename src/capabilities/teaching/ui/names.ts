import type { Text } from '../../../web/text/use-text.tsx';

/** "Aya, Bas en Cem", as the language joins names. */
export function joinNames(text: Pick<Text<string>, 'locale'>, names: readonly string[]): string {
  return new Intl.ListFormat(text.locale, { type: 'conjunction' }).format(names);
}

/** The short name by which the class knows a learner. */
export function nameOf(learners: readonly { personId: string; name: string }[], learnerId: string): string {
  return learners.find((learner) => learner.personId === learnerId)?.name ?? '';
}
