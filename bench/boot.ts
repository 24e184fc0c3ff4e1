import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ensureWeb } from '../src/server/build-web.ts';
import { databaseTemplate } from '../src/server/template.ts';
import { noteLoad, table, writeReport } from './measure/report.ts';
import { median } from './measure/rounds.ts';

/** How long `npm start -- --empty` takes until /health answers: from the template, again, and after kill -9; see boot.md. */
const { values } = parseArgs({ args: process.argv.slice(3), options: { rounds: { type: 'string', default: '5' } } });
const ROUNDS = Number(values.rounds);
const PROGRAM = new URL('../src/cli/main.ts', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'poolster-boot-'));

interface Boot {
  readonly seconds: number;
  /** Of all threads; two of them work at once. */
  readonly processorSeconds: number;
}

// Neither the build of the web app nor the template is measured here: both are made once per version.
await ensureWeb();
await databaseTemplate();
await end((await boot(join(folder, 'warm-up'))).child, 'SIGTERM');
const found = new Map<string, Boot[]>();
for (let round = 0; round < ROUNDS; round++) {
  const data = join(folder, `round-${round}`);
  await measure('first start, from the template', data, 'SIGTERM');
  await measure('start again, after it was stopped', data, 'SIGKILL');
  await measure('start again, after kill -9', data, 'SIGTERM');
  noteLoad();
}
rmSync(folder, { recursive: true, force: true });
writeReport({
  name: 'boot',
  title: 'How soon it is there',
  sections: [
    `\`poolster start --empty\` on the embedded database, from the start of the process until \`http://localhost\` answers \`/health\`;
${ROUNDS} rounds, each a new folder. The processor time is of all threads together and depends less on what else the machine does. The libraries of
signing in follow at once after that; a call that needs them waits for them.`,
    table(
      ['start', 'target, s', 'median, s', 'fastest, s', 'slowest, s', 'processor time, s'],
      [...found].map(([name, all], index) => {
        const seconds = all.map((one) => one.seconds);
        const busy = median(all.map((one) => one.processorSeconds));
        return [name, String([2, 1, 2][index]), median(seconds), Math.min(...seconds), Math.max(...seconds), busy];
      }),
    ),
  ],
});

async function measure(name: string, data: string, stop: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  const { child, ...took } = await boot(data);
  found.set(name, [...(found.get(name) ?? []), took]);
  await end(child, stop);
}

async function boot(data: string): Promise<Boot & { readonly child: ChildProcess }> {
  const port = await freePort();
  const from = performance.now();
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', PROGRAM, 'start', '--empty'], {
    env: { ...process.env, PORT: String(port), POOLSTER_DATA: data },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}`);
    await sleep(10);
  }
  return { child, seconds: (performance.now() - from) / 1000, processorSeconds: processorSeconds(child.pid) };
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://localhost:${port}/health`).then(
    (answer) => answer.ok,
    () => false,
  );
}

/** User and system time of a process, from /proc (proc(5), fields 14 and 15, in hundredths of a second). */
function processorSeconds(processId: number | undefined): number {
  const fields = readFileSync(`/proc/${processId}/stat`, 'utf8').split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  const over = once(child, 'exit');
  child.kill(signal);
  await over;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}
