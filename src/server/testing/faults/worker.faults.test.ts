import { expect, it } from 'vitest';
import { seededRandom } from '../../../kernel/random.ts';
import { openBook } from './account-book.ts';
import { expectTrue, isFull, report, SEED } from './fault-run.ts';
import { signInAll } from './fault-school.ts';
import { filledFolder, removeFoldersAfterwards } from './folders.ts';
import { indexFaults } from './index-check.ts';
import { startServer } from './server-process.ts';
import { sendAgain, startWriters } from './writers.ts';

const DEATHS = isFull ? 30 : 2;

removeFoldersAfterwards();

it('a database thread that dies in mid-transaction costs nobody anything: the server goes on with a new one', async () => {
  const from = performance.now();
  const random = seededRandom(`worker/${SEED}`);
  const book = openBook();
  const folder = filledFolder('worker');
  const server = await startServer({ folder });
  const sessions = await signInAll(server.address);
  let unknown = 0;
  for (let death = 0; death < DEATHS; death++) {
    const address = () => server.address;
    const writers = startWriters({ book, random: random.fork(`writers ${death}`), sessions, address });
    await new Promise((resolve) => setTimeout(resolve, random.integer(50, 600)));
    await server.faultOfThread('die');
    await new Promise((resolve) => setTimeout(resolve, random.integer(0, 300)));
    await writers.stop();
    unknown += book.open().length;
    await sendAgain(book, server.address, random, 0.7);
  }
  await sendAgain(book, server.address, random, 1);
  expect(book.open()).toEqual([]);
  const verdict = expectTrue(book, await server.facts('thorough'));
  expect(server.hasExited()).toBe(false);
  await server.stop();
  if (isFull) expect(await indexFaults(folder)).toEqual([]);
  const told = { fault: 'database thread dies', done: `${DEATHS} deaths`, from, unknown };
  report({ ...verdict, ...told, acknowledged: book.count('acknowledged') });
});
