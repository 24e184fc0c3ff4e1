import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';
import type { Problem } from '../../kernel/problem.ts';
import { ThreadConnection } from './embedded/connection.ts';
import { createDiskGuard } from './embedded/disk-guard.ts';
import { memoryFilesystem } from './embedded/memory-file-system.ts';
import { WAL_BETWEEN_CHECKPOINTS } from './embedded/settings.ts';
import { type Supervisor, supervise } from './embedded/supervisor.ts';
import { copyTree } from './embedded/tree.ts';
import { createUpkeep } from './embedded/upkeep.ts';
import { GatheringSocket } from './gathering-socket.ts';

export type Engine = 'embedded' | 'server';

/** The one pool of this process. Two pools on PGlite would share one session and one transaction (ADR 2). */
export interface Database {
  readonly engine: Engine;
  readonly pool: pg.Pool;
  close(): Promise<void>;
  /** Why nothing may be written at this moment, such as a disk that is nearly full. */
  refusal?(): Problem | undefined;
}

export interface EmbeddedOptions {
  /** Folder of the data, or undefined for memory only. The caller holds its lock. */
  readonly folder?: string;
  /** Folder of a prepared database that is closed: a new one begins as a copy of it, in a fraction of the time. */
  readonly template?: string;
  /** Fills without syncing until `settle`; a fill that is interrupted must be thrown away. */
  readonly putsOffSync?: boolean;
  /** How long a statement may take before the database is started again, in milliseconds. */
  readonly answersWithin?: number;
  readonly walBetweenCheckpoints?: number;
  /** Bytes of the disk below which writes are refused; see `disk-guard.ts` for what it is without this. */
  readonly diskMinimum?: number;
  /** PostgreSQL's own log; by default only its complaints, on standard error. */
  readonly log?: (line: string) => void;
}

export interface EmbeddedDatabase extends Database {
  /** Makes durable what was filled in without syncing. */
  settle(): Promise<void>;
  /** The thread that holds the database; absent in memory only. */
  readonly supervisor?: Supervisor;
}

const ANSWERS_WITHIN = 300_000;

/** Opens PGlite behind the same `pg` code path as a server: a folder in a thread of its own, memory in this one. */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { folder, template, putsOffSync } = options;
  if (!folder) return openMemory(options);
  const isNew = !existsSync(join(folder, 'PG_VERSION'));
  if (isNew && template) await copyTree(template, folder);
  else mkdirSync(folder, { recursive: true });
  // PGlite writes the files of a new database without syncing them.
  const isUnsynced = isNew && !template;
  const log = options.log ?? complaintsOnly;
  const supervisor = await supervise({
    folder,
    putsOffSync: isUnsynced || putsOffSync === true,
    answersWithin: options.answersWithin ?? ANSWERS_WITHIN,
    walBetweenCheckpoints: options.walBetweenCheckpoints ?? WAL_BETWEEN_CHECKPOINTS,
    log,
  });
  if (isUnsynced && !putsOffSync)
    await supervisor.settle().catch(async (error: unknown) => {
      await supervisor.close();
      throw error;
    });
  const guard = createDiskGuard({
    folder,
    ...(options.diskMinimum === undefined ? {} : { minimum: options.diskMinimum }),
    log,
  });
  // The thread must not outlive a start that failed: the lock on the folder is let go then.
  await guard.look().catch(async (error: unknown) => {
    guard.stop();
    await supervisor.close();
    throw error;
  });
  const pool = new pg.Pool({
    ...ONE_SESSION,
    stream: () => new ThreadConnection(supervisor),
    user: 'postgres',
    database: 'postgres',
  });
  survive(pool);
  const upkeep = createUpkeep({ pool, log });
  return {
    engine: 'embedded',
    pool,
    supervisor,
    refusal: guard.refusal,
    settle: () => supervisor.settle(),
    close: async () => {
      guard.stop();
      await upkeep.stop();
      await pool.end();
      await supervisor.close();
    },
  };
}

/** For tests and tools: nothing is kept. */
export async function openMemory({
  template,
}: {
  readonly template?: string;
}): Promise<EmbeddedDatabase & { readonly lite: PGlite }> {
  const lite = new PGlite(template ? { fs: memoryFilesystem(template) } : { dataDir: 'memory://' });
  await lite.waitReady;
  const pool = new pg.Pool({ ...ONE_SESSION, ...createPgConfig(lite) });
  survive(pool);
  return {
    engine: 'embedded',
    pool,
    lite,
    settle: async () => undefined,
    close: async () => {
      await pool.end();
      await lite.close();
    },
  };
}

// A second connect() inside a transaction would wait for ever: the time-out turns that bug into an error.
const ONE_SESSION = { max: 1, connectionTimeoutMillis: 60_000, idleTimeoutMillis: 0 } as const;

export function openServer(url: string, options: { connections?: number } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 10,
    connectionTimeoutMillis: 10_000,
    // A quiet server keeps one connection, so that a restore sees that it runs (platform/backup/target.ts).
    min: 1,
    application_name: 'poolster',
    // Statements that do not wait for each other's answers share a round trip (`kyselyOn` in transaction.ts).
    pipeline: true,
    stream: () => new GatheringSocket(),
  });
  survive(pool);
  return { engine: 'server', pool, close: () => pool.end() };
}

/**
 * A connection that breaks says so to the query that waits on it. It also says so as an event, which would end the process where
 * nobody listens: an idle connection has the pool for that, one that is in use has nobody.
 */
function survive(pool: pg.Pool): void {
  const alreadyKnown = () => undefined;
  pool.on('error', alreadyKnown);
  pool.on('connect', (client) => client.on('error', alreadyKnown));
}

function complaintsOnly(line: string): void {
  if (/\b(?:PANIC|FATAL)\b|stopped:|could not start/.test(line)) console.error(line);
}

// bigint (count, sum) as a number: no count of ours passes 2^53. Dates without time stay `yyyy-mm-dd`.
pg.types.setTypeParser(20, Number);
pg.types.setTypeParser(1082, (text) => text);
