// The table of figures in docs/testing.md, written by `npm test -- --figures`.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Part } from './parts.ts';

const PAGE = 'docs/testing.md';
const BLOCK = /<!-- figures -->[\s\S]*<!-- \/figures -->/;

export function writeFigures(parts: readonly Part[], date: string): void {
  writeFileSync(PAGE, withFigures(readFileSync(PAGE, 'utf8'), parts, date));
}

/** The page with its block of figures replaced; throws when the page has no such block. */
export function withFigures(page: string, parts: readonly Part[], date: string): string {
  if (!BLOCK.test(page)) throw new Error(`${PAGE} has no block between <!-- figures --> and <!-- /figures -->`);
  const rows = parts
    .filter(({ counts }) => counts.passed + counts.failed > 0)
    .map(({ name, counts, seconds }) => `| ${name} | ${counts.passed} | ${counts.failed} | ${seconds.toFixed(0)} |`);
  const table = ['| suite | passed | failed | seconds |', '|---|---:|---:|---:|', ...rows].join('\n');
  return page.replace(
    BLOCK,
    () => `<!-- figures -->\nWritten by \`npm test -- --figures\` on ${date}.\n\n${table}\n<!-- /figures -->`,
  );
}
