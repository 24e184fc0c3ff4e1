import { describe, expect, it } from 'vitest';
import { whoDecides } from './consent-age.ts';

describe('who decides about extras', () => {
  it('Y9: the guardian until the learner has surely reached the age, then the learner', () => {
    expect(whoDecides([8], 13)).toBe('guardian');
    expect(whoDecides([9], 13)).toBe('self');
    expect(whoDecides([11], 16)).toBe('guardian');
  });

  it('Y9: the guardian where nobody can be sure', () => {
    expect(whoDecides([], 13)).toBe('guardian');
    expect(whoDecides([null], 13)).toBe('guardian');
    expect(whoDecides([9, 8], 13)).toBe('guardian');
  });
});
