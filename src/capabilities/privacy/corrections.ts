import type { Actor } from '../../kernel/access.ts';
import type { PersonId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { correctPerson, insertAudit, selectPerson } from '../people/index.ts';

export const FIELDS = ['givenName', 'familyName', 'language', 'email'] as const;
export type Field = (typeof FIELDS)[number];

/** What stands now, and every correction that was asked for with what came of it; old values stay to be seen. */
export async function readCorrections(ctx: Ctx, personId: PersonId) {
  const { givenName, familyName, language, email } = await selectPerson(ctx, personId);
  const rows = await ctx.db
    .selectFrom('correction')
    .select(['correctionId', 'field', 'oldValue', 'newValue', 'askedAt', 'outcome', 'answer', 'decidedAt'])
    .where('schoolId', '=', ctx.schoolId)
    .where('personId', '=', personId)
    .orderBy('askedAt', 'desc')
    .execute();
  return {
    now: { givenName, familyName, language, email },
    corrections: rows.map((row) => ({
      ...{ correctionId: row.correctionId, field: row.field as Field, oldValue: row.oldValue, newValue: row.newValue },
      ...{ askedAt: new Date(row.askedAt).toISOString(), answer: row.answer },
      outcome: row.outcome as 'changed' | 'refused' | null,
      decidedAt: row.decidedAt === null ? null : new Date(row.decidedAt).toISOString(),
    })),
  };
}

export interface CorrectionAsked {
  readonly personId: PersonId;
  readonly field: Field;
  readonly newValue: string;
  readonly why: string | null;
}

/** An administrator decides; asking the same again while it waits changes nothing. */
export async function askCorrection(ctx: Ctx & { readonly actor: Actor }, asked: CorrectionAsked): Promise<void> {
  const { now, corrections } = await readCorrections(ctx, asked.personId);
  const old = now[asked.field];
  if (old === asked.newValue) throw new Problem('correction-same');
  if (asked.field === 'language' && !['nl', 'en'].includes(asked.newValue)) throw new Problem('correction-same');
  if (corrections.some((one) => one.outcome === null && one.field === asked.field && one.newValue === asked.newValue))
    return;
  await ctx.db
    .insertInto('correction')
    .values({
      ...{ schoolId: ctx.schoolId, correctionId: ctx.newId(), personId: asked.personId, field: asked.field },
      ...{ oldValue: old, newValue: asked.newValue, why: asked.why, askedBy: ctx.actor.personId, askedAt: ctx.now },
    })
    .execute();
  ctx.touch('school', `learner:${asked.personId}`);
}

export function selectOpenCorrections(ctx: Ctx) {
  return ctx.db
    .selectFrom('correction')
    .innerJoin('person', (join) =>
      join.onRef('person.schoolId', '=', 'correction.schoolId').onRef('person.personId', '=', 'correction.personId'),
    )
    .select(['correctionId', 'correction.personId', 'field', 'oldValue', 'newValue', 'why', 'askedAt'])
    .select(['givenName', 'familyName'])
    .where('correction.schoolId', '=', ctx.schoolId)
    .where('outcome', 'is', null)
    .orderBy('askedAt')
    .execute();
}

export interface CorrectionDecision {
  readonly correctionId: string;
  readonly outcome: 'changed' | 'refused';
  readonly answer: string | null;
}

export async function decideCorrection(
  ctx: Ctx & { readonly actor: Actor },
  { correctionId, outcome, answer }: CorrectionDecision,
): Promise<void> {
  const open = (await selectOpenCorrections(ctx)).find((one) => one.correctionId === correctionId);
  if (!open) throw new Problem('not-found', { status: 404 });
  if (outcome === 'refused' && !answer) throw new Problem('reason-needed');
  const field = open.field as Field;
  // What stood there at the moment of the change is the old value, whatever it was when somebody asked.
  const oldValue = (await selectPerson(ctx, open.personId))[field];
  if (outcome === 'changed') await correctPerson(ctx, open.personId, field, open.newValue);
  await ctx.db
    .updateTable('correction')
    .set({ outcome, answer, oldValue, decidedBy: ctx.actor.personId, decidedAt: ctx.now })
    .where('schoolId', '=', ctx.schoolId)
    .where('correctionId', '=', correctionId)
    .execute();
  await insertAudit(ctx, {
    action: outcome === 'changed' ? 'person.corrected' : 'person.correction-refused',
    subjectId: open.personId,
    details: { correctionId, field },
  });
  ctx.touch('school', `learner:${open.personId}`);
}
