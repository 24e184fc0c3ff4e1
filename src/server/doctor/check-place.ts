import { advice, type Finding, named, problem } from './finding.ts';

export interface PlaceFacts {
  readonly now: Date;
  readonly dataFolder: string;
  readonly freeBytes: number;
  /** Size of the embedded database, 0 where there is none here. */
  readonly databaseBytes: number;
  /** Permission bits; undefined where there is no such file. */
  readonly folderMode: number | undefined;
  readonly secretMode: number | undefined;
  readonly secretLength: number;
  readonly nodeVersion: string;
  readonly nodeWanted: string;
  readonly packages: readonly { readonly name: string; readonly wanted: string; readonly found: string | undefined }[];
  readonly lastBackupAt: Date | undefined;
  readonly hasSchools: boolean;
}

const GB = 1e9;
const DAY = 86_400_000;
const LEAST_FREE = 1 * GB;
const SHORTEST_SECRET = 32;
const OLDEST_BACKUP_DAYS = 7;

/** What can be seen without the database: disk, files, program, backups. */
export function checkPlace(facts: PlaceFacts): Finding[] {
  return [
    ...checkDisk(facts),
    ...checkFolder(facts),
    ...checkSecret(facts),
    ...checkNode(facts),
    ...checkPackages(facts),
    ...checkBackup(facts),
  ];
}

function checkDisk({ dataFolder, freeBytes, databaseBytes }: PlaceFacts): Finding[] {
  const free = `${(freeBytes / GB).toFixed(1)} GB is free on the disk of ${dataFolder}`;
  if (freeBytes < LEAST_FREE)
    return [problem('disk', free, 'Make room: Poolster stops taking writes before the disk is full.')];
  if (freeBytes < 2 * databaseBytes)
    return [
      advice(
        'disk',
        `${free}, less than twice the database (${(databaseBytes / GB).toFixed(1)} GB)`,
        'Make room: a backup of the running database needs as much again for a moment, a restore too.',
      ),
    ];
  return [];
}

function checkFolder({ dataFolder, folderMode }: PlaceFacts): Finding[] {
  if (folderMode === undefined || (folderMode & 0o077) === 0) return [];
  return [
    problem(
      'folder-permissions',
      `Other users of this machine may open ${dataFolder} (mode ${folderMode.toString(8)})`,
      `chmod 700 ${dataFolder}`,
    ),
  ];
}

function checkSecret({ dataFolder, secretMode, secretLength }: PlaceFacts): Finding[] {
  const findings: Finding[] = [];
  if (secretMode !== undefined && (secretMode & 0o077) !== 0)
    findings.push(
      problem(
        'secret-permissions',
        `Other users of this machine may read ${dataFolder}/secret, and with it sign in as anybody`,
        `chmod 600 ${dataFolder}/secret, then replace it: remove the file and start Poolster; everybody signs in again.`,
      ),
    );
  if (secretLength < SHORTEST_SECRET)
    findings.push(
      problem(
        'secret-length',
        `The secret that signs sessions has ${secretLength} characters, and can be guessed`,
        'Leave POOLSTER_SECRET away, so that Poolster makes one, or give 48 random characters.',
      ),
    );
  return findings;
}

function checkNode({ nodeVersion, nodeWanted }: PlaceFacts): Finding[] {
  if (nodeVersion.replace(/^v/, '') === nodeWanted) return [];
  return [
    problem(
      'node',
      `This runs on Node ${nodeVersion}; Poolster is tested on ${nodeWanted}`,
      'Run `npm ci` in the folder of Poolster and start it with `npx poolster` or `npm start`.',
    ),
  ];
}

function checkPackages({ packages }: PlaceFacts): Finding[] {
  const other = packages.filter(({ wanted, found }) => wanted !== found);
  if (other.length === 0) return [];
  const names = other.map(({ name, wanted, found }) => `${name} ${found ?? 'absent'} instead of ${wanted}`);
  return [
    problem(
      'packages',
      `Packages are not those that Poolster was tested with: ${named(names)}`,
      'Run `npm ci` in the folder of Poolster.',
    ),
  ];
}

function checkBackup({ now, lastBackupAt, hasSchools }: PlaceFacts): Finding[] {
  if (!hasSchools) return [];
  if (!lastBackupAt)
    return [
      problem(
        'backup',
        '`poolster backup` has never made a backup of this installation',
        'Make one now and every night (docs/operations/backups.md), or, where PostgreSQL is backed up otherwise, try its restore.',
      ),
    ];
  const days = (now.getTime() - lastBackupAt.getTime()) / DAY;
  if (days <= OLDEST_BACKUP_DAYS) return [];
  return [
    problem(
      'backup',
      `The newest backup is ${Math.floor(days)} days old`,
      'Look why the nightly `poolster backup` does not run, and make one now.',
    ),
  ];
}
