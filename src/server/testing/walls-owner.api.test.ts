import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './test-server.ts';

/**
 * The owner of the tables passes every wall (docs/security.md says why), and the pool is the owner's until a transaction lays that
 * down. So code that serves people may ask the pool itself only what it must know before it knows a school or a person.
 */
const BEFORE_ANY_SCHOOL = [
  ...['school', 'person', 'membership', 'relation', 'class', 'class_teacher', 'enrolment'],
  // Whose key signed a file from another school; and the list of erasures of the whole installation, which names nobody.
  ...['signing_key', 'erasure'],
];
const SERVES_PEOPLE = [
  'src/capabilities/**/*.ts',
  'src/platform/session/*.ts',
  'src/platform/http/*.ts',
  'src/server/*.ts',
];

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

/** The words between the brackets of every call of a pool. */
function statements(code: string): string[] {
  return [...code.matchAll(/\bpool\s*\.query(?:<[^(]*>)?\(/g)].map(({ index }) => code.slice(index, index + 2500));
}

function textOf(call: string): string {
  const [, quoted = ''] = call.match(/\(\s*(`[^`]*`|'[^']*'|"[^"]*")/) ?? [];
  return quoted;
}

it('the pool is asked for what was learned or said of nobody: every table with a wall but the few that sign people in', async () => {
  const { rows } = await server.runtime.database.pool.query<{ name: string }>(
    `select relname as name from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace`,
  );
  const walled = rows.map(({ name }) => name).filter((name) => !BEFORE_ANY_SCHOOL.includes(name));
  expect(walled.length).toBeGreaterThan(30);
  const named = new RegExp(`\\b(?:from|join|into|update|table)\\s+(?:public\\.)?"?(${walled.join('|')})\\b`, 'i');
  const files = SERVES_PEOPLE.flatMap((pattern) => globSync(pattern)).filter((file) => !/testing|\.test\./.test(file));
  const asked = files.flatMap((file) =>
    statements(readFileSync(file, 'utf8')).map((call) => ({ file, table: named.exec(textOf(call))?.[1] })),
  );
  expect(asked.length).toBeGreaterThan(25);
  expect(asked.filter(({ table }) => table !== undefined)).toEqual([]);
});

it('sees a statement that does', () => {
  const call = 'const { rows } = await runtime.database.pool.query<{ n: number }>(\n `select count(*) from evidence`)';
  expect(statements(call).map(textOf)).toEqual(['`select count(*) from evidence`']);
});
