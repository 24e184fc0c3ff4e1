import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../../kernel/problem.ts';
import { type Mishap, mishapOf } from './mishap.ts';

/** How long to wait and by what chance; tests bring their own. */
export interface Patience {
  readonly wait: (milliseconds: number) => Promise<unknown>;
  /** Uniform in [0, 1). */
  readonly random: () => number;
}

export const PATIENCE: Patience = { wait: (milliseconds) => sleep(milliseconds), random: Math.random };

/**
 * How far a transaction came. Lost while `opening` nothing was done; lost while `working` it was certainly undone; lost while
 * `committing` nobody knows, because the answer may be what was lost.
 */
export interface Progress {
  stage: 'opening' | 'working' | 'committing';
}

/**
 * When work may be done once more.
 * `ifNotBegun`: only when none of it was done; for work that has effects outside its transaction, such as reading a stream.
 * `ifUndone`: also when the transaction was certainly undone; for work whose only effects are in its transaction.
 * `always`: also when its fate is unknown; for reads, and for writes that know themselves by a command id or event ids, so that
 * doing them again finds what is there.
 */
export type Again = 'ifNotBegun' | 'ifUndone' | 'always';

/** With the waits below a restart of three seconds passes unseen; whoever asks waits no longer than that. */
const MOST_TRIES = 8;
const WAITS: Readonly<Record<Exclude<Mishap, 'full'>, { readonly first: number; readonly most: number }>> = {
  conflict: { first: 10, most: 300 },
  away: { first: 50, most: 1000 },
};

/** Runs `attempt` until it succeeds, fails for a reason of its own, or may not or need not be tried again. */
export async function tryAgain<Result>(
  patience: Patience,
  again: Again,
  attempt: (progress: Progress) => Promise<Result>,
): Promise<Result> {
  for (let tries = 1; ; tries++) {
    const progress: Progress = { stage: 'opening' };
    try {
      return await attempt(progress);
    } catch (error) {
      const mishap = mishapOf(error);
      if (mishap === undefined) throw error;
      const fate = fateOf(mishap, progress);
      if (mishap === 'full' || tries === MOST_TRIES || !mayRepeat(again, fate)) throw unavailable(mishap, fate, error);
      await patience.wait(waitBefore(tries, mishap, patience.random()));
    }
  }
}

/** A question outside any transaction, such as whose session this is: asked again while the database is away. */
export function askAgain<Answer>(patience: Patience, ask: () => Promise<Answer>): Promise<Answer> {
  return tryAgain(patience, 'always', ask);
}

type Fate = 'notBegun' | 'undone' | 'unknown';

function fateOf(mishap: Mishap, { stage }: Progress): Fate {
  // A conflict at the commit is an answer too: the database says that it undid everything.
  if (mishap === 'conflict' || stage === 'working') return 'undone';
  return stage === 'opening' ? 'notBegun' : 'unknown';
}

function mayRepeat(again: Again, fate: Fate): boolean {
  if (fate === 'notBegun' || again === 'always') return true;
  return fate === 'undone' && again === 'ifUndone';
}

/** Doubles with every try up to a bound; half of it by chance, so that those who failed together do not return together. */
export function waitBefore(tries: number, mishap: keyof typeof WAITS, chance: number): number {
  const { first, most } = WAITS[mishap];
  return Math.min(most, first * 2 ** (tries - 1)) * (0.5 + chance / 2);
}

/** What reaches people of an error outside any transaction: `unavailable` when the database is the reason. */
export function asUnavailable(error: unknown): Problem | undefined {
  const mishap = mishapOf(error);
  return mishap && unavailable(mishap, 'undone', error);
}

/** For people: try again in a moment. `reason` is for machines; after `outcome-unknown` send the same ids again. */
function unavailable(mishap: Mishap, fate: Fate, cause: unknown): Problem {
  const busyOrAway = mishap === 'away' ? 'database-away' : 'database-busy';
  const reason = fate === 'unknown' ? 'outcome-unknown' : busyOrAway;
  return new Problem('unavailable', { status: 503, data: { reason }, cause });
}
