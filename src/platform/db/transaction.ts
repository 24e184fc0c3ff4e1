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
import type { LookLog, Seen } from '../look-log.ts';
import type { OwnedData } from '../personal-data.ts';
import type { Database, Engine } from './database.ts';
import { mishapOf } from './mishap.ts';
import type { DB } from './schema.generated.ts';
import { type Again, PATIENCE, type Patience, type Progress, tryAgain } from './try-again.ts';

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
  /** A learner's data was looked at; noted in the access log once this transaction is answered. */
  saw(seen: Pick<Seen, 'relation' | 'sees' | 'target'>): void;
}

/** Everything a transaction needs from the process. */
export interface Runtime {
  readonly database: Database;
  readonly clock: () => Date;
  dispatch(ctx: Ctx, event: EventType<unknown>, payload: unknown): Promise<void>;
  announce(schoolId: SchoolId, topics: ReadonlySet<string>): void;
  /** What every capability keeps about people. */
  readonly personalData: readonly OwnedData[];
  /** The access log; absent where nobody looks, as on the command line. */
  readonly looks?: LookLog;
  /** Folder of the list of erasures; absent in a database of memory only. */
  readonly erasureFolder?: string;
  /** How to wait before work is tried again; without it, by the real clock. */
  readonly patience?: Patience;
}

/**
 * `relations`: the person sees the learners that `access` names (the second wall).
 * `school`: imports and jobs without an actor, and people who lead or administer the school, in a strong session; the wall is the
 * school. Anybody else who comes with it stays behind the wall of relations, whatever the policy said: a second look.
 * `erasure`: the erasure of one person, which alone may change the evidence, the audit trail and the accounts; never with an actor.
 */
export type Wall = 'relations' | 'school' | 'erasure';

export interface TransactionOptions {
  readonly schoolId: SchoolId;
  readonly actor?: Actor;
  readonly wall: Wall;
  /** When `work` may run once more after a conflict or a lost connection. Default `ifNotBegun`. */
  readonly again?: Again;
  /** Small writes without which nobody could read, such as the access log: they use the room that the disk guard keeps. */
  readonly room?: 'kept';
}

/**
 * Runs `work` in one transaction of one school; commits its result or undoes everything. After a conflict or a lost connection
 * it begins again as far as `again` allows, with a new context; when that is no use, it throws `unavailable`.
 */
export async function inTransaction<Result>(
  runtime: Runtime,
  options: TransactionOptions,
  work: (ctx: Ctx) => Promise<Result>,
): Promise<Result> {
  const { result, looks } = await untilTold(runtime, options, work);
  if (looks.length > 0) await runtime.looks?.note(options.schoolId, looks);
  return result;
}

async function untilTold<Result>(
  runtime: Runtime,
  options: TransactionOptions,
  work: (ctx: Ctx) => Promise<Result>,
): Promise<{ result: Result; looks: readonly Seen[] }> {
  const doubtful: Gathered = { topics: new Set(), seen: [] };
  // What may be kept, because the answer to its commit was lost, is told too: to ask for nothing new costs a page nothing.
  const tell = (topics: ReadonlySet<string>) => {
    const all = new Set([...topics, ...doubtful.topics]);
    if (all.size > 0) runtime.announce(options.schoolId, all);
  };
  try {
    const { result, topics, seen } = await tryAgain(
      runtime.patience ?? PATIENCE,
      options.again ?? 'ifNotBegun',
      (progress) => attempt(runtime, options, work, { progress, doubtful }),
    );
    tell(topics);
    // Work that finds itself done already touches and sees nothing the second time.
    return { result, looks: seen.length > 0 ? seen : doubtful.seen };
  } catch (error) {
    tell(new Set());
    throw error;
  }
}

async function attempt<Result>(
  runtime: Runtime,
  options: TransactionOptions,
  work: (ctx: Ctx) => Promise<Result>,
  { progress, doubtful }: { readonly progress: Progress; readonly doubtful: Gathered },
): Promise<{ result: Result; topics: ReadonlySet<string>; seen: readonly Seen[] }> {
  const client = await runtime.database.pool.connect();
  const topics = new Set<string>();
  const seen: Seen[] = [];
  let broken = false;
  const refusal = mayUseKeptRoom(options) ? undefined : runtime.database.refusal?.();
  try {
    await client.query(`${refusal ? 'begin read only' : 'begin'}; ${openingStatement(options, runtime.clock())}`);
    progress.stage = 'working';
    const result = await work(contextOn(client, runtime, options, { topics, seen }));
    progress.stage = 'committing';
    await commit(client);
    return { result, topics, seen };
  } catch (error) {
    if (progress.stage === 'committing' && mayBeKept(error)) {
      for (const topic of topics) doubtful.topics.add(topic);
      doubtful.seen.splice(0, doubtful.seen.length, ...seen);
    }
    await client.query('rollback').catch(() => {
      broken = true;
    });
    throw refusal && isReadOnly(error) ? refusal : error;
  } finally {
    client.release(broken);
  }
}

/** The connection was lost while it committed; any other error at a commit is PostgreSQL's word that it undid everything. */
function mayBeKept(error: unknown): boolean {
  return mishapOf(error) === 'away';
}

/** An erasure makes room, so it goes on too. */
function mayUseKeptRoom({ room, wall }: TransactionOptions): boolean {
  return room === 'kept' || wall === 'erasure';
}

/** PostgreSQL, Appendix A: read_only_sql_transaction. */
function isReadOnly(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '25006';
}

/** PostgreSQL answers the commit of a transaction in which a statement failed with ROLLBACK, and calls that a success. */
async function commit(client: pg.PoolClient): Promise<void> {
  const { command } = await client.query('commit');
  if (command !== 'COMMIT') throw new Error('A statement failed and its error was swallowed: nothing was kept');
}

/** Literal, validated settings, in one round trip with `begin`: three would halve single-row throughput. */
function openingStatement({ schoolId, actor, wall }: TransactionOptions, now: Date): string {
  const personId = actor?.personId ?? NOBODY;
  if (!isUuid(schoolId) || !isUuid(personId))
    throw new Error('A transaction needs a school and a person that are UUIDs');
  const role = roleBehind(wall, actor);
  return `set local role ${role}; set local app.school_id = '${schoolId}'; set local app.person_id = '${personId}'; set local app.today = '${schoolDay(now)}'`;
}

function roleBehind(wall: Wall, actor: Actor | undefined): string {
  if (wall === 'erasure' && actor === undefined) return 'poolster_erasure';
  if (wall === 'school' && (actor === undefined || (holdsOffice(actor) && actor.strength === 'passphrase')))
    return 'poolster_ingest';
  return 'poolster_app';
}

const NOBODY = '00000000-0000-7000-8000-000000000000' as PersonId;

/** What a transaction gathers for after its commit. */
interface Gathered {
  readonly topics: Set<string>;
  readonly seen: Seen[];
}

function contextOn(client: pg.PoolClient, runtime: Runtime, options: TransactionOptions, gathered: Gathered): Ctx {
  const now = runtime.clock();
  const ctx: Ctx = {
    db: kyselyOn(client, runtime.database.engine),
    schoolId: options.schoolId,
    actor: options.actor,
    now,
    newId: <Name extends string>() => uuidV7(now.getTime(), randomBytes(16)) as Name,
    emit: (event, payload) => runtime.dispatch(ctx, event as EventType<unknown>, payload),
    touch: (...named) => {
      for (const topic of named) gathered.topics.add(topic);
    },
    saw: (one) => {
      if (options.actor) gathered.seen.push({ ...one, viewerId: options.actor.personId, at: now });
    },
  };
  return ctx;
}

/**
 * Kysely on one connection that somebody else opened, begins and commits. What is asked together (`Promise.all`) travels together
 * to a server and is answered in turn, which saves the waits between; the embedded database is asked one after the other.
 */
function kyselyOn(client: pg.PoolClient, engine: Engine): Kysely<DB> {
  const send = (query: CompiledQuery) => client.query(query.sql, [...query.parameters]);
  const ask = engine === 'server' ? send : inTurn(send);
  const connection: DatabaseConnection = {
    async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
      const result = await ask(query);
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

/** The next begins when the one before it has been answered, well or not. */
function inTurn<Asked, Answer>(ask: (asked: Asked) => Promise<Answer>): (asked: Asked) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve();
  return (asked) => {
    const answer = last.then(() => ask(asked));
    last = answer.catch(() => undefined);
    return answer;
  };
}

async function refuseNested(): Promise<void> {
  throw new Error('A context is one transaction already; it cannot open another');
}
