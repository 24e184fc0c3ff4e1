import { statfs } from 'node:fs/promises';
import { Problem } from '../../../kernel/problem.ts';

/**
 * A full disk is the one fault that a database cannot mend by itself: without room for its log it stops. So writes are refused
 * while there is room left, enough to read on, to keep sessions and the access log, and to recover once. When there is room again,
 * writing goes on by itself.
 */
export interface DiskGuard {
  /** Why nothing may be written now; undefined while there is room. */
  refusal(): Problem | undefined;
  /** Looks at once. */
  look(): Promise<void>;
  stop(): void;
}

export interface DiskGuardOptions {
  readonly folder: string;
  /** Bytes that must stay free; without it 200 MB, or 2 % of a larger disk, but never more than a gigabyte. */
  readonly minimum?: number;
  readonly room?: (folder: string) => Promise<DiskRoom>;
  readonly log: (line: string) => void;
}

export interface DiskRoom {
  /** Bytes that an ordinary user may still write. */
  readonly free: number;
  readonly size: number;
}

const MEGABYTE = 2 ** 20;
const LOOK_EVERY = 2000;
/** Writing goes on only when there is clearly room again, so that it does not flicker. */
const CLEARLY = 1.25;

export function createDiskGuard({ folder, minimum, room = roomOn, log }: DiskGuardOptions): DiskGuard {
  let present: Problem | undefined;
  const look = async () => {
    const { free, size } = await room(folder);
    const bound = (minimum ?? defaultMinimum(size)) * (present ? CLEARLY : 1);
    const next = free < bound ? refuse(free) : undefined;
    if (next && !present) log(`FATAL:  the disk is nearly full (${inMegabytes(free)} MB left): writes are refused`);
    if (!next && present) log(`LOG:  there is room on the disk again (${inMegabytes(free)} MB): writes go on`);
    present = next;
  };
  // A disk that does not answer is the next write's to report.
  const timer = setInterval(() => void look().catch(() => undefined), LOOK_EVERY);
  timer.unref();
  return { refusal: () => present, look, stop: () => clearInterval(timer) };
}

export function defaultMinimum(size: number): number {
  return Math.max(200 * MEGABYTE, Math.min(0.02 * size, 1024 * MEGABYTE));
}

function refuse(free: number): Problem {
  return new Problem('disk-nearly-full', { status: 503, data: { megabytes: inMegabytes(free) } });
}

function inMegabytes(bytes: number): number {
  return Math.floor(bytes / MEGABYTE);
}

async function roomOn(folder: string): Promise<DiskRoom> {
  const { bavail, blocks, bsize } = await statfs(folder);
  return { free: bavail * bsize, size: blocks * bsize };
}
