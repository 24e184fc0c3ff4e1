import type { Localized } from '../../../kernel/text.ts';

/** What a goal says besides its statement at the source: other languages, and words for learners. */
export interface GoalTexts {
  readonly statement?: Localized;
  /** "Ik kan …"; `young` is for 6–10 years, where such learners meet the goal. */
  readonly iCan?: { readonly young?: Localized; readonly older: Localized };
  readonly criteria?: readonly Localized[];
  /** One sentence to the learner: where it is used, or what it opens. */
  readonly why?: Localized;
  /** The learning line it stands in, where that is more than its heading. */
  readonly line?: { readonly key: string; readonly title: Localized };
}

export interface FrameworkTexts {
  readonly title?: Localized;
  readonly description?: Localized;
}

/** The statement in both languages; where there is no translation the source's own words stand for both. */
export function statementIn(texts: GoalTexts, statement: string): Localized {
  return texts.statement ?? { nl: statement, en: statement };
}

export function titleIn(texts: FrameworkTexts, title: string): Localized {
  return texts.title ?? { nl: title, en: title };
}
