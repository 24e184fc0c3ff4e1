#!/usr/bin/env node
// The command `poolster`: hands over to src/cli/main.ts on the pinned Node.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runPinned } from './guard.js';

runPinned([
  '--disable-warning=ExperimentalWarning',
  join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'cli', 'main.ts'),
  ...process.argv.slice(2),
]);
