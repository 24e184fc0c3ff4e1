import type { Messages } from './define-messages.ts';
import { messages as ownMessages } from './messages.ts';
import { mergeMessages } from './translate.ts';

const modules = import.meta.glob<{ messages: Messages }>('../../capabilities/*/messages.ts', { eager: true });

/** Stands around every page; the school's own page is named by its entry, and waits for the part with the rest of its words. */
const MENU = /(?<!^school)\.nav$/;
/** What the pages for signing in say; status words stand on no page before that. */
const SIGNING_IN = /^(?:signIn|classCode|picture)\./;
const SIGNED_IN = /^status\./;

/**
 * Every text of the interface in the parts that a browser loads: what the frame and signing in need, and one part for each
 * capability. Read when the web app is built and by tests; no page imports it, because it holds every language and what
 * translators are told.
 */
export const messageParts: Readonly<Record<string, Messages>> = {
  frame: mergeMessages([
    only(ownMessages, (key) => !SIGNED_IN.test(key)),
    ...Object.values(modules).map(({ messages }) => only(messages, isOfFrame)),
  ]),
  status: only(ownMessages, (key) => SIGNED_IN.test(key)),
  ...Object.fromEntries(
    Object.entries(modules).map(([path, { messages }]) => [
      path.split('/').at(-2) ?? path,
      only(messages, (key) => !isOfFrame(key)),
    ]),
  ),
};

function isOfFrame(key: string): boolean {
  return SIGNING_IN.test(key) || MENU.test(key);
}

export const allMessages: Messages = mergeMessages(Object.values(messageParts));

function only(messages: Messages, isWanted: (key: string) => boolean): Messages {
  return Object.fromEntries(Object.entries(messages).filter(([key]) => isWanted(key)));
}
