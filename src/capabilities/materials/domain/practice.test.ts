import { describe, expect, it } from 'vitest';
import { CHECK_LIMIT, judge, type Mode, outcomeOf, type Standing } from './practice.ts';

const START: Standing = {
  mode: 'check',
  exerciseNumber: 1,
  attempts: 0,
  helped: false,
  answered: 0,
  correct: 0,
  ended: false,
};

/** Answers until the session ends: `+` is right, `-` is wrong, over and over. */
function answerAll(pattern: string, mode: Mode = 'check', most = 100): Standing {
  let standing: Standing = { ...START, mode };
  for (let k = 0; k < most && !standing.ended; k++) {
    const kind = pattern[k % pattern.length] === '+' ? 'correct' : 'incorrect';
    ({ standing } = judge(standing, { kind, feedback: { nl: '', en: '' } }));
  }
  return standing;
}

describe('a check', () => {
  it.each([
    ['+', 'mastered', 7],
    ['-', 'notYet', 3],
    ['-++++++++++++', 'mastered', 12],
    ['+-', 'notYet', 6],
    ['++++-', 'undecided', CHECK_LIMIT],
  ] as const)('with answers %s ends as %s after %d', (pattern, outcome, answered) => {
    const standing = answerAll(pattern);
    expect(standing).toMatchObject({ ended: true, answered });
    expect(outcomeOf(standing)).toBe(outcome);
  });

  it('says nothing while it is open, nor when it was stopped', () => {
    expect(outcomeOf(START)).toBeNull();
    expect(outcomeOf({ ...START, answered: 4, correct: 4, ended: true })).toBeNull();
  });
});

it('practice never ends by itself and settles nothing', () => {
  const standing = answerAll('+', 'practice', 40);
  expect(standing).toMatchObject({ ended: false, answered: 40 });
  expect(outcomeOf(standing)).toBeNull();
});
