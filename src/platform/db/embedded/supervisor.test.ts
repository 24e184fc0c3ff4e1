import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { supervise } from './supervisor.ts';
import { Away, type Thread, type ThreadOptions } from './thread.ts';

type Way = 'answers' | 'hangs' | 'cannot be killed';

let begun: { readonly kill: ReturnType<typeof vi.fn>; die(): void }[];
let lines: string[];

beforeEach(() => {
  vi.useFakeTimers();
  begun = [];
  lines = [];
});
afterEach(() => vi.useRealTimers());

/** Threads without an engine: the first does as the first way says, and so on; the last way is that of all that follow. */
function threads(...ways: [Way, ...Way[]]) {
  return ({ ended }: ThreadOptions): Thread => {
    const way = ways[Math.min(begun.length, ways.length - 1)] ?? ways[0];
    const start = Promise.withResolvers<void>();
    const over = Promise.withResolvers<Away>();
    const from = performance.now();
    start.promise.catch(() => undefined);
    if (way === 'answers') start.resolve();
    const die = () => {
      start.reject(new Away('57P03'));
      over.resolve(new Away('57P02'));
      ended();
    };
    const kill = vi.fn(async () => {
      if (way !== 'cannot be killed') die();
    });
    begun.push({ kill, die });
    return {
      ready: start.promise,
      over: over.promise,
      ask: async () => new Uint8Array(),
      waitedFor: () => 0,
      startingFor: (now) => (way === 'answers' ? 0 : now - from),
      kill,
    };
  };
}

const options = (begin: (options: ThreadOptions) => Thread) => ({
  folder: '/nowhere',
  walBetweenCheckpoints: 2 ** 20,
  answersWithin: 300_000,
  startsWithin: 60_000,
  log: (line: string) => void lines.push(line),
  begin,
});

describe('a database thread that hangs while it starts', () => {
  it('is given up, and the next one takes its place', async () => {
    const supervisor = await supervise(options(threads('answers', 'hangs', 'answers')));
    begun[0]?.die();
    await vi.advanceTimersByTimeAsync(59_000);
    expect(begun).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(begun).toHaveLength(3);
    await expect(supervisor.current()).resolves.toBeDefined();
    expect(lines).toContain('LOG:  the embedded database answers again');
    await supervisor.close();
  });

  it('is given up at the first start too, which then fails instead of waiting for ever', async () => {
    const failed = expect(supervise(options(threads('hangs')))).rejects.toBeInstanceOf(Away);
    await vi.advanceTimersByTimeAsync(61_000);
    await failed;
    expect(begun[0]?.kill).toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gets twice as long each time, so that a slow disk does come to an end', async () => {
    const supervisor = await supervise(options(threads('answers', 'hangs')));
    begun[0]?.die();
    await vi.advanceTimersByTimeAsync(62_000);
    expect(begun).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(115_000);
    expect(begun).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(begun).toHaveLength(4);
    await supervisor.close();
  });
});

it('a thread that stays away is complained of at once, and then ever less often', async () => {
  const supervisor = await supervise(options(threads('answers', 'cannot be killed')));
  begun[0]?.die();
  await vi.advanceTimersByTimeAsync(3_600_000);
  const complaints = lines.filter((line) => line.startsWith('FATAL'));
  expect(complaints[0]).toContain('did not start within 60000 ms');
  expect(complaints.length).toBeGreaterThan(5);
  expect(complaints.length).toBeLessThan(15);
  await supervisor.close();
});
