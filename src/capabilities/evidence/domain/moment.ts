import { DAY_MS } from '../../../kernel/dates.ts';

/** The server's clock now, and the sender's clock as it stood when the sender sent this. */
export interface Clocks {
  readonly now: Date;
  readonly sentAt?: Date | undefined;
}

/** When something happened, as far as a clock that may be wrong can say. */
export interface Moment {
  readonly occurredAt: Date;
  /** What the sender said, where that is not what is believed. */
  readonly saidAt?: Date;
  /** `order`: the day is not known; by such a moment nothing is forgotten or confirmed (E5). */
  readonly timeKnown: 'exact' | 'order';
}

/** Clocks of devices differ by so much without being wrong, and a message takes time. */
export const CLOCK_SLACK_MS = 5 * 60_000;
/** Nothing that is sent happened longer ago: a device whose battery died begins at 1970, 2000 or 2015. */
const LONGEST_AGO_MS = 12 * 365 * DAY_MS;

/**
 * E9: a sender that tells its own clock is corrected by how far that is off, and what it says is then exact. A sender that does not is
 * believed, unless what it says cannot be: a moment in the future, or of long before. That happened before now, and more is
 * not known.
 */
export function momentOf(said: Date, { now, sentAt }: Clocks): Moment {
  const off = sentAt ? now.getTime() - sentAt.getTime() : 0;
  const isWrong = Math.abs(off) > CLOCK_SLACK_MS;
  const meant = isWrong ? new Date(said.getTime() + off) : said;
  const ago = now.getTime() - meant.getTime();
  if (ago < -CLOCK_SLACK_MS || ago > LONGEST_AGO_MS) return { occurredAt: now, saidAt: said, timeKnown: 'order' };
  return { occurredAt: meant, timeKnown: 'exact', ...(isWrong ? { saidAt: said } : {}) };
}
