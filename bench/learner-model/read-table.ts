import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createGunzip } from 'node:zlib';
import { AnswerTableBuilder, type NamedTable } from '../../src/model/prediction/answer-table.ts';
import { linesOf, parseAnswerLog, startTimeUnitDetector } from '../../src/standards/answers/answer-log.ts';

/** The whole log as a table, its name that of the file. */
export async function readAnswerTable(path: string): Promise<{ readonly set: string; readonly table: NamedTable }> {
  const stream = createReadStream(path);
  const text = (path.endsWith('.gz') ? stream.pipe(createGunzip()) : stream).setEncoding('utf8');
  const builder = new AnswerTableBuilder();
  const detector = startTimeUnitDetector();
  for await (const entry of parseAnswerLog(linesOf(text), basename(path), { skillsNeeded: false })) {
    if (!entry.ok) throw new Error(`${path}: ${JSON.stringify(entry.fault)}`);
    detector.see(entry.row);
    builder.add(entry.row);
  }
  return { set: basename(path).replace(/\.csv(\.gz)?$/, ''), table: builder.finish(detector.unit()) };
}
