import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { PersonId, SchoolId } from '../kernel/ids.ts';

/**
 * One erasure that happened, kept so that it can be done again after a backup from before it is restored. It names nobody: only
 * who already holds the backup can tell, by hashing the ids in it, whom to erase again.
 */
export interface Erasure {
  readonly erasureId: string;
  readonly schoolId: SchoolId;
  /** `personHash` of the person: SHA-256 over school and person. */
  readonly person: string;
  /** Which kinds of data went; `all` for a whole person. */
  readonly what: 'all' | readonly string[];
  /** ISO 8601. */
  readonly at: string;
}

const FILE = 'erasures.jsonl';

export function personHash(schoolId: SchoolId, personId: PersonId): string {
  return createHash('sha256').update(`poolster-erasure/${schoolId}/${personId}`).digest('hex');
}

/** Appends what the list in this folder does not hold yet and waits for the disk. The file is only ever added to. */
export function appendErasures(folder: string, erasures: readonly Erasure[]): number {
  const known = new Set(readErasures(folder).map(({ erasureId }) => erasureId));
  const fresh = erasures.filter(({ erasureId }) => !known.has(erasureId));
  if (fresh.length === 0) return 0;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const isNew = !existsSync(join(folder, FILE));
  const file = openSync(join(folder, FILE), 'a', 0o600);
  try {
    // A line that a power cut broke off must not swallow the next one.
    const lines = fresh.map((erasure) => `${JSON.stringify(erasure)}\n`).join('');
    writeSync(file, endsInsideALine(folder) ? `\n${lines}` : lines);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  // The name of a new file outlives a power cut only once its folder is synced too.
  if (isNew) syncFolder(folder);
  return fresh.length;
}

function syncFolder(folder: string): void {
  const open = openSync(folder, 'r');
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}

export function appendErasure(folder: string, erasure: Erasure): void {
  appendErasures(folder, [erasure]);
}

/** Everything in the list of this folder, oldest first; a line that a power cut broke off is skipped, for the table holds it too. */
export function readErasures(folder: string): Erasure[] {
  const path = join(folder, FILE);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => parseErasure(line) ?? []);
}

function parseErasure(line: string): Erasure | undefined {
  if (!line.trim()) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return isErasure(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isErasure(value: unknown): value is Erasure {
  if (typeof value !== 'object' || value === null) return false;
  const { erasureId, schoolId, person, what, at } = value as Readonly<Record<string, unknown>>;
  const isWhat = what === 'all' || (Array.isArray(what) && what.every((one) => typeof one === 'string'));
  return [erasureId, schoolId, person, at].every((one) => typeof one === 'string') && isWhat;
}

function endsInsideALine(folder: string): boolean {
  const text = readFileSync(join(folder, FILE), 'utf8');
  return text !== '' && !text.endsWith('\n');
}
