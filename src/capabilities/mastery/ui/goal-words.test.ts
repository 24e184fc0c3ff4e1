import { describe, expect, it } from 'vitest';
import { abilityIn, iCanFor } from './goal-words.ts';

const goal = {
  statement: { nl: 'Breuken vergelijken.', en: 'Compare fractions.' },
  iCan: {
    young: { nl: 'Ik kan zeggen welke breuk groter is.', en: 'I can say which fraction is bigger.' },
    older: { nl: 'Ik kan breuken vergelijken.', en: 'I can compare fractions.' },
  },
};

describe('iCanFor', () => {
  it('picks the words of the reader, and the older ones where there are no young', () => {
    expect(iCanFor(goal, { language: 'nl', readingLevel: 'young' })).toBe('Ik kan zeggen welke breuk groter is.');
    expect(iCanFor(goal, { language: 'en', readingLevel: 'older' })).toBe('I can compare fractions.');
    const plain = { ...goal, iCan: { older: goal.iCan.older } };
    expect(iCanFor(plain, { language: 'nl', readingLevel: 'young' })).toBe('Ik kan breuken vergelijken.');
  });
});

describe('abilityIn', () => {
  it('takes what follows "I can"', () => {
    expect(abilityIn('Ik kan breuken vergelijken.')).toBe('breuken vergelijken');
    expect(abilityIn('I can say which part is coloured.')).toBe('say which part is coloured');
  });

  it.each(['Ik kan mijn werk plannen.', 'Ik weet wat een breuk is.', 'I can check my work.', 'Compare fractions.'])(
    'gives nothing for "%s", which would read badly after "you can already"',
    (words) => {
      expect(abilityIn(words)).toBeUndefined();
    },
  );
});
