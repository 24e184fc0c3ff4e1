import type { Language, Localized, ReadingLevel } from '../../../kernel/text.ts';
import { useText } from '../../../web/text/use-text.tsx';

/** A goal as a learner meets it: the server sends both languages and reading levels, the page picks. */
export interface GoalTexts {
  readonly statement: Localized;
  readonly iCan: { readonly young?: Localized | undefined; readonly older: Localized };
}

export function iCanFor(goal: GoalTexts, reader: { language: Language; readingLevel: ReadingLevel }): string {
  const words = reader.readingLevel === 'young' ? (goal.iCan.young ?? goal.iCan.older) : goal.iCan.older;
  return words[reader.language];
}

/** "I can …" in the language and at the level of who reads. */
export function useICan(): (goal: GoalTexts) => string {
  const reader = useText();
  return (goal) => iCanFor(goal, reader);
}

/**
 * What follows "you can already": `breuken vergelijken` out of "Ik kan breuken vergelijken." Nothing when the goal is not
 * worded so, or speaks of "my": then it is quoted instead.
 */
export function abilityIn(iCan: string): string | undefined {
  const ability = /^(?:Ik kan|I can) (.+?)[.!]?$/.exec(iCan.trim())?.[1];
  if (!ability || /\b(?:ik|mij|me|mijn|mezelf|I|my|myself)\b/.test(ability)) return undefined;
  return ability.includes('. ') ? undefined : ability;
}
