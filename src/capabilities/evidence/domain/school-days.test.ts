import { describe, expect, it } from 'vitest';
import { waitedSince } from './school-days.ts';

describe('E12: how long a result waits for a guardian', () => {
  it.each([
    ['three school days after Monday it is Thursday', '2026-11-19T08:00:00Z', 3, '2026-11-16T23:00:00.000Z'],
    ['a weekend does not count', '2026-11-16T08:00:00Z', 3, '2026-11-11T23:00:00.000Z'],
    ['on Saturday the last school day is Friday', '2026-11-21T08:00:00Z', 3, '2026-11-17T23:00:00.000Z'],
    ['the day is that of Brussels, in summer too', '2026-06-30T22:30:00Z', 1, '2026-06-30T22:00:00.000Z'],
    ['no wait is no wait', '2026-11-19T08:00:00Z', 0, '2026-11-19T08:00:00.000Z'],
  ])('%s', (_name, now, days, since) => {
    expect(waitedSince(new Date(now), days).toISOString()).toBe(since);
  });
});
