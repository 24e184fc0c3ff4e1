import { mkdirSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';

export type Engine = 'embedded' | 'server';

/** The one pool of this process. Two pools on PGlite would share one session and one transaction (ADR 2). */
export interface Database {
  readonly engine: Engine;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Folder of the data, or undefined for memory only. */
  readonly folder?: string;
  /** A tar of a migrated, empty data folder: starting from it takes a quarter of the time. Used only where the folder is new. */
  readonly template?: Blob;
}

/** Opens PGlite behind the same `pg` code path as a server. */
export async function openEmbedded(options: EmbeddedOptions): Promise<Database & { readonly lite: PGlite }> {
  if (options.folder) mkdirSync(options.folder, { recursive: true });
  const lite = new PGlite({
    ...(options.folder ? { dataDir: options.folder } : { dataDir: 'memory://' }),
    ...(options.template ? { loadDataDir: options.template } : {}),
    relaxedDurability: false,
  });
  await lite.waitReady;
  // A second connect() inside a transaction would wait for ever: the time-out turns that bug into an error.
  const pool = new pg.Pool({ ...createPgConfig(lite), max: 1, connectionTimeoutMillis: 60_000, idleTimeoutMillis: 0 });
  return {
    engine: 'embedded',
    pool,
    lite,
    close: async () => {
      await pool.end();
      await lite.close();
    },
  };
}

export function openServer(url: string, options: { connections?: number } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 10,
    connectionTimeoutMillis: 10_000,
    application_name: 'poolster',
  });
  pool.on('error', () => {
    // An idle connection that the server closed; the pool has dropped it and the next query opens a new one.
  });
  // One that is lost while it is in use tells the query at hand; without a listener the event itself would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return { engine: 'server', pool, close: () => pool.end() };
}

// bigint (count, sum) as a number: no count of ours passes 2^53. Dates without time stay `yyyy-mm-dd`.
pg.types.setTypeParser(20, Number);
pg.types.setTypeParser(1082, (text) => text);
