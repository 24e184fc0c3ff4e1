import { PGlite } from '@electric-sql/pglite';

/** Bytes of write-ahead log after which a checkpoint is due; what a crash has to be replayed from is at most about this. */
export const WAL_BETWEEN_CHECKPOINTS = 64 * 1024 * 1024;

/** How a new database differs from PostgreSQL's own default: segments of 4 MB instead of 16, so that a school's log stays small. */
export const NEW_DATABASE = ['--wal-segsize=4'];

/**
 * What makes a commit durable (PostgreSQL 18, "Write Ahead Log"). `wal_sync_method` is fsync, because that is the call that
 * reaches our file system: fdatasync ends in Emscripten, which does nothing.
 */
const SAFE = {
  fsync: 'on',
  wal_sync_method: 'fsync',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  // A checkpoint throws away old log instead of keeping all of it for a next time.
  max_wal_size: '64MB',
  min_wal_size: '32MB',
  wal_recycle: 'on',
  wal_init_zero: 'on',
} as const;

/** How a folder on a disk is started: PGlite's own parameters, without the one that turns fsync off. */
export function safeStartParams(): string[] {
  return [
    ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
    ...Object.entries(SAFE).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

/** Keeps the write-ahead log while a backup copies the folder. */
export const BACKUP_SLOT = 'poolster_backup';

/** At the end of a backup, and at every start: one that a killed backup left would keep the log for ever. */
export const DROP_BACKUP_SLOT = `select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = '${BACKUP_SLOT}'`;
