import { Away, startThread, type Thread, type ThreadOptions } from './thread.ts';

/** Keeps one thread with the embedded database going: starts it again when it dies or does not answer. */
export interface Supervisor {
  /** The thread that answers now; waits for one that is starting. Rejects with `Away` when that takes too long. */
  current(): Promise<Thread>;
  /** Makes durable what was filled in without syncing. */
  settle(): Promise<void>;
  /** Checkpoints and stops. */
  close(): Promise<void>;
  /** How often it was started again. */
  readonly restarts: number;
}

export interface SupervisorOptions {
  readonly folder: string;
  readonly putsOffSync?: boolean;
  readonly walBetweenCheckpoints: number;
  /** How long a call may take before the thread is given up, in milliseconds. */
  readonly answersWithin: number;
  /** How long a start may take before the thread is given up, in milliseconds; twice as long at each next try in a row. */
  readonly startsWithin?: number;
  readonly log: (line: string) => void;
  /** How a thread begins; tests bring their own. */
  readonly begin?: (options: ThreadOptions) => Thread;
}

const LOOK_EVERY = 1000;
/** How long a new connection waits for a thread that is starting; a recovery takes a second or two. */
const STARTS_WITHIN = 20_000;
const CLOSES_WITHIN = 30_000;
/** Recovery reads 128 MB of log at most: what takes longer hangs, or has a disk so slow that the next try needs more time. */
const START_GIVEN_UP_AFTER = 300_000;
const FIRST_PAUSE = 20;
const LONGEST_PAUSE = 10_000;
const LONGEST_SILENCE = 3_600_000;

/** Starts the first thread; throws what keeps it from starting. */
export async function supervise(options: SupervisorOptions): Promise<Supervisor> {
  const log = sparingly(options.log);
  const chain = startChain(options, log);
  const watch = setInterval(
    () => {
      const thread = chain.present();
      const why = thread && chain.reasonToGiveUp(thread, performance.now());
      if (!why) return;
      log.say(`FATAL:  the embedded database did not ${why} and is started again`);
      void thread.kill();
    },
    Math.min(LOOK_EVERY, options.answersWithin, options.startsWithin ?? LOOK_EVERY),
  );
  watch.unref();
  try {
    await chain.open();
  } catch (error) {
    clearInterval(watch);
    throw error;
  }
  return {
    get restarts() {
      return chain.restarts();
    },
    current: () => readyWithin(chain.present, STARTS_WITHIN),
    settle: async () => {
      if (!chain.putsOffSync()) return;
      const thread = await readyWithin(chain.present, STARTS_WITHIN);
      await thread.ask({ kind: 'settle' });
      chain.settled();
    },
    close: async () => {
      clearInterval(watch);
      const thread = chain.stop();
      if (!thread) return;
      const late = setTimeout(() => void thread.kill(), CLOSES_WITHIN);
      await thread.ask({ kind: 'close' }).catch(() => undefined);
      clearTimeout(late);
      await thread.kill();
    },
  };
}

/** One thread after another: when one ends by itself the next begins, soon, and ever later where starting fails (a disk still full). */
function startChain(options: SupervisorOptions, log: SparseLog) {
  const { begin = startThread } = options;
  const patience = patienceWith(options);
  let putsOffSync = options.putsOffSync ?? false;
  let present: Thread | undefined;
  let isOpen = false;
  let restarts = 0;
  let pause = FIRST_PAUSE;
  let again: NodeJS.Timeout | undefined;
  const start = (): Thread => {
    const { folder, walBetweenCheckpoints } = options;
    const ended = () => {
      if (thread !== present) return;
      present = undefined;
      if (isOpen) startLater();
    };
    const thread = begin({ folder, walBetweenCheckpoints, log: options.log, putsOffSync, ended });
    present = thread;
    return thread;
  };
  const startLater = () => {
    again = setTimeout(() => {
      restarts++;
      start().ready.then(
        () => {
          pause = FIRST_PAUSE;
          patience.renew();
          log.forget();
          options.log('LOG:  the embedded database answers again');
        },
        (error: unknown) => {
          patience.grow();
          log.say(`LOG:  the embedded database could not start: ${String(error)}`);
        },
      );
    }, pause);
    pause = Math.min(LONGEST_PAUSE, pause * 2);
  };
  return {
    open: async () => {
      await start().ready;
      isOpen = true;
    },
    present: () => present,
    reasonToGiveUp: patience.reason,
    restarts: () => restarts,
    putsOffSync: () => putsOffSync,
    settled: () => {
      putsOffSync = false;
    },
    /** No new one begins; answers the one that is there. */
    stop: () => {
      isOpen = false;
      clearTimeout(again);
      return present;
    },
  };
}

/** How long a thread may start or leave a call unanswered. Each start in a row gets twice as long, so that a slow disk ends too. */
function patienceWith({ answersWithin, startsWithin = START_GIVEN_UP_AFTER }: SupervisorOptions) {
  let within = startsWithin;
  return {
    grow: () => {
      within *= 2;
    },
    renew: () => {
      within = startsWithin;
    },
    /** What the thread should have done by now, in words. */
    reason: (thread: Thread, now: number): string | undefined => {
      if (thread.startingFor(now) >= within) return `start within ${within} ms`;
      if (thread.waitedFor(now) >= answersWithin) return `answer within ${answersWithin} ms`;
      return undefined;
    },
  };
}

interface SparseLog {
  say(line: string): void;
  /** What happens next is new, and is said at once. */
  forget(): void;
}

/** Says a line at once, and the same again after ever longer: a database that stays away must not fill the disk with its log. */
function sparingly(log: (line: string) => void): SparseLog {
  const said = new Map<string, { at: number; gap: number }>();
  return {
    say: (line) => {
      const now = performance.now();
      const last = said.get(line);
      if (last && now - last.at < last.gap) return;
      said.set(line, { at: now, gap: last ? Math.min(LONGEST_SILENCE, last.gap * 2) : LOOK_EVERY * 2 });
      log(line);
    },
    forget: () => said.clear(),
  };
}

/** Waits for whichever thread is present, also when the one that was waited for fails and another follows. */
async function readyWithin(present: () => Thread | undefined, milliseconds: number): Promise<Thread> {
  const until = performance.now() + milliseconds;
  for (;;) {
    const thread = present();
    const left = until - performance.now();
    if (left <= 0) throw new Away('57P03');
    const isReady = await Promise.race([...(thread ? [readiness(thread)] : []), pauseOf(Math.min(left, 100))]);
    if (thread && isReady && thread === present()) return thread;
  }
}

/** False also when it fails, but not at once: the next thread is only started after a pause. */
function readiness(thread: Thread): Promise<boolean> {
  return thread.ready.then(
    () => true,
    () => pauseOf(100),
  );
}

function pauseOf(milliseconds: number): Promise<false> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, false).unref());
}
