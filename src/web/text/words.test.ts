import { describe, expect, it, vi } from 'vitest';
import { partsOfPrefix, wordsIn } from '../../../scripts/web/words-plugin.ts';
import { LANGUAGES } from '../../kernel/text.ts';
import { allMessages, messageParts } from './all-messages.ts';
import { type Reader, translatorFrom, translatorOf } from './translate.ts';
import { sourceOfWords } from './words.ts';

vi.mock('virtual:words', () => ({ loaders: {}, partsOfPrefix: {} }));

const READERS: readonly Reader[] = LANGUAGES.flatMap((language) =>
  (['young', 'older'] as const).map((readingLevel) => ({ language, readingLevel })),
);
const refuse = (key: string): never => {
  throw new Error(key);
};

describe('the words that the build leaves', () => {
  it('say the same as the messages they were made of, to every reader', () => {
    const names = JSON.stringify(allMessages).matchAll(/\{\s*(\w+)/g);
    const values = Object.fromEntries([...names].map(([, name = '']) => [name, 3]));
    const tags = { b: (inside: readonly unknown[]) => `*${inside.join('')}*`, em: String };
    const written = translatorOf(allMessages, refuse);
    for (const reader of READERS) {
      const words = Object.values(messageParts).map((messages) => wordsIn(reader.language, messages));
      const built = translatorFrom(
        sourceOfWords(words, () => false),
        refuse,
      );
      for (const key of Object.keys(allMessages))
        expect(built.parts(reader, key, values, tags), key).toEqual(written.parts(reader, key, values, tags));
    }
  });

  it('hold every key in a part that its prefix leads to', () => {
    const parts = partsOfPrefix(messageParts);
    for (const [part, messages] of Object.entries(messageParts))
      for (const key of Object.keys(messages)) expect(parts[key.slice(0, key.indexOf('.'))], key).toContain(part);
  });

  it('ask for the part of a key that has not come yet, and show nothing until then', () => {
    const asked: string[] = [];
    const translator = translatorFrom(
      sourceOfWords([{ usual: { 'sky.title': 'Sterren' }, young: {} }], (key) => asked.push(key) > 0),
      refuse,
    );
    const [reader] = READERS as [Reader];
    expect(translator.plain(reader, 'sky.title')).toBe('Sterren');
    expect(translator.plain(reader, 'goals.title')).toBe('');
    expect(translator.has('goals.nav')).toBe(false);
    expect(asked).toEqual(['goals.title', 'goals.nav']);
  });
});
