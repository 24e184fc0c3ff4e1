import { describe, expect, it } from 'vitest';
import type { ProblemSeen } from './problem-of.ts';
import { createQueue, type Queue, type QueueItem } from './queue-core.ts';
import { memoryStore } from './queue-store.ts';

/** A server, a clock and a device that a test can steer. */
function createWorld() {
  const store = memoryStore();
  const world = {
    store,
    sent: [] as string[],
    answer: (_item: QueueItem): ProblemSeen | 'received' => 'received',
    timers: [] as { milliseconds: number; run: () => void }[],
    lock: Promise.resolve(),
  };
  const openTab = (): Queue =>
    createQueue({
      store,
      send: async (item) => {
        const answer = world.answer(item);
        if (answer !== 'received') throw answer;
        world.sent.push(item.id);
      },
      problemOf: (error) => error as ProblemSeen,
      now: () => Date.UTC(2026, 10, 22),
      after: (milliseconds, run) => {
        const timer = { milliseconds, run };
        world.timers.push(timer);
        return () => {
          world.timers = world.timers.filter((one) => one !== timer);
        };
      },
      alone: (run) => {
        world.lock = world.lock.then(run);
        return world.lock;
      },
      changed: () => {},
    });
  return { world, openTab };
}

const offline: ProblemSeen = { code: 'offline', data: {}, faults: [] };
const refused: ProblemSeen = { code: 'not-allowed', data: {}, faults: [], status: 403 };
const crashed: ProblemSeen = { code: 'unexpected', data: {}, faults: [], status: 500 };
const signedOut: ProblemSeen = { code: 'sign-in-needed', data: {}, faults: [], status: 401 };

function command(id: string) {
  return { id, capability: 'evidence', procedure: 'record', input: { commandId: id } };
}

async function signedInTab() {
  const { world, openTab } = createWorld();
  const queue = openTab();
  await queue.belongsTo('sam');
  return { world, openTab, queue };
}

describe('the queue', () => {
  it('sends what is put in, in order, and forgets it only then', async () => {
    const { world, queue } = await signedInTab();
    for (const id of ['a', 'b', 'c']) await queue.enqueue(command(id));
    await queue.flush();
    expect(world.sent).toEqual(['a', 'b', 'c']);
    expect(await world.store.all()).toEqual([]);
    expect(queue.state()).toEqual({ waiting: [], failed: [] });
  });

  it('keeps everything while there is no connection, and sends it in order when there is', async () => {
    const { world, queue } = await signedInTab();
    world.answer = () => offline;
    await queue.enqueue(command('a'));
    await queue.enqueue(command('b'));
    await queue.flush();
    expect(queue.state().waiting.map((item) => item.id)).toEqual(['a', 'b']);
    world.answer = () => 'received';
    await queue.flush();
    expect(world.sent).toEqual(['a', 'b']);
    expect(queue.state().waiting).toEqual([]);
  });

  it('waits longer after each setback, up to a minute, with one timer at a time', async () => {
    const { world, queue } = await signedInTab();
    world.answer = () => offline;
    await queue.enqueue(command('a'));
    await queue.flush();
    const waits: number[] = [];
    for (let turn = 0; turn < 9; turn++) {
      const [timer] = world.timers;
      waits.push(timer?.milliseconds ?? 0);
      expect(world.timers).toHaveLength(1);
      await queue.flush();
    }
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.at(0)).toBeLessThanOrEqual(4000);
    expect(waits.at(-1)).toBe(60_000);
  });

  it('tries again at once when the connection comes back during a try that fails', async () => {
    const { world, queue } = await signedInTab();
    let tries = 0;
    world.answer = () => {
      tries += 1;
      if (tries > 1) return 'received';
      void queue.flush();
      return offline;
    };
    await queue.enqueue(command('a'));
    await queue.flush();
    expect(world.sent).toEqual(['a']);
  });

  it('sets aside what the server refuses, with its reason, and goes on with the rest', async () => {
    const { world, queue } = await signedInTab();
    world.answer = (item) => (item.id === 'a' ? refused : 'received');
    await queue.enqueue(command('a'));
    await queue.enqueue(command('b'));
    await queue.flush();
    expect(world.sent).toEqual(['b']);
    expect(queue.state().failed).toMatchObject([{ id: 'a', problem: { code: 'not-allowed' } }]);
    expect(await world.store.all()).toHaveLength(1);
  });

  it('sends a refused item again when the person asks, and forgets it when they say so', async () => {
    const { world, queue } = await signedInTab();
    world.answer = () => refused;
    await queue.enqueue(command('a'));
    await queue.enqueue(command('b'));
    await queue.flush();
    world.answer = () => 'received';
    await queue.retry('a');
    await queue.discard('b');
    await queue.flush();
    expect(world.sent).toEqual(['a']);
    expect(await world.store.all()).toEqual([]);
  });

  it('waits for a new sign-in rather than losing what was done', async () => {
    const { world, queue } = await signedInTab();
    world.answer = () => signedOut;
    await queue.enqueue(command('a'));
    await queue.flush();
    expect(queue.state()).toMatchObject({ waiting: [{ id: 'a' }], failed: [] });
  });

  it('sets an item aside after the server failed on it five times, so that it holds up nothing', async () => {
    const { world, queue } = await signedInTab();
    world.answer = (item) => (item.id === 'a' ? crashed : 'received');
    await queue.enqueue(command('a'));
    await queue.enqueue(command('b'));
    for (let turn = 0; turn < 5; turn++) await queue.flush();
    expect(world.sent).toEqual(['b']);
    expect(queue.state().failed.map((item) => item.id)).toEqual(['a']);
  });

  it('never sends what one person did while another is signed in', async () => {
    const { world, queue } = await signedInTab();
    world.answer = () => offline;
    await queue.enqueue(command('a'));
    await queue.flush();
    world.answer = () => 'received';
    await queue.belongsTo('amina');
    await queue.flush();
    expect(world.sent).toEqual([]);
    expect(queue.state().waiting).toEqual([]);
    await queue.belongsTo('sam');
    expect(world.sent).toEqual(['a']);
  });

  it('takes nothing from nobody', async () => {
    const { openTab } = createWorld();
    await expect(openTab().enqueue(command('a'))).rejects.toThrow('signed-in');
  });

  it('sends each item once with several tabs on one store', async () => {
    const { world, openTab, queue } = await signedInTab();
    const other = openTab();
    await other.belongsTo('sam');
    await Promise.all(['a', 'b', 'c', 'd'].map((id, n) => (n % 2 ? queue : other).enqueue(command(id))));
    await Promise.all([queue.flush(), other.flush()]);
    expect(world.sent.toSorted()).toEqual(['a', 'b', 'c', 'd']);
    await other.refresh();
    expect(other.state().waiting).toEqual([]);
  });

  it('finds what waited when the page is opened again', async () => {
    const { world, openTab, queue } = await signedInTab();
    world.answer = () => offline;
    await queue.enqueue(command('a'));
    await queue.flush();
    world.answer = () => 'received';
    await openTab().belongsTo('sam');
    expect(world.sent).toEqual(['a']);
  });

  it('tells who listens of every change', async () => {
    const { queue } = await signedInTab();
    const seen: number[] = [];
    const stop = queue.subscribe(() => seen.push(queue.state().waiting.length));
    await queue.enqueue(command('a'));
    await queue.flush();
    stop();
    expect(seen.at(0)).toBe(1);
    expect(seen.at(-1)).toBe(0);
  });
});
