import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOCK_SLACK_MS, momentOf } from './moment.ts';

const NOW = new Date('2026-11-20T09:00:00Z');
const DAY = 86_400_000;
const at = (days: number) => new Date(NOW.getTime() + days * DAY);

describe('E9: when something happened, by a clock that may be wrong', () => {
  it('a clock that is right is believed, also hours and weeks later', () => {
    for (const days of [0, -0.5, -20]) {
      const moment = { occurredAt: at(days), timeKnown: 'exact' };
      expect(momentOf(at(days), { now: NOW })).toEqual(moment);
      expect(momentOf(at(days), { now: NOW, sentAt: NOW })).toEqual(moment);
    }
  });

  it.each([10, -10, 400])('a clock that is %i days off and says so is set right, and what it said is kept', (days) => {
    // An hour ago by that clock.
    const said = at(days - 1 / 24);
    expect(momentOf(said, { now: NOW, sentAt: at(days) })).toEqual({
      occurredAt: at(-1 / 24),
      saidAt: said,
      timeKnown: 'exact',
    });
  });

  it('a clock that is ahead and does not say so gives a moment of which only the order is known', () => {
    expect(momentOf(at(10), { now: NOW })).toEqual({ occurredAt: NOW, saidAt: at(10), timeKnown: 'order' });
  });

  it('a clock that lost its battery gives no evidence of half a century ago', () => {
    const said = new Date('1970-01-01T00:03:00Z');
    expect(momentOf(said, { now: NOW })).toEqual({ occurredAt: NOW, saidAt: said, timeKnown: 'order' });
    const sentAt = new Date('1970-01-01T00:05:00Z');
    expect(momentOf(said, { now: NOW, sentAt })).toMatchObject({ timeKnown: 'exact', saidAt: said });
  });

  it('nothing is ever put later than now and the slack, and what was said is lost in no case', () => {
    const minutes = fc.integer({ min: -30_000_000, max: 30_000_000 }).map((n) => new Date(NOW.getTime() + n * 60_000));
    fc.assert(
      fc.property(minutes, fc.option(minutes, { nil: undefined }), (said, sentAt) => {
        const moment = momentOf(said, { now: NOW, sentAt });
        expect(moment.occurredAt.getTime()).toBeLessThanOrEqual(NOW.getTime() + CLOCK_SLACK_MS);
        expect((moment.saidAt ?? moment.occurredAt).getTime()).toBe(said.getTime());
      }),
      { seed: 20_261_122, numRuns: 500 },
    );
  });
});
