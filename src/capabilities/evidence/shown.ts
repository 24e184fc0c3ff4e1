import { sql } from 'kysely';
import type { PersonId } from '../../kernel/ids.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { selectRelations, selectSchool } from '../people/index.ts';
import { waitedSince } from './domain/school-days.ts';

/** What a guardian may see of a learner's evidence, and after how many school days at the latest the rest follows. */
export interface Shown {
  readonly until: Date;
  readonly waitDays: number;
}

/**
 * A learner sees what is new before a guardian does (E12): a guardian is shown what was recorded before the learner last looked, and
 * anything else after the school's number of school days. Undefined for everybody else, who waits for nothing.
 */
export async function selectShown(ctx: Ctx, learnerId: PersonId): Promise<Shown | undefined> {
  const { actor } = ctx;
  if (!actor?.roles.includes('guardian')) return undefined;
  const held = await selectRelations(ctx, actor, { kind: 'learners', learnerIds: [learnerId] });
  if (!held.has('guardianOf') || held.has('classTeacher') || held.has('counsellorOf')) return undefined;
  const { resultsWaitDays } = await selectSchool(ctx);
  const waited = waitedSince(ctx.now, resultsWaitDays);
  const seenAt = await selectSeenAt(ctx, learnerId);
  return { until: seenAt && seenAt > waited ? seenAt : waited, waitDays: resultsWaitDays };
}

/** Whether anything of this learner was recorded that a guardian is not shown yet. */
export async function selectIsWaiting(ctx: Ctx, learnerId: PersonId, { until }: Shown): Promise<boolean> {
  const row = await ctx.db
    .selectFrom('evidence')
    .select('eventId')
    .where('schoolId', '=', ctx.schoolId)
    .where('learnerId', '=', learnerId)
    .where('recordedAt', '>', until)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function selectSeenAt(ctx: Ctx, learnerId: PersonId): Promise<Date | undefined> {
  const row = await ctx.db
    .selectFrom('learnerSeen')
    .select('seenAt')
    .where('schoolId', '=', ctx.schoolId)
    .where('learnerId', '=', learnerId)
    .executeTakeFirst();
  return row && new Date(row.seenAt);
}

/** A visit within this time of the last one writes nothing: a class that starts together stays cheap. */
const SAME_VISIT_MS = 60_000;

/** Remembers that the learners themselves have everything there is before their eyes; a look by anybody else says nothing. */
export async function markSeen(ctx: Ctx, learnerId: PersonId): Promise<void> {
  if (ctx.actor?.personId !== learnerId) return;
  const before = new Date(ctx.now.getTime() - SAME_VISIT_MS);
  await sql`insert into learner_seen (school_id, learner_id, seen_at) values (${ctx.schoolId}, ${learnerId}, ${ctx.now})
    on conflict (school_id, learner_id) do update set seen_at = excluded.seen_at where learner_seen.seen_at < ${before}`.execute(
    ctx.db,
  );
}
