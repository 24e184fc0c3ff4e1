import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';

export interface Migration {
  /** `20261201_1200_goals__create`: a timestamp over the whole project, then capability and purpose. */
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** Reads the `.sql` files of all folders, in the order of their names. Throws when two share a name or a name is malformed. */
export function readMigrations(folders: readonly URL[]): Migration[] {
  const migrations = folders.flatMap((folder) => {
    const path = fileURLToPath(folder);
    return readdirSync(path)
      .filter((file) => file.endsWith('.sql'))
      .map((file) => {
        const sql = readFileSync(join(path, file), 'utf8');
        return { name: file.slice(0, -4), sql, checksum: createHash('sha256').update(sql).digest('hex') };
      });
  });
  migrations.sort((a, b) => (a.name < b.name ? -1 : 1));
  migrations.forEach((migration, index) => {
    if (!/^\d{8}_\d{4}_[a-z]+__[a-z_]+$/.test(migration.name))
      throw new Error(`Migration ${migration.name}: name it 20261201_1200_goals__create.sql`);
    if (migrations[index + 1]?.name === migration.name) throw new Error(`Migration ${migration.name} exists twice`);
  });
  return migrations;
}

/**
 * Applies what is missing, each migration whole or not at all. Several processes may call it at once: one works, the others wait.
 * The lock ends with its transaction, so that it holds through a pooler that gives every transaction another connection too.
 */
export async function migrate(pool: pg.Pool, migrations: readonly Migration[]): Promise<string[]> {
  const client = await pool.connect();
  let broken = false;
  try {
    const applied = await selectApplied(client);
    const fresh: string[] = [];
    for (const migration of migrations) {
      if (isApplied(migration, applied)) continue;
      if (await applyOne(client, migration)) fresh.push(migration.name);
    }
    return fresh;
  } catch (error) {
    await client.query('rollback').catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

async function selectApplied(client: pg.ClientBase): Promise<Map<string, string>> {
  // From the catalogue's rows: `to_regclass` may still answer what it kept from before this connection waited for the lock.
  const { rowCount } = await client.query(
    `select from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relname = 'poolster_migration'`,
  );
  if (!rowCount) return new Map();
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from public.poolster_migration',
  );
  return new Map(rows.map((row) => [row.name, row.checksum]));
}

function isApplied({ name, checksum }: Migration, applied: ReadonlyMap<string, string>): boolean {
  const known = applied.get(name);
  if (known !== undefined && known !== checksum)
    throw new Error(`Migration ${name} was changed after it ran here: add a new one instead`);
  return known !== undefined;
}

/** False where another process was first. */
async function applyOne(client: pg.ClientBase, migration: Migration): Promise<boolean> {
  await client.query('begin; select pg_advisory_xact_lock(4400)');
  if (isApplied(migration, await selectApplied(client))) {
    await client.query('commit');
    return false;
  }
  try {
    await applyMigration(client, migration, new Date());
    await client.query('commit');
    return true;
  } catch (cause) {
    await client.query('rollback');
    throw new Error(`Migration ${migration.name} failed and was undone`, { cause });
  }
}

/** One migration and its line in the list, within the transaction that is open. */
export async function applyMigration(client: pg.ClientBase, migration: Migration, now: Date): Promise<void> {
  await client.query(`create table if not exists public.poolster_migration (
    name text primary key, checksum text not null, applied_at timestamptz not null)`);
  await client.query(migration.sql);
  await client.query('insert into public.poolster_migration (name, checksum, applied_at) values ($1, $2, $3)', [
    migration.name,
    migration.checksum,
    now,
  ]);
}
