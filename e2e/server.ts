import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoTemplate } from './demo-template.ts';

export interface JourneyServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** A whole Poolster of its own, as `npm start` makes it: a copy of the demo, or the database in JOURNEYS_DATABASE_URL. */
export async function startServer(): Promise<JourneyServer> {
  const url = process.env['JOURNEYS_DATABASE_URL'];
  const data = mkdtempSync(join(tmpdir(), 'poolster-journey-'));
  if (!url) cpSync(await demoTemplate(), data, { recursive: true });
  const port = await freePort();
  const child = start(['src/cli/main.ts', 'start'], {
    POOLSTER_DATA: data,
    PORT: String(port),
    DATABASE_URL: url,
    POOLSTER_URL: undefined,
  });
  await said(child, /Poolster is ready on /);
  return {
    url: `http://localhost:${port}`,
    stop: async () => {
      child.kill('SIGTERM');
      const code = await ended(child);
      rmSync(data, { recursive: true, force: true });
      if (code !== 0) throw new Error(`The server ended with ${code} on SIGTERM; it should stop cleanly`);
    },
  };
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs a script of the project on this Node and waits; throws with its output when it fails. */
export async function run(args: readonly string[], environment: Environment): Promise<void> {
  const child = start(args, environment);
  const output = outputOf(child);
  const code = await ended(child);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${output()}`);
}

function start(args: readonly string[], environment: Environment): ChildProcess {
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    // Playwright's own options for Node would make its children trace imports.
    env: { ...process.env, NODE_OPTIONS: undefined, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function said(child: ChildProcess, words: RegExp): Promise<void> {
  const output = outputOf(child);
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', () => words.test(output()) && resolve());
    child.on('exit', (code) => reject(new Error(`The server ended with ${code} before it was ready:\n${output()}`)));
    child.on('error', reject);
  });
}

function outputOf(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
    });
  }
  return () => text;
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => resolve(code));
    child.on('error', reject);
  });
}

async function freePort(): Promise<number> {
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
