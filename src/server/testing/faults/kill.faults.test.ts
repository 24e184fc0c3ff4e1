import { expect, it } from 'vitest';
import { seededRandom } from '../../../kernel/random.ts';
import { openBook } from './account-book.ts';
import { expectTrue, isFull, report, SEED } from './fault-run.ts';
import { signInAll } from './fault-school.ts';
import { filledFolder, removeFoldersAfterwards } from './folders.ts';
import { indexFaults } from './index-check.ts';
import { startServer } from './server-process.ts';
import { sendAgain, startWriters } from './writers.ts';

const CUTS = isFull ? 50 : 4;
const MOST_WRITING_MS = 4000;

removeFoldersAfterwards();

it('kill -9 at any moment loses, doubles and corrupts nothing, and nobody is signed out', async () => {
  const from = performance.now();
  const random = seededRandom(`kill/${SEED}`);
  const book = openBook();
  const folder = filledFolder('kill');
  let server = await startServer({ folder });
  const sessions = await signInAll(server.address);
  const reopened: number[] = [];
  let unknown = 0;
  for (let cut = 0; cut < CUTS; cut++) {
    const writers = startWriters({
      book,
      random: random.fork(`writers ${cut}`),
      sessions,
      address: () => server.address,
    });
    await untilAcknowledged(book.count('acknowledged') + random.integer(1, 150), book.count);
    await new Promise((resolve) => setTimeout(resolve, random.integer(0, 60)));
    const killed = server.kill();
    await writers.stop();
    await killed;
    unknown += book.open().length;
    server = await startServer({ folder });
    reopened.push(server.startedInMs);
    expectTrue(book, await server.facts(cut % 10 === 9 ? 'thorough' : 'quick'));
    await sendAgain(book, server.address, random, 0.7);
  }
  await sendAgain(book, server.address, random, 1);
  expect(book.open()).toEqual([]);
  const verdict = expectTrue(book, await server.facts('thorough'));
  await server.stop();
  expect(await indexFaults(folder)).toEqual([]);
  const note = `started again in ${median(reopened)} ms (median)`;
  report({
    ...verdict,
    ...{ fault: 'kill -9', done: `${CUTS} kills`, from, unknown, note },
    acknowledged: book.count('acknowledged'),
  });
});

async function untilAcknowledged(goal: number, count: (outcome: 'acknowledged') => number): Promise<void> {
  const from = performance.now();
  while (count('acknowledged') < goal && performance.now() - from < MOST_WRITING_MS)
    await new Promise((resolve) => setTimeout(resolve, 5));
}

function median(values: readonly number[]): number {
  return Math.round([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);
}
