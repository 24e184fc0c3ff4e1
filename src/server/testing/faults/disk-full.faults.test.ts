import { execFileSync } from 'node:child_process';
import { closeSync, cpSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { evidenceContract } from '../../../capabilities/evidence/evidence.contract.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { openBook } from './account-book.ts';
import { expectTrue, isFull, report, SEED } from './fault-run.ts';
import { FAULT_SCHOOL, signInAll } from './fault-school.ts';
import { filledFolder, removeFoldersAfterwards, temporaryFolder } from './folders.ts';
import { indexFaults } from './index-check.ts';
import { startServer } from './server-process.ts';
import { sendAgain, startWriters } from './writers.ts';
import { batch, client } from './writes.ts';

const TIMES = isFull ? 5 : 1;
const SIZE = '640m';
const MEGABYTE = 1024 * 1024;
const RECOVERS_WITHIN_MS = 30_000;

removeFoldersAfterwards();

const small = temporaryFolder('small-disk');
const mounted = mountSmallDisk();
if (mounted !== true) console.warn(`skipped: a full disk needs a small one, and mounting it failed: ${mounted}`);
afterAll(() => {
  // Lazily: a server that a failed test left behind may still hold it.
  if (mounted === true) execFileSync('umount', ['-l', small]);
});

/** True, or why it cannot be: only root may mount. */
function mountSmallDisk(): true | string {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'none', small], { stdio: 'pipe' });
    return true;
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n').at(1) ?? error.message) : String(error);
  }
}

describe.skipIf(mounted !== true)('a disk that fills up under the embedded database', () => {
  const folder = join(small, 'data');
  beforeAll(() => {
    mkdirSync(folder);
    cpSync(filledFolder('disk'), folder, { recursive: true });
  });

  it('refuses writes with 503 and words, reads go on, and all is well when there is room again', async () => {
    const from = performance.now();
    const random = seededRandom(`disk full/${SEED}`);
    const book = openBook();
    const server = await startServer({ folder });
    const sessions = await signInAll(server.address);
    let unknown = 0;
    const roomAtRefusal: number[] = [];
    for (let time = 0; time < TIMES; time++) {
      const address = () => server.address;
      const writers = startWriters({ book, random: random.fork(`writers ${time}`), sessions, address });
      roomAtRefusal.push(await fillUntilRefused(() => trial()));
      fillUp();
      expect(await trial()).toEqual([503, 'disk-nearly-full']);
      for (let look = 0; look < 10; look++) expect(await read()).toBeGreaterThanOrEqual(0);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      const before = book.count('acknowledged');
      emptyAgain();
      const recovering = performance.now();
      while (book.count('acknowledged') === before) {
        expect(performance.now() - recovering).toBeLessThan(RECOVERS_WITHIN_MS);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      await writers.stop();
      unknown += book.open().length;
      await sendAgain(book, server.address, random, 1);
    }
    expect(book.open()).toEqual([]);
    const verdict = expectTrue(book, await server.facts('thorough'));
    await server.stop();
    expect(await indexFaults(folder)).toEqual([]);
    const room = Math.round(Math.min(...roomAtRefusal) / MEGABYTE);
    const note = `writes were refused with ${room} MB left, reads never`;
    const told = { fault: 'disk full', done: `${TIMES} times`, from, unknown, note };
    report({ ...verdict, ...told, acknowledged: book.count('acknowledged') });

    /** One write that is nobody's: what the server says of it, and nothing of it may be there when it was refused. */
    async function trial(): Promise<readonly [number, string]> {
      const write = batch({ random, cookie: sessions.teachers[0] ?? '' }, 1);
      book.sent(write);
      let told: readonly [number, string] = [0, ''];
      const answer = await write.send(server.address, (status, code) => {
        told = [status, code];
      });
      if (answer === 'acknowledged') book.acknowledged(write.id);
      return told;
    }

    async function read(): Promise<number> {
      const [learnerId] = FAULT_SCHOOL.learners;
      if (!learnerId) throw new Error('There are no learners');
      const asked = client<typeof evidenceContract>(server.address, 'evidence', sessions.teachers[1] ?? '');
      return (await asked.list({ learnerId, limit: 20 })).evidence.length;
    }
  });
});

let ballast = 0;

/** Takes room bit by bit until a write is refused; answers how many bytes were left then. */
async function fillUntilRefused(trial: () => Promise<readonly [number, string]>): Promise<number> {
  for (;;) {
    const isRoomLeft = addBallast(8 * MEGABYTE);
    const [status] = await trial();
    if (status === 503) return statfsSync(small).bavail * statfsSync(small).bsize;
    expect(isRoomLeft).toBe(true);
    // The server looks at its disk now and then.
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

function fillUp(): void {
  while (addBallast(MEGABYTE));
  while (addBallast(4096));
}

/** False when the disk is full. */
function addBallast(bytes: number): boolean {
  const file = openSync(join(small, `ballast-${ballast++}`), 'w');
  try {
    return writeSync(file, Buffer.alloc(bytes, 1)) === bytes;
  } catch {
    return false;
  } finally {
    closeSync(file);
  }
}

function emptyAgain(): void {
  for (; ballast > 0; ballast--) rmSync(join(small, `ballast-${ballast - 1}`), { force: true });
}
