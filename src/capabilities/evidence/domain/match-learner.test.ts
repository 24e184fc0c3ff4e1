import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../kernel/ids.ts';
import { learnersMeant } from './match-learner.ts';

const learner = (personId: string, givenName: string, familyName: string, sourcedId: string | null = null) => ({
  personId: personId as PersonId,
  givenName,
  familyName,
  sourcedId,
});
const CLASS = [
  learner('p1', 'Adam', 'Peeters', '1001'),
  learner('p2', 'Zoë', 'Van den Broeck'),
  learner('p3', 'Adam', 'Claes'),
  learner('p4', 'Lore', 'Maes'),
  learner('p5', 'Lore', 'Maes'),
];

describe('learnersMeant', () => {
  it.each([
    ['1001', ['p1']],
    ['p2', ['p2']],
    ['Adam Peeters', ['p1']],
    ['peeters,  ADAM', ['p1']],
    ['Zoe van den broeck', ['p2']],
    ["'Zoë", ['p2']],
    ['Adam', ['p1', 'p3']],
    ['Lore Maes', ['p4', 'p5']],
    ['Peeters', []],
    ['', []],
  ])('%j means %j', (text, expected) => {
    expect(learnersMeant(text, CLASS)).toEqual(expected);
  });
});
