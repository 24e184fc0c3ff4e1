import { describe, expect, it } from 'vitest';
import { monthsBefore } from './limits.ts';

describe('monthsBefore', () => {
  it('goes back over years and shorter months', () => {
    expect(monthsBefore('2026-11-22', 12)).toBe('2025-11-22');
    expect(monthsBefore('2026-03-31', 1)).toBe('2026-02-28');
    expect(monthsBefore('2026-01-15', 2)).toBe('2025-11-15');
  });
});
