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

/** Applies what is missing, each migration whole or not at all. Several processes may call it at once: one works, the others wait. */
export async function migrate(pool: pg.Pool, migrations: readonly Migration[]): Promise<string[]> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock(4400)');
    await client.query(`create table if not exists public.poolster_migration (
      name text primary key, checksum text not null, applied_at timestamptz not null)`);
    const { rows } = await client.query<{ name: string; checksum: string }>(
      'select name, checksum from public.poolster_migration',
    );
    const applied = new Map(rows.map((row) => [row.name, row.checksum]));
    const fresh: string[] = [];
    for (const migration of migrations) {
      const known = applied.get(migration.name);
      if (known === migration.checksum) continue;
      if (known) throw new Error(`Migration ${migration.name} was changed after it ran here: add a new one instead`);
      await applyOne(client, migration);
      fresh.push(migration.name);
    }
    return fresh;
  } finally {
    await client.query('select pg_advisory_unlock(4400)').catch(() => undefined);
    client.release();
  }
}

async function applyOne(client: pg.PoolClient, migration: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(migration.sql);
    await client.query('insert into public.poolster_migration (name, checksum, applied_at) values ($1, $2, $3)', [
      migration.name,
      migration.checksum,
      new Date(),
    ]);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    throw new Error(`Migration ${migration.name} failed and was undone`, { cause });
  }
}
