import * as fs from 'node:fs';
import { constants } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Random } from '../../../../kernel/random.ts';
import type { Disk, DiskStats } from '../disk.ts';

/**
 * A disk in memory that knows what a real one would still have after a power cut. Since the last `sync` of a file, every sector of
 * 512 bytes that was written may be there or not, and its size may be the old one; since the last `sync` of a folder, the creating,
 * renaming and removing in it happened up to some moment. Syncing a file also keeps its name, as ext4 and XFS do and PostgreSQL
 * counts on.
 */
export interface PowerCutDisk extends Disk {
  /** What was asked of it so far. */
  readonly counts: { readonly syncs: number; readonly writes: number };
  /** The power goes out: every later call on this disk fails, and the answer is a disk with what was left. */
  cut(random: Random): PowerCutDisk;
  /** Another disk with the same contents, all synced. */
  copy(options?: PowerCutOptions): PowerCutDisk;
  /** Lets the power fail by itself at the nth write or sync from now: the call fails, and so does every later one. */
  failAt(operation: number): void;
}

export interface PowerCutOptions {
  /** False for a drive that says it has synced and has not: the test that must lose rows. */
  readonly honoursSync?: boolean;
}

const SECTOR = 512;

interface File {
  readonly kind: 'file';
  mode: number;
  mtimeMs: number;
  bytes: Uint8Array;
  size: number;
  /** Size at the last sync, and the old contents of each sector that was written since. */
  keptSize: number;
  readonly before: Map<number, Uint8Array>;
}

interface Folder {
  readonly kind: 'folder';
  mode: number;
  mtimeMs: number;
  readonly names: Map<string, Item>;
  /** Undoes what happened to the names since the last sync, oldest first. */
  readonly pending: { readonly item: Item | undefined; undo(): void }[];
}

type Item = File | Folder;

/** An empty power-cut disk, or one that holds a copy of a real folder under the same path, all of it synced. */
export function createPowerCutDisk(options: PowerCutOptions & { readonly copyOf?: string } = {}): PowerCutDisk {
  const root = newFolder();
  const disk = diskOn(root, options);
  if (options.copyOf) {
    addFolders(root, options.copyOf);
    copyIn(root, options.copyOf);
  }
  return disk;
}

interface Opened {
  readonly item: Item;
  readonly parent: Folder;
}

/** What both halves of the disk below ask: the power, the tree, what is open. */
interface Machine {
  readonly counts: { syncs: number; writes: number };
  readonly honoursSync: boolean;
  readonly open: Map<number, Opened>;
  at(path: string): Item;
  opened(descriptor: number): Opened;
}

function diskOn(root: Folder, options: PowerCutOptions): PowerCutDisk {
  const counts = { syncs: 0, writes: 0 };
  const open = new Map<number, Opened>();
  let failsAt = Number.POSITIVE_INFINITY;
  let isOff = false;
  const power = () => {
    if (counts.syncs + counts.writes >= failsAt) isOff = true;
    if (isOff) throw refusal('EIO', 'The power is off');
  };
  const machine: Machine = {
    counts,
    open,
    honoursSync: options.honoursSync !== false,
    at: (path) => {
      power();
      return find(root, path);
    },
    opened: (descriptor) => {
      power();
      const one = open.get(descriptor);
      if (!one) throw refusal('EBADF', String(descriptor));
      return one;
    },
  };
  return {
    counts,
    ...contentOperations(machine),
    ...nameOperations(machine),
    copy: (other = options) => diskOn(asFolder(copyOf(root)), other),
    failAt: (operation) => {
      failsAt = counts.syncs + counts.writes + operation;
    },
    cut: (random) => {
      isOff = true;
      return diskOn(asFolder(leftOf(root, random)), options);
    },
  };
}

function contentOperations({ counts, open, honoursSync, at, opened }: Machine) {
  const file = (descriptor: number) => asFile(opened(descriptor).item);
  let next = 3;
  return {
    open: (path, flags) => {
      const item = at(path);
      if (item.kind === 'folder' && flags & (constants.O_WRONLY | constants.O_RDWR)) throw refusal('EISDIR', path);
      open.set(next, { item, parent: asFolder(at(dirname(path))) });
      return next++;
    },
    close: (descriptor) => void open.delete(descriptor),
    read: (descriptor, buffer, offset, length, position) => {
      const { bytes, size } = file(descriptor);
      const count = Math.max(0, Math.min(length, size - position));
      buffer.set(bytes.subarray(position, position + count), offset);
      return count;
    },
    write: (descriptor, buffer, offset, length, position) => {
      counts.writes++;
      write(file(descriptor), buffer.subarray(offset, offset + length), position);
      return length;
    },
    sync: (descriptor) => {
      counts.syncs++;
      const { item, parent } = opened(descriptor);
      if (honoursSync) sync(item, parent);
    },
    syncTree: async (path) => {
      counts.syncs++;
      if (honoursSync) syncAll(asFolder(at(path)));
    },
    resize: (descriptor, size) => resize(file(descriptor), size),
    resizeAt: (path, size) => resize(asFile(at(path)), size),
    statOpen: (descriptor) => statsOf(opened(descriptor).item),
    stat: (path) => statsOf(at(path)),
  } satisfies Partial<Disk>;
}

function nameOperations({ at }: Machine) {
  const inFolder = (path: string) => asFolder(at(dirname(path)));
  const add = (path: string, item: Item) => {
    const folder = inFolder(path);
    if (folder.names.has(basename(path))) throw refusal('EEXIST', path);
    setName(folder, basename(path), item);
  };
  const remove = (path: string) => setName(inFolder(path), basename(path), undefined);
  return {
    createFile: (path, mode) => add(path, newFile(mode)),
    createFolder: (path, mode) => add(path, { ...newFolder(), mode: constants.S_IFDIR | mode }),
    list: (path) => [...asFolder(at(path)).names.keys()],
    rename: (from, to) => {
      const item = at(from);
      const old = inFolder(from);
      setName(inFolder(to), basename(to), item, () => setNameNow(old, basename(from), item));
      old.names.delete(basename(from));
    },
    removeFile: (path) => {
      asFile(at(path));
      remove(path);
    },
    removeFolder: (path) => {
      if (asFolder(at(path)).names.size > 0) throw refusal('ENOTEMPTY', path);
      remove(path);
    },
    setMode: (path, mode) => {
      const item = at(path);
      item.mode = (item.mode & constants.S_IFMT) | mode;
    },
    setTimes: (path, _atimeMs, mtimeMs) => {
      at(path).mtimeMs = mtimeMs;
    },
  } satisfies Partial<Disk>;
}

function newFile(mode: number): File {
  const bytes = new Uint8Array(0);
  return { kind: 'file', mode: constants.S_IFREG | mode, mtimeMs: 0, bytes, size: 0, keptSize: 0, before: new Map() };
}

function newFolder(): Folder {
  return { kind: 'folder', mode: constants.S_IFDIR | 0o700, mtimeMs: 0, names: new Map(), pending: [] };
}

/** Gives a name in a folder to an item, or to nothing, and remembers how to undo it. */
function setName(folder: Folder, name: string, item: Item | undefined, alsoUndo?: () => void): void {
  const before = folder.names.get(name);
  setNameNow(folder, name, item);
  folder.pending.push({
    item,
    undo: () => {
      setNameNow(folder, name, before);
      alsoUndo?.();
    },
  });
}

function setNameNow(folder: Folder, name: string, item: Item | undefined): void {
  if (item) folder.names.set(name, item);
  else folder.names.delete(name);
}

function write(file: File, data: Uint8Array, position: number): void {
  const end = position + data.length;
  grow(file, end);
  for (let sector = Math.floor(position / SECTOR); sector * SECTOR < end; sector++) remember(file, sector);
  file.bytes.set(data, position);
  file.size = Math.max(file.size, end);
}

function resize(file: File, size: number): void {
  for (let sector = Math.floor(size / SECTOR); sector * SECTOR < file.size; sector++) remember(file, sector);
  grow(file, size);
  if (size < file.size) file.bytes.fill(0, size, file.size);
  file.size = size;
}

function remember(file: File, sector: number): void {
  if (!file.before.has(sector)) file.before.set(sector, file.bytes.slice(sector * SECTOR, (sector + 1) * SECTOR));
}

function grow(file: File, size: number): void {
  if (size <= file.bytes.length) return;
  const bytes = new Uint8Array(Math.ceil((size * 1.3) / SECTOR) * SECTOR);
  bytes.set(file.bytes);
  file.bytes = bytes;
}

function sync(item: Item, parent: Folder): void {
  if (item.kind === 'folder') item.pending.length = 0;
  else {
    item.keptSize = item.size;
    item.before.clear();
    // The names up to and including this file's own are kept with it: a journal is kept in order.
    parent.pending.splice(0, parent.pending.findLastIndex((one) => one.item === item) + 1);
  }
}

function syncAll(folder: Folder): void {
  for (const child of folder.names.values()) {
    if (child.kind === 'folder') syncAll(child);
    else sync(child, folder);
  }
  folder.pending.length = 0;
}

function copyOf(item: Item): Item {
  if (item.kind === 'file')
    return { ...item, bytes: item.bytes.slice(), keptSize: item.size, before: new Map<number, Uint8Array>() };
  const names = new Map([...item.names].map(([name, child]) => [name, copyOf(child)]));
  return { ...newFolder(), mode: item.mode, names };
}

/** A copy of what a power cut leaves of a file or folder. The live one stays as it is, but is of no use any more. */
function leftOf(item: Item, random: Random): Item {
  if (item.kind === 'file') return leftOfFile(item, random);
  const happened = random.integer(0, item.pending.length);
  for (const one of item.pending.slice(happened).reverse()) one.undo();
  const left = { ...newFolder(), mode: item.mode };
  for (const [name, child] of item.names) left.names.set(name, leftOf(child, random));
  return left;
}

function leftOfFile(file: File, random: Random): File {
  const size = random.next() < 0.5 ? file.keptSize : file.size;
  const bytes = new Uint8Array(Math.ceil(Math.max(size, 1) / SECTOR) * SECTOR);
  bytes.set(file.bytes.subarray(0, Math.min(size, file.bytes.length)));
  for (const [sector, before] of file.before) {
    // A file that was cut short has its old length and its old contents, or its new length: a journal knows nothing between.
    const mustBeOld = size > file.size && (sector + 1) * SECTOR > file.size;
    if ((mustBeOld || random.next() < 0.5) && sector * SECTOR < bytes.length) {
      bytes.fill(0, sector * SECTOR, Math.min(bytes.length, (sector + 1) * SECTOR));
      bytes.set(before.subarray(0, Math.max(0, bytes.length - sector * SECTOR)), sector * SECTOR);
    }
  }
  return { ...newFile(0), mode: file.mode, bytes, size, keptSize: size };
}

function find(root: Folder, path: string): Item {
  let at: Item = root;
  for (const name of path.split('/').filter((part) => part)) {
    const child: Item | undefined = asFolder(at).names.get(name);
    if (!child) throw refusal('ENOENT', path);
    at = child;
  }
  return at;
}

function asFile(item: Item): File {
  if (item.kind === 'folder') throw refusal('EISDIR', 'a folder');
  return item;
}

function asFolder(item: Item): Folder {
  if (item.kind === 'file') throw refusal('ENOTDIR', 'a file');
  return item;
}

function statsOf(item: Item): DiskStats {
  const { mode, mtimeMs } = item;
  return { mode, size: item.kind === 'file' ? item.size : 4096, atimeMs: mtimeMs, mtimeMs, ctimeMs: mtimeMs };
}

function addFolders(root: Folder, path: string): void {
  let at = root;
  for (const name of path.split('/').filter((part) => part)) {
    const child = newFolder();
    at.names.set(name, child);
    at = child;
  }
}

function copyIn(root: Folder, path: string): void {
  const folder = asFolder(find(root, path));
  for (const entry of fs.readdirSync(path, { withFileTypes: true })) {
    const from = join(path, entry.name);
    if (entry.isDirectory()) {
      folder.names.set(entry.name, newFolder());
      copyIn(root, from);
    } else {
      const bytes = new Uint8Array(fs.readFileSync(from));
      folder.names.set(entry.name, { ...newFile(0o600), bytes, size: bytes.length, keptSize: bytes.length });
    }
  }
}

function refusal(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
