import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { takeSnapshot } from '../../platform/backup/snapshot.ts';
import type { Database } from '../../platform/db/database.ts';
import { selectSettings } from '../doctor/settings.ts';
import { type ControlAnswer, makeSocketFolder, SNAPSHOT_PREFIX, socketPath } from './protocol.ts';

export interface ControlOptions {
  readonly dataFolder: string;
  readonly database: Database;
  readonly now: () => Date;
}

/** Opens the control socket of an embedded database that this process owns; answers how to close it. */
export async function listenForControl(options: ControlOptions): Promise<() => Promise<void>> {
  clearSnapshots(options.dataFolder);
  const path = socketPath(options.dataFolder);
  makeSocketFolder(options.dataFolder, path);
  // The lock on the folder is ours, so a socket that stands here was left by a process that is gone.
  rmSync(path, { force: true });
  const startedAt = options.now().toISOString();
  const taking = { busy: false };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    serveOne(socket, { ...options, startedAt, taking });
  });
  await listenPrivately(server, path);
  return async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise<void>((closed) => server.close(() => closed()));
    rmSync(path, { force: true });
  };
}

/** Copies that a process left behind when it was killed. */
function clearSnapshots(dataFolder: string): void {
  for (const name of readdirSync(dataFolder)) {
    if (name.startsWith(SNAPSHOT_PREFIX)) rmSync(join(dataFolder, name), { recursive: true, force: true });
  }
}

/** The socket is made with mode 600: changing it afterwards would leave a moment in which others may connect. */
async function listenPrivately(server: Server, path: string): Promise<void> {
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    const before = process.umask(0o177);
    // Binds within this call, so nothing else is made under the narrow mask.
    server.listen(path, () => listening());
    process.umask(before);
  });
  server.unref();
}

interface Serving extends ControlOptions {
  readonly startedAt: string;
  readonly taking: { busy: boolean };
}

function serveOne(socket: Socket, serving: Serving): void {
  const copies: string[] = [];
  let isGone = false;
  const forget = () => {
    isGone = true;
    for (const copy of copies.splice(0)) rm(copy, { recursive: true, force: true }).catch(() => undefined);
  };
  socket.on('error', () => undefined);
  socket.on('close', forget);
  createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY })
    .on('line', async (line) => {
      const answer = await answerTo(line, serving, copies);
      if (isGone) forget();
      else socket.write(`${JSON.stringify(answer)}\n`);
    })
    .on('error', () => undefined);
}

async function answerTo(line: string, serving: Serving, copies: string[]): Promise<ControlAnswer> {
  try {
    const asked = askedIn(line);
    if (asked === 'facts') return { facts: await factsOf(serving) };
    if (asked === 'snapshot') return await snapshotFor(serving, copies);
    return { refused: 'this server does not know the question; is it of another version than the command?' };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

function askedIn(line: string): unknown {
  const question: unknown = JSON.parse(line);
  return typeof question === 'object' && question !== null && 'ask' in question ? question.ask : undefined;
}

async function factsOf({ database, startedAt }: Serving) {
  return { processId: process.pid, startedAt, settings: await selectSettings(database.pool) };
}

async function snapshotFor({ dataFolder, database, taking }: Serving, copies: string[]): Promise<ControlAnswer> {
  if (taking.busy) return { refused: 'another backup or doctor is being served: try again when it is done' };
  taking.busy = true;
  try {
    const into = join(dataFolder, `${SNAPSHOT_PREFIX}${randomUUID()}`);
    const taken = await takeSnapshot(database.pool, join(dataFolder, 'database'), into);
    copies.push(into);
    return { snapshot: into, ...taken };
  } finally {
    taking.busy = false;
  }
}
