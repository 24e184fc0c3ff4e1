import { resolve } from 'node:path';
import { createBackupFile, outputSink } from '../platform/backup/backup-file.ts';
import { type DumpReport, dump } from '../platform/backup/dump.ts';
import { verifyBackup } from '../platform/backup/read-backup.ts';
import type { Sink } from '../platform/backup/write-backup.ts';
import { completeErasureList } from '../server/erase-again.ts';
import { type Installation, readInstallation } from '../server/installation.ts';
import { writeLastBackup } from '../server/last-backup.ts';
import { allMigrations } from '../server/migrations.ts';
import { type Beside, openBeside } from '../server/open-beside.ts';
import { programVersion } from '../server/program-version.ts';
import { type Command, EXIT } from './command.ts';
import { progress } from './progress.ts';

export const backupCommand: Command = {
  name: 'backup',
  summary: 'write the whole installation to one file, while it runs',
  help: `
Usage: poolster backup [FILE]

Writes every school, account and curriculum, as they are at one instant, to one compressed file with a sum over every part.
The server goes on meanwhile: PostgreSQL is read beside it; the server on an embedded database is asked for a copy, which
needs as much free space as the database for as long as the backup takes. \`poolster restore\` puts the file back, in either
database. The file is read once more and compared before the command says that it is done.

  FILE     where to write (default: poolster-DATE-TIME.backup, here); \`-\` for standard output, e.g. to encrypt it:
           poolster backup - | age -r KEY > school.backup.age
  --json   print one JSON object

Not in it: sessions (everybody signs in again after a restore), the secret that signs them, and the list of erasures, which
stays in POOLSTER_DATA and must be kept beside the backups. It holds names, passphrase hashes and all that is known of every
learner: only its owner may read the file (mode 600), and it belongs on another machine, encrypted.

Environment: DATABASE_URL (PostgreSQL) or POOLSTER_DATA (folder of the embedded database, default ./data).
Exit code: 0 done, 1 refused or failed, 2 wrong command line.`,
  options: { json: { type: 'boolean' } },
  run: async ({ values, positionals }) => {
    const [asked, ...more] = positionals;
    if (more.length > 0) {
      console.error('Give one file, or none. See `poolster backup --help`.');
      return EXIT.usage;
    }
    const installation = readInstallation(process.env);
    const now = new Date();
    const file = asked ?? `poolster-${now.toISOString().slice(0, 16).replaceAll(':', '').replace('T', '-')}.backup`;
    const beside = await openBeside(installation);
    try {
      await completeErasureList(beside.database, installation.dataFolder);
      const report = file === '-' ? await toOutput(beside, now) : await toFile(beside, file, now);
      remember(installation, file, now, report);
      say(file, report, beside, values['json'] === true);
      return EXIT.done;
    } finally {
      await beside.close();
    }
  },
};

function dumpTo(beside: Beside, now: Date, sink: Sink): Promise<DumpReport> {
  const shown = progress('Backup: tables');
  const onTable = (_name: string, done: number, of: number) => shown(done + 1, of);
  return dump(beside.database, { migrations: allMigrations(), poolster: programVersion(), now, sink, onTable });
}

async function toOutput(beside: Beside, now: Date): Promise<DumpReport> {
  return dumpTo(beside, now, outputSink(process.stdout));
}

async function toFile(beside: Beside, path: string, now: Date): Promise<DumpReport> {
  const file = await createBackupFile(path);
  try {
    const report = await dumpTo(beside, now, file.sink);
    await file.finish();
    await verifyBackup(file.partial);
    await file.keep();
    return report;
  } catch (error) {
    await file.discard();
    throw error;
  }
}

function remember(installation: Installation, file: string, now: Date, { bytes, trailer }: DumpReport): void {
  const name = file === '-' ? 'standard output' : resolve(file);
  writeLastBackup(installation.dataFolder, { at: now.toISOString(), file: name, rows: trailer.rows, bytes });
}

function say(file: string, { bytes, trailer, strange }: DumpReport, beside: Beside, json: boolean): void {
  if (strange.length > 0)
    console.error(`Not in it: ${strange.join(', ')}, which Poolster never made. See \`poolster doctor\`.`);
  const pausedMs = beside.server ? Math.round(beside.server.pausedMs) : 0;
  if (json) {
    const line = JSON.stringify({ file, bytes, rows: trailer.rows, pausedMs, strange, tables: trailer.tables });
    if (file === '-') console.error(line);
    else console.log(line);
    return;
  }
  const paused = beside.server ? `; the server waited ${pausedMs} ms for it` : '';
  console.error(
    `${trailer.rows.toLocaleString('en')} rows in ${(bytes / 1e6).toFixed(1)} MB written to ${file}${paused}`,
  );
}
