import { sql } from 'kysely';
import { DAY_MS, schoolDay } from '../../kernel/dates.ts';
import type { ClassId, GoalId, PersonId } from '../../kernel/ids.ts';
import type { GroupingKind, Reason, Wish } from '../../model/grouping/types.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { today } from '../people/index.ts';
import { type Membership, WEEKS_REMEMBERED } from './domain/former-groups.ts';

/** The groups of a class today: the newest of the teacher who asks, else of a colleague; a class may have them for several subjects. */
export function selectOptionalGrouping(ctx: Ctx, classId: ClassId) {
  const day = today(ctx);
  return groupings(ctx, classId)
    .where('endedAt', 'is', null)
    .where('fromOn', '<=', day)
    .where('untilOn', '>=', day)
    .orderBy(sql`made_by is not distinct from ${ctx.actor?.personId ?? null}::uuid`, 'desc')
    .orderBy('madeAt', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export function selectFormerGroupings(ctx: Ctx, classId: ClassId, limit: number) {
  const day = today(ctx);
  return groupings(ctx, classId)
    .where((eb) => eb.or([eb('endedAt', 'is not', null), eb('untilOn', '<', day)]))
    .orderBy('madeAt', 'desc')
    .limit(limit)
    .execute();
}

function groupings(ctx: Ctx, classId: ClassId) {
  return ctx.db
    .selectFrom('groupingPlan')
    .leftJoin('person', (join) =>
      join
        .onRef('person.schoolId', '=', 'groupingPlan.schoolId')
        .onRef('person.personId', '=', 'groupingPlan.madeBy' as never),
    )
    .select(['groupingId', 'kind', 'goalIds', 'reason', 'fromOn', 'untilOn', 'endedAt'])
    .select(['person.givenName', 'person.familyName'])
    .where('groupingPlan.schoolId', '=', ctx.schoolId)
    .where('classId', '=', classId);
}

export function selectGroupsOf(ctx: Ctx, groupingIds: readonly string[]) {
  return ctx.db
    .selectFrom('learnerGroup')
    .select(['groupId', 'groupingId', 'key', 'name', 'goalId'])
    .where('schoolId', '=', ctx.schoolId)
    .where('groupingId', 'in', [...groupingIds, NONE])
    .orderBy('position')
    .execute();
}

export async function selectMembersOf(ctx: Ctx, groupingIds: readonly string[]) {
  const rows = await ctx.db
    .selectFrom('groupMember')
    .select(['groupingId', 'groupId', 'learnerId', 'reason', 'reasonData', 'plan'])
    .where('schoolId', '=', ctx.schoolId)
    .where('groupingId', 'in', [...groupingIds, NONE])
    .execute();
  // Only `insertGrouping` writes this column, from a value of this type.
  return rows.map((row) => ({ ...row, reasonData: row.reasonData as Reason['data'] }));
}

/** An `in` list may not be empty. */
const NONE = '00000000-0000-8000-8000-000000000000';

/** When these learners were in which kind of convergent group, as far back as groups are remembered, with the plan if there was one. */
export async function selectMemberships(ctx: Ctx, learnerIds: readonly PersonId[]) {
  if (learnerIds.length === 0) return [];
  const since = schoolDay(new Date(ctx.now.getTime() - (WEEKS_REMEMBERED + 1) * 7 * DAY_MS));
  const rows = await ctx.db
    .selectFrom('groupMember')
    .innerJoin('learnerGroup', (join) =>
      join
        .onRef('learnerGroup.schoolId', '=', 'groupMember.schoolId')
        .onRef('learnerGroup.groupId', '=', 'groupMember.groupId'),
    )
    .innerJoin('groupingPlan', (join) =>
      join
        .onRef('groupingPlan.schoolId', '=', 'groupMember.schoolId')
        .onRef('groupingPlan.groupingId', '=', 'groupMember.groupingId'),
    )
    .select(['groupMember.learnerId', 'key', 'plan', 'fromOn', 'untilOn', 'endedAt', 'madeAt'])
    .where('groupMember.schoolId', '=', ctx.schoolId)
    .where('groupMember.learnerId', 'in', [...learnerIds])
    .where('groupingPlan.kind', '=', 'convergent')
    .where('untilOn', '>=', since)
    .orderBy('madeAt', 'desc')
    .execute();
  return rows.map((row): Membership & { learnerId: PersonId; plan: string | null } => ({
    learnerId: row.learnerId,
    key: row.key,
    plan: row.plan,
    fromOn: row.fromOn,
    untilOn: lastDay(row.untilOn, row.endedAt),
  }));
}

/** Groups that were ended early, or replaced, count up to that day. */
function lastDay(untilOn: string, endedAt: Date | string | null): string {
  if (endedAt === null) return untilOn;
  const ended = schoolDay(new Date(endedAt));
  return ended < untilOn ? ended : untilOn;
}

export interface GroupingToInsert {
  readonly groupingId: string;
  readonly classId: ClassId;
  readonly kind: GroupingKind;
  readonly goalIds: readonly GoalId[];
  readonly reason: string | null;
  readonly untilOn: string;
  readonly groups: readonly {
    readonly groupId: string;
    readonly key: string;
    readonly name: string;
    readonly goalId: GoalId | null;
    readonly members: readonly {
      readonly learnerId: PersonId;
      readonly reason: Omit<Reason, 'code'> & { code: string };
      readonly plan: string | null;
    }[];
  }[];
}

export async function insertGrouping(ctx: Ctx, { groups, ...grouping }: GroupingToInsert): Promise<void> {
  const { schoolId } = ctx;
  const { groupingId } = grouping;
  await ctx.db
    .insertInto('groupingPlan')
    .values({
      ...grouping,
      goalIds: [...grouping.goalIds],
      schoolId,
      fromOn: today(ctx),
      madeBy: ctx.actor?.personId ?? null,
      madeAt: ctx.now,
    })
    .execute();
  await ctx.db
    .insertInto('learnerGroup')
    .values(groups.map(({ members: _, ...group }, position) => ({ ...group, schoolId, groupingId, position })))
    .execute();
  const members = groups.flatMap(({ groupId, members }) =>
    members.map(({ learnerId, reason, plan }) => ({
      ...{ schoolId, groupingId, groupId, learnerId, plan },
      reason: reason.code,
      reasonData: JSON.stringify(reason.data),
    })),
  );
  await ctx.db.insertInto('groupMember').values(members).execute();
}

/** Ends running groups of a class: one grouping of anybody, or all that this teacher made. */
export async function endGroupings(ctx: Ctx, classId: ClassId, which: { groupingId: string } | 'own'): Promise<number> {
  const running = ctx.db
    .updateTable('groupingPlan')
    .set({ endedAt: ctx.now })
    .where('schoolId', '=', ctx.schoolId)
    .where('classId', '=', classId)
    .where('endedAt', 'is', null);
  const chosen =
    which === 'own'
      ? running.where('madeBy', '=', ctx.actor?.personId ?? null)
      : running.where('groupingId', '=', which.groupingId);
  return (await chosen.returning('groupingId').execute()).length;
}

/** The neutral names of a learner's groups of today. */
export function selectOwnGroups(ctx: Ctx, learnerId: PersonId) {
  const day = today(ctx);
  return ctx.db
    .selectFrom('groupMember')
    .innerJoin('learnerGroup', (join) =>
      join
        .onRef('learnerGroup.schoolId', '=', 'groupMember.schoolId')
        .onRef('learnerGroup.groupId', '=', 'groupMember.groupId'),
    )
    .innerJoin('groupingPlan', (join) =>
      join
        .onRef('groupingPlan.schoolId', '=', 'groupMember.schoolId')
        .onRef('groupingPlan.groupingId', '=', 'groupMember.groupingId'),
    )
    .select(['learnerGroup.groupId', 'learnerGroup.name', 'groupingPlan.untilOn'])
    .where('groupMember.schoolId', '=', ctx.schoolId)
    .where('groupMember.learnerId', '=', learnerId)
    .where('groupingPlan.endedAt', 'is', null)
    .where('groupingPlan.fromOn', '<=', day)
    .where('groupingPlan.untilOn', '>=', day)
    .orderBy('groupingPlan.madeAt', 'desc')
    .execute();
}

export async function selectWishes(ctx: Ctx, classId: ClassId) {
  const rows = await ctx.db
    .selectFrom('groupWish')
    .select(['wishId', 'kind', 'learnerId', 'otherId'])
    .where('schoolId', '=', ctx.schoolId)
    .where('classId', '=', classId)
    .where('endedAt', 'is', null)
    .orderBy('madeAt')
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as Wish['kind'], otherId: row.otherId as PersonId }));
}

export async function insertWish(
  ctx: Ctx,
  wish: { wishId: string; classId: ClassId; kind: Wish['kind']; learnerId: PersonId; otherId: PersonId },
): Promise<void> {
  await ctx.db
    .insertInto('groupWish')
    .values({ ...wish, schoolId: ctx.schoolId, madeBy: ctx.actor?.personId ?? null, madeAt: ctx.now })
    .execute();
}

export async function endWish(ctx: Ctx, classId: ClassId, wishId: string): Promise<boolean> {
  const rows = await ctx.db
    .updateTable('groupWish')
    .set({ endedAt: ctx.now })
    .where('schoolId', '=', ctx.schoolId)
    .where('classId', '=', classId)
    .where('wishId', '=', wishId)
    .where('endedAt', 'is', null)
    .returning('wishId')
    .execute();
  return rows.length > 0;
}
