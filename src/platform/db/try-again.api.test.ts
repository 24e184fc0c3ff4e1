import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { namedUuid, type PersonId, type SchoolId } from '../../kernel/ids.ts';
import { startTestServer, type TestServer } from '../../server/testing/test-server.ts';
import { type Ctx, inTransaction, type Runtime } from './transaction.ts';
import type { Again } from './try-again.ts';

const SCHOOL = namedUuid('try-again') as SchoolId;
const PEOPLE = ['one', 'two'].map((name) => namedUuid(`try-again/${name}`) as PersonId);
const isServer = process.env['TEST_DATABASE_URL'] !== undefined;
let server: TestServer;
let runtime: Runtime;
const announced: string[] = [];

beforeAll(async () => {
  server = await startTestServer();
  runtime = { ...server.runtime, announce: (_, topics) => void announced.push(...topics) };
  await inSchool('ifNotBegun', async (ctx) => {
    const { now: createdAt, schoolId } = ctx;
    const network = { networkId: namedUuid('try-again/network'), name: 'N' };
    await ctx.db.insertInto('network').values(network).execute();
    await ctx.db
      .insertInto('school')
      .values({ schoolId, networkId: network.networkId, name: 'A', level: 'primary', createdAt })
      .execute();
    for (const personId of PEOPLE)
      await ctx.db
        .insertInto('person')
        .values({ schoolId, personId, givenName: 'Kind', familyName: 'Een', createdAt })
        .execute();
  });
});
afterAll(() => server.close());

const inSchool = <Result>(again: Again, work: (ctx: Ctx) => Promise<Result>) =>
  inTransaction(runtime, { schoolId: SCHOOL, wall: 'school', again }, work);

const rename = (ctx: Ctx, personId: PersonId | undefined, familyName: string) =>
  ctx.db
    .updateTable('person')
    .set({ familyName })
    .where('schoolId', '=', ctx.schoolId)
    .where('personId', '=', personId ?? ('' as PersonId))
    .execute();

/** Both wait here the first time they come; whoever comes again goes through. */
function meeting(): () => Promise<void> {
  const waiting: (() => void)[] = [];
  let isOpen = false;
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 2) isOpen = true;
      if (isOpen) for (const go of waiting) go();
    });
}

describe('the end of a transaction', () => {
  it('is an error when a statement failed and its error was swallowed: PostgreSQL would call that a success', async () => {
    const swallowing = inSchool('always', async (ctx) => {
      await rename(ctx, PEOPLE[0], 'Verloren');
      await sql`select 1 / 0`.execute(ctx.db).catch(() => undefined);
      ctx.touch('lost');
    });
    await expect(swallowing).rejects.toThrow('nothing was kept');
    expect(announced).not.toContain('lost');
  });
});

describe('a commit whose answer is lost', () => {
  /** The first commit is done, and its answer never comes. */
  function losingOneAnswer(): Runtime {
    const { pool } = runtime.database;
    let isLost = false;
    const connect = async () => {
      const client = await pool.connect();
      const query = (...asked: Parameters<typeof client.query>) => {
        const answer = Reflect.apply(client.query, client, asked) as unknown as Promise<unknown>;
        if (String(asked[0]) !== 'commit' || isLost) return answer;
        isLost = true;
        return answer.then(() => Promise.reject(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })));
      };
      return { query, release: () => client.release() };
    };
    const database = { ...runtime.database, pool: { connect } as unknown as typeof pool };
    return { ...runtime, database, patience: { wait: async () => undefined, random: () => 0 } };
  }

  const once = (again: Again) =>
    inTransaction(losingOneAnswer(), { schoolId: SCHOOL, wall: 'school', again }, async (ctx) => {
      const { numUpdatedRows } = await ctx.db
        .updateTable('person')
        .set({ familyName: `Verloren ${again}` })
        .where('schoolId', '=', ctx.schoolId)
        .where('personId', '=', PEOPLE[0] ?? ('' as PersonId))
        .where('familyName', '!=', `Verloren ${again}`)
        .executeTakeFirst();
      if (numUpdatedRows > 0) ctx.touch(`answer lost ${again}`);
      return Number(numUpdatedRows);
    });

  it('is told to open pages, though the second try finds that all is done', async () => {
    expect(await once('always')).toBe(0);
    expect(announced.filter((topic) => topic === 'answer lost always')).toHaveLength(1);
  });

  it('is told where it may not be tried again either, since it may be kept', async () => {
    await expect(once('ifUndone')).rejects.toMatchObject({ status: 503, data: { reason: 'outcome-unknown' } });
    expect(announced).toContain('answer lost ifUndone');
  });
});

describe.skipIf(!isServer)('two transactions that cannot both go on', () => {
  /** Each takes its own row, then the other's: a circle. */
  const circle = (again: Again, meet: () => Promise<void>, [first, second]: readonly number[]) =>
    inSchool(again, async (ctx) => {
      await rename(ctx, PEOPLE[first ?? 0], `Kring ${first}`);
      await meet();
      await rename(ctx, PEOPLE[second ?? 0], `Kring ${first}`);
      ctx.touch(`circle ${first}`);
      return first;
    });

  it('in a deadlock both finish, one after the other, and each is told once', async () => {
    const meet = meeting();
    announced.length = 0;
    expect(await Promise.all([circle('ifUndone', meet, [0, 1]), circle('ifUndone', meet, [1, 0])])).toEqual([0, 1]);
    expect(announced.toSorted()).toEqual(['circle 0', 'circle 1']);
  });

  it('work that may not run again is refused with 503 instead, and the other one finishes', async () => {
    const meet = meeting();
    const both = [circle('ifNotBegun', meet, [0, 1]), circle('ifNotBegun', meet, [1, 0])];
    const outcomes = await Promise.allSettled(both);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const refused = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(refused).toMatchObject({ reason: { code: 'unavailable', status: 503, data: { reason: 'database-busy' } } });
  });

  it('with serializable isolation, who would have decided on what the other changed decides again', async () => {
    const meet = meeting();
    const decide = (name: string) =>
      inSchool('ifUndone', async (ctx) => {
        await sql`set transaction isolation level serializable`.execute(ctx.db);
        const free = await ctx.db
          .selectFrom('network')
          .select('networkId')
          .where('name', '=', 'taken')
          .executeTakeFirst();
        await meet();
        if (!free)
          await ctx.db.insertInto('network').values({ networkId: ctx.newId<string>(), name: 'taken' }).execute();
        return free ? 'came second' : `${name} took it`;
      });
    const told = await Promise.all([decide('one'), decide('two')]);
    expect(told).toContain('came second');
    expect(told.filter((text) => text.endsWith('took it'))).toHaveLength(1);
  });
});

describe.skipIf(!isServer)('a session that the server ends in the middle of its work', () => {
  const endItself = (again: Again) => {
    let runs = 0;
    return inSchool(again, async (ctx) => {
      runs += 1;
      await rename(ctx, PEOPLE[0], `Poging ${runs}`);
      if (runs === 1) {
        const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(ctx.db);
        await server.runtime.database.pool.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
        await rename(ctx, PEOPLE[1], 'Nooit');
      }
      return runs;
    });
  };

  it('is begun again on another connection, and nothing of the first try is left', async () => {
    expect(await endItself('ifUndone')).toBe(2);
    const names = await inSchool('always', (ctx) =>
      ctx.db.selectFrom('person').select('familyName').where('schoolId', '=', ctx.schoolId).execute(),
    );
    expect(names.map(({ familyName }) => familyName)).toContain('Poging 2');
    expect(names.map(({ familyName }) => familyName)).not.toContain('Nooit');
  });

  it('is told as 503 where it may not be begun again', async () => {
    await expect(endItself('ifNotBegun')).rejects.toMatchObject({ status: 503, data: { reason: 'database-away' } });
  });
});
