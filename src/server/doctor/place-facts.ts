import { existsSync, readFileSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderBytes } from '../../platform/backup/snapshot.ts';
import type { Installation } from '../installation.ts';
import { readLastBackup } from '../last-backup.ts';
import type { PlaceFacts } from './check-place.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export async function gatherPlace(installation: Installation, now: Date, hasSchools: boolean): Promise<PlaceFacts> {
  const { dataFolder, secret } = installation;
  const disk = await statfs(existsSync(dataFolder) ? dataFolder : '.');
  const database = join(dataFolder, 'database');
  const packages = dependencies();
  const last = readLastBackup(dataFolder);
  return {
    now,
    dataFolder,
    freeBytes: disk.bavail * disk.bsize,
    databaseBytes: existsSync(database) && !installation.databaseUrl ? await folderBytes(database) : 0,
    folderMode: modeOf(dataFolder),
    secretMode: modeOf(join(dataFolder, 'secret')),
    secretLength: secret.length,
    nodeVersion: process.version,
    nodeWanted: packages.get('node') ?? 'unknown',
    packages: [...packages].map(([name, wanted]) => ({ name, wanted, found: versionIn(join('node_modules', name)) })),
    lastBackupAt: last ? new Date(last.at) : undefined,
    hasSchools,
  };
}

function modeOf(path: string): number | undefined {
  return existsSync(path) ? statSync(path).mode & 0o777 : undefined;
}

/** Packages that run, with the versions they were tested at. */
function dependencies(): Map<string, string> {
  const value: unknown = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const found = typeof value === 'object' && value !== null && 'dependencies' in value ? value.dependencies : {};
  return new Map(Object.entries(found ?? {}).map(([name, version]) => [name, String(version)]));
}

function versionIn(folder: string): string | undefined {
  const path = join(ROOT, folder, 'package.json');
  if (!existsSync(path)) return undefined;
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return typeof value === 'object' && value !== null && 'version' in value ? String(value.version) : undefined;
}
