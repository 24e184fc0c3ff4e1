import type pg from 'pg';
import { seededRandom } from '../../kernel/random.ts';
import type { Database } from '../../platform/db/database.ts';
import { CAPABILITIES } from '../capabilities.ts';
import { batchOf, fingerprintOf, INPUTS, type Network, schoolOf } from './policy-inputs.ts';
import { callsOf, openNetwork, personId, plant, schoolId } from './policy-network.ts';
import { familyName, givenName, PEOPLE, personOf, picture, record, schoolWord, TODAY } from './policy-people.ts';
import { type Case, KNOWS } from './policy-table.ts';
import { startTestServer } from './test-server.ts';

export const ROUTES = CAPABILITIES.flatMap(({ name, routes }) =>
  Object.keys(routes).map((route) => `${name}.${route}`),
);

const ASKED_OF_EACH = 10;

/** Who is refused is many; the full run asks them all, another one a sample drawn by the route's name. */
export function sampleOf(route: string, cases: readonly Case[]): readonly Case[] {
  if (process.env['POOLSTER_FULL']) return cases;
  return seededRandom(`walls/${route}`).shuffle(cases).slice(0, ASKED_OF_EACH);
}

export interface Outcome {
  /** `ok`, or the code of the refusal. */
  readonly code: string;
  readonly text: string;
  readonly asked: string;
}

/** What the transactions of a call did, told by the database just before it is undone. */
interface Undone {
  transactions: number;
  /** Rows that a transaction of one school wrote or lost in the other. */
  readonly elsewhere: string[];
  /** Tables of the own school that the last one wrote, but for the record of the command itself. */
  written: readonly string[];
}

/** The network on a server of its own, on which from here on every school's transaction is undone at its commit. */
export async function openWalls() {
  const undone: Undone = { transactions: 0, elsewhere: [], written: [] };
  let isKept = true;
  const server = await startTestServer({
    now: new Date(`${TODAY}T09:00:00Z`),
    wrap: (database) => undoing(database, () => isKept, undone),
  });
  const { jars } = await openNetwork(server);
  const planted = await plant(server, jars);
  const network: Network = { server, jars, planted, fingerprint: await fingerprintOf(server, jars) };
  isKept = false;
  return { ...network, undone };
}

/** Calls a route as this case, with the valid input of the table. */
export async function callAs(network: Network, who: Case, route: string): Promise<Outcome> {
  const [capability = '', name = ''] = route.split('.');
  const input = await INPUTS[route]?.(network, who);
  return tell(input, async () => {
    const calls = callsOf(network.server, capability, network.jars[who]);
    return calls[name]?.(input);
  });
}

export async function tell(input: unknown, work: () => Promise<unknown>): Promise<Outcome> {
  const asked = `${JSON.stringify(input)} ${await filesIn(input)}`;
  try {
    const answer = await work();
    const text = answer instanceof Blob ? await answer.text() : JSON.stringify(answer);
    return { code: 'ok', text: text ?? '', asked };
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return { code: String(error.code), text: JSON.stringify(error), asked };
  }
}

/** What the caller brought in a file is the caller's own: told back, it gives nothing away. */
async function filesIn(input: unknown): Promise<string> {
  if (input instanceof Blob) return input.text();
  if (typeof input !== 'object' || input === null) return '';
  return (await Promise.all(Object.values(input).map(filesIn))).join(' ');
}

/** `POST /api/evidence/batch` as this case. */
export async function sendBatch({ server, jars }: Network, who: Case): Promise<Outcome> {
  const payload = batchOf();
  const { cookie } = jars[who];
  const answer = await server.app.inject({ method: 'POST', url: '/api/evidence/batch', payload, headers: { cookie } });
  const body: { code?: string } = answer.json();
  return {
    code: answer.statusCode === 200 ? 'ok' : String(body.code),
    text: answer.body,
    asked: JSON.stringify(payload),
  };
}

const STAFF = new Set<string>(['teacher', 'schoolLeader', 'administrator', 'networkCoordinator']);

/** What stands in an answer that this case may not know: names and ids of people, learning, anything of the other school. */
export function leaksIn(who: Case, { text, asked }: Outcome): string[] {
  const { names, records } = KNOWS[who];
  const own = who === 'anonymous' ? '' : personOf(who);
  const school = schoolOf(who);
  const other = school === 'one' ? 'two' : 'one';
  const strangers = PEOPLE.filter(
    (one) =>
      one.key !== own &&
      !names.includes(one.key) &&
      (one.school !== school || !one.roles.some((role) => STAFF.has(role)) || who === 'anonymous'),
  );
  const words = [
    ...strangers.flatMap(({ key }) => [givenName(key), familyName(key), personId(key)]),
    ...PEOPLE.filter(({ key }) => !records.includes(key)).map(({ key }) => record(key)),
    ...PEOPLE.filter(({ key }) => !seesCards(who, key)).map(({ key }) => picture(key)),
    ...[schoolWord(other), schoolId(other)],
  ];
  return words.filter((word) => text.includes(word) && !asked.includes(word));
}

/** Cards are printed by the class's teachers and the office; a child's own pictures are no secret to who sees the child's learning. */
function seesCards(who: Case, key: string): boolean {
  const isOffice = who === 'schoolLeader' || who === 'administrator';
  return KNOWS[who].records.includes(key) || (isOffice && KNOWS[who].names.includes(key));
}

/**
 * The same database, whose transactions of schools end in a rollback: every call finds the schools as they were planted. Before
 * that the database itself is asked what was written where.
 */
function undoing(database: Database, isKept: () => boolean, undone: Undone): Database {
  const pool = new Proxy(database.pool, {
    get: (target, property) => {
      if (property === 'connect') return async () => undoingClient(await target.connect(), isKept, undone);
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { ...database, pool };
}

function undoingClient(client: pg.PoolClient, isKept: () => boolean, undone: Undone): pg.PoolClient {
  let school: string | undefined;
  const query = async (sql: string, ...rest: unknown[]) => {
    const run = client.query.bind(client) as (sql: unknown, ...rest: unknown[]) => Promise<unknown>;
    if (typeof sql === 'string' && sql.startsWith('begin')) school = /app\.school_id = '([^']+)'/.exec(sql)?.[1];
    if (sql !== 'commit' || school === undefined || isKept()) return run(sql, ...rest);
    undone.transactions++;
    undone.elsewhere.push(...(await writtenElsewhere(client, school)));
    undone.written = await writtenHere(client, school);
    await run('rollback');
    return { command: 'COMMIT', rows: [], rowCount: null };
  };
  return new Proxy(client, {
    get: (target, property) => {
      if (property === 'query') return query;
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

const OF_THE_COMMAND = ['command', 'audit'];

/** Tables in which this transaction wrote rows of its own school; asked after `writtenElsewhere`, which knows the tables. */
async function writtenHere(client: pg.PoolClient, school: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    (tables ?? [])
      .filter((name) => !OF_THE_COMMAND.includes(name))
      .map(
        (name) => `(select '${name}' as name from ${name}
           where school_id = $1 and xmin::text = (txid_current() % 4294967296)::text limit 1)`,
      )
      .join(' union all '),
    [school],
  );
  return rows.map((row) => row.name);
}

let tables: string[] | undefined;
let counted: ReadonlyMap<string, number> | undefined;

/** Tables in which this transaction left rows of another school, or took some away. */
async function writtenElsewhere(client: pg.PoolClient, school: string): Promise<string[]> {
  await client.query('reset role');
  tables ??= (
    await client.query<{ name: string }>(
      `select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
        where c.table_schema = 'public' and c.column_name = 'school_id' and t.table_type = 'BASE TABLE'`,
    )
  ).rows.map((row) => row.name);
  const { rows } = await client.query<{ name: string; there: number; written: number }>(
    tables
      .map(
        (name) => `select '${name}' as name, count(*) as there,
           count(*) filter (where xmin::text = (txid_current() % 4294967296)::text) as written from ${name} where school_id <> $1`,
      )
      .join(' union all '),
    [school],
  );
  const key = (name: string) => `${school} ${name}`;
  const before = counted;
  const now = new Map(rows.map((row) => [key(row.name), row.there]));
  counted = new Map([...(before ?? []), ...[...now].filter(([name]) => !before?.has(name))]);
  return rows
    .filter((row) => row.written > 0 || row.there !== (counted?.get(key(row.name)) ?? row.there))
    .map((row) => row.name);
}
