import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isCompatible, licenceFindings, productionPackages } from './licences.ts';

/** Runs the script with an npm that answers this. */
function auditWith(answer: string, exitCode: number): { status: number | null; output: string } {
  const folder = mkdtempSync(join(tmpdir(), 'poolster-npm-'));
  const npm = join(folder, 'npm');
  writeFileSync(join(folder, 'answer'), answer);
  writeFileSync(
    npm,
    `#!/bin/sh\nif [ "$1" = config ]; then echo https://registry.test/; exit 0; fi\ncat ${join(folder, 'answer')}\nexit ${exitCode}\n`,
  );
  chmodSync(npm, 0o755);
  const run = spawnSync(process.execPath, ['scripts/audit.ts'], {
    encoding: 'utf8',
    env: { ...process.env, POOLSTER_NPM: npm },
  });
  rmSync(folder, { recursive: true });
  return { status: run.status, output: run.stdout + run.stderr };
}

const found = (counts: Record<string, number>, vulnerabilities = {}) =>
  JSON.stringify({ metadata: { vulnerabilities: counts }, vulnerabilities });

it.each([
  [
    'npm error audit endpoint returned an error\nnpm error 405 Method Not Allowed',
    1,
    0,
    /not checked: .*registry\.test.*405/,
  ],
  ['', 1, 0, /not checked/],
  ['{"error": {"code": "ENOLOCK"}}', 1, 0, /not checked/],
  [found({ low: 2, high: 0, critical: 0 }), 1, 0, /checked against .*: 0 info, 2 low/],
  [found({ high: 1 }, { leftpad: { name: 'leftpad', severity: 'high' } }), 1, 1, /1 high[\s\S]*leftpad \(high\)/],
  [found({ critical: 3 }), 1, 1, /3 critical/],
])(
  'npm that says %j: exit code %i becomes %i',
  (answer, npmExit, exitCode, words) => {
    const { status, output } = auditWith(answer, npmExit);
    expect(output).toMatch(words);
    expect(status).toBe(exitCode);
  },
  30_000,
);

it('everything that a school runs has a licence that goes with AGPL-3.0-or-later', () => {
  const packages = productionPackages('.');
  expect(packages.length).toBeGreaterThan(50);
  expect(licenceFindings(packages)).toEqual([]);
});

it.each([
  ['MIT', true],
  ['(MIT OR GPL-2.0)', true],
  ['MIT AND ISC', true],
  ['GPL-2.0', false],
  ['MIT AND SSPL-1.0', false],
  ['UNLICENSED', false],
  ['unknown', false],
])('%s goes with ours: %s', (licence, expected) => {
  expect(isCompatible(licence)).toBe(expected);
});
