import type { Text } from '../../../web/text/use-text.tsx';

/** "Aya, Bas en Cem", as the language joins names. */
export function joinNames(text: Pick<Text<string>, 'locale'>, names: readonly string[]): string {
  return new Intl.ListFormat(text.locale, { type: 'conjunction' }).format(names);
}

/** The short name by which the class knows a learner. */
export function nameOf(learners: readonly { personId: string; name: string }[], learnerId: string): string {
  return learners.find((learner) => learner.personId === learnerId)?.name ?? '';
}

/** A statement as a name in a sentence or a table: without its full stop, and cut at a word where room is short. */
export function asName(statement: string, longest = Number.POSITIVE_INFINITY): string {
  const name = statement.replace(/\.$/, '');
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:]$/, '')} …`;
}
