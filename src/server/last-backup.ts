import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The newest backup that `poolster backup` made of this installation; `poolster doctor` says when it is old. */
export interface LastBackup {
  readonly at: string;
  readonly file: string;
  readonly rows: number;
  readonly bytes: number;
}

const FILE = 'last-backup.json';

export function writeLastBackup(dataFolder: string, backup: LastBackup): void {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  writeFileSync(join(dataFolder, FILE), `${JSON.stringify(backup)}\n`, { mode: 0o600 });
}

export function readLastBackup(dataFolder: string): LastBackup | undefined {
  const path = join(dataFolder, FILE);
  if (!existsSync(path)) return undefined;
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isLastBackup(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isLastBackup(value: unknown): value is LastBackup {
  return typeof value === 'object' && value !== null && 'at' in value && typeof value.at === 'string';
}
