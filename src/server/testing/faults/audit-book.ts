import type { AccountBook, Entry } from './account-book.ts';

/** How often each effect is in the database. */
export type Found = ReadonlyMap<string, number>;

/** What the comparison found, each with the effects or writes concerned. All must be empty. */
export interface Findings {
  /** Acknowledged, and not there. */
  readonly lost: readonly string[];
  /** There more than once. */
  readonly doubled: readonly string[];
  /** Refused, and there all the same. */
  readonly appeared: readonly string[];
  /** Of unknown outcome, and there in part: a write is whole or not at all. */
  readonly torn: readonly string[];
  /** There, and asked by nobody. */
  readonly strange: readonly string[];
}

/** Holds the book against the database. `before` are effects that were there before the book was opened. */
export function auditBook(book: AccountBook, found: Found, before: Found = new Map()): Findings {
  const entries = book.entries();
  const booked = new Set(entries.flatMap(({ write }) => write.effects));
  const of = (outcome: Entry['outcome']) => entries.filter((entry) => entry.outcome === outcome);
  const isThere = (effect: string) => (found.get(effect) ?? 0) > 0;
  return {
    lost: [
      ...of('acknowledged').flatMap(({ write }) => write.effects.filter((effect) => !isThere(effect))),
      ...[...before.keys()].filter((effect) => !isThere(effect)),
    ],
    doubled: [...found].filter(([, count]) => count > 1).map(([effect]) => effect),
    appeared: of('refused').flatMap(({ write }) => write.effects.filter(isThere)),
    torn: of('open')
      .filter(({ write }) => write.effects.some(isThere) && !write.effects.every(isThere))
      .map(({ write }) => write.id),
    strange: [...found.keys()].filter((effect) => !booked.has(effect) && !before.has(effect)),
  };
}

export const NOTHING_FOUND: Findings = { lost: [], doubled: [], appeared: [], torn: [], strange: [] };
