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
  const data = mkdtempSync(join(tmpdir(), 'poolster-journey-'));
  if (!url) cpSync(await demoTemplate(), data, { recursive: true });
  const port = await freePort();
  const child = start(['src/cli/main.ts', 'start'], {
    POOLSTER_DATA: data,
    PORT: String(port),
    DATABASE_URL: url,
    POOLSTER_URL: undefined,
  });
  const clearUp = () => rmSync(data, { recursive: true, force: true });
  await said(child, /Poolster is ready on /).catch((error: unknown) => {
    clearUp();
    throw error;
  });
  return {
    url: `http://localhost:${port}`,
    stop: async () => {
      child.kill('SIGTERM');
      const code = await ended(child);
      clearUp();
      if (code !== 0) throw new Error(`The server ended with ${code} on SIGTERM; it should stop cleanly`);
    },
  };
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
