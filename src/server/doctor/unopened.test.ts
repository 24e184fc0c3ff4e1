import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInstallation } from '../installation.ts';
import { NotOpened, openBeside } from '../open-beside.ts';
import { unopened } from './unopened.ts';

const withCode = (code: string, message = code) => Object.assign(new Error(message), { code });

describe('what keeps the doctor from looking', () => {
  it.each([
    ['of the file system', withCode('ENOSPC')],
    ['in the thread of the copy', new NotOpened(true, withCode('ENOSPC'))],
    ['as PostgreSQL says it', withCode('53100')],
    ['in words only', new NotOpened(true, new Error('PANIC: could not write: No space left on device'))],
  ])('a full disk is a finding that says what to do: %s', (_, error) => {
    expect(unopened(error)).toMatchObject({
      check: 'disk-full',
      level: 'problem',
      remedy: expect.stringContaining('Make room'),
    });
  });

  it('a copy that does not open is a finding', () => {
    expect(unopened(new NotOpened(true, new Error('odd')))).toMatchObject({
      check: 'copy',
      what: expect.stringContaining('does not open: odd'),
    });
  });

  it('so is a database that does not open', async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'poolster-unopened-'));
    mkdirSync(join(dataFolder, 'database'));
    writeFileSync(join(dataFolder, 'database', 'PG_VERSION'), '18\n');
    const error: unknown = await openBeside(readInstallation({ POOLSTER_DATA: dataFolder })).catch(
      (one: unknown) => one,
    );
    expect(unopened(error)).toMatchObject({ check: 'database-unopened', remedy: expect.stringContaining('restore') });
    rmSync(dataFolder, { recursive: true, force: true });
  });

  it('a fault of the program is none', () => {
    expect(unopened(new TypeError('nothing is not a function'))).toBeUndefined();
  });
});
