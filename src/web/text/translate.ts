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

/** A missing key shows itself and is reported: tests make `onMissing` throw. */
export function translatorOf(messages: Messages, onMissing: (key: string) => void): Translator {
  const parsed = new Map<string, IntlMessageFormat>();

  function formatOf(reader: Reader, key: string, tagged: 'tags' | 'no tags'): IntlMessageFormat | undefined {
    const message = messages[key];
    if (!message) {
      onMissing(key);
      return undefined;
    }
    const name = `${reader.language} ${reader.readingLevel} ${tagged} ${key}`;
    const known = parsed.get(name);
    if (known) return known;
    const made = new IntlMessageFormat(wordsFor(reader, message), LOCALES[reader.language], undefined, {
      ignoreTag: tagged === 'no tags',
    });
    parsed.set(name, made);
    return made;
  }

  return {
    has: (key) => Object.hasOwn(messages, key),
    plain(reader, key, values = {}) {
      return String(formatOf(reader, key, 'no tags')?.format(values) ?? key);
    },
    parts<T>(reader: Reader, key: string, values: TextValues, tags: Tags<T>) {
      const format = formatOf(reader, key, 'tags');
      if (!format) return [key];
      const out = format.format<T>({ ...values, ...tags });
      return Array.isArray(out) ? out : [out];
    },
  };
}

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
