import { sql } from 'kysely';
import type { ClassId, PersonId } from '../../kernel/ids.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { selectClassLearners } from '../people/index.ts';
import type { KnownLearner } from './domain/match-learner.ts';
import { type EarlierResult, resultsSource } from './domain/results-plan.ts';

/** The learners of a class today, with the id that the roster gives them. */
export async function selectKnownLearners(ctx: Ctx, classId: ClassId): Promise<KnownLearner[]> {
  const learners = await selectClassLearners(ctx, classId);
  const rows = await ctx.db
    .selectFrom('person')
    .select(['personId', 'sourcedId'])
    .where('schoolId', '=', ctx.schoolId)
    .where(sql<boolean>`person_id = any(${learners.map(({ personId }) => personId)}::uuid[])`)
    .execute();
  const sourcedIds = new Map<string, string | null>(rows.map((row) => [row.personId, row.sourcedId]));
  return learners.map(({ personId, givenName, familyName }) => ({
    personId,
    givenName,
    familyName,
    sourcedId: sourcedIds.get(personId) ?? null,
  }));
}

/** Every result of this test of these learners, those that were taken back too. */
export async function selectEarlierResults(
  ctx: Ctx,
  learnerIds: readonly PersonId[],
  test: { title: string; day: string },
): Promise<EarlierResult[]> {
  if (learnerIds.length === 0) return [];
  const rows = await ctx.db
    .selectFrom('evidence as result')
    .leftJoin('evidence as void', (join) =>
      join
        .onRef('void.schoolId', '=', 'result.schoolId')
        .onRef('void.learnerId', '=', 'result.learnerId')
        .onRef('void.voids', '=', 'result.eventId'),
    )
    .select(['result.eventId', 'result.learnerId', 'result.itemId', 'result.score', 'result.goalIds'])
    .select('void.eventId as voidedBy')
    .where('result.schoolId', '=', ctx.schoolId)
    .where('result.learnerId', 'in', [...learnerIds])
    .where('result.source', '=', resultsSource(test.title))
    .where('result.occurredAt', '=', new Date(`${test.day}T11:00:00Z`))
    .where('result.voids', 'is', null)
    .execute();
  return rows.map((row) => ({
    eventId: row.eventId,
    learnerId: row.learnerId,
    itemId: row.itemId ?? '',
    score: row.score ?? 0,
    goalIds: row.goalIds,
    isVoided: row.voidedBy !== null,
  }));
}

/** The classes of the running school year by name; names may be doubled. */
export async function selectClassesByName(ctx: Ctx, name: string): Promise<ClassId[]> {
  const day = ctx.now.toISOString().slice(0, 10);
  const rows = await ctx.db
    .selectFrom('class')
    .innerJoin('schoolYear', (join) =>
      join
        .onRef('schoolYear.schoolId', '=', 'class.schoolId')
        .onRef('schoolYear.schoolYearId', '=', 'class.schoolYearId'),
    )
    .select('class.classId')
    .where('class.schoolId', '=', ctx.schoolId)
    .where('class.name', '=', name)
    .where('schoolYear.startsOn', '<=', day)
    .where('schoolYear.endsOn', '>=', day)
    .where((eb) => eb.or([eb('class.endedOn', 'is', null), eb('class.endedOn', '>', day)]))
    .execute();
  return rows.map((row) => row.classId);
}
