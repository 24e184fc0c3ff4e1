import { isRefusal, type ProblemSeen } from './problem-of.ts';

/** Something a person did that the server must know, kept on the device until the server says it has it. */
export interface QueueItem {
  /** Also the command id in `input`: sending it twice counts once. */
  readonly id: string;
  /** Devices are shared: only sent while this person is signed in. */
  readonly personId: string;
  readonly capability: string;
  /** Dotted within the capability: `observations.record`. */
  readonly procedure: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** ISO instant, different for every item of a tab, so that it also gives the order. */
  readonly createdAt: string;
  /** How often the server itself failed on it. */
  readonly crashes: number;
  /** Why the server refused it; such an item waits for the person, not for the network. */
  readonly problem?: ProblemSeen;
}

export type FailedItem = QueueItem & { readonly problem: ProblemSeen };

export interface QueueStore {
  all(): Promise<readonly QueueItem[]>;
  put(item: QueueItem): Promise<void>;
  remove(id: string): Promise<void>;
}

/** What the queue needs of the world; tests give it a small one. */
export interface QueueWorld {
  readonly store: QueueStore;
  /** Resolves when the server acknowledged the item; otherwise throws. */
  send(item: QueueItem): Promise<unknown>;
  problemOf(error: unknown): ProblemSeen;
  now(): number;
  /** Runs later; the answer cancels. */
  after(milliseconds: number, run: () => void): () => void;
  /** Runs alone among all tabs. */
  alone(run: () => Promise<void>): Promise<void>;
  /** Called when what is kept changed here, so that other tabs look again. */
  changed(): void;
}

export interface QueueState {
  readonly waiting: readonly QueueItem[];
  readonly failed: readonly FailedItem[];
}

export interface Queue {
  state(): QueueState;
  subscribe(listener: () => void): () => void;
  belongsTo(personId: string | undefined): Promise<void>;
  enqueue(command: NewCommand): Promise<void>;
  /** Sends what waits, in order; safe to call at any time. */
  flush(): Promise<void>;
  /** Looks again at what is kept, after another tab changed it. */
  refresh(): Promise<void>;
  retry(id: string): Promise<void>;
  discard(id: string): Promise<void>;
}

export interface NewCommand {
  readonly id: string;
  readonly capability: string;
  readonly procedure: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** After this many failures of the server on one item it is set aside, so that it does not hold up what comes after. */
const CRASHES = 5;
const LONGEST_WAIT = 60_000;

export function createQueue(world: QueueWorld): Queue {
  const { store } = world;
  const listeners = new Set<() => void>();
  let person: string | undefined;
  let state: QueueState = { waiting: [], failed: [] };
  let setbacks = 0;
  let cancelTimer = () => {};
  let running: Promise<void> | undefined;
  let asked = false;
  let lastStamp = 0;

  async function mine(): Promise<readonly QueueItem[]> {
    const items = person === undefined ? [] : (await store.all()).filter((item) => item.personId === person);
    return items.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  }

  async function refresh(): Promise<void> {
    const items = await mine();
    state = { waiting: items.filter((item) => !item.problem), failed: items.filter(hasProblem) };
    for (const listener of listeners) listener();
  }

  async function announce(): Promise<void> {
    await refresh();
    world.changed();
  }

  /** One item at a time, so that the server sees things in the order in which they were done. */
  async function sendWaiting(): Promise<void> {
    for (;;) {
      const item = (await mine()).find((one) => !one.problem);
      if (!item) return;
      const goOn = await sendOne(item);
      await announce();
      if (!goOn) return;
    }
  }

  async function sendOne(item: QueueItem): Promise<boolean> {
    try {
      await world.send(item);
    } catch (error) {
      return setBack(item, world.problemOf(error));
    }
    await store.remove(item.id);
    setbacks = 0;
    return true;
  }

  async function setBack(item: QueueItem, problem: ProblemSeen): Promise<boolean> {
    const crashes = item.crashes + (problem.status === 500 ? 1 : 0);
    if (isRefusal(problem) || crashes >= CRASHES) {
      await store.put({ ...item, crashes: 0, problem });
      return true;
    }
    if (crashes > item.crashes) await store.put({ ...item, crashes });
    cancelTimer();
    cancelTimer = world.after(Math.min(LONGEST_WAIT, 1000 * 2 ** setbacks), () => void flush());
    setbacks += 1;
    return false;
  }

  function flush(): Promise<void> {
    asked = true;
    running ??= (async () => {
      while (asked) {
        asked = false;
        await world.alone(sendWaiting);
      }
    })().finally(() => {
      running = undefined;
    });
    return running;
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async belongsTo(personId) {
      person = personId;
      setbacks = 0;
      cancelTimer();
      await refresh();
      await flush();
    },
    async enqueue(command) {
      if (person === undefined) throw new Error('Only a signed-in person can put something in the queue.');
      lastStamp = Math.max(world.now(), lastStamp + 1);
      const createdAt = new Date(lastStamp).toISOString();
      await store.put({ ...command, personId: person, createdAt, crashes: 0 });
      await announce();
      void flush();
    },
    flush,
    refresh,
    async retry(id) {
      const item = state.failed.find((one) => one.id === id);
      if (!item) return;
      const { problem: _, ...again } = item;
      await store.put(again);
      await announce();
      void flush();
    },
    async discard(id) {
      await store.remove(id);
      await announce();
    },
  };
}

function hasProblem(item: QueueItem): item is FailedItem {
  return item.problem !== undefined;
}
