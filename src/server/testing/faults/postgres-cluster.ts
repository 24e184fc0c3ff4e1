import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, globSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { temporaryFolder } from './folders.ts';

export interface Cluster {
  readonly url: string;
  /** `fast` ends every session in good order; `immediate` is a crash, and the next start recovers. */
  restart(mode: 'fast' | 'immediate'): Promise<void>;
  /** Ends every session but the asking one, as an administrator may at any time. */
  terminateSessions(): Promise<void>;
  stop(): Promise<void>;
}

/** Where PostgreSQL's programs are, or undefined: then these tests say that they were not run. */
export function postgresBinaries(): string | undefined {
  const folders = [process.env['POSTGRES_BIN'] ?? '', ...globSync('/usr/lib/postgresql/*/bin').sort().reverse()];
  return folders.find((folder) => existsSync(join(folder, 'pg_ctl')));
}

/** A PostgreSQL of its own in a temporary folder, with fsync on. */
export async function startCluster(bin: string): Promise<Cluster> {
  const folder = temporaryFolder('postgres');
  const isRoot = process.getuid?.() === 0;
  if (isRoot) giveToPostgres(folder);
  const run = async (program: string, args: readonly string[]) => {
    const command = [`${bin}/${program}`, ...args];
    // PostgreSQL refuses to run as root.
    const [first = '', ...rest] = isRoot ? ['runuser', '-u', 'postgres', '--', ...command] : command;
    await promisify(execFile)(first, rest, { cwd: folder });
  };
  const data = join(folder, 'data');
  await run('initdb', ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8']);
  const port = await freePort();
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=on -c max_connections=60`;
  const control = (args: readonly string[]) => run('pg_ctl', ['-D', data, '-w', '-t', '60', ...args]);
  const start = () => control(['-l', join(folder, 'log'), '-o', settings, 'start']);
  await start();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  return {
    url,
    restart: async (mode) => {
      await control(['-m', mode, 'stop']);
      await start();
    },
    terminateSessions: () => terminateSessions(url),
    stop: () => control(['-m', 'immediate', 'stop']),
  };
}

async function terminateSessions(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname is not null',
  );
  await client.end();
}

function giveToPostgres(folder: string): void {
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres']).toString());
  chownSync(folder, id('-u'), id('-g'));
  chmodSync(folder, 0o700);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
