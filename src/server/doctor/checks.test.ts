import { describe, expect, it } from 'vitest';
import { type AccessFacts, checkAccess } from './check-access.ts';
import { checkDatabase, type DatabaseFacts } from './check-database.ts';
import { checkDrift } from './check-drift.ts';
import { checkPlace, type PlaceFacts } from './check-place.ts';
import { type CatalogItem, checkSchema } from './check-schema.ts';

const NOW = new Date('2026-11-22T06:00:00Z');
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

const PLACE: PlaceFacts = {
  now: NOW,
  dataFolder: '/var/lib/poolster',
  freeBytes: 50e9,
  databaseBytes: 1e9,
  folderMode: 0o700,
  secretMode: 0o600,
  secretLength: 64,
  nodeVersion: 'v24.21.0',
  nodeWanted: '24.21.0',
  packages: [{ name: 'pg', wanted: '8.23.1', found: '8.23.1' }],
  lastBackupAt: later(-3600),
  hasSchools: true,
};
const ACCESS: AccessFacts = {
  host: '0.0.0.0',
  publicUrl: 'https://poolster.school.test',
  demoAccounts: [],
  databaseUrl: 'postgres://poolster@db.school.test/poolster',
  isEncrypted: true,
  role: { name: 'poolster', isSuperuser: false },
  trusted: [],
};
const DATABASE: DatabaseFacts = {
  engine: 'server',
  majorVersion: 15,
  clock: { before: NOW, database: later(1), after: later(2) },
  newestRecordedAt: later(-5),
  settings: { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' },
  knownMigrations: new Map([['one', 'a']]),
  appliedMigrations: new Map([['one', 'a']]),
  wallRoles: [{ name: 'poolster_app', mayPass: false, maySignIn: false }],
  size: { evidence: 10_000_000, learners: 20_000, bytes: 40e9 },
  erasuresMissing: 0,
};

type Planted<Facts> = [fault: string, change: Partial<Facts>, check: string, says: RegExp];

describe('what is seen without the database', () => {
  it('of a healthy installation is nothing', () => {
    expect(checkPlace(PLACE)).toEqual([]);
    expect(checkPlace({ ...PLACE, lastBackupAt: undefined, hasSchools: false })).toEqual([]);
    expect(checkPlace({ ...PLACE, folderMode: undefined, secretMode: undefined })).toEqual([]);
  });

  const planted: Planted<PlaceFacts>[] = [
    ['a disk that is nearly full', { freeBytes: 0.4e9 }, 'disk', /0\.4 GB is free on the disk of \/var\/lib\/poolster/],
    ['a disk without room for a backup', { databaseBytes: 30e9 }, 'disk', /less than twice the database \(30\.0 GB\)/],
    ['a folder that others may open', { folderMode: 0o755 }, 'folder-permissions', /mode 755/],
    ['a secret that others may read', { secretMode: 0o640 }, 'secret-permissions', /sign in as anybody/],
    ['a short secret', { secretLength: 12 }, 'secret-length', /12 characters/],
    ['another Node', { nodeVersion: 'v20.20.2' }, 'node', /Node v20\.20\.2; Poolster is tested on 24\.21\.0/],
    [
      'another version of a package',
      { packages: [{ name: 'pg', wanted: '8.23.1', found: '8.0.0' }] },
      'packages',
      /pg 8\.0\.0 instead of 8\.23\.1/,
    ],
    [
      'a package that is not there',
      { packages: [{ name: 'pg', wanted: '8.23.1', found: undefined }] },
      'packages',
      /pg absent/,
    ],
    ['no backup at all', { lastBackupAt: undefined }, 'backup', /never made a backup/],
    ['an old backup', { lastBackupAt: later(-12.5 * 86_400) }, 'backup', /12 days old/],
  ];
  it.each(planted)('tells %s', (_fault, change, check, says) => {
    expect(checkPlace({ ...PLACE, ...change })).toEqual([
      expect.objectContaining({ check, what: expect.stringMatching(says), remedy: expect.stringMatching(/\w{3}/) }),
    ]);
  });
});

describe('the ways in', () => {
  it('of a healthy installation give nothing to say', () => {
    expect(checkAccess(ACCESS)).toEqual([]);
    const own = { host: '127.0.0.1', publicUrl: 'http://localhost:4400', demoAccounts: ['adam@demo'] };
    expect(checkAccess({ ...ACCESS, ...own, databaseUrl: undefined, isEncrypted: false, role: undefined })).toEqual([]);
    for (const url of ['postgres://p@localhost/p', 'postgres://p@127.0.0.1:5433/p', 'postgres://%2Fvar%2Frun/p'])
      expect(checkAccess({ ...ACCESS, databaseUrl: url, isEncrypted: false })).toEqual([]);
  });

  const planted: Planted<AccessFacts>[] = [
    ['plain HTTP to other machines', { publicUrl: 'http://poolster.school.test' }, 'address', /unencrypted/],
    [
      'listening to everybody with a local address',
      { publicUrl: 'http://localhost:4400' },
      'address',
      /listens on 0\.0\.0\.0/,
    ],
    [
      'demo accounts that everybody can reach',
      { demoAccounts: ['adam@demo', 'ellen@demo'] },
      'demo-accounts',
      /adam@demo, ellen@demo/,
    ],
    ['PostgreSQL over a network in the clear', { isEncrypted: false }, 'database-connection', /db\.school\.test/],
    ['a superuser', { role: { name: 'postgres', isSuperuser: true } }, 'database-role', /postgres, a superuser/],
    ['PostgreSQL without passwords', { trusted: ['0.0.0.0/0'] }, 'database-trust', /0\.0\.0\.0\/0/],
  ];
  it.each(planted)('tell %s', (_fault, change, check, says) => {
    expect(checkAccess({ ...ACCESS, ...change })).toEqual([
      expect.objectContaining({ check, level: 'problem', what: expect.stringMatching(says) }),
    ]);
  });
});

describe('what the database says of itself', () => {
  it('when it is healthy is nothing', () => {
    expect(checkDatabase(DATABASE)).toEqual([]);
    expect(
      checkDatabase({
        ...DATABASE,
        newestRecordedAt: undefined,
        settings: { ...DATABASE.settings, synchronous_commit: 'local' },
      }),
    ).toEqual([]);
  });

  const planted: Planted<DatabaseFacts>[] = [
    ['an old PostgreSQL', { majorVersion: 14 }, 'version', /PostgreSQL 14 is too old/],
    [
      'a database clock behind',
      { clock: { before: NOW, database: later(-90), after: later(1) } },
      'clock',
      /90 seconds/,
    ],
    ['a database clock ahead', { clock: { before: NOW, database: later(61), after: later(1) } }, 'clock', /60 seconds/],
    ['evidence from the future', { newestRecordedAt: later(3602) }, 'clock-jumped', /3600 seconds from now/],
    ['fsync off', { settings: { ...DATABASE.settings, fsync: 'off' } }, 'durability', /fsync = off/],
    [
      'full_page_writes off',
      { settings: { ...DATABASE.settings, full_page_writes: 'off' } },
      'durability',
      /full_page_writes = off/,
    ],
    [
      'synchronous_commit off',
      { settings: { ...DATABASE.settings, synchronous_commit: 'off' } },
      'durability',
      /synchronous_commit = off/,
    ],
    ['a migration that is missing', { appliedMigrations: new Map() }, 'migrations-missing', /lacks 1 changes.*one/],
    [
      'a migration from later',
      {
        appliedMigrations: new Map([
          ['one', 'a'],
          ['two', 'b'],
        ]),
      },
      'migrations-unknown',
      /newer Poolster.*two/,
    ],
    [
      'a migration that was edited',
      { appliedMigrations: new Map([['one', 'z']]) },
      'migrations-changed',
      /another text.*one/,
    ],
    [
      'a role around the walls',
      { wallRoles: [{ name: 'poolster_app', mayPass: true, maySignIn: false }] },
      'wall-roles',
      /poolster_app may pass/,
    ],
    [
      'a role of the walls that signs in',
      { wallRoles: [{ name: 'poolster_app', mayPass: false, maySignIn: true }] },
      'wall-roles-sign-in',
      /sign in/,
    ],
    ['erasures that a restore undid', { erasuresMissing: 3 }, 'erasures', /3 erasures/],
    [
      'an embedded database that grew too large',
      { engine: 'embedded' },
      'size',
      /10,000,000 pieces of evidence, 20,000 learners, 40\.0 GB/,
    ],
  ];
  it.each(planted)('tells %s', (_fault, change, check, says) => {
    expect(checkDatabase({ ...DATABASE, ...change })).toEqual([
      expect.objectContaining({ check, what: expect.stringMatching(says), remedy: expect.stringMatching(/\w{3}/) }),
    ]);
  });
});

describe('the schema beside what the migrations make', () => {
  const item = (kind: CatalogItem['kind'], name: string, definition: string): CatalogItem => ({
    kind,
    name,
    definition,
  });
  const WANTED = [
    item('table', 'public.evidence', 'table'),
    item('wall', 'public.evidence.wall', 'on'),
    item('column', 'public.evidence.score', 'double precision'),
    item(
      'index',
      'public.evidence.evidence_learner',
      'CREATE INDEX evidence_learner ON public.evidence USING btree (school_id)',
    ),
    item('policy', 'public.evidence.school', 'using (school_id = …)'),
  ];
  const seen = (here: readonly CatalogItem[], invalidIndexes: string[] = []) =>
    checkSchema({ here, wanted: WANTED, invalidIndexes }).map(({ check, what }) => `${check}: ${what}`);
  const without = (name: string) => WANTED.filter((one) => !one.name.endsWith(name));
  const changed = (name: string, definition: string) =>
    WANTED.map((one) => (one.name.endsWith(name) ? { ...one, definition } : one));

  it('when it is the same gives nothing to say', () => {
    expect(seen(WANTED)).toEqual([]);
  });

  it.each<[string, string[], RegExp]>([
    [
      'a missing index, with how to make it',
      seen(without('evidence_learner')),
      /^index-missing: The index .*evidence_learner is gone/,
    ],
    ['an unusable index', seen(WANTED, ['public.evidence_learner']), /^index-invalid: /],
    ['a missing policy', seen(without('.school')), /^walls: The policy public\.evidence\.school is gone/],
    ['a changed policy', seen(changed('.school', 'using (true)')), /^walls: .*using \(true\)/],
    ['a wall that is off', seen(changed('.wall', 'off')), /^walls: .*is off, and should be on/],
    ['a changed column', seen(changed('.score', 'text')), /^schema: .*it is text, and should be double precision/],
    ['a missing table, in one line', seen([]), /^schema: The table public\.evidence is gone/],
    [
      'a table that Poolster never made, in one line',
      seen([...WANTED, item('table', 'public.ledger', 'table'), item('column', 'public.ledger.n', 'integer')]),
      /^schema-strange: .*: table public\.ledger$/,
    ],
  ])('tells %s', (_fault, findings, says) => {
    expect(findings).toEqual([expect.stringMatching(says)]);
  });
});

it('tells in which school beliefs are not what the evidence gives', () => {
  expect(checkDrift([{ school: 'De Eik', looked: 40, drifted: 0 }])).toEqual([]);
  expect(checkDrift([{ school: 'De Eik', looked: 40, drifted: 2 }])).toEqual([
    expect.objectContaining({ check: 'drift', remedy: expect.stringContaining('poolster rebuild --school "De Eik"') }),
  ]);
});
