import { sql } from 'kysely';
import type { Actor } from '../../kernel/access.ts';
import type { PersonId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { insertAudit, today } from '../people/index.ts';
import { DEFAULT_CONSENT_AGE, whoDecides } from './domain/consent-age.ts';
import { EXTRA_NAMES, EXTRAS, type Extra } from './domain/extras.ts';

export async function selectConsentAge(ctx: Ctx): Promise<number> {
  const row = await ctx.db
    .selectFrom('privacySetting')
    .select('consentAge')
    .where('schoolId', '=', ctx.schoolId)
    .executeTakeFirst();
  return row?.consentAge ?? DEFAULT_CONSENT_AGE;
}

/** Each extra with the yes that holds now, and whether this reader decides. */
export async function readConsents(ctx: Ctx & { readonly actor: Actor }, learnerId: PersonId) {
  const decides = await selectDecider(ctx, learnerId);
  const rows = await ctx.db
    .selectFrom('consent')
    .select(['what', 'version', 'givenAs', 'givenAt', 'withdrawnAt'])
    .where('schoolId', '=', ctx.schoolId)
    .where('learnerId', '=', learnerId)
    .orderBy('givenAt')
    .execute();
  return {
    decides,
    isYours: decides === readerOf(ctx, learnerId),
    extras: EXTRA_NAMES.map((what) => {
      const own = rows.filter((row) => row.what === what);
      const held = own.find((row) => row.withdrawnAt === null && row.version === EXTRAS[what]);
      return {
        what,
        version: EXTRAS[what],
        given: held ? { at: asInstant(held.givenAt), as: held.givenAs as 'self' | 'guardian' } : null,
        before: own.map((row) => ({
          givenAt: asInstant(row.givenAt),
          withdrawnAt: row.withdrawnAt === null ? null : asInstant(row.withdrawnAt),
        })),
      };
    }),
  };
}

function readerOf(ctx: Ctx & { readonly actor: Actor }, learnerId: PersonId): 'self' | 'guardian' {
  return ctx.actor.personId === learnerId ? 'self' : 'guardian';
}

function asInstant(at: Date | string): string {
  return new Date(at).toISOString();
}

async function selectDecider(ctx: Ctx, learnerId: PersonId): Promise<'self' | 'guardian'> {
  const day = today(ctx);
  const { rows } = await sql<{ grade: number | null }>`
    select c.grade from enrolment e join class c on c.school_id = e.school_id and c.class_id = e.class_id
     where e.school_id = ${ctx.schoolId} and e.learner_id = ${learnerId}
       and e.from_on <= ${day}::date and (e.until_on is null or e.until_on >= ${day}::date)`.execute(ctx.db);
  return whoDecides(
    rows.map(({ grade }) => grade),
    await selectConsentAge(ctx),
  );
}

/** Yes is for who decides; a no is heard from the learner and the guardian alike, at once (Y9). */
export async function decideConsent(
  ctx: Ctx & { readonly actor: Actor },
  asked: { readonly learnerId: PersonId; readonly what: Extra; readonly version: number; readonly given: boolean },
): Promise<void> {
  const { learnerId, what, given } = asked;
  if (given && asked.version !== EXTRAS[what]) throw new Problem('consent-other-words', { status: 409 });
  const reader = readerOf(ctx, learnerId);
  if (given && (await selectDecider(ctx, learnerId)) !== reader)
    throw new Problem('consent-not-yours', { status: 403 });
  await ctx.db
    .updateTable('consent')
    .set({ withdrawnAt: ctx.now, withdrawnBy: ctx.actor.personId })
    .where('schoolId', '=', ctx.schoolId)
    .where('learnerId', '=', learnerId)
    .where('what', '=', what)
    .where('withdrawnAt', 'is', null)
    .execute();
  if (given)
    await ctx.db
      .insertInto('consent')
      .values({
        ...{ schoolId: ctx.schoolId, consentId: ctx.newId(), learnerId, what, version: EXTRAS[what] },
        ...{ givenBy: ctx.actor.personId, givenAs: reader, givenAt: ctx.now },
      })
      .execute();
  await insertAudit(ctx, {
    action: given ? 'consent.given' : 'consent.withdrawn',
    subjectId: learnerId,
    details: { what },
  });
  ctx.touch(`learner:${learnerId}`);
}

export interface ResearchRow {
  readonly learner: number;
  readonly item: string;
  readonly goals: readonly string[];
  readonly score: number;
  readonly help: string;
  readonly day: number;
}

/**
 * The one use of the consent `research`: answers in practice and tests of those who said yes and have not taken it back. A learner is a number that
 * means nothing outside this one file; days are counted from the learner's first answer; no name, class, note or written answer.
 */
export async function selectResearchRows(ctx: Ctx): Promise<ResearchRow[]> {
  const { rows } = await sql<ResearchRow>`
    with chosen as (
      select distinct learner_id from consent where school_id = ${ctx.schoolId} and what = 'research'
         and version = ${EXTRAS.research} and withdrawn_at is null
    ), numbered as (
      select learner_id, row_number() over (order by random()) as learner from chosen
    )
    select n.learner, e.item_id as item, e.score, e.help,
           array(select coalesce(g.code, g.source_id) from goal g where g.goal_id = any(e.goal_ids) order by 1) as goals,
           floor(extract(epoch from e.occurred_at - min(e.occurred_at) over (partition by e.learner_id)) / 86400)::int as day
      from evidence e join numbered n on n.learner_id = e.learner_id
     where e.school_id = ${ctx.schoolId} and e.kind in ('answer', 'test') and e.item_id is not null and e.score is not null
       and not exists (select from evidence v where v.school_id = e.school_id and v.voids = e.event_id)
     order by n.learner, e.occurred_at, e.event_id`.execute(ctx.db);
  await insertAudit(ctx, {
    action: 'research.exported',
    subjectId: ctx.schoolId,
    details: { learners: new Set(rows.map(({ learner }) => learner)).size, answers: rows.length },
  });
  return rows;
}
