import { createContext, Fragment, type ReactNode, useContext, useMemo } from 'react';
import type { Language, Localized, ReadingLevel } from '../../kernel/text.ts';
import type { messages } from './messages.ts';
import { LOCALES, type Reader, type TextValues, type Translator } from './translate.ts';

/** The keys that every page may use beside its own: common actions, statuses, problems. */
export type CommonKey = keyof typeof messages;

export interface Text<Key extends string> {
  readonly language: Language;
  readonly readingLevel: ReadingLevel;
  /** BCP 47, for the `lang` attribute and for speech. */
  readonly locale: string;
  t(key: Key | CommonKey, values?: TextValues): string;
  /** As `t`, for messages with `<b>…</b>` or `<em>…</em>`. */
  rich(key: Key | CommonKey, values?: TextValues): ReactNode;
  /** For keys that come from data, such as `problem.<code>`. */
  has(key: string): boolean;
  localized(text: Localized): string;
  date(instant: Date | string, options?: Intl.DateTimeFormatOptions): string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
}

const TextContext = createContext<Text<string> | null>(null);

export function TextProvider(props: { translator: Translator; reader: Reader; children: ReactNode }) {
  const { translator } = props;
  const { language, readingLevel } = props.reader;
  const text = useMemo(() => textFor(translator, { language, readingLevel }), [translator, language, readingLevel]);
  return <TextContext value={text}>{props.children}</TextContext>;
}

/** The words of this reader. Name the capability's keys to have them checked: `useText<keyof typeof messages>()`. */
export function useText<Key extends string = string>(): Text<Key> {
  const text = useContext(TextContext);
  if (!text) throw new Error('useText needs a TextProvider above it.');
  return text;
}

/** The same as `useText` gives, outside React: for tests and for print. */
export function textFor(translator: Translator, reader: Reader): Text<string> {
  const locale = LOCALES[reader.language];
  return {
    ...reader,
    locale,
    t: (key, values) => translator.plain(reader, key, values),
    rich: (key, values = {}) => withKeys(translator.parts<ReactNode>(reader, key, values, TAGS)),
    has: translator.has,
    localized: (text) => text[reader.language],
    date: (instant, options = { day: 'numeric', month: 'long' }) =>
      new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Brussels', ...options }).format(new Date(instant)),
    number: (value, options) => spaced(new Intl.NumberFormat(locale, options).format(value), reader.language),
  };
}

/** Dutch writes a space before the sign, as our own texts do; the formatter does not. */
function spaced(formatted: string, language: Language): string {
  return language === 'nl' ? formatted.replace(/(\d)%/, '$1\u00a0%') : formatted;
}

const TAGS = {
  b: (inside: readonly ReactNode[]) => <b>{withKeys(inside)}</b>,
  em: (inside: readonly ReactNode[]) => <em>{withKeys(inside)}</em>,
};

function withKeys(parts: readonly ReactNode[]): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move.
  return parts.map((part, index) => <Fragment key={index}>{part}</Fragment>);
}
