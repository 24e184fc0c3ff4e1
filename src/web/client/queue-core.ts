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
  const shelf = createShelf(world);
  const sender = createSender(world, shelf);
  let lastStamp = 0;

  async function change(write: Promise<void>): Promise<void> {
    await write;
    await shelf.announce();
  }

  return {
    state: shelf.state,
    subscribe: shelf.subscribe,
    refresh: shelf.refresh,
    flush: sender.flush,
    async belongsTo(personId) {
      sender.calmDown();
      await shelf.showOf(personId);
      await sender.flush();
    },
    async enqueue(command) {
      const personId = shelf.person();
      if (personId === undefined) throw new Error('Only a signed-in person can put something in the queue.');
      lastStamp = Math.max(world.now(), lastStamp + 1);
      const createdAt = new Date(lastStamp).toISOString();
      await change(store.put({ ...command, personId, createdAt, crashes: 0 }));
      void sender.flush();
    },
    async retry(id) {
      const item = shelf.state().failed.find((one) => one.id === id);
      if (!item) return;
      const { problem: _, ...again } = item;
      await change(store.put(again));
      void sender.flush();
    },
    discard: (id) => change(store.remove(id)),
  };
}

type Shelf = ReturnType<typeof createShelf>;

/** What of the store belongs to the person who is signed in, as a picture that the page can show. */
function createShelf(world: QueueWorld) {
  const listeners = new Set<() => void>();
  let person: string | undefined;
  let state: QueueState = { waiting: [], failed: [] };

  async function items(): Promise<readonly QueueItem[]> {
    const mine = person === undefined ? [] : (await world.store.all()).filter((item) => item.personId === person);
    return mine.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  }

  async function refresh(): Promise<void> {
    const all = await items();
    state = { waiting: all.filter((item) => !item.problem), failed: all.filter(hasProblem) };
    for (const listener of listeners) listener();
  }

  return {
    person: () => person,
    state: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh,
    showOf(personId: string | undefined) {
      person = personId;
      return refresh();
    },
    first: async () => (await items()).find((item) => !item.problem),
    async announce() {
      await refresh();
      world.changed();
    },
  };
}

/** Sends one item at a time, so that the server sees things in the order in which they were done. */
function createSender(world: QueueWorld, shelf: Shelf) {
  const { store } = world;
  let setbacks = 0;
  let cancelTimer = () => {};
  let running: Promise<void> | undefined;
  let isAsked = false;

  async function sendWaiting(): Promise<void> {
    for (let item = await shelf.first(); item; item = await shelf.first()) {
      const goOn = await sendOne(item);
      await shelf.announce();
      if (!goOn) return;
    }
  }

  async function sendOne(item: QueueItem): Promise<boolean> {
    const problem = await world.send(item).then(() => undefined, world.problemOf);
    if (problem) return setBack(item, problem);
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

  /** Asked for while it runs, it looks once more when done, so that nothing put in meanwhile is left behind. */
  function flush(): Promise<void> {
    isAsked = true;
    running ??= (async () => {
      while (isAsked) {
        isAsked = false;
        await world.alone(sendWaiting);
      }
    })().finally(() => {
      running = undefined;
    });
    return running;
  }

  return {
    flush,
    calmDown() {
      setbacks = 0;
      cancelTimer();
    },
  };
}

function hasProblem(item: QueueItem): item is FailedItem {
  return item.problem !== undefined;
}
