import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitRecords } from './split.ts';

/** Without lines that hold one empty cell and nothing else, which mean nothing to any reader of ours. */
function reference(text: string): string[][] | undefined {
  try {
    const records: string[][] = parse(text, {
      delimiter: ';',
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    });
    return records.filter((cells) => cells.length > 1 || cells[0] !== '');
  } catch {
    return undefined;
  }
}

it('cuts as csv-parse does, whatever the text', () => {
  const piece = fc.constantFrom('"', '""', ';', '\n', '\r\n', '\r', 'a', ' ', 'é', ',');
  const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (input) => {
      const split = splitRecords(input, ';');
      expect('rows' in split ? split.rows.map((row) => row.cells) : undefined).toEqual(reference(input));
    }),
    { numRuns: 3000, seed: 5 },
  );
});

it('tells the line on which a quote opens that never closes', () => {
  expect(splitRecords('a;b\n"x\ny";1\n2;"z\n\n', ';')).toEqual({ brokenAtLine: 4 });
});
