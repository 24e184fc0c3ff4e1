// Runs the steps of `npm run check` and `npm test`: a few at a time, one line each, and the whole output of those that fail.
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Added to this process's environment; `undefined` takes a name away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Shows the output while it runs instead of keeping it for a failure. */
  readonly live?: boolean;
}

export interface Outcome {
  readonly step: Step;
  readonly code: number;
  readonly seconds: number;
  readonly output: string;
}

export type Say = (text: string) => void;

/** Runs all steps, at most `atOnce` together, in the order given. One that fails does not keep the others from running. */
export async function runSteps(steps: readonly Step[], atOnce: number, say: Say): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = [...steps];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const outcome = await runStep(step);
      outcomes.push(outcome);
      say(line(outcome));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return outcomes;
}

export async function runStep(step: Step): Promise<Outcome> {
  const [file, ...args] = step.command;
  const started = performance.now();
  const chunks: Buffer[] = [];
  const code = await new Promise<number>((resolve) => {
    const child = spawn(file, args, {
      env: { ...process.env, ...step.env },
      stdio: ['ignore', step.live ? 'inherit' : 'pipe', step.live ? 'inherit' : 'pipe'],
    });
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => {
      chunks.push(Buffer.from(`${error.message}\n`));
      resolve(127);
    });
    child.on('close', (exit) => resolve(exit ?? 1));
  });
  return { step, code, seconds: (performance.now() - started) / 1000, output: Buffer.concat(chunks).toString('utf8') };
}

/** The whole output of every step that failed, under its name; empty when none did. */
export function failures(outcomes: readonly Outcome[]): string {
  return outcomes
    .filter((outcome) => outcome.code !== 0)
    .map((outcome) => `\n── ${outcome.step.name} ──\n${outcome.output.trimEnd() || `exit code ${outcome.code}`}\n`)
    .join('');
}

export function line({ step, code, seconds }: Outcome): string {
  return `${code === 0 ? '✓' : '✗'} ${step.name.padEnd(40)} ${seconds.toFixed(1).padStart(6)} s`;
}
