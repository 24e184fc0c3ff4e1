import { createServer, connect as dial, type Socket } from 'node:net';
import type { Random } from '../../../kernel/random.ts';

export interface CuttingProxy {
  readonly url: string;
  /** How many connections it cut at a commit: after the database did it, or before the database heard of it. */
  readonly cuts: { after: number; before: number };
  /** The share of commits that are cut from now on. */
  cutShare(share: number): void;
  stop(): Promise<void>;
}

/** A simple query `commit` of the wire protocol (PostgreSQL, 55.2.2): `Q`, a length of 11, the text and a zero. */
const COMMIT = Buffer.from('Q\0\0\0\u000bcommit\0', 'latin1');

/**
 * Stands between the server and PostgreSQL and loses the answer to a commit: the very moment in which nobody knows whether the
 * transaction was kept. Half of the cuts come after the database has committed, half before it has heard of it.
 */
export async function startCuttingProxy(databaseUrl: string, random: Random): Promise<CuttingProxy> {
  const upstream = new URL(databaseUrl);
  const cuts = { after: 0, before: 0 };
  let share = 0;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = dial(Number(upstream.port), upstream.hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    let isDoomed = false;
    near.on('data', (bytes) => {
      if (bytes.includes(COMMIT) && random.next() < share) {
        if (random.next() < 0.5) {
          cuts.before++;
          near.destroy();
          return;
        }
        cuts.after++;
        isDoomed = true;
      }
      far.write(bytes);
    });
    far.on('data', (bytes) => {
      if (isDoomed) near.destroy();
      else near.write(bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  const own = new URL(databaseUrl);
  own.port = String(typeof address === 'object' && address ? address.port : 0);
  return {
    url: own.href,
    cuts,
    cutShare: (asked) => {
      share = asked;
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
