import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoTemplate } from './demo-template.ts';
import { ended, said, start } from './process.ts';

export interface JourneyServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** A whole Poolster of its own, as `npm start` makes it: a copy of the demo, or the database in JOURNEYS_DATABASE_URL. */
export async function startServer(): Promise<JourneyServer> {
  const url = process.env['JOURNEYS_DATABASE_URL'];
  const data = newFolder();
  if (!url) cpSync(await demoTemplate(), data, { recursive: true });
  return (await serve(['start'], { POOLSTER_DATA: data, DATABASE_URL: url })).server;
}

/** A Poolster in which nobody is yet, with the link that it prints for the first administrator. */
export async function startEmptyServer(): Promise<JourneyServer & { readonly setUpLink: string }> {
  const { server, output } = await serve(['start', '--empty'], { POOLSTER_DATA: newFolder(), DATABASE_URL: undefined });
  const setUpLink = /http\S+\/setup\?token=\S+/.exec(output)?.[0];
  if (!setUpLink) throw new Error(`No link to set up a first school in:\n${output}`);
  return { ...server, setUpLink };
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'poolster-journey-'));
}

async function serve(
  command: readonly string[],
  environment: { readonly POOLSTER_DATA: string; readonly DATABASE_URL: string | undefined },
): Promise<{ server: JourneyServer; output: string }> {
  const port = await freePort();
  const child = start(['src/cli/main.ts', ...command], {
    ...environment,
    PORT: String(port),
    POOLSTER_URL: undefined,
  });
  const output = await said(child, /Poolster is ready on /);
  const stop = async () => {
    child.kill('SIGTERM');
    const code = await ended(child);
    rmSync(environment.POOLSTER_DATA, { recursive: true, force: true });
    if (code !== 0) throw new Error(`The server ended with ${code} on SIGTERM; it should stop cleanly`);
  };
  return { server: { url: `http://localhost:${port}`, stop }, output };
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
