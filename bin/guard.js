#!/usr/bin/env node
// Runs a command on the Node that this project pins (package `node`), whatever Node the machine has. Plain JavaScript, so
// that even an old Node can read it and say what to do.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
export const pinnedNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

export function explainMissing() {
  console.error(
    existsSync(join(root, 'node_modules'))
      ? 'Poolster runs on the Node that npm installs with it, and that one is missing.\nnpm was told not to run install scripts: run `npm rebuild node`, or `npm ci --ignore-scripts=false`.'
      : 'Poolster is not installed yet: run `npm ci` first.',
  );
}

export function runPinned(args) {
  if (!existsSync(pinnedNode)) {
    explainMissing();
    process.exit(1);
  }
  const path = [
    join(root, 'node_modules', 'node', 'bin'),
    join(root, 'node_modules', '.bin'),
    process.env.PATH ?? '',
  ].join(delimiter);
  const child = spawn(pinnedNode, args, { stdio: 'inherit', env: { ...process.env, PATH: path } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

const [, self, command, ...rest] = process.argv;
if (self && fileURLToPath(import.meta.url) === self) {
  if (command === 'node') runPinned(rest);
  else runPinned([join(root, 'node_modules', command === 'vite' ? 'vite/bin/vite.js' : `.bin/${command}`), ...rest]);
}
