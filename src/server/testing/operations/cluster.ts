import { execFile, execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT_USER = process.getuid?.() === 0;

/** A PostgreSQL that the tests set up as docs/operations says, with an archive of its log. */
export interface OwnCluster {
  /** Folder of everything: `data`, `archive`, and what a test adds. Belongs to the user that runs PostgreSQL. */
  readonly folder: string;
  readonly port: number;
  address(role: string, database: string): string;
  /** Runs a program as the user that owns the cluster. */
  run(command: string, args: readonly string[]): Promise<void>;
  configure(lines: string): void;
  start(): Promise<void>;
  /** `immediate` is a crash. */
  stop(mode: 'fast' | 'immediate'): Promise<void>;
  remove(): Promise<void>;
}

export async function createCluster(bin: string): Promise<OwnCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'poolster-operations-'));
  giveToPostgres(folder);
  const run = async (command: string, args: readonly string[]) => {
    // PostgreSQL refuses to run as root.
    const [first = '', ...rest] = ROOT_USER
      ? ['runuser', '-u', 'postgres', '--', command, ...args]
      : [command, ...args];
    await promisify(execFile)(first, rest, {
      cwd: folder,
      env: { ...process.env, PATH: `${bin}:${process.env['PATH']}` },
    });
  };
  const data = join(folder, 'data');
  mkdirSync(join(folder, 'archive'));
  giveToPostgres(join(folder, 'archive'));
  await run(`${bin}/initdb`, ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8']);
  const port = await freePort();
  const control = (args: readonly string[]) => run(`${bin}/pg_ctl`, ['-D', data, '-w', '-t', '60', ...args]);
  const configure = (lines: string) => appendFileSync(join(data, 'postgresql.conf'), `${lines}\n`);
  configure(`port = ${port}\nlisten_addresses = '127.0.0.1'\nunix_socket_directories = '${folder}'`);
  const stop = (mode: 'fast' | 'immediate') => control(['-m', mode, 'stop']);
  return {
    ...{ folder, port, run, configure, stop },
    address: (role, database) => `postgres://${role}@127.0.0.1:${port}/${database}`,
    start: () => control(['-l', join(folder, 'log'), 'start']),
    remove: async () => {
      await stop('immediate').catch(() => undefined);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function giveToPostgres(path: string): void {
  if (!ROOT_USER) return;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres']).toString());
  chownSync(path, id('-u'), id('-g'));
  chmodSync(path, 0o700);
}

export function freePort(): Promise<number> {
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
