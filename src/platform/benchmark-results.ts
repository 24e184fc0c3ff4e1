import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const RESULTS = new URL('../../bench/results/', import.meta.url);

/** The shape in which `bench/results.ts` writes; checked, since a benchmark may be older than this reader. */
const resultFile = z.object({
  benchmark: z.string(),
  command: z.string(),
  machine: z.string(),
  date: z.iso.date(),
  figures: z.array(
    z.object({ figure: z.string(), of: z.string().optional(), value: z.number(), cases: z.number().int().optional() }),
  ),
});
export type ResultFile = z.infer<typeof resultFile>;

/** What a benchmark last measured, from its own result file; undefined when it was never run. Throws on a file of another shape. */
export function readResults(benchmark: string, folder: URL = RESULTS): ResultFile | undefined {
  const file = new URL(`${benchmark}.json`, folder);
  if (!existsSync(file)) return undefined;
  return resultFile.parse(JSON.parse(readFileSync(file, 'utf8')));
}
