import type { Disk } from './disk.ts';
import type { Engine } from './engine.ts';

/**
 * PostgreSQL in one process has no checkpointer: nothing bounds the write-ahead log. Here the bytes that go into `pg_wal` are
 * counted as they pass, and a checkpoint follows when they are many: between two transactions where it can, inside a long one
 * where it must, as during a large import.
 */
export interface LogBound {
  /** The disk to start the engine on. */
  readonly disk: Disk;
  /** Checkpoints when it is due. To be called between two statements. */
  keep(engine: Engine): Promise<void>;
}

/** A transaction may write this many times more before it is interrupted by a checkpoint. */
const PATIENCE_IN_TRANSACTION = 2;

export function boundLog(disk: Disk, walBetweenCheckpoints: number): LogBound {
  const logs = new Set<number>();
  let written = 0;
  return {
    disk: {
      ...disk,
      open: (path, flags) => {
        const descriptor = disk.open(path, flags);
        if (path.includes('/pg_wal/')) logs.add(descriptor);
        return descriptor;
      },
      close: (descriptor) => {
        logs.delete(descriptor);
        disk.close(descriptor);
      },
      write: (descriptor, buffer, offset, length, position) => {
        if (logs.has(descriptor)) written += length;
        return disk.write(descriptor, buffer, offset, length, position);
      },
    },
    keep: async (engine) => {
      const isInside = engine.lite.isInTransaction();
      if (written < walBetweenCheckpoints * (isInside ? PATIENCE_IN_TRANSACTION : 1)) return;
      if (await (isInside ? checkpointInside(engine) : checkpoint(engine))) written = 0;
    },
  };
}

async function checkpoint({ lite }: Engine): Promise<boolean> {
  await lite.exec('checkpoint');
  return true;
}

/**
 * The role of the application may not checkpoint, so it is laid down for a moment and taken up again; when the transaction is
 * undone, so is this. A transaction that failed already cannot be asked anything: it ends soon by itself.
 */
async function checkpointInside({ lite }: Engine): Promise<boolean> {
  try {
    const { rows } = await lite.query<{ role: string }>("select current_setting('role') as role");
    const role = rows[0]?.role ?? 'none';
    await lite.exec(`set local role none; checkpoint; set local role "${role.replaceAll('"', '""')}"`);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '25P02') return false;
    throw error;
  }
}
