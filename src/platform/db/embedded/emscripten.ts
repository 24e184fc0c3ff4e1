/**
 * The part of Emscripten's file system interface that a mounted type uses (emscripten.org, "File System API"). PGlite's own types
 * need a package that is not installed here, so these are narrow and ours.
 */
export interface FsNode {
  readonly id: number;
  name: string;
  mode: number;
  readonly parent: FsNode;
  readonly mount: { readonly opts: { readonly root?: string } };
  node_ops: NodeOperations;
  stream_ops: StreamOperations;
}

export interface FsStream {
  readonly node: FsNode;
  readonly flags: number;
  readonly position: number;
  readonly shared: { refcount?: number };
  nfd?: number;
}

export interface Attributes {
  readonly mode?: number;
  readonly size?: number;
  readonly atime?: number;
  readonly mtime?: number;
}

export interface NodeOperations {
  getattr(node: FsNode): object;
  setattr(node: FsNode, attributes: Attributes): void;
  lookup(parent: FsNode, name: string): FsNode;
  mknod(parent: FsNode, name: string, mode: number): FsNode;
  rename(node: FsNode, newParent: FsNode, newName: string): void;
  unlink(parent: FsNode, name: string): void;
  rmdir(parent: FsNode, name: string): void;
  readdir(node: FsNode): string[];
}

export interface StreamOperations {
  open(stream: FsStream): void;
  close(stream: FsStream): void;
  dup(stream: FsStream): void;
  getattr(stream: FsStream): object;
  setattr(stream: FsStream, attributes: Attributes): void;
  read(stream: FsStream, buffer: Uint8Array, offset: number, length: number, position: number): number;
  write(stream: FsStream, buffer: Uint8Array, offset: number, length: number, position: number): number;
  llseek(stream: FsStream, offset: number, whence: number): number;
  fsync(stream: FsStream): number;
}

export interface EmscriptenFs {
  createNode(parent: FsNode | null, name: string, mode: number): FsNode;
  isDir(mode: number): boolean;
  isFile(mode: number): boolean;
  mkdirTree(path: string): void;
  mount(type: { mount(): FsNode }, options: { root: string }, at: string): void;
  readonly ErrnoError: new (errno: number) => Error;
}

/** Numbers of WASI (wasi-libc `__errno_values`), which PGlite is built against, by the names that Node gives. */
const ERRNO: Readonly<Record<string, number>> = {
  EACCES: 2,
  EAGAIN: 6,
  EBADF: 8,
  EBUSY: 10,
  EDQUOT: 19,
  EEXIST: 20,
  EFBIG: 22,
  EINVAL: 28,
  EIO: 29,
  EISDIR: 31,
  EMFILE: 33,
  EMLINK: 34,
  ENAMETOOLONG: 37,
  ENFILE: 41,
  ENODEV: 43,
  ENOENT: 44,
  ENOMEM: 48,
  ENOSPC: 51,
  ENOSYS: 52,
  ENOTDIR: 54,
  ENOTEMPTY: 55,
  ENXIO: 60,
  EPERM: 63,
  EROFS: 69,
  ESPIPE: 70,
  EXDEV: 75,
};

/** Runs one call on the disk; its failure becomes the number that PostgreSQL knows. An unknown one is an I/O error, never success. */
export function asErrno<Result>(fs: EmscriptenFs, call: () => Result): Result {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new fs.ErrnoError(ERRNO[String(error.code)] ?? 29);
  }
}
