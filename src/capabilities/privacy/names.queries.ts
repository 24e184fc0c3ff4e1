import { sql } from 'kysely';
import type { PersonId } from '../../kernel/ids.ts';
import type { Ctx } from '../../platform/db/transaction.ts';

export interface NameAnswer {
  readonly lookId: string;
  readonly outcome: 'given' | 'refused' | null;
  readonly name: string | null;
  readonly answer: string | null;
}

/** What was asked about looks at this learner, and what came of it. */
export async function selectNameAnswers(ctx: Ctx, learnerId: PersonId): Promise<NameAnswer[]> {
  const rows = await ctx.db
    .selectFrom('nameRequest')
    .leftJoin('person', (join) =>
      join.onRef('person.schoolId', '=', 'nameRequest.schoolId').onRef('person.personId', '=', 'nameRequest.viewerId'),
    )
    .select([
      'nameRequest.lookId',
      'nameRequest.outcome',
      'nameRequest.answer',
      'person.givenName',
      'person.familyName',
    ])
    .where('nameRequest.schoolId', '=', ctx.schoolId)
    .where('nameRequest.learnerId', '=', learnerId)
    .orderBy('nameRequest.askedAt')
    .execute();
  return rows.map(({ lookId, outcome, answer, givenName, familyName }) => ({
    lookId,
    outcome: outcome as NameAnswer['outcome'],
    answer,
    name: givenName === null ? null : `${givenName} ${familyName ?? ''}`.trim(),
  }));
}

export async function insertNameRequest(
  ctx: Ctx,
  asked: { readonly learnerId: PersonId; readonly lookId: string; readonly by: PersonId },
): Promise<string> {
  const requestId = ctx.newId<string>();
  await ctx.db
    .insertInto('nameRequest')
    .values({
      schoolId: ctx.schoolId,
      requestId,
      learnerId: asked.learnerId,
      lookId: asked.lookId,
      askedBy: asked.by,
      askedAt: ctx.now,
    })
    .execute();
  return requestId;
}

export interface OpenNameRequest {
  readonly requestId: string;
  readonly learnerId: PersonId;
  readonly learner: string;
  readonly askedAt: Date;
  readonly viewerId: PersonId;
  /** Null once whoever looked was erased. */
  readonly viewer: string | null;
  readonly relation: string;
  readonly sees: string;
  readonly firstAt: Date;
  readonly lastAt: Date;
  readonly times: number;
}

/** What waits for an administrator: only looks that somebody asked about, oldest first. */
export async function selectOpenNameRequests(ctx: Ctx, requestId?: string): Promise<OpenNameRequest[]> {
  const { rows } = await sql<OpenNameRequest>`
    select n.request_id, n.learner_id, p.given_name || ' ' || p.family_name as learner, n.asked_at, l.viewer_id,
           v.given_name || ' ' || v.family_name as viewer, l.relation, l.sees, l.first_at, l.last_at, l.times
      from name_request n
      join look l on l.school_id = n.school_id and l.look_id = n.look_id
      join person p on p.school_id = n.school_id and p.person_id = n.learner_id
      left join person v on v.school_id = n.school_id and v.person_id = l.viewer_id
     where n.school_id = ${ctx.schoolId} and n.outcome is null
       and (${requestId ?? null}::uuid is null or n.request_id = ${requestId ?? null}::uuid)
     order by n.asked_at, n.request_id`.execute(ctx.db);
  return rows;
}

export async function updateNameRequest(
  ctx: Ctx,
  requestId: string,
  decided: {
    readonly outcome: 'given' | 'refused';
    readonly answer: string | null;
    readonly viewerId: PersonId | null;
    readonly by: PersonId;
  },
): Promise<void> {
  await ctx.db
    .updateTable('nameRequest')
    .set({
      outcome: decided.outcome,
      answer: decided.answer,
      viewerId: decided.viewerId,
      decidedBy: decided.by,
      decidedAt: ctx.now,
    })
    .where('schoolId', '=', ctx.schoolId)
    .where('requestId', '=', requestId)
    .where('outcome', 'is', null)
    .execute();
}
