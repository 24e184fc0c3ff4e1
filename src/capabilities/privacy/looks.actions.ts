import type { Actor } from '../../kernel/access.ts';
import type { PersonId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { insertAudit } from '../people/index.ts';
import { selectConcernsLearner, selectLooks, selectPurposes } from './looks.queries.ts';
import { insertNameRequest, selectNameAnswers, selectOpenNameRequests, updateNameRequest } from './names.queries.ts';

const AT_ONCE = 200;

/** The access log of one learner, in plain parts: as what, at what, why, when, how often. Names only where one was given (Y8). */
export async function readLooks(ctx: Ctx, learnerId: PersonId, before: Date | undefined) {
  const rows = await selectLooks(ctx, learnerId, { before, limit: AT_ONCE + 1 });
  const purposes = await selectPurposes(ctx, learnerId);
  const names = new Map((await selectNameAnswers(ctx, learnerId)).map((one) => [one.lookId, one]));
  return {
    looks: rows.slice(0, AT_ONCE).map((row) => {
      const asked = names.get(row.lookId);
      return {
        lookId: row.lookId,
        relation: row.relation,
        sees: row.sees,
        className: row.className,
        purpose: purposeOf(purposes, row.relation),
        firstAt: new Date(row.firstAt).toISOString(),
        lastAt: new Date(row.lastAt).toISOString(),
        times: row.times,
        name: asked ? { outcome: asked.outcome, name: asked.name, answer: asked.answer } : null,
      };
    }),
    isMore: rows.length > AT_ONCE,
  };
}

type Purposes = Awaited<ReturnType<typeof selectPurposes>>;

/** The purpose of an invitation, for those who look by one. */
function purposeOf(purposes: Purposes, relation: string): string | null {
  const kind = relation === 'counsellorOf' ? 'counsellor' : relation === 'partnerOf' ? 'partner' : undefined;
  return purposes.find((one) => one.kind === kind)?.purpose ?? null;
}

/** "Who was that?" An administrator answers; asking twice changes nothing. */
export async function askName(
  ctx: Ctx & { readonly actor: Actor },
  learnerId: PersonId,
  lookId: string,
): Promise<void> {
  if (!(await selectConcernsLearner(ctx, learnerId, lookId))) throw new Problem('not-found', { status: 404 });
  const asked = await selectNameAnswers(ctx, learnerId);
  if (asked.some((one) => one.lookId === lookId)) return;
  await insertNameRequest(ctx, { learnerId, lookId, by: ctx.actor.personId });
  await insertAudit(ctx, { action: 'look.name-asked', subjectId: learnerId, details: { lookId } });
  ctx.touch('school', `learner:${learnerId}`);
}

export interface NameDecision {
  readonly requestId: string;
  readonly outcome: 'given' | 'refused';
  /** Why not; asked for when refused. */
  readonly answer: string | null;
}

export async function decideName(ctx: Ctx & { readonly actor: Actor }, decision: NameDecision): Promise<void> {
  const [open] = await selectOpenNameRequests(ctx, decision.requestId);
  if (!open) throw new Problem('not-found', { status: 404 });
  if (decision.outcome === 'refused' && !decision.answer) throw new Problem('reason-needed');
  const isGiven = decision.outcome === 'given';
  await updateNameRequest(ctx, decision.requestId, {
    outcome: decision.outcome,
    answer: decision.answer,
    viewerId: isGiven && open.viewer !== null ? open.viewerId : null,
    by: ctx.actor.personId,
  });
  await insertAudit(ctx, {
    action: isGiven ? 'look.name-given' : 'look.name-refused',
    subjectId: ctx.schoolId,
    details: { requestId: decision.requestId },
  });
  ctx.touch('school');
}
