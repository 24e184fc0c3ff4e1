import type { Actor } from '../../kernel/access.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { refreshAccess } from './access.ts';
import { addDays } from './domain/days.ts';
import { insertAudit, today } from './people.queries.ts';
import { startPeriod } from './periods.queries.ts';
import {
  endRestrictions,
  type NewRestriction,
  type RelationDays,
  selectHasRelation,
  updateRelationDays,
  upsertRestriction,
  type ViewerOfLearner,
} from './relations.queries.ts';
import { LONGEST_INVITATION_DAYS } from './school.actions.ts';

type SchoolCtx = Ctx & { readonly actor: Actor };

/** Limits what a guardian, counsellor or partner sees of one learner (P12); from its first day it takes the place of what was set. */
export async function restrictViewer(ctx: SchoolCtx, restriction: NewRestriction): Promise<void> {
  const { viewerId, learnerId, sees, from, until } = restriction;
  if (!(await selectHasRelation(ctx, restriction))) throw new Problem('not-found', { status: 404 });
  if (until !== null && (until < from || until < today(ctx))) throw new Problem('period-over', { status: 400 });
  // What counts begins today at the earliest: what was seen before was seen. Until a later day, what holds now goes on.
  const start = from < today(ctx) ? today(ctx) : from;
  await endRestrictions(ctx, restriction, start);
  await upsertRestriction(ctx, { ...restriction, from: start });
  // The reason stays where only administrators read it; the audit says what was done.
  await settle(ctx, 'viewer.restricted', learnerId, { viewerId, sees, from, until });
}

export async function liftRestriction(ctx: SchoolCtx, pair: ViewerOfLearner): Promise<void> {
  if ((await endRestrictions(ctx, pair)) === 0) throw new Problem('not-found', { status: 404 });
  await settle(ctx, 'viewer.restriction-lifted', pair.learnerId, { viewerId: pair.viewerId });
}

/** Sets from when until when a relation holds; an invitation has an end, at most so many days from now (P3). */
export async function setViewerDays(ctx: SchoolCtx, days: RelationDays): Promise<void> {
  const { kind, from, until, viewerId, learnerId } = days;
  const day = today(ctx);
  const latest = addDays(day, LONGEST_INVITATION_DAYS);
  if (until !== null && (until < from || until < day)) throw new Problem('period-over', { status: 400 });
  if (kind !== 'guardian' && (until === null || until > latest))
    throw new Problem('invitation-wrong-day', { data: { days: LONGEST_INVITATION_DAYS } });
  if (!(await updateRelationDays(ctx, days))) throw new Problem('not-found', { status: 404 });
  // The place at school that goes with the relation lasts as long.
  const start = from < day ? from : day;
  await startPeriod(
    ctx,
    'membership',
    { person_id: viewerId, role: kind },
    { from: start, ...(until === null ? {} : { until }) },
  );
  await settle(ctx, 'viewer.days-set', learnerId, { viewerId, kind, from, until });
}

export async function setResultsWait(ctx: Ctx, days: number): Promise<void> {
  await ctx.db.updateTable('school').set({ resultsWaitDays: days }).where('schoolId', '=', ctx.schoolId).execute();
  await insertAudit(ctx, { action: 'results-wait.set', subjectId: ctx.schoolId, details: { days } });
  ctx.touch('school');
}

async function settle(ctx: Ctx, action: string, learnerId: string, details: object): Promise<void> {
  await refreshAccess(ctx);
  await insertAudit(ctx, { action, subjectId: learnerId, details });
  ctx.touch('school', `learner:${learnerId}`);
}
