import { sql } from 'kysely';
import type { PersonId } from '../../kernel/ids.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import type { MovedPiece } from './moving.shapes.ts';

/** Every piece of evidence of the learner that was not taken back, as it travels; recorded until then, if a moment is given. */
export async function selectPieces(ctx: Ctx, learnerId: PersonId, until?: Date): Promise<MovedPiece[]> {
  const rows = await ctx.db
    .selectFrom('evidence')
    .selectAll()
    .where('schoolId', '=', ctx.schoolId)
    .where('learnerId', '=', learnerId)
    .where('voids', 'is', null)
    .$if(until !== undefined, (query) => query.where('recordedAt', '<=', until ?? ctx.now))
    .where(
      sql<boolean>`not exists (select from evidence v where v.school_id = evidence.school_id and v.learner_id = evidence.learner_id
        and v.voids = evidence.event_id)`,
    )
    .orderBy('occurredAt')
    .orderBy('eventId')
    .execute();
  return rows.flatMap((row): MovedPiece[] => {
    if (row.score === null) return [];
    return [
      {
        ...{ eventId: row.eventId, goalIds: row.goalIds, goalWeights: row.goalWeights, score: row.score },
        // The table's own checks allow only these words.
        ...{ kind: row.kind as MovedPiece['kind'], purpose: row.purpose as MovedPiece['purpose'] },
        ...{ help: row.help as MovedPiece['help'], authorKind: row.authorKind as MovedPiece['authorKind'] },
        ...{ attempt: row.attempt, situation: row.situation, inGroup: row.groupId !== null },
        ...(row.itemId === null ? {} : { item: itemOf(row) }),
        ...(row.response === null ? {} : { response: row.response }),
        ...(row.durationMs === null ? {} : { durationMs: row.durationMs }),
        occurredAt: new Date(row.occurredAt).toISOString(),
        timeKnown: row.timeKnown as MovedPiece['timeKnown'],
      },
    ];
  });
}

function itemOf(row: { itemId: string | null; itemVersion: number | null; itemSeed: string | null }) {
  return {
    id: row.itemId ?? '',
    ...(row.itemVersion === null ? {} : { version: row.itemVersion }),
    ...(row.itemSeed === null ? {} : { seed: row.itemSeed }),
  };
}

export function selectSigningKey(ctx: Ctx) {
  return ctx.db
    .selectFrom('signingKey')
    .select(['privateKey', 'publicKey'])
    .where('schoolId', '=', ctx.schoolId)
    .executeTakeFirst();
}

export async function insertSigningKey(ctx: Ctx, key: { privateKey: string; publicKey: string }): Promise<void> {
  await ctx.db
    .insertInto('signingKey')
    .values({ schoolId: ctx.schoolId, ...key, madeAt: ctx.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function insertMoving(
  ctx: Ctx,
  moved: {
    readonly learnerId: PersonId;
    readonly direction: string;
    readonly schoolName: string | null;
    readonly kinds: readonly string[];
    readonly pieces: number;
    readonly checksum: string;
    readonly by: PersonId | null;
  },
): Promise<void> {
  const { by, kinds, ...rest } = moved;
  await ctx.db
    .insertInto('moving')
    .values({
      ...rest,
      ...{ schoolId: ctx.schoolId, movingId: ctx.newId<string>(), kinds: [...kinds], doneBy: by, at: ctx.now },
    })
    .execute();
}

/** What was taken along and brought in, newest first: what the old school tells of it afterwards. */
export function selectMovings(ctx: Ctx, learnerId: PersonId) {
  return ctx.db
    .selectFrom('moving')
    .select(['direction', 'schoolName', 'pieces', 'at'])
    .where('schoolId', '=', ctx.schoolId)
    .where('learnerId', '=', learnerId)
    .orderBy('at', 'desc')
    .execute();
}

/** The school of this installation whose key it is, if any: then where the file comes from is proven. */
export async function selectSchoolOfKey(
  pool: { query<Row extends object>(text: string, values: unknown[]): Promise<{ rows: Row[] }> },
  publicKey: string,
): Promise<string | null> {
  const { rows } = await pool.query<{ name: string }>(
    'select s.name from signing_key k join school s on s.school_id = k.school_id where k.public_key = $1',
    [publicKey],
  );
  return rows[0]?.name ?? null;
}
