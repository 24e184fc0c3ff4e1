import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { FIGURES_FILE, figuresPage } from './ai-act.ts';

it('docs/ai-act/figures.md says what the code says; `node scripts/ai-act.ts` writes it', () => {
  expect(readFileSync(FIGURES_FILE, 'utf8')).toBe(figuresPage());
});

it('every file that docs/ai-act names exists', () => {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const missing = globSync('docs/ai-act/**/*.md', { cwd: root }).flatMap((page) => {
    const text = readFileSync(join(root, page), 'utf8');
    const inCode = [...text.matchAll(/`((?:src|docs|bench|e2e|scripts)\/[\w./-]+)`/g)].map(([, path]) => path ?? '');
    const links = [...text.matchAll(/\]\(([^)#]+)\)/g)]
      .map(([, path]) => path ?? '')
      .filter((path) => !path.startsWith('http'))
      .map((path) => join(dirname(page), path));
    return [...inCode, ...links].filter((path) => !existsSync(join(root, path))).map((path) => `${page}: ${path}`);
  });
  expect(missing).toEqual([]);
});
