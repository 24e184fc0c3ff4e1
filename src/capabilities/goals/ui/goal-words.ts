import type { Text } from '../../../web/text/use-text.tsx';
import type { FrameworkSummary, GoalName } from '../goals.contract.ts';
import type { messages } from '../messages.ts';

export type GoalsText = Text<keyof typeof messages>;

/** The statement with the language it is really in: the source's own where nobody translated it. */
export function statementOf(text: GoalsText, goal: Pick<GoalName, 'statement' | 'language'>) {
  const { statement, language } = goal;
  return { words: text.localized(statement), lang: statement.nl === statement.en ? language : text.locale };
}

/** "3e leerjaar", "1e middelbaar tot 2e middelbaar", or nothing. */
export function yearWords(
  text: GoalsText,
  years: { yearFrom: number | null; yearTo: number | null },
): string | undefined {
  const first = years.yearFrom ?? years.yearTo;
  const last = years.yearTo ?? years.yearFrom;
  if (first === null || last === null) return undefined;
  const name = (year: number) => text.t('goals.year.one', { year: String(year) });
  return first === last ? name(first) : text.t('goals.year.range', { from: name(first), until: name(last) });
}

/** Subjects of our own have a name in both languages; those of a source are shown as they are. */
export function subjectWords(text: GoalsText, framework: Pick<FrameworkSummary, 'subject'>): string | undefined {
  if (framework.subject === null) return undefined;
  const key = `goals.subject.${framework.subject}`;
  return text.has(key) ? (text as Text<string>).t(key) : framework.subject;
}
