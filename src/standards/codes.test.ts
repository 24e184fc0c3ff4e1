import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAULT_CODES, MENDED_CODES } from './codes.ts';

const FOLDER = new URL('.', import.meta.url).pathname;
const readers = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'codes.ts')
  .map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8'))
  .join('\n');

describe('codes', () => {
  it.each([...FAULT_CODES, ...MENDED_CODES])(
    '%s is given by a reader, so that no message is written for nothing',
    (code) => {
      expect(readers).toContain(`'${code}'`);
    },
  );

  it('are no two the same', () => {
    expect(new Set(FAULT_CODES).size).toBe(FAULT_CODES.length);
    expect(new Set(MENDED_CODES).size).toBe(MENDED_CODES.length);
  });
});
