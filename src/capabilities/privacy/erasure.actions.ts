import { createHash } from 'node:crypto';
import type { PersonId, SchoolId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import { type Ctx, inTransaction, type Runtime } from '../../platform/db/transaction.ts';
import { appendErasures, type Erasure, personHash } from '../../platform/erasure-list.ts';
import { countRows, eraseTables, type OwnedData, type PersonTables, tablesOf } from '../../platform/personal-data.ts';
import { selectPerson, today } from '../people/index.ts';
import { type AccountFate, eraseAccount } from './accounts.queries.ts';
import {
  insertErasedAudit,
  insertErasure,
  lockErasures,
  type Standing,
  selectAllErasures,
  selectErasureIds,
  selectPersonIds,
  selectStanding,
} from './erasure.queries.ts';

export interface ErasureAhead {
  readonly givenName: string;
  readonly familyName: string;
  readonly standing: Standing;
  readonly rows: Awaited<ReturnType<typeof countRows>>;
  /** Of all of the above: who confirms has seen what holds now (Y4). */
  readonly fingerprint: string;
}

/** The first step: what would go, what would stay without the name, and what the person still is here. Changes nothing. */
export async function foreseeErasure(
  ctx: Ctx,
  personalData: readonly OwnedData[],
  personId: PersonId,
): Promise<ErasureAhead> {
  const { givenName, familyName } = await selectPerson(ctx, personId);
  const standing = await selectStanding(ctx, personId, today(ctx));
  const rows = [];
  for (const { tables } of personalData) rows.push(...(await countRows(ctx, settled(tables), personId)));
  const seen = { personId, standing, rows };
  const fingerprint = createHash('sha256').update(JSON.stringify(seen)).digest('hex').slice(0, 24);
  return { givenName, familyName, standing, rows, fingerprint };
}

// Looking at the preview is itself kept (look, command, audit), so these count on while one reads.
const MOVING = new Set(['look', 'command', 'audit', 'access']);

function settled(tables: PersonTables): PersonTables {
  return Object.fromEntries(tablesOf(tables).filter(([table]) => !MOVING.has(table)));
}

/** Refuses what would lock a school out, or what is no longer as it was foreseen. */
export function refuseErasure(
  ahead: ErasureAhead,
  asked: { readonly fingerprint: string; readonly isSelf: boolean },
): void {
  if (asked.isSelf) throw new Problem('erasure-yourself', { status: 409 });
  if (ahead.standing.isLastAdministrator) throw lastAdministrator();
  if (ahead.fingerprint !== asked.fingerprint) throw new Problem('erasure-changed', { status: 409 });
}

function lastAdministrator(): Problem {
  return new Problem('last-administrator', { status: 409 });
}

export interface ErasureAsked {
  readonly schoolId: SchoolId;
  readonly personId: PersonId;
  readonly by: PersonId | null;
  readonly reason: string;
}

/**
 * Erases a person from every capability, from the accounts and out of stored answers and the trail of decisions, in one
 * transaction, and writes the erasure to the list that a restore reads (Y4, Y5). Whether a school keeps an administrator is asked
 * once more in that transaction: two administrators may erase each other at once.
 */
export async function erasePerson(runtime: Runtime, asked: ErasureAsked): Promise<AccountFate> {
  const { schoolId, personId, by, reason } = asked;
  const { fate, erasure } = await inTransaction(
    runtime,
    { schoolId, wall: 'erasure', again: 'ifUndone' },
    async (ctx) => {
      await lockErasures(ctx);
      if ((await selectStanding(ctx, personId, today(ctx))).isLastAdministrator) throw lastAdministrator();
      const made = newErasure(ctx, personId, 'all');
      return { erasure: made, fate: await eraseInto(ctx, runtime, { personId, erasure: made, by, reason }) };
    },
  );
  keep(runtime, [erasure]);
  runtime.announce(schoolId, new Set(['school', `learner:${personId}`]));
  return fate;
}

interface OneErasure {
  readonly personId: PersonId;
  readonly erasure: Erasure;
  readonly by: PersonId | null;
  readonly reason: string;
}

async function eraseInto(ctx: Ctx, runtime: Runtime, one: OneErasure): Promise<AccountFate> {
  const { personId, erasure, by, reason } = one;
  // The last registered knows of those before it, never the other way round.
  for (const owned of runtime.personalData.toReversed()) await owned.erase(ctx, personId);
  const fate = await eraseAccount(ctx, personId);
  await insertErasure(ctx, erasure, reason);
  await insertErasedAudit(ctx, { by, action: 'person.erased', details: { erasureId: erasure.erasureId, reason } });
  return fate;
}

/** Deletes only some kinds of what is kept about people, the account with `signIn`: what a retention period ends. */
export async function eraseKinds(
  ctx: Ctx,
  personalData: readonly OwnedData[],
  personId: PersonId,
  kinds: readonly string[],
): Promise<void> {
  for (const { tables } of personalData.toReversed()) await eraseTables(ctx, aboutIn(tables, kinds), personId);
  if (kinds.includes('signIn')) await eraseAccount(ctx, personId);
}

/** Tables of these kinds, with only the columns that say whom a row is about. */
function aboutIn(tables: PersonTables, kinds: readonly string[]): PersonTables {
  return Object.fromEntries(
    tablesOf(tables)
      .filter(([, { kind }]) => kinds.includes(kind))
      .map(([table, spec]) => [
        table,
        { ...spec, persons: Object.fromEntries(Object.entries(spec.persons).filter(([, what]) => what === 'delete')) },
      ]),
  );
}

export function newErasure(ctx: Ctx, personId: PersonId, what: Erasure['what']): Erasure {
  const { schoolId } = ctx;
  return { erasureId: ctx.newId(), schoolId, person: personHash(schoolId, personId), what, at: ctx.now.toISOString() };
}

/** To the list in the data folder, after the commit; what a crash keeps from it `writeErasureList` adds at the next start. */
export function keep(runtime: Runtime, erasures: readonly Erasure[]): void {
  if (runtime.erasureFolder !== undefined) appendErasures(runtime.erasureFolder, erasures);
}

/** Makes the list in this installation's data folder whole from the table: at every start, and before every backup. */
export async function writeErasureList(runtime: Runtime): Promise<number> {
  if (runtime.erasureFolder === undefined) return 0;
  return appendErasures(runtime.erasureFolder, await selectAllErasures(runtime.database.pool));
}

/**
 * After a restore: erases again whom the list names and the backup still holds. Answers how many. The list is read from where it
 * outlived the restore (`readErasures`), and the restored table gets what it misses. What the table has is done already: who lost
 * only some kinds may have new data of those kinds since.
 */
export async function replayErasures(runtime: Runtime, list: readonly Erasure[]): Promise<number> {
  let erased = 0;
  for (const [schoolId, erasures] of Map.groupBy(list, (erasure) => erasure.schoolId))
    erased += await inTransaction(runtime, { schoolId, wall: 'erasure', again: 'ifUndone' }, (ctx) =>
      replayInSchool(ctx, runtime, erasures),
    );
  return erased;
}

async function replayInSchool(ctx: Ctx, runtime: Runtime, erasures: readonly Erasure[]): Promise<number> {
  const school = await ctx.db.selectFrom('school').select('schoolId').where('schoolId', '=', ctx.schoolId).execute();
  if (school.length === 0) return 0;
  const byHash = new Map(
    (await selectPersonIds(ctx)).map((personId) => [personHash(ctx.schoolId, personId), personId]),
  );
  const done = await selectErasureIds(ctx);
  const gone = new Set<string>();
  for (const erasure of erasures.filter(({ erasureId }) => !done.has(erasureId))) {
    const personId = byHash.get(erasure.person);
    const reason = 'restore';
    if (personId === undefined || gone.has(erasure.person)) await insertErasure(ctx, erasure, reason);
    else if (erasure.what === 'all') {
      await eraseInto(ctx, runtime, { personId, erasure, by: null, reason });
      gone.add(erasure.person);
    } else {
      await eraseKinds(ctx, runtime.personalData, personId, erasure.what);
      await insertErasure(ctx, erasure, reason);
    }
  }
  return gone.size;
}
