import type pg from 'pg';

/** Settings of the database that say whether an acknowledged write outlives a power cut. */
const ASKED = ['fsync', 'full_page_writes', 'synchronous_commit', 'server_version', 'archive_mode'] as const;

export async function selectSettings(pool: pg.Pool): Promise<Record<string, string>> {
  const { rows } = await pool.query<{ name: string; setting: string }>(
    'select name, setting from pg_settings where name = any ($1)',
    [[...ASKED]],
  );
  return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
}
