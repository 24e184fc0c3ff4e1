import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Cluster {
  readonly url: string;
  /** What was set, for the table. */
  readonly settings: string;
  readonly folder: string;
  stop(): void;
}

/** Durable means durable: nothing here weakens fsync, synchronous_commit or full_page_writes. */
const SETTINGS = { shared_buffers: '1GB', max_wal_size: '4GB', max_connections: '100' };

/** A PostgreSQL of its own in a temporary folder, gone with everything in it after `stop`. */
export async function startCluster(): Promise<Cluster> {
  const bin = binaries();
  const folder = mkdtempSync(join(process.env['BENCH_FOLDER'] ?? tmpdir(), 'poolster-bench-'));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) giveToPostgres(folder);
  const run = (command: string, args: readonly string[]) => {
    const whole = isRoot ? ['runuser', '-u', 'postgres', '--', command, ...args] : [command, ...args];
    const [first = command, ...rest] = whole;
    return execFileSync(first, rest, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] }).toString();
  };
  const data = join(folder, 'data');
  run(`${bin}/initdb`, ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8']);
  const port = await freePort();
  const options = Object.entries(SETTINGS).map(([name, value]) => `-c ${name}=${value}`);
  const listen = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`;
  // Output to the log: the server would otherwise keep our pipe open.
  run(`${bin}/pg_ctl`, [
    '-D',
    data,
    '-w',
    '-t',
    '60',
    '-l',
    join(folder, 'log'),
    '-o',
    [listen, ...options].join(' '),
    'start',
  ]);
  const stop = () => {
    process.off('exit', stop);
    run(`${bin}/pg_ctl`, ['-D', data, '-m', 'immediate', '-w', 'stop']);
    rmSync(folder, { recursive: true, force: true });
  };
  process.on('exit', stop);
  // A run that is broken off leaves nothing behind either.
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => process.exit(1));
  const version = run(`${bin}/postgres`, ['--version']).trim();
  const named = Object.entries(SETTINGS).map(([name, value]) => `${name}=${value}`);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    settings: `${version}, fsync on, ${named.join(', ')}`,
    folder,
    stop,
  };
}

function binaries(): string {
  const folders = [process.env['POSTGRES_BIN'] ?? '', ...globSync('/usr/lib/postgresql/*/bin').sort().reverse()];
  const found = folders.find((folder) => existsSync(join(folder, 'pg_ctl')));
  if (!found) throw new Error('No PostgreSQL here: install it, or name the folder of its programs in POSTGRES_BIN');
  return found;
}

function giveToPostgres(folder: string): void {
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres']).toString());
  chownSync(folder, id('-u'), id('-g'));
  chmodSync(folder, 0o700);
}

export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No port')),
      );
    });
  });
}
