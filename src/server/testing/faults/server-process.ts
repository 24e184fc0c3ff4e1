import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Facts } from './facts.ts';
import type { Message, Question } from './served.ts';

export interface ServerProcess {
  readonly address: string;
  readonly processId: number;
  /** From the start of the process until it answers. */
  readonly startedInMs: number;
  facts(depth: 'quick' | 'thorough'): Promise<Facts>;
  picture(): Promise<readonly string[]>;
  /** Only the thread with the embedded database dies, or hangs until the watchdog sees it. */
  faultOfThread(how: 'die' | 'hang'): Promise<void>;
  /** kill -9. */
  kill(): Promise<void>;
  stop(): Promise<void>;
  /** What it wrote to its standard error. */
  errors(): string;
  hasExited(): boolean;
}

export interface StartOptions {
  readonly folder: string;
  readonly databaseUrl?: string;
  readonly firstStart?: 'school' | 'demo';
  readonly environment?: Readonly<Record<string, string>>;
}

/** A process that ended instead of becoming ready. */
export class NotStarted extends Error {
  readonly code: number | null;
  readonly errors: string;
  constructor(code: number | null, errors: string) {
    super(`The server ended with ${code} instead of starting: ${errors}`);
    this.code = code;
    this.errors = errors;
  }
}

const START_WITHIN = 240_000;
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** A server that is on its way: it can be killed before it is ready. */
export interface Starting {
  readonly ready: Promise<ServerProcess>;
  readonly errors: () => string;
  /** Called with every step it names: `opening`, `class`. */
  onStep(listener: (step: string) => void): void;
  kill(): Promise<void>;
}

export function launch(options: StartOptions): Starting {
  const from = performance.now();
  const child = forkServed(options);
  const chunks: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stdout?.on('data', () => undefined);
  const errors = () => Buffer.concat(chunks).toString('utf8');
  const steps: ((step: string) => void)[] = [];
  let last = 'nowhere yet';
  const asked = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  const ready = new Promise<ServerProcess>((resolve, reject) => {
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`The server was not ready within ${START_WITHIN / 1000} s, last at "${last}": ${errors()}`));
    }, START_WITHIN);
    child.on('message', (message: Message) => {
      if (message.kind === 'step') {
        last = message.step;
        for (const listener of steps) listener(message.step);
      }
      if (message.kind === 'answer') asked.get(message.number)?.resolve(message.answer as never);
      if (message.kind === 'failed') asked.get(message.number)?.reject(new Error(message.why));
      if (message.kind === 'ready') {
        clearTimeout(late);
        resolve(handleOn({ child, asked, errors, address: message.address, startedInMs: performance.now() - from }));
      }
    });
    child.once('close', (code) => {
      clearTimeout(late);
      running.delete(child);
      for (const { reject: refuse } of asked.values()) refuse(new Error(`The server ended: ${errors()}`));
      reject(new NotStarted(code, errors()));
    });
  });
  ready.catch(() => undefined);
  return { ready, errors, onStep: (listener) => void steps.push(listener), kill: () => killNow(child) };
}

export async function startServer(options: StartOptions): Promise<ServerProcess> {
  return launch(options).ready;
}

function forkServed({ folder, databaseUrl, firstStart, environment }: StartOptions): ChildProcess {
  const { DATABASE_URL: _, TEST_DATABASE_URL: __, NODE_OPTIONS: ___, ...inherited } = process.env;
  const child = fork(fileURLToPath(new URL('./served.ts', import.meta.url)), [], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...inherited,
      PORT: '0',
      POOLSTER_DATA: folder,
      POOLSTER_SECRET: 'a secret of the fault suite, forty characters',
      ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
      ...(firstStart ? { FAULT_FIRST_START: firstStart } : {}),
      ...environment,
    },
  });
  running.add(child);
  return child;
}

interface Started {
  readonly child: ChildProcess;
  readonly asked: Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>;
  readonly errors: () => string;
  readonly address: string;
  readonly startedInMs: number;
}

function handleOn({ child, asked, errors, address, startedInMs }: Started): ServerProcess {
  let next = 0;
  const ask = <Result>(what: Question['ask']) =>
    new Promise<Result>((resolve, reject) => {
      const number = next++;
      asked.set(number, { resolve, reject });
      child.send({ number, ask: what } satisfies Question);
    });
  return {
    address,
    processId: child.pid ?? 0,
    startedInMs,
    facts: (depth) => ask(depth),
    picture: () => ask('picture'),
    faultOfThread: (how) => ask(how),
    kill: () => killNow(child),
    stop: async () => {
      const closed = once(child, 'close');
      child.send({ number: next++, ask: 'stop' } satisfies Question);
      await closed;
    },
    errors,
    hasExited: () => child.exitCode !== null || child.signalCode !== null,
  };
}

async function killNow(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill('SIGKILL');
  await closed;
}
