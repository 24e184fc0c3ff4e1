import { basename } from 'node:path';
import { chunksOf } from '../../src/cli/answer-file.ts';
import { AnswerTableBuilder, type NamedTable } from '../../src/model/prediction/answer-table.ts';
import { linesOf, parseAnswerLog, startTimeUnitDetector } from '../../src/standards/answers/answer-log.ts';

/** The answer logs on the command line; without any it says how this benchmark is run, and stops. */
export function logsNamed(bench: string): string[] {
  const files = process.argv.slice(2).filter((argument) => argument.endsWith('.csv') || argument.endsWith('.gz'));
  if (files.length > 0) return files;
  console.error(`Name the answer logs: npm run bench -- ${bench} FILE.csv.gz …`);
  process.exit(1);
}

/** The whole log as a table, its name that of the file. */
export async function readAnswerTable(path: string): Promise<{ readonly set: string; readonly table: NamedTable }> {
  const builder = new AnswerTableBuilder();
  const detector = startTimeUnitDetector();
  for await (const entry of parseAnswerLog(linesOf(chunksOf(path)), basename(path), { skillsNeeded: false })) {
    if (!entry.ok) throw new Error(`${path}: ${JSON.stringify(entry.fault)}`);
    detector.see(entry.row);
    builder.add(entry.row);
  }
  return { set: basename(path).replace(/\.csv(\.gz)?$/, ''), table: builder.finish(detector.unit()) };
}
