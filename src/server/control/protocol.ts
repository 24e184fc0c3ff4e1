import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

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

/** A socket's path may be 107 bytes long (unix(7)); a longer folder has its socket where temporary files are. */
const LONGEST_PATH = 100;

export function socketPath(dataFolder: string): string {
  const folder = resolve(dataFolder);
  const own = join(folder, 'control.sock');
  if (Buffer.byteLength(own) <= LONGEST_PATH) return own;
  return join(tmpdir(), `poolster-${createHash('sha256').update(folder).digest('hex').slice(0, 24)}.sock`);
}

export const SNAPSHOT_PREFIX = 'snapshot-';
