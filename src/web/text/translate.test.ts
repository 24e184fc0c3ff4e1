import { describe, expect, it } from 'vitest';
import { defineMessages } from './define-messages.ts';
import { mergeMessages, type Reader, translatorOf } from './translate.ts';
import { textFor } from './use-text.tsx';

const messages = defineMessages({
  'star.count': {
    nl: '{n, plural, =0 {Nog geen ster} one {Eén ster} other {# sterren}}',
    en: '{n, plural, =0 {No star yet} one {One star} other {# stars}}',
    context: 'test',
  },
  'star.known': {
    nl: 'Beheerst',
    en: 'Mastered',
    context: 'test',
    young: { nl: 'Dit kun je', en: 'You can do this' },
  },
  'star.smaller': { nl: '3 < {n}', en: '3 < {n}', context: 'test' },
  'star.named': { nl: 'Dag <b>{name}</b>!', en: 'Hello <b>{name}</b>!', context: 'test' },
});

const older: Reader = { language: 'nl', readingLevel: 'older' };
const young: Reader = { language: 'nl', readingLevel: 'young' };
const english: Reader = { language: 'en', readingLevel: 'older' };

function refuse(key: string): never {
  throw new Error(`missing ${key}`);
}

describe('translatorOf', () => {
  const { plain, parts } = translatorOf(messages, refuse);

  it('chooses the plural form of the language', () => {
    expect([0, 1, 1200].map((n) => plain(older, 'star.count', { n }))).toEqual([
      'Nog geen ster',
      'Eén ster',
      '1.200 sterren',
    ]);
    expect(plain(english, 'star.count', { n: 1200 })).toBe('1,200 stars');
  });

  it('gives young readers their own words, and the usual ones where there are none', () => {
    expect(plain(young, 'star.known')).toBe('Dit kun je');
    expect(plain({ ...english, readingLevel: 'young' }, 'star.known')).toBe('You can do this');
    expect(plain(older, 'star.known')).toBe('Beheerst');
    expect(plain(young, 'star.count', { n: 1 })).toBe('Eén ster');
  });

  it('leaves signs such as < alone in plain text', () => {
    expect(plain(older, 'star.smaller', { n: 4 })).toBe('3 < 4');
  });

  it('hands the inside of a tag to the caller', () => {
    const upper = { b: (inside: readonly string[]) => inside.join('').toUpperCase() };
    expect(parts<string>(older, 'star.named', { name: 'Adam' }, upper).join('')).toBe('Dag ADAM!');
  });

  it('reports a missing key and shows the key itself', () => {
    const missing: string[] = [];
    const translator = translatorOf(messages, (key) => missing.push(key));
    expect(translator.plain(older, 'star.nowhere')).toBe('star.nowhere');
    expect(translator.has('star.nowhere')).toBe(false);
    expect(missing).toEqual(['star.nowhere']);
    expect(() => plain(older, 'star.nowhere')).toThrow('missing star.nowhere');
  });
});

describe('mergeMessages', () => {
  it('refuses a key that two catalogues define', () => {
    expect(() => mergeMessages([messages, { 'star.known': messages['star.known'] }])).toThrow("'star.known'");
  });
});

describe('textFor', () => {
  const translator = translatorOf(messages, refuse);

  it('writes days in Brussels time, whatever the zone of the device', () => {
    expect(textFor(translator, older).date('2026-11-21T23:30:00Z')).toBe('22 november');
    expect(textFor(translator, english).date('2026-11-21T23:30:00Z')).toBe('22 November');
  });

  it('writes numbers as the language does', () => {
    expect(textFor(translator, older).number(0.5)).toBe('0,5');
    expect(textFor(translator, english).localized({ nl: 'een', en: 'one' })).toBe('one');
  });
});
