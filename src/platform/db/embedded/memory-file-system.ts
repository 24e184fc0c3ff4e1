import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';

type Filesystem = NonNullable<PGliteOptions['fs']>;

/** The part of Emscripten's file system that is needed to put files into memory. */
interface MemoryFs {
  mkdirTree(path: string, mode?: number): void;
  writeFile(path: string, bytes: Uint8Array, options: { canOwn: boolean }): void;
}

/** A database in memory that begins as a copy of a folder; nothing is ever written back. */
export function memoryFilesystem(template: string): Filesystem {
  return {
    init: async (_lite, options) => ({
      emscriptenOpts: {
        ...options,
        preRun: [
          ...(options.preRun ?? []),
          (module) => copyIn(module.FS as unknown as MemoryFs, template, PGlite.paths.PGDATA),
        ],
      },
    }),
    initialSyncFs: async () => undefined,
    syncToFs: async () => undefined,
    closeFs: async () => undefined,
    dumpTar: async () => {
      throw new Error('A database in memory is not kept');
    },
  };
}

function copyIn(fs: MemoryFs, from: string, to: string): void {
  fs.mkdirTree(to, 0o700);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.isDirectory()) copyIn(fs, join(from, entry.name), `${to}/${entry.name}`);
    else fs.writeFile(`${to}/${entry.name}`, readFileSync(join(from, entry.name)), { canOwn: true });
  }
}
