import type { Localized } from '../../kernel/text.ts';

/** One text of the interface in ICU MessageFormat, in every language. */
export interface Message extends Localized {
  /** Where it stands and what fills its placeholders, for the translator. */
  readonly context: string;
  /** The same in simpler words, for readers of 6 to 10 years. */
  readonly young?: Localized;
}

export type Messages = Readonly<Record<string, Message>>;

/** Keeps the keys as literal types, so that `useText<keyof typeof messages>()` checks them. */
export function defineMessages<const Key extends string>(messages: Readonly<Record<Key, Message>>) {
  return messages;
}
