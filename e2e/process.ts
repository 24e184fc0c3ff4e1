import { type ChildProcess, spawn } from 'node:child_process';

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs a script of the project on this Node and waits; throws with its output when it fails. */
export async function run(args: readonly string[], environment: Environment): Promise<void> {
  const child = start(args, environment);
  const output = outputOf(child);
  const code = await ended(child);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${output()}`);
}

/** Starts a script of the project on this Node. */
export function start(args: readonly string[], environment: Environment): ChildProcess {
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    // Playwright's own options for Node would make its children trace imports.
    env: { ...process.env, NODE_OPTIONS: undefined, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Waits until the process has said these words, and answers all it said; throws with that when it ends before. */
export async function said(child: ChildProcess, words: RegExp): Promise<string> {
  const output = outputOf(child);
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', () => words.test(output()) && resolve());
    child.on('exit', (code) => reject(new Error(`The server ended with ${code} before it was ready:\n${output()}`)));
    child.on('error', reject);
  });
  return output();
}

function outputOf(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
    });
  }
  return () => text;
}

/** Waits for the end of a process, and answers its exit code. */
export async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => resolve(code));
    child.on('error', reject);
  });
}
