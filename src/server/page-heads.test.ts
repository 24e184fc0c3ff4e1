import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageMaker } from './page-heads.ts';

const HTML = '<html><head><title>Poolster</title></head></html>';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'poolster-heads-'));
  writeFileSync(join(folder, 'index.html'), HTML);
});
afterAll(() => rmSync(folder, { recursive: true }));

const page = (path: string, name: string) => ({
  path,
  styles: [`assets/${name}.css`],
  scripts: [`assets/${name}.js`],
  words: { nl: [`assets/${name}-nl.js`], en: [`assets/${name}-en.js`] },
});

describe('the first answer for an address', () => {
  it('is the plain page of a build that says nothing of its pages', () => {
    expect(pageMaker(folder)('/sky', 'nl')).toBe(HTML);
  });

  it('names the scripts, styles and words of that page alone, in the first language of the browser that we speak', () => {
    mkdirSync(join(folder, '.vite'));
    const heads = [page('/class', 'choice'), page('/class/$classId', 'class'), page('/sky', 'sky')];
    writeFileSync(join(folder, '.vite', 'page-heads.json'), JSON.stringify(heads));
    const make = pageMaker(folder);
    const english = make('/class/1-2-3', 'fr-BE,en-GB;q=0.8,nl;q=0.5');
    for (const file of ['class.js', 'class.css', 'class-en.js']) expect(english).toContain(`href="/assets/${file}"`);
    expect(english).not.toMatch(/choice|sky|-nl/);
    expect(english).toMatch(/as="fetch" crossorigin href="\/api\/session"/);
    expect(make('/sky', undefined)).toContain('sky-nl.js');
    expect(make('/class/1/unknown', 'nl')).toBe(HTML);
  });
});
