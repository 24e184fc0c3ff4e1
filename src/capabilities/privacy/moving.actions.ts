import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { z } from 'zod';
import { type EventId, type GoalId, namedUuid, type PersonId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { type NewEvidence, recordEvidence, type Shown, selectIsWaiting } from '../evidence/index.ts';
import { chooseGoal, selectChosenGoals, selectGoalsByIds } from '../goals/index.ts';
import { insertAudit, selectPerson, selectSchool } from '../people/index.ts';
import type { MovingKind } from './domain/moving-package.ts';
import { insertMoving, insertSigningKey, selectPieces, selectSigningKey } from './moving.queries.ts';
import { type MovedPiece, type MovingContent, type MovingFile, movingFile } from './moving.shapes.ts';

/**
 * A file with what the learner chose to take along, signed by this school (Y11). Pieces that were taken back stay behind, and so
 * do notes: they are the words of who wrote them. So does, for a guardian, what the learner has yet to see (E12), and the file says
 * so. What stays here is told as taken along.
 */
export async function packMoving(
  ctx: Ctx,
  learnerId: PersonId,
  kinds: readonly MovingKind[],
  shown?: Shown,
): Promise<MovingFile> {
  const { givenName, familyName } = await selectPerson(ctx, learnerId);
  const evidence = kinds.includes('evidence') ? await selectPieces(ctx, learnerId, shown?.until) : [];
  const heldBack = kinds.includes('evidence') && shown !== undefined && (await selectIsWaiting(ctx, learnerId, shown));
  const chosen = kinds.includes('chosenGoals') ? await selectChosenGoals(ctx, [learnerId]) : [];
  const goalIds = new Set([...evidence.flatMap((one) => one.goalIds), ...chosen.map(({ goalId }) => goalId)]);
  const goals = await selectGoalsByIds(ctx, [...goalIds] as GoalId[]);
  const content: MovingContent = {
    ...{ format: 'poolster-moving', version: 1, madeAt: ctx.now.toISOString() },
    school: (await selectSchool(ctx)).name,
    person: { givenName, familyName },
    kinds: [...kinds],
    heldBack,
    goals: goals.map(({ goalId, statement }) => ({ goalId, statement })),
    evidence,
    chosenGoals: chosen.map(({ goalId, chosenAt }) => ({ goalId, chosenAt: new Date(chosenAt).toISOString() })),
  };
  const text = JSON.stringify(content);
  const key = await signingKey(ctx);
  const file = {
    ...{ content, checksum: sha256(text), publicKey: key.publicKey },
    signature: sign(null, Buffer.from(text), createPrivateKey(key.privateKey)).toString('base64'),
  };
  await insertMoving(ctx, {
    ...{ learnerId, direction: 'out', schoolName: null, kinds, checksum: file.checksum, by: null },
    pieces: evidence.length,
  });
  return file;
}

async function signingKey(ctx: Ctx): Promise<{ privateKey: string; publicKey: string }> {
  const known = await selectSigningKey(ctx);
  if (known) return known;
  const pair = generateKeyPairSync('ed25519');
  await insertSigningKey(ctx, {
    privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: pair.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  });
  // Two files made at once agree on the key that came first.
  const kept = await selectSigningKey(ctx);
  if (!kept) throw new Error('A key that was just kept is not there');
  return kept;
}

export interface MovingAhead {
  readonly content: MovingContent;
  readonly checksum: string;
  readonly publicKey: string;
  /** Pieces that can be brought in: at least one of their goals is known here. */
  readonly pieces: readonly MovedPiece[];
  /** Goals that no curriculum of this school has. */
  readonly unknownGoals: readonly string[];
}

/** Reads and checks a file and says what it would bring. Throws when a byte of it was changed. Writes nothing. */
export async function readMoving(ctx: Ctx, text: string): Promise<MovingAhead> {
  const { file, body } = parse(text);
  if (sha256(body) !== file.checksum || !isSigned(body, file)) throw new Problem('moving-changed');
  const known = new Set<string>(
    (
      await selectGoalsByIds(
        ctx,
        file.content.goals.map(({ goalId }) => goalId as GoalId),
      )
    ).map(({ goalId }) => goalId),
  );
  return {
    ...{ content: file.content, checksum: file.checksum, publicKey: file.publicKey },
    pieces: file.content.evidence.filter((piece) => piece.goalIds.some((goalId) => known.has(goalId))),
    unknownGoals: file.content.goals.filter(({ goalId }) => !known.has(goalId)).map(({ statement }) => statement),
  };
}

/** What was signed is the content as it stood in the file, before a reader put it in an order of its own. */
function parse(text: string): { file: MovingFile; body: string } {
  try {
    const raw: unknown = JSON.parse(text);
    const content = typeof raw === 'object' && raw !== null && 'content' in raw ? raw.content : null;
    return { file: movingFile.parse(raw), body: JSON.stringify(content) };
  } catch (cause) {
    if (!(cause instanceof z.ZodError || cause instanceof SyntaxError)) throw cause;
    throw new Problem('moving-unreadable', { cause });
  }
}

function isSigned(text: string, { signature, publicKey }: MovingFile): boolean {
  try {
    return verify(null, Buffer.from(text), createPublicKey(publicKey), Buffer.from(signature, 'base64'));
  } catch {
    // A key or a signature that cannot be read signs nothing.
    return false;
  }
}

/** Brings it in as evidence from another school; beliefs follow by themselves. The same file twice adds nothing. */
export async function bringInMoving(
  ctx: Ctx,
  learnerId: PersonId,
  text: string,
): Promise<{ added: number; known: number }> {
  await selectPerson(ctx, learnerId);
  const { content, pieces, checksum } = await readMoving(ctx, text);
  const known = new Set(
    (
      await selectGoalsByIds(
        ctx,
        content.goals.map(({ goalId }) => goalId as GoalId),
      )
    ).map(({ goalId }) => goalId),
  );
  const added = await recordEvidence(
    ctx,
    pieces.map((piece) => asEvidence(piece, { learnerId, school: content.school, known })),
  );
  for (const { goalId } of content.chosenGoals)
    if (known.has(goalId as GoalId)) await chooseGoal(ctx, learnerId, goalId as GoalId);
  await insertMoving(ctx, {
    ...{ learnerId, direction: 'in', schoolName: content.school, kinds: content.kinds, checksum },
    ...{ pieces: added, by: ctx.actor?.personId ?? null },
  });
  await insertAudit(ctx, {
    action: 'moving.brought-in',
    subjectId: learnerId,
    details: { from: content.school, added, checksum },
  });
  return { added, known: pieces.length - added };
}

function asEvidence(
  piece: MovedPiece,
  at: { readonly learnerId: PersonId; readonly school: string; readonly known: ReadonlySet<GoalId> },
): NewEvidence {
  const goals = piece.goalIds.flatMap((goalId, index) =>
    at.known.has(goalId as GoalId) ? [{ goalId: goalId as GoalId, weight: piece.goalWeights[index] ?? 1 }] : [],
  );
  return {
    eventId: piece.eventId as EventId,
    learnerId: at.learnerId,
    ...{
      kind: piece.kind,
      purpose: piece.purpose,
      goals,
      score: piece.score,
      attempt: piece.attempt,
      help: piece.help,
    },
    ...(piece.item ? { item: itemOf(piece.item) } : {}),
    ...(piece.response === undefined ? {} : { response: piece.response }),
    ...(piece.durationMs === undefined ? {} : { durationMs: piece.durationMs }),
    // That it was done together is kept; which group it was means nothing here.
    ...(piece.inGroup ? { groupId: namedUuid(`moved group/${piece.eventId}`) } : {}),
    ...{ situation: piece.situation, source: `school:${at.school}`, authorKind: piece.authorKind },
    ...{ occurredAt: new Date(piece.occurredAt), timeKnown: piece.timeKnown },
  };
}

function itemOf({ id, version, seed }: NonNullable<MovedPiece['item']>) {
  return { id, ...(version === undefined ? {} : { version }), ...(seed === undefined ? {} : { seed }) };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
