import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { erasePerson } from '../capabilities/privacy/index.ts';
import type { PersonId, SchoolId } from '../kernel/ids.ts';
import { verifyBackup } from '../platform/backup/read-backup.ts';
import { listenForControl } from '../server/control/listen.ts';
import { readInstallation } from '../server/installation.ts';
import { allMigrations } from '../server/migrations.ts';
import { type OpenInstallation, openInstallation } from '../server/open.ts';
import { restore } from '../server/restore.ts';

/** The commands as somebody types them, beside a server that is running on an embedded database. */
const STORED = fileURLToPath(new URL('../platform/backup/testing/release-0.1.0.backup', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'poolster-cli-'));
const dataFolder = join(folder, 'data');
const made = join(folder, 'made.backup');
const environment = { POOLSTER_DATA: dataFolder };
let open: OpenInstallation;
let closeControl: () => Promise<void>;

async function poolster(args: readonly string[], data = dataFolder): Promise<{ code: number; said: string }> {
  const { DATABASE_URL: _url, ...env } = process.env;
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['bin/poolster.js', ...args], {
      env: { ...env, POOLSTER_DATA: data },
    });
    return { code: 0, said: stdout + stderr };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'stdout' in error && 'stderr' in error)) throw error;
    return { code: Number(error.code), said: `${error.stdout}${error.stderr}` };
  }
}

async function start(): Promise<void> {
  open = await openInstallation(readInstallation(environment));
  closeControl = await listenForControl({ dataFolder, database: open.database, now: () => new Date() });
}

async function stop(): Promise<void> {
  await closeControl();
  await open.database.close();
}

const learners = async () =>
  (
    await open.database.pool.query<{ person_id: PersonId; school_id: SchoolId }>(
      `select p.school_id, p.person_id from person p join learner_state s using (school_id) where s.learner_id = p.person_id order by 2`,
    )
  ).rows;

// The commands take no PostgreSQL here, so the run that has one need not repeat this.
const isRepeat = process.env['TEST_DATABASE_URL'] !== undefined;

beforeAll(async () => {
  if (isRepeat) return;
  const backup = await verifyBackup(STORED);
  const options = { migrations: allMigrations(), now: new Date(), replace: false, afterwards: async () => undefined };
  await restore({ dataFolder, databaseUrl: undefined }, backup, options);
  await start();
});
afterAll(async () => {
  if (!isRepeat) await stop();
  rmSync(folder, { recursive: true, force: true });
});

it.skipIf(isRepeat)(
  'backs up beside the running server, to a file that only its owner reads',
  { timeout: 120_000 },
  async () => {
    const { code, said } = await poolster(['backup', made]);
    expect(said).toMatch(/[\d,]+ rows in 0\.\d MB written to .*; the server waited \d+ ms for it/);
    expect(code).toBe(0);
    expect(statSync(made).mode & 0o777).toBe(0o600);
    expect((await verifyBackup(made)).trailer.tables.find(({ table }) => table === 'public.evidence')?.rows).toBe(240);
    expect(await poolster(['backup', made])).toMatchObject({
      code: 1,
      said: expect.stringContaining('exists already'),
    });
  },
);

it.skipIf(isRepeat)(
  'the doctor looks at the running server, and finds only what was planted',
  { timeout: 120_000 },
  async () => {
    expect(await poolster(['doctor', '--all'])).toMatchObject({ code: 0, said: 'Nothing wrong was found.\n' });
    await open.database.pool.query('drop index evidence_learner');
    const { code, said } = await poolster(['doctor', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(said)).toMatchObject({ problems: 1, findings: [{ check: 'index-missing', level: 'problem' }] });
    await open.database.pool.query(
      'create index evidence_learner on evidence (school_id, learner_id, occurred_at, event_id)',
    );
  },
);

it.skipIf(isRepeat)('refuses a damaged file and a folder in use, in words', { timeout: 120_000 }, async () => {
  const bytes = readFileSync(made);
  const broken = join(folder, 'broken.backup');
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  writeFileSync(broken, bytes);
  expect(await poolster(['restore', broken], join(folder, 'other'))).toMatchObject({
    code: 1,
    said: expect.stringMatching(/damaged at byte \d+.*Nothing was changed\.\n$/s),
  });
  expect(await poolster(['restore', made, '--replace'])).toMatchObject({
    code: 1,
    said: expect.stringContaining('in use'),
  });
});

it.skipIf(isRepeat)(
  'puts it back over what is there, and erases again who was erased since',
  { timeout: 180_000 },
  async () => {
    const [erased] = await learners();
    if (!erased) throw new Error('The stored school has learners');
    await erasePerson(open.runtime, {
      schoolId: erased.school_id,
      personId: erased.person_id,
      by: null,
      reason: 'asked',
    });
    expect(await learners()).toHaveLength(11);
    await stop();
    expect(await poolster(['restore', made])).toMatchObject({ code: 1, said: expect.stringContaining('--replace') });
    const { code, said } = await poolster(['restore', made, '--replace']);
    expect(said).toContain('1 people whom the list of erasures names are erased again');
    expect(said).toMatch(/The database that was here is kept in .*database\.before-\d{8}T\d{6}/);
    expect(code).toBe(0);
    await start();
    expect((await learners()).map((row) => row.person_id)).not.toContain(erased.person_id);
    expect(await learners()).toHaveLength(11);
  },
);
