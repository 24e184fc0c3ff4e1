import { IntlMessageFormat } from 'intl-messageformat';
import type { Language, ReadingLevel } from '../../kernel/text.ts';
import type { Message, Messages } from './define-messages.ts';

export type TextValues = Readonly<Record<string, string | number | Date>>;

export interface Reader {
  readonly language: Language;
  readonly readingLevel: ReadingLevel;
}

/** The BCP 47 tag by which dates, numbers and plurals are formed. */
export const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-BE', en: 'en-GB' };

/** Turns a key into words for one reader; what is formatted once is parsed once. */
export interface Translator {
  has(key: string): boolean;
  plain(reader: Reader, key: string, values?: TextValues): string;
  /** As `plain`, with tags such as `<b>…</b>` made into whatever `tags` answers. */
  parts<T>(reader: Reader, key: string, values: TextValues, tags: Tags<T>): readonly (string | T)[];
}

export type Tags<T> = Readonly<Record<string, (inside: readonly (string | T)[]) => T>>;

/** Where a translator finds its texts: as they were written, or taken apart when the web app was built. */
export interface WordSource {
  has(key: string): boolean;
  wordsFor(reader: Reader, key: string): ConstructorParameters<typeof IntlMessageFormat>[0] | undefined;
}

/** A missing key shows itself and is reported: tests make `onMissing` throw. */
export function translatorOf(messages: Messages, onMissing: (key: string) => void): Translator {
  return translatorFrom(
    {
      has: (key) => Object.hasOwn(messages, key),
      wordsFor: (reader, key) => {
        const message = messages[key];
        return message && wordsFor(reader, message);
      },
    },
    onMissing,
  );
}

export function translatorFrom(source: WordSource, onMissing: (key: string) => void): Translator {
  const parsed = new Map<string, IntlMessageFormat>();

  function formatOf(reader: Reader, key: string, tagged: 'tags' | 'no tags'): IntlMessageFormat | undefined {
    const words = source.wordsFor(reader, key);
    if (words === undefined) {
      onMissing(key);
      return undefined;
    }
    const name = `${reader.language} ${reader.readingLevel} ${tagged} ${key}`;
    const known = parsed.get(name);
    if (known) return known;
    const made = new IntlMessageFormat(words, LOCALES[reader.language], undefined, {
      ignoreTag: tagged === 'no tags',
    });
    parsed.set(name, made);
    return made;
  }

  return {
    has: source.has,
    plain(reader, key, values = {}) {
      return String(formatOf(reader, key, 'no tags')?.format({ ...values, ...AS_TEXT }) ?? key);
    },
    parts<T>(reader: Reader, key: string, values: TextValues, tags: Tags<T>) {
      const format = formatOf(reader, key, 'tags');
      if (!format) return [key];
      const out = format.format<T>({ ...values, ...tags });
      return Array.isArray(out) ? out : [out];
    },
  };
}

/** Tags of a text that is asked for as plain words: what is inside them. */
const AS_TEXT = Object.fromEntries(['b', 'em'].map((tag) => [tag, (inside: readonly unknown[]) => inside.join('')]));

export function wordsFor(reader: Reader, message: Message): string {
  const source = reader.readingLevel === 'young' ? (message.young ?? message) : message;
  return source[reader.language];
}

/** Puts catalogues together; a key that two of them define is a mistake of ours. */
export function mergeMessages(catalogues: readonly Messages[]): Messages {
  const all: Record<string, Message> = {};
  for (const catalogue of catalogues) {
    for (const [key, message] of Object.entries(catalogue)) {
      if (Object.hasOwn(all, key)) throw new Error(`Two message catalogues define '${key}'.`);
      all[key] = message;
    }
  }
  return all;
}
