import { expect, it } from 'vitest';
import { createDiskGuard, defaultMinimum } from './disk-guard.ts';

const GB = 2 ** 30;
const MB = 2 ** 20;

/** A guard on a disk of which the test says how full it is. */
function guardOn(disk: { free: number; size: number }, minimum?: number) {
  const lines: string[] = [];
  const guard = createDiskGuard({
    folder: '/nowhere',
    ...(minimum === undefined ? {} : { minimum }),
    room: async () => disk,
    log: (line) => lines.push(line),
  });
  guard.stop();
  return { guard, lines };
}

it('refuses writes with 503 when the disk is nearly full, and says how much is left', async () => {
  const { guard } = guardOn({ free: 100 * MB, size: 10 * GB });
  await guard.look();
  expect(guard.refusal()).toMatchObject({ code: 'disk-nearly-full', status: 503, data: { megabytes: 100 } });
});

it('goes on by itself when there is clearly room again, and says both once', async () => {
  const disk = { free: 150 * MB, size: 10 * GB };
  const { guard, lines } = guardOn(disk, 200 * MB);
  await guard.look();
  await guard.look();
  disk.free = 210 * MB;
  await guard.look();
  expect(guard.refusal()).toBeDefined();
  disk.free = 260 * MB;
  await guard.look();
  expect(guard.refusal()).toBeUndefined();
  expect(lines).toEqual([
    'FATAL:  the disk is nearly full (150 MB left): writes are refused',
    'LOG:  there is room on the disk again (260 MB): writes go on',
  ]);
});

it('keeps 200 MB free, 2 % of a larger disk, and never more than a gigabyte', () => {
  expect(defaultMinimum(5 * GB)).toBe(200 * MB);
  expect(defaultMinimum(20 * GB)).toBeCloseTo(0.4 * GB);
  expect(defaultMinimum(4000 * GB)).toBe(GB);
});
