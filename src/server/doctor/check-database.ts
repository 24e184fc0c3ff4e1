import { advice, type Finding, named, problem } from './finding.ts';

export interface DatabaseFacts {
  readonly engine: 'embedded' | 'server';
  readonly majorVersion: number;
  /** Clock here before and after asking, and the database's answer between. */
  readonly clock: { readonly before: Date; readonly database: Date; readonly after: Date };
  readonly newestRecordedAt: Date | undefined;
  readonly settings: Readonly<Record<string, string>>;
  readonly knownMigrations: ReadonlyMap<string, string>;
  readonly appliedMigrations: ReadonlyMap<string, string>;
  readonly wallRoles: readonly { readonly name: string; readonly mayPass: boolean; readonly maySignIn: boolean }[];
  readonly size: { readonly evidence: number; readonly learners: number; readonly bytes: number };
  /** Erasures that the list in the data folder has and the database has not. */
  readonly erasuresMissing: number;
}

const OLDEST_POSTGRES = 15;
const CLOCK_SECONDS = 5;
const FUTURE_SECONDS = 60;
/** Beyond these the embedded database is the wrong one; see docs/operations/sizing.md. */
const EMBEDDED_MOST = { evidence: 2_000_000, learners: 1200, bytes: 4e9 };

/** What the database says of itself: its clock, its safety, its version, its size. */
export function checkDatabase(facts: DatabaseFacts): Finding[] {
  return [
    ...checkVersion(facts),
    ...checkClock(facts),
    ...checkDurability(facts),
    ...checkMigrations(facts),
    ...checkWallRoles(facts),
    ...checkErasures(facts),
    ...checkSize(facts),
  ];
}

function checkVersion({ majorVersion }: DatabaseFacts): Finding[] {
  if (majorVersion >= OLDEST_POSTGRES) return [];
  return [problem('version', `PostgreSQL ${majorVersion} is too old`, 'Poolster needs PostgreSQL 15 or newer.')];
}

function checkClock({ clock, newestRecordedAt }: DatabaseFacts): Finding[] {
  const findings: Finding[] = [];
  const early = (clock.before.getTime() - clock.database.getTime()) / 1000;
  const late = (clock.database.getTime() - clock.after.getTime()) / 1000;
  const apart = Math.max(early, late);
  if (apart > CLOCK_SECONDS)
    findings.push(
      problem(
        'clock',
        `The clocks of this machine and of the database differ by ${Math.round(apart)} seconds`,
        'Turn on time synchronisation (`timedatectl set-ntp true`) on both.',
      ),
    );
  const ahead = newestRecordedAt ? (newestRecordedAt.getTime() - clock.after.getTime()) / 1000 : 0;
  if (ahead > FUTURE_SECONDS)
    findings.push(
      problem(
        'clock-jumped',
        `The newest evidence was recorded ${Math.round(ahead)} seconds from now: the clock was ahead, or is now behind`,
        'Set the clock right and turn on time synchronisation. Evidence keeps the moment at which it happened; nothing is lost.',
      ),
    );
  return findings;
}

const SAFE: Readonly<Record<string, string>> = { fsync: 'on', full_page_writes: 'on' };

function checkDurability({ settings }: DatabaseFacts): Finding[] {
  const unsafe = Object.entries(SAFE)
    .filter(([name, wanted]) => settings[name] !== wanted)
    .map(([name]) => `${name} = ${settings[name] ?? 'unknown'}`);
  if (settings['synchronous_commit'] === 'off') unsafe.push('synchronous_commit = off');
  if (unsafe.length === 0) return [];
  return [
    problem(
      'durability',
      `A power cut can lose what was acknowledged, or the whole database: ${unsafe.join(', ')}`,
      'Set these to `on` in postgresql.conf and restart PostgreSQL.',
    ),
  ];
}

function checkMigrations({ knownMigrations, appliedMigrations }: DatabaseFacts): Finding[] {
  const missing = [...knownMigrations.keys()].filter((name) => !appliedMigrations.has(name));
  const unknown = [...appliedMigrations.keys()].filter((name) => !knownMigrations.has(name));
  const changed = [...appliedMigrations].filter(([name, sum]) => (knownMigrations.get(name) ?? sum) !== sum);
  return [
    ...(missing.length > 0
      ? [
          problem(
            'migrations-missing',
            `The database lacks ${missing.length} changes of this program: ${named(missing)}`,
            'Make a backup, then `poolster migrate`, or start the server.',
          ),
        ]
      : []),
    ...(unknown.length > 0
      ? [
          problem(
            'migrations-unknown',
            `A newer Poolster has changed this database: ${named(unknown)}`,
            'Start that version again, or restore the backup from before it (docs/operations/upgrade.md).',
          ),
        ]
      : []),
    ...(changed.length > 0
      ? [
          problem(
            'migrations-changed',
            `These changes were made from another text than this program has: ${named(changed.map(([name]) => name))}`,
            'The program was changed by hand: install the release again. A migration is never edited.',
          ),
        ]
      : []),
  ];
}

function checkWallRoles({ wallRoles }: DatabaseFacts): Finding[] {
  const open = wallRoles.filter(({ mayPass }) => mayPass).map(({ name }) => name);
  const signIn = wallRoles.filter(({ maySignIn }) => maySignIn).map(({ name }) => name);
  return [
    ...(open.length > 0
      ? [
          problem(
            'wall-roles',
            `${named(open)} may pass row-level security: one school could see another`,
            open.map((name) => `alter role ${name} nosuperuser nobypassrls;`).join(' '),
          ),
        ]
      : []),
    ...(signIn.length > 0
      ? [
          problem(
            'wall-roles-sign-in',
            `${named(signIn)} may sign in to PostgreSQL by themselves`,
            signIn.map((name) => `alter role ${name} nologin;`).join(' '),
          ),
        ]
      : []),
  ];
}

function checkErasures({ erasuresMissing }: DatabaseFacts): Finding[] {
  if (erasuresMissing === 0) return [];
  return [
    problem(
      'erasures',
      `${erasuresMissing} erasures of the list in the data folder were not done in this database: it was restored from before them`,
      'poolster restore --erase-again',
    ),
  ];
}

function checkSize({ engine, size }: DatabaseFacts): Finding[] {
  if (engine === 'server') return [];
  const reasons = [
    ...(size.evidence > EMBEDDED_MOST.evidence ? [`${size.evidence.toLocaleString('en')} pieces of evidence`] : []),
    ...(size.learners > EMBEDDED_MOST.learners ? [`${size.learners.toLocaleString('en')} learners`] : []),
    ...(size.bytes > EMBEDDED_MOST.bytes ? [`${(size.bytes / 1e9).toFixed(1)} GB`] : []),
  ];
  if (reasons.length === 0) return [];
  return [
    advice(
      'size',
      `The embedded database is for one school or a trial, and this one holds ${reasons.join(', ')}`,
      'Move to PostgreSQL: `poolster backup`, then `poolster restore FILE --into postgres://…` (docs/operations/postgresql.md).',
    ),
  ];
}
