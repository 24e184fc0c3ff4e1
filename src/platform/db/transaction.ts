import { randomBytes } from 'node:crypto';
import {
  CamelCasePlugin,
  type CompiledQuery,
  type DatabaseConnection,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type pg from 'pg';
import { type Actor, holdsOffice } from '../../kernel/access.ts';
import { schoolDay } from '../../kernel/dates.ts';
import { isUuid, type PersonId, type SchoolId, uuidV7 } from '../../kernel/ids.ts';
import type { EventType } from '../events.ts';
import type { Database } from './database.ts';
import type { DB } from './schema.generated.ts';

/**
 * What a piece of work holds while it runs: one transaction in one school. It carries the connection, because a second
 * `connect()` inside a transaction waits for ever on the embedded database.
 */
export interface Ctx {
  readonly db: Kysely<DB>;
  readonly schoolId: SchoolId;
  /** Who acts; the person that row-level security knows. For imports and jobs, the system. */
  readonly actor: Actor | undefined;
  /** One instant for the whole transaction; SQL never asks the clock. */
  readonly now: Date;
  newId<Name extends string>(): Name;
  /** Runs the handlers of the capabilities that listen, inside this transaction. */
  emit<Payload>(event: EventType<Payload>, payload: Payload): Promise<void>;
  /** Tells open pages after the commit, e.g. `learner:<id>`. */
  touch(...topics: string[]): void;
}

/** Everything a transaction needs from the process. */
export interface Runtime {
  readonly database: Database;
  readonly clock: () => Date;
  dispatch(ctx: Ctx, event: EventType<unknown>, payload: unknown): Promise<void>;
  announce(schoolId: SchoolId, topics: ReadonlySet<string>): void;
}

/**
 * `relations`: the person sees the learners that `access` names (the second wall).
 * `school`: imports and jobs without an actor, and people who lead or administer the school; the wall is the school. Anybody
 * else who comes with it stays behind the wall of relations, whatever the policy said: a second look, by the actor's own roles.
 */
export type Wall = 'relations' | 'school';

export interface TransactionOptions {
  readonly schoolId: SchoolId;
  readonly actor?: Actor;
  readonly wall: Wall;
}

/** Runs `work` in one transaction of one school; commits its result or undoes everything. */
export async function inTransaction<Result>(
  runtime: Runtime,
  options: TransactionOptions,
  work: (ctx: Ctx) => Promise<Result>,
): Promise<Result> {
  const client = await runtime.database.pool.connect();
  const topics = new Set<string>();
  let broken = false;
  try {
    await client.query(openingStatement(options, runtime.clock()));
    const result = await work(contextOn(client, runtime, options, topics));
    await client.query('commit');
    if (topics.size > 0) runtime.announce(options.schoolId, topics);
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** `begin` and the literal, validated settings in one round trip: three would halve single-row throughput. */
function openingStatement({ schoolId, actor, wall }: TransactionOptions, now: Date): string {
  const personId = actor?.personId ?? NOBODY;
  if (!isUuid(schoolId) || !isUuid(personId))
    throw new Error('A transaction needs a school and a person that are UUIDs');
  const isWholeSchool = wall === 'school' && (actor === undefined || holdsOffice(actor));
  const role = isWholeSchool ? 'poolster_ingest' : 'poolster_app';
  return `begin; set local role ${role}; set local app.school_id = '${schoolId}'; set local app.person_id = '${personId}'; set local app.today = '${schoolDay(now)}'`;
}

const NOBODY = '00000000-0000-7000-8000-000000000000' as PersonId;

function contextOn(client: pg.PoolClient, runtime: Runtime, options: TransactionOptions, topics: Set<string>): Ctx {
  const now = runtime.clock();
  const ctx: Ctx = {
    db: kyselyOn(client),
    schoolId: options.schoolId,
    actor: options.actor,
    now,
    newId: <Name extends string>() => uuidV7(now.getTime(), randomBytes(16)) as Name,
    emit: (event, payload) => runtime.dispatch(ctx, event as EventType<unknown>, payload),
    touch: (...named) => {
      for (const topic of named) topics.add(topic);
    },
  };
  return ctx;
}

/** Kysely on one connection that somebody else opened, begins and commits. */
function kyselyOn(client: pg.PoolClient): Kysely<DB> {
  const connection: DatabaseConnection = {
    async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
      const result = await client.query(query.sql, [...query.parameters]);
      return {
        rows: result.rows ?? [],
        ...(result.rowCount === null || result.rowCount === undefined
          ? {}
          : { numAffectedRows: BigInt(result.rowCount) }),
      };
    },
    // biome-ignore lint/correctness/useYield: the interface asks for a generator; nothing here streams.
    async *streamQuery() {
      throw new Error('Streaming is not supported inside a transaction');
    },
  };
  return new Kysely<DB>({
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => ({
        init: async () => undefined,
        acquireConnection: async () => connection,
        beginTransaction: refuseNested,
        commitTransaction: refuseNested,
        rollbackTransaction: refuseNested,
        releaseConnection: async () => undefined,
        destroy: async () => undefined,
      }),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}

async function refuseNested(): Promise<void> {
  throw new Error('A context is one transaction already; it cannot open another');
}
