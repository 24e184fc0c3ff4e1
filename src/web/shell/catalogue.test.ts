import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../kernel/text.ts';
import { allMessages } from '../text/all-messages.ts';
import { LOCALES } from '../text/translate.ts';
import { allPages } from './catalogue.ts';

const variants = Object.entries(allMessages).map(([key, message]) => ({
  key,
  message,
  texts: [message, ...(message.young ? [message.young] : [])].flatMap((words) =>
    LANGUAGES.map((language) => ({ language, words: words[language] })),
  ),
}));

describe('the message catalogue', () => {
  it('holds messages that can be formatted, with words in every language and a context', () => {
    const broken = variants.flatMap(({ key, message, texts }) => [
      ...(message.context.trim() ? [] : [`${key}: no context`]),
      ...texts.flatMap(({ language, words }) => {
        try {
          new IntlMessageFormat(words, LOCALES[language]);
          return words.trim() ? [] : [`${key} (${language}): empty`];
        } catch (error) {
          return [`${key} (${language}): ${String(error)}`];
        }
      }),
    ]);
    expect(broken).toEqual([]);
  });

  it('asks for the same placeholders in every language', () => {
    const uneven = Object.entries(allMessages).filter(([, message]) =>
      // Simpler words may leave a placeholder out, but then in both languages.
      [message, message.young ?? message].some((words) => argumentsOf(words.nl) !== argumentsOf(words.en)),
    );
    expect(uneven.map(([key]) => key)).toEqual([]);
  });
});

describe('the pages', () => {
  it('have addresses of their own, beginning with a slash', () => {
    const paths = allPages.map((page) => page.path);
    expect(paths.filter((path) => !/^\/(?:[\w-]+|\$\w+)(?:\/(?:[\w-]+|\$\w+))*$/.test(path))).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('have titles and labels in the catalogue', () => {
    const keys = allPages.flatMap((page) => [page.titleKey, ...(page.nav ? [page.nav.labelKey] : [])]);
    expect(keys.filter((key) => !Object.hasOwn(allMessages, key))).toEqual([]);
  });

  it('stand in the menu only when their address needs nothing more, and only for who may open them', () => {
    const wrong = allPages.filter(
      (page) =>
        page.nav &&
        (page.path.includes('$') || (typeof page.for !== 'string' && page.nav.for.some((r) => !page.for.includes(r)))),
    );
    expect(wrong.map((page) => page.path)).toEqual([]);
  });

  it('include both ways to sign in', () => {
    expect(allPages.filter((page) => page.for === 'signed-out').map((page) => page.path)).toEqual(
      expect.arrayContaining(['/sign-in', '/sign-in/class']),
    );
  });
});

/** Names and kinds of the placeholders; the words inside a plural may differ. */
function argumentsOf(words: string): string {
  const found = new Set<string>();
  const visit = (parts: readonly unknown[]) => {
    for (const part of parts) {
      if (typeof part !== 'object' || part === null) continue;
      // In the syntax tree of intl-messageformat 0 is text and 7 the # of a plural; all other kinds have a name in `value`.
      if ('type' in part && part.type !== 0 && part.type !== 7 && 'value' in part) found.add(String(part.value));
      if ('options' in part && typeof part.options === 'object' && part.options !== null)
        for (const option of Object.values(part.options)) visit((option as { value: unknown[] }).value);
      if ('children' in part && Array.isArray(part.children)) visit(part.children);
    }
  };
  visit(new IntlMessageFormat(words, 'nl-BE').getAst());
  return [...found].toSorted().join(' ');
}
