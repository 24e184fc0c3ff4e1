import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { openServer } from '../../platform/db/database.ts';
import { migrate } from '../../platform/db/migrate.ts';
import { allMigrations } from '../migrations.ts';

/** Name of the migrated database that `prepare` made, from which each test file gets a copy. */
const TEMPLATE = 'TEST_DATABASE_TEMPLATE';

/**
 * Migrates one database, of which `freshPostgres` makes copies; answers how to drop it. Once, before the test files start: roles
 * belong to the whole server, and several first migrations side by side would each try to make them.
 */
export async function makePostgresTemplate(url: string): Promise<() => Promise<void>> {
  const name = nameFor('template');
  await administer(url, `create database ${name}`);
  const database = openServer(addressOf(url, name), { connections: 1 });
  await migrate(database.pool, allMigrations());
  await database.close();
  process.env[TEMPLATE] = name;
  return () => administer(url, `drop database ${name} with (force)`);
}

/** A migrated, empty database of its own. */
export async function freshPostgres(url: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const template = process.env[TEMPLATE];
  if (!template)
    throw new Error('The template of the test databases is missing: run the API tests with vitest --project api');
  const name = nameFor('test');
  await administer(url, `create database ${name} template ${template}`);
  return { url: addressOf(url, name), drop: () => administer(url, `drop database ${name} with (force)`) };
}

function nameFor(purpose: string): string {
  return `poolster_${purpose}_${randomUUID().replaceAll('-', '')}`;
}

function addressOf(url: string, name: string): string {
  const own = new URL(url);
  own.pathname = `/${name}`;
  return own.href;
}

async function administer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}
