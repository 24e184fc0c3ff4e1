import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { seededRandom } from '../../../kernel/random.ts';
import { isFull, report, SEED } from './fault-run.ts';
import { removeFoldersAfterwards, temporaryFolder } from './folders.ts';
import { indexFaults } from './index-check.ts';
import { launch, type StartOptions, startServer } from './server-process.ts';

const KILLS = isFull ? 12 : 1;

removeFoldersAfterwards();

const demoIn = (folder: string): StartOptions => ({
  folder,
  firstStart: 'demo',
  environment: { FAULT_CLOCK: '2026-11-20T13:00:00Z' },
});

it('a first start that is killed at any moment, and then done again, is whole', async () => {
  const from = performance.now();
  const random = seededRandom(`first start/${SEED}`);
  const undisturbed = await startServer(demoIn(temporaryFolder('whole')));
  const whole = await undisturbed.picture();
  const took = undisturbed.startedInMs;
  await undisturbed.stop();
  let inTheMiddle = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const folder = temporaryFolder('first');
    const first = launch(demoIn(folder));
    // From before the first file to just after the last; once in three killed again in the second try.
    await Promise.race([pause(random.next() * took * 1.05), first.ready.catch(() => undefined)]);
    await first.kill();
    if (existsSync(join(folder, 'first-start-unfinished'))) inTheMiddle++;
    if (random.next() < 0.33) {
      const second = launch(demoIn(folder));
      await Promise.race([pause(random.next() * took), second.ready.catch(() => undefined)]);
      await second.kill();
    }
    const third = await startServer(demoIn(folder));
    expect(await third.picture()).toEqual(whole);
    expect((await third.facts('thorough')).contradictions).toEqual([]);
    await third.stop();
    if (isFull) expect(await indexFaults(folder)).toEqual([]);
  }
  report({
    fault: 'kill during first start',
    done: `${KILLS} kills, ${inTheMiddle} of them before it was ready`,
    acknowledged: 0,
    unknown: 0,
    lost: 0,
    doubled: 0,
    corrupt: 0,
    from,
    note: 'each compared, row count by row count and definition by definition, with a start that nobody disturbed',
  });
});

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
