import { loaders, partsOfPrefix } from 'virtual:words';
import type { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../../kernel/text.ts';
import type { WordSource } from './translate.ts';

/** One text as the build leaves it: itself, or taken apart, so that no parser travels to the browser. */
export type BuiltText = string | Parsed;
type Parsed = Exclude<ConstructorParameters<typeof IntlMessageFormat>[0], string>;

/** Texts of one language: the usual ones, and where readers of 6 to 10 years read something simpler. */
export interface Words {
  readonly usual: Readonly<Record<string, BuiltText>>;
  readonly young: Readonly<Record<string, BuiltText>>;
}

/** Around every page and for signing in; every other part is of one capability. */
export const FRAME = 'frame';

/** A file of the build, which the browser keeps. */
export async function loadWords(language: Language, part: string): Promise<Words> {
  const load = loaders[language]?.[part];
  if (!load) throw new Error(`There is no part '${part}' of the words in '${language}'`);
  return (await load()).words;
}

/** Where a key may stand, told by what comes before its first dot. */
export function partsOf(key: string): readonly string[] {
  return partsOfPrefix[key.slice(0, key.indexOf('.'))] ?? [];
}

/** What a translator reads: the loaded parts. What `isComing` has no words yet, and no fault. */
export function sourceOfWords(loaded: readonly Words[], isComing: (key: string) => boolean): WordSource {
  const find = (key: string) => loaded.find((words) => Object.hasOwn(words.usual, key));
  return {
    has: (key) => {
      const words = find(key);
      // Asking for its part, so that the next answer may be yes.
      if (!words) isComing(key);
      return words !== undefined;
    },
    wordsFor: ({ readingLevel }, key) => {
      const words = find(key);
      if (!words) return isComing(key) ? [] : undefined;
      const text = (readingLevel === 'young' ? words.young[key] : undefined) ?? words.usual[key];
      return typeof text === 'string' ? [{ type: LITERAL, value: text }] : text;
    },
  };
}

/** `TYPE.literal` of the message format. */
const LITERAL = 0;
