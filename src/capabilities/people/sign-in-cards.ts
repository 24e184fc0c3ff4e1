import { randomInt } from 'node:crypto';
import { sql } from 'kysely';
import type { ClassId, PersonId } from '../../kernel/ids.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { PICTURES } from './domain/pictures.ts';
import { today, upsertPictureKeys } from './people.queries.ts';
import { selectYoungLearners } from './roster.queries.ts';

// Without letters and digits that look alike, so that a child can copy the code from the board.
const CODE_LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

export function newClassCode(): string {
  return Array.from({ length: 6 }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('');
}

/** Three pictures that nobody in `taken` has; they are added to it. */
export function newPictures(taken: Set<string>): string[] {
  let pictures: string[];
  do pictures = Array.from({ length: 3 }, () => PICTURES[randomInt(PICTURES.length)] ?? PICTURES[0]);
  while (taken.has(pictures.join()));
  taken.add(pictures.join());
  return pictures;
}

/** Gives the youngest who have none their pictures, different within the class, and their class a code (P4). */
export async function givePictures(ctx: Ctx): Promise<number> {
  const rows = await selectYoungLearners(ctx, today(ctx));
  const byClass = Map.groupBy(rows, (row) => row.classId);
  const given = new Map<PersonId, string[]>();
  const codes: { classId: ClassId; code: string }[] = [];
  for (const [classId, learners] of byClass) {
    const taken = new Set(learners.flatMap((row) => (row.pictures ?? given.get(row.learnerId))?.join() ?? []));
    for (const row of learners) {
      if (row.pictures === null && !given.has(row.learnerId)) given.set(row.learnerId, newPictures(taken));
    }
    if (learners[0]?.code === null) codes.push({ classId, code: newClassCode() });
  }
  const keys = [...given].map(([learnerId, pictures]) => ({ learnerId, pictures }));
  for (let start = 0; start < keys.length; start += 1000) await upsertPictureKeys(ctx, keys.slice(start, start + 1000));
  await updateClassCodes(ctx, codes);
  return keys.length;
}

async function updateClassCodes(ctx: Ctx, codes: readonly { classId: ClassId; code: string }[]): Promise<void> {
  if (codes.length === 0) return;
  await sql`update class c set code = r.code
              from json_to_recordset(${JSON.stringify(codes)}::json) as r("classId" uuid, code text)
             where c.school_id = ${ctx.schoolId} and c.class_id = r."classId"`.execute(ctx.db);
}
