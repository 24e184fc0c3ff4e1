import type { Relation, Target } from '../kernel/access.ts';
import type { Sight } from '../kernel/data-kinds.ts';
import type { PersonId, SchoolId } from '../kernel/ids.ts';
import { Problem } from '../kernel/problem.ts';

/** Somebody looked at a learner's data: who, as what, at what kind of data, of whom. */
export interface Look {
  readonly viewerId: PersonId;
  readonly relation: Relation;
  readonly sees: Sight;
  readonly target: { readonly kind: 'learner' | 'class'; readonly id: string };
  /** How often within one window of ten minutes, from when until when. */
  readonly times: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
}

/** What a transaction saw, before it is known that it was answered. */
export type Seen = Pick<Look, 'viewerId' | 'relation' | 'sees'> & { readonly target: Target; readonly at: Date };

/**
 * Keeps looks in memory for at most a quarter of a second and writes them together. It is the only write of Poolster that is
 * durable a moment after its answer instead of before it: a kill may cost the looks of that moment, never anything else.
 * Nothing is dropped silently: when the store fills, who looks waits for a write, and when nothing could be written for ten
 * seconds, looking is refused until it can (503 `looks-unwritable`), because a look that leaves no trace is worse than none.
 */
export interface LookLog {
  note(schoolId: SchoolId, seen: readonly Seen[]): Promise<void>;
  /** Writes what waits; throws when it cannot. */
  flush(): Promise<void>;
  /** Writes what waits and stops. */
  close(): Promise<void>;
}

export interface LookLogOptions {
  readonly write: (schoolId: SchoolId, looks: readonly Look[]) => Promise<void>;
  /** Milliseconds that only ever go forward. */
  readonly ticks?: () => number;
  /** Runs work later; returns how to call it off. */
  readonly later?: (milliseconds: number, work: () => void) => () => void;
  readonly report?: (error: unknown) => void;
}

export const FLUSH_AFTER_MS = 250;
export const REFUSE_AFTER_MS = 10_000;
export const WINDOW_MS = 10 * 60_000;
const MOST_WAITING = 5000;
/** Rows of one statement. */
const TOGETHER = 500;

export function createLookLog(options: LookLogOptions): LookLog {
  const ticks = options.ticks ?? (() => performance.now());
  const later = options.later ?? unreferencedTimer;
  const report = options.report ?? (() => undefined);
  let waiting = new Map<string, Waiting>();
  let oldest: number | undefined;
  let writing: Promise<void> | undefined;
  let cancel: (() => void) | undefined;

  const plan = () => {
    cancel ??= later(FLUSH_AFTER_MS, () => {
      cancel = undefined;
      flush().catch(report);
    });
  };

  async function writeAll(): Promise<void> {
    const left = waiting;
    const since = oldest;
    waiting = new Map();
    oldest = undefined;
    try {
      await writeTogether(options.write, left);
    } catch (error) {
      const fresh = waiting;
      waiting = left;
      for (const one of fresh.values()) add(waiting, one);
      oldest = since;
      plan();
      throw error;
    }
  }

  async function flush(): Promise<void> {
    while (writing) await writing;
    if (waiting.size === 0) return;
    writing = writeAll().finally(() => {
      writing = undefined;
    });
    await writing;
  }

  return {
    note: async (schoolId, seen) => {
      const isStuck = () => oldest !== undefined && ticks() - oldest > REFUSE_AFTER_MS;
      if (isStuck() || waiting.size >= MOST_WAITING) await flush().catch(report);
      if (isStuck() || waiting.size >= MOST_WAITING) throw new Problem('looks-unwritable', { status: 503 });
      for (const one of seen) for (const look of looksIn(one)) add(waiting, { schoolId, look });
      if (waiting.size === 0) return;
      oldest ??= ticks();
      plan();
    },
    flush,
    close: async () => {
      await flush();
      cancel?.();
    },
  };
}

interface Waiting {
  readonly schoolId: SchoolId;
  readonly look: Look;
}

function add(waiting: Map<string, Waiting>, one: Waiting): void {
  const key = keyOf(one);
  const known = waiting.get(key);
  waiting.set(key, known ? { ...one, look: merged(known.look, one.look) } : one);
}

/** Writes what waits, school by school, and takes out what is written, so that a failure half-way writes nothing twice. */
async function writeTogether(write: LookLogOptions['write'], waiting: Map<string, Waiting>): Promise<void> {
  for (const [schoolId, looks] of bySchool(waiting)) {
    for (let start = 0; start < looks.length; start += TOGETHER) {
      const batch = looks.slice(start, start + TOGETHER);
      await write(
        schoolId,
        batch.map(({ look }) => look),
      );
      for (const one of batch) waiting.delete(keyOf(one));
    }
  }
}

/** A look at oneself is nobody's look. Whoever may see many learners at once saw each of them. */
function looksIn({ viewerId, relation, sees, target, at }: Seen): Look[] {
  const common = { viewerId, relation, sees, times: 1, firstAt: at, lastAt: at };
  if (target.kind === 'school') return [];
  if (target.kind === 'class') return [{ ...common, target: { kind: 'class', id: target.classId } }];
  return target.learnerIds
    .filter((id) => id !== viewerId)
    .map((id): Look => ({ ...common, target: { kind: 'learner', id } }));
}

/** The beginning of the ten minutes in which a repeated look counts as the same one. */
export function windowOf(at: Date): Date {
  return new Date(Math.floor(at.getTime() / WINDOW_MS) * WINDOW_MS);
}

function keyOf({ schoolId, look }: Waiting): string {
  return [schoolId, look.target.id, windowOf(look.firstAt).getTime(), look.viewerId, look.relation, look.sees].join(
    ' ',
  );
}

function merged(a: Look, b: Look): Look {
  return {
    ...a,
    times: a.times + b.times,
    firstAt: a.firstAt < b.firstAt ? a.firstAt : b.firstAt,
    lastAt: a.lastAt > b.lastAt ? a.lastAt : b.lastAt,
  };
}

/** In one order, so that two processes that write the same rows wait for each other and never in a circle. */
function bySchool(waiting: ReadonlyMap<string, Waiting>): Map<SchoolId, Waiting[]> {
  const inOrder = [...waiting].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  return Map.groupBy(inOrder, ({ schoolId }) => schoolId);
}

function unreferencedTimer(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds);
  timer.unref();
  return () => clearTimeout(timer);
}
