import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLog, describeError, type LogFields } from './log.ts';

const SECRETS = [
  'vier blauwe fietsen',
  'amina.verstraete@school.be',
  'Amina Verstraete',
  'q9ZtB0-_kX3vLw72aPSeKf1oJcUhDnRm',
];

function linesOf(work: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  work(createLog({ write: (line) => lines.push(line), clock: () => new Date('2026-11-22T09:00:00Z') }));
  return lines.join('');
}

function databaseError(secret: string): Error {
  return Object.assign(new Error(`invalid input syntax for type uuid: "${secret}"`), {
    code: '22P02',
    severity: 'ERROR',
    detail: `Key (email)=(${secret}) already exists.`,
    where: `unnamed portal parameter $1 = '${secret}'`,
    hint: secret,
    table: 'person',
    constraint: 'person_pkey',
    routine: 'string_to_uuid',
  });
}

describe('the log', () => {
  it.each(SECRETS)('never takes over %j, however an error carries it', (secret) => {
    const errors = [
      new Error(secret),
      new Error(`no place for ${secret}`, { cause: databaseError(secret) }),
      new TypeError(`Cannot read properties of undefined (reading '${secret}')`),
      new SyntaxError(`Unexpected token 'a', "${secret}" is not valid JSON`),
      databaseError(secret),
      Object.assign(new Error('x'), { code: secret, name: secret, [secret]: secret }),
      new Error(`two lines\n    at ${secret.replaceAll(' ', '')} (${secret.replaceAll(' ', '')}:1:2)`),
      new AggregateError([new Error(secret)], secret),
      secret,
      { secret },
    ];
    const output = linesOf((log) => {
      for (const error of errors) log('error', 'failed', { correlationId: 'c', route: secret, code: secret }, error);
    });
    expect(output.split('\n')).toHaveLength(errors.length + 1);
    expect(output).not.toContain(secret);
    expect(output).not.toContain(secret.replaceAll(' ', ''));
  });

  it('says which error it was, where it was thrown and which rule of the database refused', () => {
    const described = describeError(new Error('hidden', { cause: databaseError('hidden') }));
    expect(described.at[0]).toMatch(/^src\/platform\/log\.test\.ts:\d+:\d+$/);
    expect(described.cause).toMatchObject({
      code: '22P02',
      database: { severity: 'ERROR', table: 'person', constraint: 'person_pkey', routine: 'string_to_uuid' },
    });
    expect(describeError(new TypeError("Cannot read properties of undefined (reading 'x')")).message).toBe(
      'Cannot read properties of undefined',
    );
  });

  it('is one line of JSON per entry, with the names that are ours', () => {
    const fields = {
      correlationId: '0b5b',
      method: 'POST',
      route: '/api/classes/{classId}',
      status: 500,
      milliseconds: 3,
    };
    const output = linesOf((log) => log('error', 'failed', fields));
    expect(JSON.parse(output)).toEqual({ at: '2026-11-22T09:00:00.000Z', level: 'error', event: 'failed', ...fields });
    expect(output.match(/\n/g)).toHaveLength(1);
  });

  it('never breaks and never grows with what it is given', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.anything(), (text, thrown) => {
        const fields = { route: text.repeat(9), code: text, status: Number.NaN } as LogFields;
        const output = linesOf((log) => log('error', 'failed', fields, new Error(text, { cause: thrown })));
        expect(() => JSON.parse(output)).not.toThrow();
        expect(output.length).toBeLessThan(8000);
      }),
      { numRuns: 60, seed: 3 },
    );
  });
});

describe('a crash', () => {
  it('ends the process with where it was, and without what it said', () => {
    const code = `
      import { createLog, logCrash } from './src/platform/log.ts';
      logCrash(createLog());
      setImmediate(() => Promise.reject(new Error('Amina Verstraete')));
      setInterval(() => undefined, 1000);`;
    const run = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', code], { encoding: 'utf8' });
    expect(run.status).toBe(1);
    expect(run.stdout + run.stderr).not.toContain('Amina');
    expect(run.stderr).toMatch(/^\{"at":.*"level":"error","event":"unhandled"/);
  });
});
