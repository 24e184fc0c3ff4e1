import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const text = readFileSync('docs/security.md', 'utf8');
const rows = text
  .split('\n')
  .filter((line) => /^\| (?:[STRIDE, ]{1,8}|[A-Z][a-z-]+(?: [a-z]+)?) \|/.test(line) && !/^\| asset/.test(line));

it('every test that the threat model names exists', () => {
  const named = [...text.matchAll(/`([\w./-]+\.(?:test|spec)\.tsx?)`/g)].map((match) => match[1] ?? '');
  expect(new Set(named).size).toBeGreaterThan(30);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

it('every threat names what holds and a test that shows it', () => {
  expect(rows.length).toBeGreaterThan(45);
  expect(rows.filter((row) => !/`[\w./-]+\.(?:test|spec)\.tsx?`[^|]*\|$/.test(row))).toEqual([]);
});
