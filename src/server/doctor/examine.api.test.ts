import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Problem } from '../../kernel/problem.ts';
import { verifyBackup } from '../../platform/backup/read-backup.ts';
import { restoreInto } from '../../platform/backup/restore.ts';
import { createTestBackups } from '../../platform/backup/testing/databases.ts';
import type { Database } from '../../platform/db/database.ts';
import { createHub } from '../../platform/http/hub.ts';
import { readInstallation } from '../installation.ts';
import { writeLastBackup } from '../last-backup.ts';
import { allMigrations } from '../migrations.ts';
import { refoldAllOutdated } from '../refold-outdated.ts';
import { createRuntime } from '../runtime.ts';
import { examine } from './examine.ts';

/** A school with evidence and beliefs, from the backup of an older release. */
const STORED = fileURLToPath(new URL('../../platform/backup/testing/release-0.1.0.backup', import.meta.url));
const NOW = new Date();
const dataFolder = mkdtempSync(join(tmpdir(), 'poolster-doctor-'));
const backups = createTestBackups();
const onServer = process.env['TEST_DATABASE_URL'] !== undefined;
let database: Database;

beforeAll(async () => {
  database = onServer ? await backups.postgres() : await backups.embedded();
  await restoreInto(database, await verifyBackup(STORED), { migrations: allMigrations(), now: NOW, replace: true });
  await refoldAllOutdated(createRuntime({ database, hub: createHub() }));
  writeLastBackup(dataFolder, { at: NOW.toISOString(), file: 'x', rows: 1, bytes: 1 });
});
afterAll(async () => {
  await backups.close();
  rmSync(dataFolder, { recursive: true, force: true });
});

/** What the doctor says. The settings of the test cluster are unsafe on purpose, so those of a safe one stand in for them. */
async function findings(looked = database): Promise<string[]> {
  const installation = readInstallation({ POOLSTER_DATA: dataFolder });
  const settings = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' };
  const found = await examine({ installation, database: looked, settings, clock: () => new Date(), all: true });
  // The tests' PostgreSQL trusts this machine and is entered as a superuser.
  return found
    .filter(({ check }) => !onServer || (check !== 'database-role' && check !== 'database-trust'))
    .map(({ check, what }) => `${check}: ${what}`);
}

/** Plants a fault, and takes it away again. */
async function planted(fault: string, cure: string): Promise<string[]> {
  await database.pool.query(fault);
  try {
    return await findings();
  } finally {
    await database.pool.query(cure);
  }
}

it('finds nothing wrong with a healthy installation, one that was restored from an older release included', async () => {
  expect(await findings()).toEqual([]);
});

it('looks at beliefs too where the disk is so full that writes are refused, and says so where it cannot', async () => {
  const refusal = () => new Problem('disk-nearly-full', { status: 503 });
  expect(await findings({ ...database, refusal })).toEqual([]);
  const full = await planted(
    `create function full_disk() returns trigger language plpgsql as $$ begin raise 'no space left' using errcode = '53100'; end $$;
     create trigger full_disk before delete on belief execute function full_disk()`,
    'drop trigger full_disk on belief; drop function full_disk()',
  );
  expect(full).toContainEqual(expect.stringMatching(/^drift-unknown: .*no space left/));
});

it('finds an index that is gone', async () => {
  const found = await planted(
    'drop index evidence_learner',
    'create index evidence_learner on evidence (school_id, learner_id, occurred_at, event_id)',
  );
  expect(found).toEqual([expect.stringMatching(/^index-missing: .*evidence_learner/)]);
});

it('finds a wall that was taken down', async () => {
  const found = await planted(
    'alter table evidence disable row level security',
    'alter table evidence enable row level security',
  );
  expect(found).toEqual([expect.stringMatching(/^walls: Row-level security on public\.evidence is off/)]);
});

it('finds a right that was given by hand, and a column', async () => {
  const found = await planted(
    'grant update on evidence to poolster_app; alter table school add column colour text',
    'revoke update on evidence from poolster_app; alter table school drop column colour',
  );
  expect(found).toEqual([expect.stringMatching(/^schema-strange: .*school\.colour.*evidence\.poolster_app\.UPDATE/)]);
});

it('finds a belief that the evidence does not give, to the last bit, and leaves it as it is', async () => {
  const { rows } = await database.pool.query<{ mean: number; learner_id: string; goal_id: string }>(
    'select mean, learner_id, goal_id from belief order by learner_id, goal_id limit 1',
  );
  const [one] = rows;
  const where = `where learner_id = '${one?.learner_id}' and goal_id = '${one?.goal_id}'`;
  const nearly = (one?.mean ?? 0) * (1 + Number.EPSILON);
  await database.pool.query(`update belief set mean = $1 ${where}`, [nearly]);
  expect(await findings()).toEqual([expect.stringMatching(/^drift: .* 1 of 12 learners/)]);
  expect((await database.pool.query(`select mean from belief ${where}`)).rows).toEqual([{ mean: nearly }]);
  await database.pool.query(`update belief set mean = $1 ${where}`, [one?.mean]);
});

it.skipIf(onServer)('finds a role that may pass the walls', async () => {
  // Roles belong to a whole cluster, so this is planted only where the cluster is the test's own.
  const found = await planted('alter role poolster_app bypassrls login', 'alter role poolster_app nobypassrls nologin');
  expect(found).toEqual([
    expect.stringMatching(/^wall-roles: poolster_app/),
    expect.stringMatching(/^wall-roles-sign-in/),
  ]);
});

it('finds evidence without a belief, and a migration that this program does not know', async () => {
  const found = await planted(
    `insert into poolster_migration values ('20991231_0000_later__thing', 'x', '2026-11-22')`,
    `delete from poolster_migration where name = '20991231_0000_later__thing'`,
  );
  expect(found).toEqual([expect.stringMatching(/^migrations-unknown: .*later__thing/)]);
  await database.pool.query('delete from learner_state');
  expect(await findings()).toEqual([expect.stringMatching(/^drift: .* 12 of 12 learners/)]);
});

it('finds a data folder that others may open', async () => {
  chmodSync(dataFolder, 0o755);
  expect((await findings()).filter((one) => !one.startsWith('drift'))).toEqual([
    expect.stringMatching(/^folder-permissions: /),
  ]);
  chmodSync(dataFolder, 0o700);
});
