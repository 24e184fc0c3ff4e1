import { constants } from 'node:fs';
import { join } from 'node:path';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import type { Disk, DiskStats } from './disk.ts';
import {
  type Attributes,
  asErrno,
  type EmscriptenFs,
  type FsNode,
  type FsStream,
  type NodeOperations,
  type StreamOperations,
} from './emscripten.ts';

type Filesystem = NonNullable<PGliteOptions['fs']>;

/**
 * PGlite's own file system for Node has no fsync: PostgreSQL asks, nobody does it, and a power cut takes what was acknowledged.
 * This one hands every call to a `Disk`, fsync of files and folders included. What lies on the disk is the same, so a folder made
 * by either opens with the other.
 */
export function durableFilesystem(disk: Disk, root: string): Filesystem {
  return {
    init: async (_lite, options) => ({
      emscriptenOpts: {
        ...options,
        preRun: [
          ...(options.preRun ?? []),
          (module) => {
            // The module's type is PGlite's; the interface here is the part of it that is documented by Emscripten.
            const fs = module.FS as unknown as EmscriptenFs;
            fs.mkdirTree(PGlite.paths.PGDATA);
            fs.mount(mountable(fs, disk, root), { root }, PGlite.paths.PGDATA);
          },
        ],
      },
    }),
    initialSyncFs: async () => undefined,
    // Nothing is left to do after a query: what had to be on the disk was synced when PostgreSQL asked.
    syncToFs: async () => undefined,
    closeFs: async () => undefined,
    dumpTar: async () => {
      throw new Error('A folder is copied as files, never as a tar of a running database');
    },
  };
}

function mountable(fs: EmscriptenFs, disk: Disk, root: string): { mount(): FsNode } {
  const create = (parent: FsNode | null, name: string, mode: number): FsNode => {
    const node = fs.createNode(parent, name, mode);
    node.node_ops = nodes;
    node.stream_ops = streams;
    return node;
  };
  const nodes = nodeOperations(fs, disk, create);
  const streams = streamOperations(fs, disk);
  return { mount: () => create(null, '/', asErrno(fs, () => disk.stat(root)).mode) };
}

function pathOf(node: FsNode): string {
  const names: string[] = [];
  let at = node;
  while (at.parent !== at) {
    names.unshift(at.name);
    at = at.parent;
  }
  return join(at.mount.opts.root ?? '/', ...names);
}

function nodeOperations(
  fs: EmscriptenFs,
  disk: Disk,
  create: (parent: FsNode | null, name: string, mode: number) => FsNode,
): NodeOperations {
  const childPath = (parent: FsNode, name: string) => join(pathOf(parent), name);
  return {
    getattr: (node) => asErrno(fs, () => attributesOf(node, disk.stat(pathOf(node)))),
    setattr: (node, attributes) => asErrno(fs, () => change(disk, pathOf(node), attributes)),
    lookup: (parent, name) => create(parent, name, asErrno(fs, () => disk.stat(childPath(parent, name))).mode),
    mknod: (parent, name, mode) => {
      asErrno(fs, () => {
        if (fs.isDir(mode)) disk.createFolder(childPath(parent, name), mode & 0o7777);
        else disk.createFile(childPath(parent, name), mode & 0o7777);
      });
      return create(parent, name, mode);
    },
    rename: (node, newParent, newName) => {
      asErrno(fs, () => disk.rename(pathOf(node), childPath(newParent, newName)));
      node.name = newName;
    },
    unlink: (parent, name) => asErrno(fs, () => disk.removeFile(childPath(parent, name))),
    rmdir: (parent, name) => asErrno(fs, () => disk.removeFolder(childPath(parent, name))),
    readdir: (node) => asErrno(fs, () => ['.', '..', ...disk.list(pathOf(node))]),
  };
}

/**
 * There is no mmap: PostgreSQL maps files only as a hint that they will be flushed soon, and takes a refusal well; a copy in
 * memory written back would be a lie. `fdatasync` never reaches a mounted type, hence `wal_sync_method=fsync` in `settings.ts`.
 */
function streamOperations(fs: EmscriptenFs, disk: Disk): StreamOperations {
  return {
    open: (stream) =>
      asErrno(fs, () => {
        stream.shared.refcount = 1;
        stream.nfd = disk.open(pathOf(stream.node), nodeFlags(stream.flags));
      }),
    close: (stream) =>
      asErrno(fs, () => {
        stream.shared.refcount = (stream.shared.refcount ?? 1) - 1;
        if (stream.shared.refcount === 0) disk.close(descriptorOf(stream));
      }),
    dup: (stream) => {
      stream.shared.refcount = (stream.shared.refcount ?? 0) + 1;
    },
    getattr: (stream) => asErrno(fs, () => attributesOf(stream.node, disk.statOpen(descriptorOf(stream)))),
    setattr: (stream, attributes) =>
      asErrno(fs, () => {
        if (attributes.size === undefined) change(disk, pathOf(stream.node), attributes);
        else disk.resize(descriptorOf(stream), attributes.size);
      }),
    read: (stream, buffer, offset, length, position) =>
      asErrno(fs, () => disk.read(descriptorOf(stream), buffer, offset, length, position)),
    write: (stream, buffer, offset, length, position) =>
      asErrno(fs, () => disk.write(descriptorOf(stream), buffer, offset, length, position)),
    llseek: (stream, offset, whence) => {
      const from = whence === 1 ? stream.position : whence === 2 ? sizeOf(fs, disk, stream) : 0;
      if (from + offset < 0) throw new fs.ErrnoError(28);
      return from + offset;
    },
    fsync: (stream) => {
      asErrno(fs, () => disk.sync(descriptorOf(stream)));
      return 0;
    },
  };
}

function descriptorOf(stream: FsStream): number {
  if (stream.nfd === undefined) throw Object.assign(new Error('This stream is not open'), { code: 'EBADF' });
  return stream.nfd;
}

function sizeOf(fs: EmscriptenFs, disk: Disk, stream: FsStream): number {
  return fs.isFile(stream.node.mode) ? asErrno(fs, () => disk.statOpen(descriptorOf(stream)).size) : 0;
}

function change(disk: Disk, path: string, { mode, size, atime, mtime }: Attributes): void {
  if (mode !== undefined) disk.setMode(path, mode & 0o7777);
  if (size !== undefined) disk.resizeAt(path, size);
  if (atime !== undefined || mtime !== undefined) {
    const known = disk.stat(path);
    disk.setTimes(path, atime ?? known.atimeMs, mtime ?? known.mtimeMs);
  }
}

/** Owner and group are left out (0): PostgreSQL compares them with its own user, which Emscripten says is 0. */
function attributesOf(node: FsNode, stats: DiskStats): object {
  return {
    dev: 1,
    ino: node.id,
    mode: stats.mode,
    nlink: 1,
    uid: 0,
    gid: 0,
    rdev: 0,
    size: stats.size,
    atime: new Date(stats.atimeMs),
    mtime: new Date(stats.mtimeMs),
    ctime: new Date(stats.ctimeMs),
    blksize: 4096,
    blocks: Math.ceil(stats.size / 512),
  };
}

/** Emscripten's flags are Linux' numbers; creating and truncating happened before `open` is called. */
function nodeFlags(flags: number): number {
  const access = flags & 3;
  const append = flags & 1024 ? constants.O_APPEND : 0;
  return (access === 1 ? constants.O_WRONLY : access === 2 ? constants.O_RDWR : constants.O_RDONLY) | append;
}
