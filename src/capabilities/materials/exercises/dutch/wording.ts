import type { Localized } from '../../../../kernel/text.ts';

/** Dutch that is itself the matter to learn stays Dutch in every language of the interface. */
export function inDutch(text: string): Localized {
  return { nl: text, en: text };
}

/** The instruction in the reader's language, with Dutch content under it. */
export function ask(instruction: Localized, ...content: readonly string[]): Localized {
  return { nl: [instruction.nl, ...content].join('\n'), en: [instruction.en, ...content].join('\n') };
}

/** Puts words in the places `{name}` of a text; a name without a word stays visible, so that a test can find it. */
export function fill(text: Localized, words: Readonly<Record<string, string>>): Localized {
  const put = (each: string) => each.replaceAll(/\{(\w+)\}/g, (place, name: string) => words[name] ?? place);
  return { nl: put(text.nl), en: put(text.en) };
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The reason why a right answer is right, after a short word that it is. */
export function praised(reason: Localized): Localized {
  return { nl: `Juist! ${reason.nl}`, en: `Correct! ${reason.en}` };
}
