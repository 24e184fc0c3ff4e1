import * as fs from 'node:fs';
import { syncTogether } from './tree.ts';

/** What PostgreSQL asks about a file or folder. */
export interface DiskStats {
  readonly mode: number;
  readonly size: number;
  readonly atimeMs: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
}

/**
 * The seam between the embedded database and what keeps its bytes. Every call is synchronous, as PostgreSQL expects, takes an
 * absolute path or a descriptor from `open`, and fails as Node does: an error with a `code` such as ENOENT or ENOSPC.
 * `nodeDisk` is the real one; `testing/` has one that forgets what was not synced.
 */
export interface Disk {
  /** Opens a file or a folder that exists; `flags` are those of `node:fs` constants. */
  open(path: string, flags: number): number;
  close(descriptor: number): void;
  read(descriptor: number, buffer: Uint8Array, offset: number, length: number, position: number): number;
  write(descriptor: number, buffer: Uint8Array, offset: number, length: number, position: number): number;
  /** Returns when the bytes of a file, or the names in a folder, would outlive a power cut. */
  sync(descriptor: number): void;
  resize(descriptor: number, size: number): void;
  statOpen(descriptor: number): DiskStats;
  stat(path: string): DiskStats;
  /** Makes an empty file. */
  createFile(path: string, mode: number): void;
  createFolder(path: string, mode: number): void;
  list(path: string): string[];
  rename(from: string, to: string): void;
  removeFile(path: string): void;
  removeFolder(path: string): void;
  resizeAt(path: string, size: number): void;
  setMode(path: string, mode: number): void;
  setTimes(path: string, atimeMs: number, mtimeMs: number): void;
  /** As `sync` of everything below a folder, together and so much sooner; a disk may not have it. */
  syncTree?(path: string): Promise<void>;
}

/** The real disk. `sync` is fsync(2): the drive is told to keep it, not only the operating system. */
export const nodeDisk: Disk = {
  open: (path, flags) => fs.openSync(path, flags),
  close: (descriptor) => fs.closeSync(descriptor),
  read: (descriptor, buffer, offset, length, position) => fs.readSync(descriptor, buffer, offset, length, position),
  write: (descriptor, buffer, offset, length, position) => fs.writeSync(descriptor, buffer, offset, length, position),
  sync: (descriptor) => fs.fsyncSync(descriptor),
  resize: (descriptor, size) => fs.ftruncateSync(descriptor, size),
  statOpen: (descriptor) => fs.fstatSync(descriptor),
  stat: (path) => fs.lstatSync(path),
  createFile: (path, mode) => fs.closeSync(fs.openSync(path, 'wx', mode)),
  createFolder: (path, mode) => fs.mkdirSync(path, { mode }),
  list: (path) => fs.readdirSync(path),
  rename: (from, to) => fs.renameSync(from, to),
  removeFile: (path) => fs.unlinkSync(path),
  removeFolder: (path) => fs.rmdirSync(path),
  resizeAt: (path, size) => fs.truncateSync(path, size),
  setMode: (path, mode) => fs.chmodSync(path, mode),
  setTimes: (path, atimeMs, mtimeMs) => fs.utimesSync(path, atimeMs / 1000, mtimeMs / 1000),
  syncTree: syncTogether,
};

/**
 * A disk that does not sync until `settle` is called, for a fill that is thrown away when it is interrupted. Whoever settles it
 * syncs the whole tree first.
 */
export function deferrable(disk: Disk, putsOff: boolean): { readonly disk: Disk; settle(): void } {
  let isOff = putsOff;
  const sync = (descriptor: number) => {
    if (!isOff) disk.sync(descriptor);
  };
  const { syncTree: _, ...withoutTree } = disk;
  return {
    disk: { ...(putsOff ? withoutTree : disk), sync },
    settle: () => {
      isOff = false;
    },
  };
}
