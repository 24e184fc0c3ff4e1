import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { namedUuid, type PersonId, type SchoolId } from '../../kernel/ids.ts';
import { inTransaction, type Runtime } from '../../platform/db/transaction.ts';
import { personHash, readErasures } from '../../platform/erasure-list.ts';
import { isExported, tablesOf } from '../../platform/personal-data.ts';
import { startTestServer, type TestServer } from '../../server/testing/test-server.ts';
import { erasePerson, replayErasures, writeErasureList } from './erasure.actions.ts';
import { type Column, findAnywhere, plantRow, selectColumns } from './testing/planting.ts';

/** Ids of things. Any other column of ids is of a person until somebody says otherwise, here or in a manifest. */
const THINGS = new Set(
  `school_id owner_school_id steward_school_id network_id school_year_id class_id framework_id goal_id goal_ids from_goal_id
   to_goal_id event_id event_ids voids group_id grouping_id lesson_id request_id response_id wish_id session_id learner_goal_id
   audit_id command_id last_event_id look_id erasure_id consent_id correction_id moving_id run_id`.split(/\s+/),
);
const SCHOOL = namedUuid('personal data/school') as SchoolId;
const PERSON = namedUuid('personal data/person') as PersonId;
const WORDS = [PERSON, 'Quirinus', 'Zonnebloemveld', 'quirinus@thuis.test'];

let server: TestServer;
let runtime: Runtime;
let columns: Column[];
const folder = mkdtempSync(join(tmpdir(), 'poolster-erasures-'));

beforeAll(async () => {
  server = await startTestServer();
  runtime = { ...server.runtime, erasureFolder: folder };
  columns = await selectColumns(server.runtime.database.pool);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What the manifests say: `table.column`, the capability and what erasing does. */
function claims() {
  return runtime.personalData.flatMap(({ capability, tables }) =>
    tablesOf(tables).flatMap(([table, { persons }]) =>
      Object.entries(persons).map(([column, what]) => ({
        capability,
        table: snake(table),
        column: snake(column),
        what,
      })),
    ),
  );
}

function personColumns(): string[] {
  return columns
    .filter(({ column, type }) => (type === 'uuid' || type === '_uuid') && !THINGS.has(column))
    .map(({ table, column }) => `${table}.${column}`);
}

/** A person in every column of every table where a person can be, with an account, an answer and a decision that tell the name. */
async function plantEverywhere(): Promise<void> {
  const client = await runtime.database.pool.connect();
  try {
    await client.query("begin; set local session_replication_role = 'replica'");
    await client.query(
      `insert into school (school_id, network_id, name, level, created_at) values ($1, $2, 'Planten', 'primary', now()) on conflict do nothing`,
      [SCHOOL, namedUuid('network')],
    );
    await client.query(
      `insert into person (school_id, person_id, given_name, family_name, email, sourced_id, created_at)
       values ($1, $2, 'Quirinus', 'Zonnebloemveld', 'quirinus@thuis.test', 'L-quirinus', now())`,
      [SCHOOL, PERSON],
    );
    for (const { table, column } of claims())
      if (table !== 'person') await plantRow(client, columns, { table, column, schoolId: SCHOOL, personId: PERSON });
    const told = JSON.stringify({
      people: [{ givenName: 'Quirinus', familyName: 'Zonnebloemveld', personId: PERSON }],
    });
    await client.query(
      `insert into command (school_id, command_id, person_id, route, at, answer) values ($1, $2, $3, 'x', now(), $4)`,
      [SCHOOL, crypto.randomUUID(), namedUuid('other'), told],
    );
    await client.query(`insert into audit (school_id, audit_id, action, at, details) values ($1, $2, 'x', now(), $3)`, [
      SCHOOL,
      crypto.randomUUID(),
      told,
    ]);
    await client.query(
      `insert into auth."user" ("id", "name", "email", "emailVerified", "createdAt", "updatedAt")
       values ($1, 'Quirinus Zonnebloemveld', 'quirinus@thuis.test', true, now(), now())`,
      [PERSON],
    );
    await client.query('insert into auth.person_account (school_id, person_id, user_id) values ($1, $2, $3)', [
      SCHOOL,
      PERSON,
      PERSON,
    ]);
    await client.query(
      `insert into auth.invitation (token_hash, purpose, school_id, person_id, expires_at) values ('h', 'choose-passphrase', $1, $2, now())`,
      [SCHOOL, PERSON],
    );
    for (const key of [`email:quirinus@thuis.test address 2001:db8::/64`, `picture:${PERSON} device abc`])
      await client.query('insert into auth.attempt (key, failures, last_at) values ($1, 1, now())', [key]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

const exported = async () => {
  const parts: Record<string, readonly unknown[]> = {};
  for (const owned of runtime.personalData)
    Object.assign(
      parts,
      await inTransaction(runtime, { schoolId: SCHOOL, wall: 'school' }, (ctx) => owned.export(ctx, PERSON)),
    );
  return parts;
};
/** As in a backup from before. */
const forgetErasures = () => runtime.database.pool.query('delete from erasure');
const erase = () => erasePerson(runtime, { schoolId: SCHOOL, personId: PERSON, by: null, reason: 'gevraagd' });

describe('what capabilities say they keep about people', () => {
  it('Y1: claims every column that holds a person, once', () => {
    const claimed = claims().map(({ table, column }) => `${table}.${column}`);
    expect(claimed.toSorted()).toEqual(personColumns().toSorted());
  });

  it('Y1: sees a table that nobody claims', async () => {
    await runtime.database.pool.query('create table planted_by_test (school_id uuid, sent_by uuid)');
    columns = await selectColumns(runtime.database.pool);
    expect(personColumns()).toContain('planted_by_test.sent_by');
    await runtime.database.pool.query('drop table planted_by_test');
    columns = await selectColumns(runtime.database.pool);
  });

  it('Y2: exports the rows about the person of every table but the closed ones, and no id of anybody else', async () => {
    await plantEverywhere();
    const parts = await exported();
    const specs = runtime.personalData.flatMap(({ tables }) => tablesOf(tables));
    expect(Object.keys(parts).toSorted()).toEqual(
      specs.flatMap(([table, spec]) => (isExported(spec) ? [table] : [])).toSorted(),
    );
    for (const closed of ['relationRestriction', 'access', 'groupWish', 'audit', 'lesson'])
      expect(parts).not.toHaveProperty(closed);
    expect(parts['pictureKey']?.[0]).not.toHaveProperty('pictures');
    expect(parts['command']?.[0]).not.toHaveProperty('answer');
    // One row for each column by which a row is about the person; those that only name them are about others.
    const about = claims().filter(({ table, what }) => table === 'evidence' && what === 'delete');
    expect(parts['evidence']).toHaveLength(about.length);
    expect(JSON.stringify(parts)).not.toContain(namedUuid('other'));
  });

  it('Y3: erases the person from the whole database, accounts too, and leaves what is about others', async () => {
    const kept = claims().filter(({ what }) => what !== 'delete');
    const rows = (table: string) =>
      runtime.database.pool
        .query(`select count(*) as n from "${table}" where school_id = $1`, [SCHOOL])
        .then((r) => r.rows[0].n);
    expect(await findAnywhere(runtime.database.pool, WORDS)).not.toEqual([]);
    expect(await erase()).toBe('erased');
    expect(await findAnywhere(runtime.database.pool, WORDS)).toEqual([]);
    const expected = Map.groupBy(kept, ({ table }) => table);
    // Beside what was planted: the decision and the answer that told the name, and the erasure's own decision.
    for (const [table, own] of expected)
      expect([table, await rows(table)]).toEqual([table, own.length + (table === 'audit' ? 2 : 0)]);
  });

  it('Y5: erases again, from the list alone, who came back with a backup', async () => {
    const list = readErasures(folder);
    expect(list).toMatchObject([{ schoolId: SCHOOL, what: 'all' }]);
    await plantEverywhere();
    await forgetErasures();
    expect(await replayErasures(runtime, list)).toBe(1);
    expect(await findAnywhere(runtime.database.pool, WORDS)).toEqual([]);
    expect(await replayErasures(runtime, list)).toBe(0);
  });

  it('Y5: ends the sign-in again of who lost only some kinds, and leaves what came after it', async () => {
    const personHashed = personHash(SCHOOL, PERSON);
    const some = {
      erasureId: crypto.randomUUID(),
      schoolId: SCHOOL,
      person: personHashed,
      at: '2026-11-01T09:00:00.000Z',
    };
    const list = [{ ...some, what: ['signIn', 'learning'] }];
    const left = async (table: string) =>
      (await runtime.database.pool.query(`select 1 from ${table} where school_id = $1`, [SCHOOL])).rows.length;
    await plantEverywhere();
    await replayErasures(runtime, list);
    expect([await left('auth.person_account'), await left('picture_key'), await left('person')]).toEqual([0, 0, 1]);
    await runtime.database.pool.query(
      `insert into picture_key (school_id, learner_id, pictures, set_at) values ($1, $2, '{a,b,c}', now())`,
      [SCHOOL, PERSON],
    );
    await replayErasures(runtime, list);
    expect(await left('picture_key')).toBe(1);
    await erase();
  });

  it('Y5: makes the list in the folder whole from the table', async () => {
    rmSync(join(folder, 'erasures.jsonl'));
    expect(await writeErasureList(runtime)).toBe(3);
    expect(await writeErasureList(runtime)).toBe(0);
  });
});
