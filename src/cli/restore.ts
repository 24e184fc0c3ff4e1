import { existsSync, mkdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { migrationsOf } from '../platform/backup/load.ts';
import { type VerifiedBackup, verifyBackup } from '../platform/backup/read-backup.ts';
import { readErasures } from '../platform/erasure-list.ts';
import { eraseAgain } from '../server/erase-again.ts';
import { type Installation, readInstallation, SettingError } from '../server/installation.ts';
import { allMigrations } from '../server/migrations.ts';
import { openInstallation } from '../server/open.ts';
import { type RestoreReport, type RestoreTarget, restore } from '../server/restore.ts';
import { type Command, EXIT } from './command.ts';
import { progress } from './progress.ts';

export const restoreCommand: Command = {
  name: 'restore',
  summary: 'put a backup in an empty installation, on either database',
  help: `
Usage: poolster restore FILE [options]
       poolster restore --erase-again

Reads the whole FILE and compares every sum before it changes anything; a damaged, cut-off or newer file is refused. Then the
schema of that day, the rows and the migrations since go in as one: all of it, or nothing. Everything is read back and compared
with the file before it counts. Who was erased since the backup is erased again. Stop the server first.

  --into TARGET    postgres://… or a data folder (default: DATABASE_URL, else POOLSTER_DATA)
  --replace        put it in the place of a school that is there; an embedded database that was there is kept beside it
  --erasures DIR   folder with the list of erasures (default: POOLSTER_DATA); give it where you restore on another machine
  --check          only read the file and say what is in it
  --erase-again    without FILE: only erase again whom the list names, where a restore was interrupted before it did

Exit code: 0 done, 1 refused or failed, 2 wrong command line.
Example: poolster restore poolster-2026-11-22-0600.backup --into postgres://poolster@db/poolster`,
  options: {
    into: { type: 'string' },
    replace: { type: 'boolean' },
    erasures: { type: 'string' },
    check: { type: 'boolean' },
    'erase-again': { type: 'boolean' },
  },
  run: async ({ values, positionals }) => {
    const [file, ...more] = positionals;
    if (values['erase-again'] && positionals.length === 0) return eraseAgainOnly(values['erasures']);
    if (file === undefined || more.length > 0) {
      console.error('Give one backup file. See `poolster restore --help`.');
      return EXIT.usage;
    }
    const backup = await verifyBackup(file);
    migrationsOf(backup, allMigrations());
    describe(backup);
    if (values['check']) return EXIT.done;
    const target = targetOf(values['into'], readInstallation(process.env));
    const from = listFolder(values['erasures'], target.dataFolder);
    let erased = 0;
    const shown = progress('Restore: rows');
    const report = await restore(target, backup, {
      migrations: allMigrations(),
      now: new Date(),
      replace: values['replace'] === true,
      onRows: shown,
      afterwards: async (database) => {
        erased = await eraseAgain(database, readErasures(from), target.dataFolder);
      },
    });
    say(report, erased);
    return EXIT.done;
  },
};

/** A restore into PostgreSQL commits first and erases then; this does the second part. */
async function eraseAgainOnly(asked: string | boolean | undefined): Promise<number> {
  const installation = readInstallation(process.env);
  const { database } = await openInstallation(installation);
  try {
    const list = readErasures(listFolder(asked, installation.dataFolder));
    console.log(`${await eraseAgain(database, list, installation.dataFolder)} people erased again`);
    return EXIT.done;
  } finally {
    await database.close();
  }
}

function listFolder(asked: string | boolean | undefined, standard: string): string {
  const from = typeof asked === 'string' ? resolve(asked) : standard;
  if (!existsSync(from) && asked !== undefined)
    throw new SettingError(`There is no folder ${from}: --erasures takes the data folder that holds erasures.jsonl.`);
  return from;
}

function targetOf(into: string | boolean | undefined, { dataFolder, databaseUrl }: Installation): RestoreTarget {
  if (typeof into !== 'string') return { dataFolder, databaseUrl };
  if (/^postgres(ql)?:\/\//.test(into)) return { dataFolder, databaseUrl: into };
  const folder = resolve(into);
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new SettingError(`${folder} is a file: --into takes postgres://… or a data folder.`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return { dataFolder: folder, databaseUrl: undefined };
}

function describe({ header, trailer }: VerifiedBackup): void {
  console.error(
    `Backup of ${header.createdAt} by Poolster ${header.poolster} on ${header.engine} PostgreSQL ${header.engineVersion}: ${trailer.rows.toLocaleString('en')} rows in ${trailer.tables.length} tables, whole and undamaged`,
  );
}

function say({ migrated, before }: RestoreReport, erased: number): void {
  if (migrated.length > 0) console.error(`Brought to this version by ${migrated.length} migrations`);
  if (erased > 0) console.error(`${erased} people whom the list of erasures names are erased again`);
  if (before) console.error(`The database that was here is kept in ${before}: remove it when you are sure`);
  console.log('restored');
}
