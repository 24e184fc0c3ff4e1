import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { SettingError } from '../setting-error.ts';

/**
 * What a command on the same machine may ask of the server that owns an embedded database: one line of JSON each way, over a
 * socket in the data folder that only its owner can open. A snapshot is the asker's until it hangs up.
 */
export type ControlQuestion = { readonly ask: 'facts' } | { readonly ask: 'snapshot' };

export interface ServerFacts {
  readonly processId: number;
  readonly startedAt: string;
  /** Settings of the database as it runs: a copy of it would be opened with its own. */
  readonly settings: Readonly<Record<string, string>>;
}

export type ControlAnswer =
  | { readonly facts: ServerFacts }
  | { readonly snapshot: string; readonly files: number; readonly pausedMs: number }
  | { readonly refused: string };

/** A socket's path may be 107 bytes long (unix(7)); a longer folder has its socket in a folder of ours where temporary files are. */
const LONGEST_PATH = 100;

export function socketPath(dataFolder: string): string {
  const folder = resolve(dataFolder);
  const own = join(folder, 'control.sock');
  if (Buffer.byteLength(own) <= LONGEST_PATH) return own;
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 24);
  return join(tmpdir(), `poolster-${userInfo().uid}`, `${name}.sock`);
}

/** Makes the folder of a socket outside the data folder; its mode keeps other users from putting theirs there. */
export function makeSocketFolder(dataFolder: string, path: string): void {
  if (dirname(path) === resolve(dataFolder)) return;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  refuseOthersFolder(dataFolder, path);
}

/** Anybody may make a folder where temporary files are: one that is not ours alone may hold somebody else's socket. */
export function refuseOthersFolder(dataFolder: string, path: string): void {
  const folder = dirname(path);
  const found = folder === resolve(dataFolder) ? undefined : lstatSync(folder, { throwIfNoEntry: false });
  if (!found || (found.isDirectory() && found.uid === userInfo().uid && (found.mode & 0o077) === 0)) return;
  throw new SettingError(
    `${folder} is not a folder of this user alone (mode 700): remove it, or move POOLSTER_DATA to a shorter path.`,
  );
}

export const SNAPSHOT_PREFIX = 'snapshot-';
