import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { amcheck } from '@electric-sql/pglite/contrib/amcheck';
import pg from 'pg';
import { copyOf } from './folders.ts';

/** PostgreSQL's own inspector: every b-tree against its table, row by row, and every table's pages. */
const INDEXES = `select c.oid::regclass::text as name from pg_index i join pg_class c on c.oid = i.indexrelid
  join pg_am a on a.oid = c.relam join pg_namespace n on n.oid = c.relnamespace
  where a.amname = 'btree' and c.relpersistence = 'p' and i.indisvalid`;
const TABLES = `select c.oid::regclass::text as name from pg_class c where c.relkind in ('r', 't') and c.relpersistence = 'p'`;

type Ask = (query: string) => Promise<readonly { readonly [column: string]: unknown }[]>;

/** Of an embedded database that is closed. Looked at as a copy, because the inspector is installed in it. */
export async function indexFaults(dataFolder: string): Promise<string[]> {
  const lite = new PGlite({ dataDir: join(copyOf(dataFolder, 'inspect'), 'database'), extensions: { amcheck } });
  try {
    return await inspect(async (query) => (await lite.query<{ [column: string]: unknown }>(query)).rows);
  } finally {
    await lite.close();
  }
}

export async function indexFaultsOfServer(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await inspect(async (query) => (await client.query<{ [column: string]: unknown }>(query)).rows);
  } finally {
    await client.end();
  }
}

async function inspect(ask: Ask): Promise<string[]> {
  await ask('create extension if not exists amcheck');
  const faults: string[] = [];
  for (const { name } of await ask(INDEXES))
    await ask(`select bt_index_check('${name}', true)`).catch((error: unknown) => faults.push(`${name}: ${error}`));
  for (const { name } of await ask(TABLES))
    for (const fault of await ask(`select * from verify_heapam('${name}')`))
      faults.push(`${name}: ${JSON.stringify(fault)}`);
  return faults;
}
