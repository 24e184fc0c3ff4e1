// `npm run check`: everything that can be said of the code without a browser or a server, in under 90 seconds.
// A line per gate; the output of those that fail. `--fast` leaves the unit tests out, for while one writes.
import { performance } from 'node:perf_hooks';
import { REPORTS, writeGates } from './reports.ts';
import { failures, runSteps, type Step } from './steps.ts';

const node = process.execPath;

/** The slowest first, so that two cores finish together. */
export const GATES: readonly Step[] = [
  {
    name: 'unit tests',
    command: [
      node,
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      'unit',
      '--maxWorkers=2',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${REPORTS.unit}`,
    ],
    env: { NO_COLOR: '1' },
  },
  { name: 'types (TypeScript 7)', command: [node, 'node_modules/typescript7/bin/tsc', '--noEmit'] },
  { name: 'boundaries (dependency-cruiser)', command: [node, 'scripts/boundaries.ts'] },
  { name: 'dead code (knip)', command: [node, 'node_modules/knip/bin/knip.js', '--no-progress'] },
  { name: 'generated schema types', command: [node, 'scripts/generate.ts', '--check'] },
  {
    name: 'format and lint (Biome)',
    command: [node, 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--max-diagnostics=200'],
  },
  { name: 'tidy', command: [node, 'scripts/tidy.ts'] },
  { name: 'SQL', command: [node, 'scripts/sql-lint.ts'] },
];

if (import.meta.main) {
  const started = performance.now();
  const gates = process.argv.includes('--fast') ? GATES.slice(1) : GATES;
  const outcomes = await runSteps(gates, 2, (text) => console.log(text));
  const failed = outcomes.filter((outcome) => outcome.code !== 0);
  writeGates(outcomes);
  process.stdout.write(failures(outcomes));
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    failed.length === 0
      ? `All ${gates.length} gates passed in ${seconds} s`
      : `${failed.length} of ${gates.length} gates failed in ${seconds} s: ${failed.map(({ step }) => step.name).join(', ')}`,
  );
  process.exitCode = failed.length === 0 ? 0 : 1;
}
