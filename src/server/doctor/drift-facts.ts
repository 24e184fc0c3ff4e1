import { findDrift, selectFoldable } from '../../capabilities/mastery/index.ts';
import type { PersonId, SchoolId } from '../../kernel/ids.ts';
import { seededRandom } from '../../kernel/random.ts';
import { inTransaction, type Runtime } from '../../platform/db/transaction.ts';
import type { DriftFacts } from './check-drift.ts';

/** Learners of each school that are looked at unless all are asked for. */
const SAMPLE = 40;
const STEP = 20;

/** Thrown to undo the folding, and carries what was seen. */
class Undone extends Error {
  readonly drifted: number;
  constructor(drifted: number) {
    super('Undone on purpose');
    this.drifted = drifted;
  }
}

/** Folds learners again, twenty in a transaction that is undone, and counts whose stored beliefs were other ones. */
export async function gatherDrift(runtime: Runtime, options: { all: boolean; seed: string }): Promise<DriftFacts[]> {
  const { rows: schools } = await runtime.database.pool.query<{ school_id: SchoolId; name: string }>(
    'select school_id, name from school order by name',
  );
  const facts: DriftFacts[] = [];
  for (const { school_id: schoolId, name } of schools) {
    const everybody = await inTransaction(runtime, { schoolId, wall: 'school' }, selectFoldable);
    const drawn = options.all ? everybody : seededRandom(options.seed).shuffle(everybody).slice(0, SAMPLE);
    let drifted = 0;
    for (let from = 0; from < drawn.length; from += STEP)
      drifted += await countDrifted(runtime, schoolId, drawn.slice(from, from + STEP));
    facts.push({ school: name, looked: drawn.length, drifted });
  }
  return facts;
}

async function countDrifted(runtime: Runtime, schoolId: SchoolId, learnerIds: readonly PersonId[]): Promise<number> {
  try {
    // Nothing of it stays, so a disk that is nearly full need not stop it.
    return await inTransaction(runtime, { schoolId, wall: 'school', room: 'kept' }, async (ctx) => {
      throw new Undone((await findDrift(ctx, learnerIds)).length);
    });
  } catch (error) {
    if (error instanceof Undone) return error.drifted;
    throw error;
  }
}
