import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { casePackageSchema } from '../standards/case/schema.ts';
import { EXIT, runCommand } from './command.ts';
import { exportFrameworkCommand } from './export.ts';
import { importFrameworkCommand } from './import-framework.ts';

const COMMANDS = [importFrameworkCommand, exportFrameworkCommand];
let folder: string;
let said: string[];

const run = (...words: string[]) => runCommand(COMMANDS, words);
const file = (name: string, ...lines: string[]) => {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'poolster-cli-'));
  // Commands read the environment; an installation of its own on the embedded database, whatever the tests around it use.
  vi.stubEnv('POOLSTER_DATA', join(folder, 'data'));
  vi.stubEnv('DATABASE_URL', undefined);
});
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'log').mockImplementation((text) => void said.push(String(text)));
  vi.spyOn(console, 'error').mockImplementation((text) => void said.push(String(text)));
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('poolster import framework, export framework', () => {
  it('tries first, brings in once, and gives back strict CASE', async () => {
    const path = file('tuin.csv', 'code,statement,prerequisites', 'T1,Zaait,', 'T2,Oogst,T1');
    expect(await run('import', 'framework', path, '--title', 'Tuin', '--dry-run', '--json')).toBe(EXIT.done);
    expect(JSON.parse(said.pop() ?? '')).toMatchObject({ frameworks: [{ outcome: 'new', counts: { goals: 2 } }] });
    expect(await run('import', 'framework', path, '--title', 'Tuin', '--json')).toBe(EXIT.done);
    const { frameworks } = JSON.parse(said.pop() ?? '');
    expect(frameworks).toMatchObject([{ outcome: 'new', version: 1, relationsByKind: { precedes: 1 } }]);
    expect(await run('import', 'framework', path, '--title', 'Tuin')).toBe(EXIT.done);
    expect(said.pop()).toContain('unchanged, version 1');
    const out = join(folder, 'tuin.json');
    expect(await run('export', 'framework', frameworks[0].frameworkId, '--out', out)).toBe(EXIT.done);
    expect(casePackageSchema.parse(JSON.parse(readFileSync(out, 'utf8'))).CFItems).toHaveLength(2);
  });

  it('G4: refuses a circle, shows it and writes nothing', async () => {
    const path = file('kring.csv', 'code,statement,prerequisites', 'A,Eerst,B', 'B,Dan,A');
    await expect(run('import', 'framework', path, '--title', 'Kring')).rejects.toMatchObject({
      code: 'framework-faults',
      faults: [{ code: 'framework.cycle' }],
    });
    expect(await run('import', 'framework', path, '--title', 'Kring', '--json')).toBe(EXIT.failed);
    await expect(run('export', 'framework', 'Kring', '--out', join(folder, 'x'))).rejects.toMatchObject({
      code: 'framework-unknown',
    });
  });

  it('says what is wrong with the command line', async () => {
    expect(await run('import', 'framework')).toBe(EXIT.usage);
    expect(await run('export', 'framework', 'x')).toBe(EXIT.usage);
    const missing = join(folder, 'missing.csv');
    await expect(run('import', 'framework', missing)).rejects.toMatchObject({ code: 'file-unreadable' });
  });
});
