import { Worker } from 'node:worker_threads';
import type { Answer, Request, WorkerSetup } from './messages.ts';

/** One thread with one engine in it, from its start until it ends; a new one takes its place. */
export interface Thread {
  /** When PostgreSQL answers, with its recovery behind it. Rejects when it could not start. */
  readonly ready: Promise<void>;
  /** Rejects with `Away` when the thread ends before it has answered. */
  ask(request: WithoutId<Request>): Promise<Uint8Array>;
  /** Resolves when the thread has ended. */
  readonly over: Promise<Away>;
  /** For how long the oldest request has waited, in milliseconds. */
  waitedFor(now: number): number;
  /** For how long it has been starting, in milliseconds; 0 once it is ready. */
  startingFor(now: number): number;
  /** Ends it at once, whatever it does. */
  kill(): Promise<void>;
}

type WithoutId<One> = One extends unknown ? Omit<One, 'id'> : never;

/** The database is not there for a moment. `code` is PostgreSQL's, as a server would say it: crash_shutdown, cannot_connect_now. */
export class Away extends Error {
  readonly code: '57P02' | '57P03';

  constructor(code: '57P02' | '57P03', options: { cause?: unknown } = {}) {
    super('The embedded database is starting again', options);
    this.code = code;
  }
}

export interface ThreadOptions extends WorkerSetup {
  readonly log: (line: string) => void;
  readonly ended: () => void;
}

interface Pending {
  readonly since: number;
  resolve(bytes: Uint8Array): void;
  reject(error: Error): void;
}

export function startThread({ log, ended, ...setup }: ThreadOptions): Thread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: setup, execArgv: EXEC_ARGV });
  const waiting = new Map<number, Pending>();
  const start = Promise.withResolvers<void>();
  const over = Promise.withResolvers<Away>();
  // Whoever starts a thread waits for it; this only keeps Node from calling a refusal that nobody saw yet a crash.
  start.promise.catch(() => undefined);
  let next = 1;
  let cause: unknown;
  let isOver = false;
  let isReady = false;
  const startedAt = performance.now();
  worker.on('message', (answer: Answer) => {
    if (answer.kind === 'ready') {
      isReady = true;
      start.resolve();
    } else if (answer.kind === 'log') log(answer.line);
    else {
      waiting.get(answer.id)?.resolve(answer.bytes);
      waiting.delete(answer.id);
    }
  });
  worker.on('error', (error) => {
    cause = error;
  });
  worker.on('exit', () => {
    isOver = true;
    start.reject(cause instanceof Error ? cause : new Away('57P03'));
    for (const one of waiting.values()) one.reject(new Away('57P02', { cause }));
    waiting.clear();
    over.resolve(new Away('57P02', { cause }));
    ended();
  });
  return {
    ready: start.promise,
    over: over.promise,
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (isOver) return reject(new Away('57P02', { cause }));
        const id = next++;
        waiting.set(id, { since: performance.now(), resolve, reject });
        const transfer = request.kind === 'run' ? [request.bytes.buffer as ArrayBuffer] : [];
        worker.postMessage({ ...request, id }, transfer);
      }),
    waitedFor: (now) => {
      const [oldest] = waiting.values();
      return oldest ? now - oldest.since : 0;
    },
    startingFor: (now) => (isReady ? 0 : now - startedAt),
    kill: async () => {
      await worker.terminate();
    },
  };
}

const EXEC_ARGV = ['--disable-warning=ExperimentalWarning'];
