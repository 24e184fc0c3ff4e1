import { parentPort, workerData } from 'node:worker_threads';
import { deferrable, nodeDisk } from './disk.ts';
import { type Engine, openEngine } from './engine.ts';
import { boundLog } from './log-bound.ts';
import { type Answer, EXIT_STOPPED, type Request, type WorkerSetup } from './messages.ts';
import { DROP_BACKUP_SLOT } from './settings.ts';
import { syncTogether } from './tree.ts';

// The thread of the embedded database. Whatever goes wrong in it ends it: memory after a PANIC is worth nothing, and the other
// thread starts a new one, which recovers from what is on the disk.
const port = parentPort;
if (!port) throw new Error('This is the thread of the embedded database');
const setup: WorkerSetup = workerData;
const say = (answer: Answer, transfer: ArrayBuffer[] = []) => port.postMessage(answer, transfer);

const { disk, settle } = deferrable(nodeDisk, setup.putsOffSync);
const log = boundLog(disk, setup.walBetweenCheckpoints);
const engine = await openEngine({
  folder: setup.folder,
  disk: log.disk,
  log: (line) => say({ kind: 'log', line }),
});
await engine.lite.exec(DROP_BACKUP_SLOT);
let work = Promise.resolve();
port.on('message', (request: Request) => {
  work = work.then(() => answer(engine, request)).catch(end);
});
say({ kind: 'ready' });

async function answer(one: Engine, request: Request): Promise<void> {
  if (request.kind === 'fault') return fault(request.how);
  if (request.kind === 'run') {
    if (request.isFirst) await freshSession(one);
    // Before the statement and not after its answer: who copies the folder between two statements finds nobody writing.
    await log.keep(one);
    const bytes = joined(await one.run(request.bytes));
    say({ kind: 'done', id: request.id, bytes }, [bytes.buffer]);
    return;
  }
  if (request.kind === 'settle') {
    await one.lite.exec('checkpoint');
    await syncTogether(setup.folder);
    settle();
  } else await one.close();
  say({ kind: 'done', id: request.id, bytes: new Uint8Array() });
  if (request.kind === 'close') port?.close();
}

/** PGlite has one session for ever: what the last connection left open or set is undone before the next one begins. */
async function freshSession({ lite }: Engine): Promise<void> {
  if (lite.isInTransaction()) await lite.exec('rollback');
  await lite.exec('discard all');
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function end(error: unknown): void {
  say({ kind: 'log', line: `The embedded database stopped: ${error instanceof Error ? error.stack : String(error)}` });
  // Ends this thread only; a message that was sent is still delivered.
  process.exit(EXIT_STOPPED);
}

function fault(how: 'die' | 'hang'): void {
  if (how === 'die') process.exit(EXIT_STOPPED);
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
}
