import { refoldOutdated } from '../capabilities/mastery/index.ts';
import type { SchoolId } from '../kernel/ids.ts';
import { inTransaction, type Runtime } from '../platform/db/transaction.ts';

/** Learners in one transaction: their own lock is held, so nobody waits long. */
const STEP = 10;

/**
 * Folds every learner anew whose beliefs an earlier model made, school after school, while the server works: until then pages show what
 * that model believed. Stops between two steps when asked. Returns how many learners.
 */
export async function refoldAllOutdated(runtime: Runtime, signal?: AbortSignal): Promise<number> {
  const { rows: schools } = await runtime.database.pool.query<{ school_id: SchoolId }>(
    'select school_id from school order by school_id',
  );
  let refolded = 0;
  for (const { school_id: schoolId } of schools) {
    for (;;) {
      if (signal?.aborted) return refolded;
      const step = await inTransaction(runtime, { schoolId, wall: 'school' }, (ctx) => refoldOutdated(ctx, STEP));
      refolded += step;
      if (step < STEP) break;
    }
  }
  return refolded;
}
