import { Away, startThread, type Thread } from './thread.ts';

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
  readonly log: (line: string) => void;
}

const LOOK_EVERY = 1000;
/** How long a new connection waits for a thread that is starting; a recovery takes a second or two. */
const STARTS_WITHIN = 20_000;
const CLOSES_WITHIN = 30_000;
const FIRST_PAUSE = 20;
const LONGEST_PAUSE = 10_000;

/** Starts the first thread; throws what keeps it from starting. */
export async function supervise(options: SupervisorOptions): Promise<Supervisor> {
  const chain = startChain(options);
  await chain.open();
  const watch = setInterval(
    () => {
      const thread = chain.present();
      if (!thread || thread.waitedFor(performance.now()) < options.answersWithin) return;
      options.log(
        `FATAL:  the embedded database did not answer within ${options.answersWithin} ms and is started again`,
      );
      void thread.kill();
    },
    Math.min(LOOK_EVERY, options.answersWithin),
  );
  watch.unref();
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
function startChain(options: SupervisorOptions) {
  let putsOffSync = options.putsOffSync ?? false;
  let present: Thread | undefined;
  let isOpen = false;
  let restarts = 0;
  let pause = FIRST_PAUSE;
  let again: NodeJS.Timeout | undefined;
  const start = (): Thread => {
    const { folder, walBetweenCheckpoints, log } = options;
    const ended = () => {
      if (thread !== present) return;
      present = undefined;
      if (isOpen) startLater();
    };
    const thread = startThread({ folder, walBetweenCheckpoints, log, putsOffSync, ended });
    present = thread;
    return thread;
  };
  const startLater = () => {
    again = setTimeout(() => {
      restarts++;
      start().ready.then(
        () => {
          pause = FIRST_PAUSE;
          options.log('LOG:  the embedded database answers again');
        },
        (error: unknown) => options.log(`LOG:  the embedded database could not start: ${String(error)}`),
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
