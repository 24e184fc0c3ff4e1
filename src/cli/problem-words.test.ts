import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { Problem } from '../kernel/problem.ts';
import { FAULT_CODES, MENDED_CODES } from '../standards/codes.ts';
import { allMessages, describeProblem } from './describe-problem.ts';

const SOURCE = fileURLToPath(new URL('../', import.meta.url));

function codesIn(pattern: RegExp): string[] {
  const files = globSync('**/*.ts', { cwd: SOURCE }).filter(
    (file) => !file.endsWith('.test.ts') && !file.includes('testing/'),
  );
  return [
    ...new Set(
      files.flatMap((file) =>
        [...readFileSync(`${SOURCE}${file}`, 'utf8').matchAll(pattern)].map((match) => match[1] ?? ''),
      ),
    ),
  ];
}

it('every problem that the server can answer has words for people', async () => {
  const messages = await allMessages();
  const codes = codesIn(/new Problem\(\s*'([a-z-]+)'/g);
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.filter((code) => !messages[`problem.${code}`])).toEqual([]);
});

it('every fault and every repair that a reader can report has words for people', async () => {
  const messages = await allMessages();
  expect(FAULT_CODES.filter((code) => !messages[`fault.${code}`])).toEqual([]);
  expect(MENDED_CODES.filter((code) => !messages[`mended.${code}`])).toEqual([]);
});

it('the terminal says what is wrong, where, and what to do', async () => {
  const problem = new Problem('not-allowed', {
    faults: [{ file: 'klas.csv', line: 3, field: 'naam', code: 'framework.badYear', data: { value: 'x' } }],
  });
  const words = await describeProblem(problem);
  expect(words).toMatch(/^Refused: You may not/);
  expect(words).toContain('klas.csv, line 3, field "naam": ');
});
