import type { FrameworkGoal } from '../../../standards/framework/framework-package.ts';
import type { GoalTexts } from './goal-texts.ts';

/** What a goal is found by, per dictionary; `plain` is not stemmed, so that half a word finds it too. */
export interface SearchWords {
  readonly dutch: string;
  readonly english: string;
  readonly plain: string;
  /** Found as well, but counting for less. */
  readonly besides: string;
}

export function searchWordsOf(goal: FrameworkGoal, texts: GoalTexts, language: string): SearchWords {
  const own = [goal.statement, goal.abbreviated ?? '', ...(goal.keywords ?? [])].join(' ');
  const isDutch = /^nl\b/i.test(language);
  const isEnglish = /^en\b/i.test(language);
  const inLanguage = (which: 'nl' | 'en') =>
    [texts.statement, texts.iCan?.older, texts.iCan?.young, texts.line?.title]
      .map((text) => text?.[which] ?? '')
      .join(' ');
  const dutch = `${isDutch ? own : ''} ${inLanguage('nl')}`;
  const english = `${isEnglish ? own : ''} ${inLanguage('en')}`;
  return {
    dutch: withoutAccents(dutch),
    english: withoutAccents(english),
    plain: withoutAccents(`${goal.code ?? ''} ${own} ${inLanguage('nl')} ${inLanguage('en')}`),
    besides: withoutAccents(goal.notes ?? ''),
  };
}

/** The words a person typed, at most eight, as letters and digits only: nothing that a query language reads. */
export function typedWords(text: string): string[] {
  return (
    withoutAccents(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).slice(0, 8);
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').trim();
}
