import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SchoolId } from '../../kernel/ids.ts';
import { namedUuid } from '../../kernel/ids.ts';
import { startTestServer, type TestServer } from '../../server/testing/test-server.ts';
import { openMemory } from './database.ts';
import { inTransaction } from './transaction.ts';

const SCHOOL = namedUuid('school') as SchoolId;
const OTHER = namedUuid('other school') as SchoolId;
let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
  for (const [schoolId, name] of [
    [SCHOOL, 'A'],
    [OTHER, 'B'],
  ] as const)
    await inTransaction(server.runtime, { schoolId, wall: 'school' }, (ctx) =>
      ctx.db
        .insertInto('school')
        .values({ schoolId, networkId: namedUuid('network'), name, level: 'primary', createdAt: ctx.now })
        .execute(),
    );
});
afterAll(() => server.close());

const names = (schoolId: SchoolId) =>
  inTransaction(server.runtime, { schoolId, wall: 'relations' }, (ctx) =>
    ctx.db.selectFrom('school').select('name').execute(),
  );

describe('a transaction', () => {
  it('sees its own school only, without any filter of the application', async () => {
    expect(await names(SCHOOL)).toEqual([{ name: 'A' }]);
    expect(await names(OTHER)).toEqual([{ name: 'B' }]);
  });

  it('cannot write into another school', async () => {
    const row = {
      schoolId: OTHER,
      schoolYearId: namedUuid('year'),
      name: 'x',
      startsOn: '2026-09-01',
      endsOn: '2027-08-31',
    };
    await expect(
      inTransaction(server.runtime, { schoolId: SCHOOL, wall: 'school' }, (ctx) =>
        ctx.db.insertInto('schoolYear').values(row).execute(),
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it('undoes everything when its work throws', async () => {
    await expect(
      inTransaction(server.runtime, { schoolId: SCHOOL, wall: 'school' }, async (ctx) => {
        await ctx.db.updateTable('school').set({ name: 'changed' }).where('schoolId', '=', SCHOOL).execute();
        throw new Error('stop');
      }),
    ).rejects.toThrow('stop');
    expect(await names(SCHOOL)).toEqual([{ name: 'A' }]);
  });

  it('refuses ids that are no UUIDs before they reach SQL', async () => {
    const schoolId = "x'; drop table school; --" as SchoolId;
    await expect(inTransaction(server.runtime, { schoolId, wall: 'school' }, async () => 1)).rejects.toThrow('UUID');
  });

  it('gives its rights back: the next user of the connection is not the application', async () => {
    await names(SCHOOL);
    const { rows } = await server.runtime.database.pool.query<{ current_user: string }>('select current_user');
    expect(rows[0]?.current_user).not.toMatch(/^poolster_/);
  });

  it('cannot reach the accounts, nor bypass the walls', async () => {
    const asApplication = inTransaction(server.runtime, { schoolId: SCHOOL, wall: 'relations' }, (ctx) =>
      ctx.db
        .selectFrom('auth.user' as 'school')
        .selectAll()
        .execute(),
    );
    await expect(asApplication).rejects.toThrow(/permission denied/);
  });
});

describe.skipIf(process.env['TEST_DATABASE_URL'])('one pool on the embedded database', () => {
  it('turns a second connect inside a transaction into an error instead of waiting for ever', async () => {
    const database = await openMemory({});
    database.pool.options.connectionTimeoutMillis = 200;
    const client = await database.pool.connect();
    await client.query('begin');
    await expect(database.pool.connect()).rejects.toThrow('timeout');
    await client.query('rollback');
    client.release();
    await database.close();
  });

  it('shows why there is one pool: what a second one acknowledges vanishes with the rollback of the first', async () => {
    const database = await openMemory({});
    await database.pool.query('create table kept (n int)');
    const second = new pg.Pool({ ...createPgConfig(database.lite), max: 1 });
    const client = await database.pool.connect();
    await client.query('begin');
    await second.query('insert into kept values (1)');
    await client.query('rollback');
    client.release();
    expect((await database.pool.query('select * from kept')).rows).toEqual([]);
    await second.end();
    await database.close();
  });
});
