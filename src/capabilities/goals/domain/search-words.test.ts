import { describe, expect, it } from 'vitest';
import { searchWordsOf, typedWords } from './search-words.ts';

const goal = {
  sourceId: 'a',
  kind: 'goal',
  statement: 'Kent één breuk',
  notes: 'Voetnoot',
  code: 'B.1',
  position: 0,
} as const;

describe('searchWordsOf', () => {
  it('G6: gives a text to the dictionary of its own language and both to the plain one', () => {
    const words = searchWordsOf(goal, { statement: { nl: 'Kent één breuk', en: 'Knows a fraction' } }, 'nl-BE');
    expect(words.dutch).toContain('Kent een breuk');
    expect(words.dutch).not.toContain('fraction');
    expect(words.english).toContain('Knows a fraction');
    expect(words.plain).toContain('B.1');
    expect(words.plain).toContain('fraction');
    expect(words.besides).toBe('Voetnoot');
  });

  it('gives a text in another language to no stemmer', () => {
    const words = searchWordsOf(goal, {}, 'fr');
    expect([words.dutch, words.english]).toEqual(['', '']);
    expect(words.plain).toContain('breuk');
  });
});

describe('typedWords', () => {
  it('keeps letters and digits only, without accents', () => {
    expect(typedWords("Één  breuk:* & 'kwart' | !3")).toEqual(['een', 'breuk', 'kwart', '3']);
    expect(typedWords(' &|! ')).toEqual([]);
  });
});
