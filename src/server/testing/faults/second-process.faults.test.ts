import { expect, it } from 'vitest';
import { seededRandom } from '../../../kernel/random.ts';
import { openBook } from './account-book.ts';
import { expectTrue, isFull, report, SEED } from './fault-run.ts';
import { signInAll } from './fault-school.ts';
import { filledFolder, removeFoldersAfterwards } from './folders.ts';
import { launch, NotStarted, startServer } from './server-process.ts';
import { sendAgain, startWriters } from './writers.ts';

const TRIES = isFull ? 10 : 1;

removeFoldersAfterwards();

it('a second process on the same folder is refused in words, and the first goes on as if nothing happened', async () => {
  const from = performance.now();
  const random = seededRandom(`second process/${SEED}`);
  const book = openBook();
  const folder = filledFolder('second');
  const server = await startServer({ folder });
  const sessions = await signInAll(server.address);
  const writers = startWriters({ book, random, sessions, address: () => server.address });
  for (let time = 0; time < TRIES; time++) {
    const second = await launch({ folder }).ready.catch((error: unknown) => error);
    expect(second).toBeInstanceOf(NotStarted);
    if (!(second instanceof NotStarted)) continue;
    expect(second.code).toBe(1);
    expect(second.errors).toContain(`in use by another Poolster (process ${server.processId} on`);
    expect(second.errors).not.toContain('    at ');
  }
  await writers.stop();
  const unknown = book.open().length;
  await sendAgain(book, server.address, random, 1);
  const verdict = expectTrue(book, await server.facts('thorough'));
  await server.stop();
  const told = { fault: 'second process on the folder', done: `${TRIES} tries, all refused`, from, unknown };
  report({ ...verdict, ...told, acknowledged: book.count('acknowledged') });
});
