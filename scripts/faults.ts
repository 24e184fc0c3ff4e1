// The table of docs/faults.md, from what the fault suite left in build/reports/faults/. `npm run test:full -- --figures` calls
// it; by hand after a run of the suite alone: `node scripts/faults.ts`.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type FaultResult, resultRows } from '../src/server/testing/faults/results-table.ts';

const PAGE = 'docs/faults.md';
const BLOCK = /<!-- results -->[\s\S]*<!-- \/results -->/;
const RESULTS = 'build/reports/faults';

export function writeFaults(): void {
  if (!existsSync(RESULTS)) throw new Error(`${RESULTS} is not there: run the fault suite first`);
  // Written by the suite itself, a moment ago.
  const results = globSync(`${RESULTS}/*.json`).map((file) => JSON.parse(readFileSync(file, 'utf8')) as FaultResult);
  writeFileSync(PAGE, withResults(readFileSync(PAGE, 'utf8'), results, machine()));
}

/** The page with its block of results replaced. */
export function withResults(page: string, results: readonly FaultResult[], where: string): string {
  if (!BLOCK.test(page)) throw new Error(`${PAGE} has no block between <!-- results --> and <!-- /results -->`);
  const table = [
    '| fault | what was done | acknowledged | unknown | lost | doubled | corrupt | took | run |',
    '|---|---|---:|---:|---:|---:|---:|---:|---|',
    ...resultRows(results),
  ].join('\n');
  return page.replace(BLOCK, () => `<!-- results -->\n${where}.\n\n${table}\n<!-- /results -->`);
}

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Node ${process.version}, ${process.platform} ${arch()}, ${cpus().length} × ${first?.model ?? 'unknown'}, ${memory} GiB`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFaults();
