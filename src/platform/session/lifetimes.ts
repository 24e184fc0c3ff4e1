import type { Actor } from '../../kernel/access.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long a session lives, however much it is used, and how long it may lie unused. Pictures are a weak key, so they open less. */
export const LIFETIMES: Readonly<Record<Actor['strength'], { readonly longest: number; readonly unused: number }>> = {
  passphrase: { longest: 12 * HOUR, unused: 4 * HOUR },
  picture: { longest: 4 * HOUR, unused: HOUR },
};

/** What changes how an account is opened asks that its holder has just signed in (`SESSION_NOT_FRESH` otherwise). */
export const FRESH_FOR = 10 * MINUTE;

/** Use is written down once in so long, so that reading a page is not a write. */
export const USE_NOTED_EVERY = 5 * MINUTE;
