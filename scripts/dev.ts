// `npm run dev`: the server with the demo on :4400, restarted when its sources change, and Vite with live reload on :5173.
import { type ChildProcess, spawn } from 'node:child_process';

const commands: readonly (readonly string[])[] = [
  ['--watch-path=src', '--disable-warning=ExperimentalWarning', 'src/cli/main.ts', 'start'],
  ['node_modules/vite/bin/vite.js', '--clearScreen', 'false'],
];
const children: ChildProcess[] = commands.map((args) => spawn(process.execPath, args, { stdio: 'inherit' }));
const stop = (): void => {
  for (const child of children) child.kill('SIGTERM');
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
for (const child of children) child.on('exit', stop);
