import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from './read.ts';
import { writeTable } from './write.ts';

const DANGEROUS = [
  '=1+1',
  '=HYPERLINK("https://evil.example";"klik")',
  '+cmd|/c calc!A0',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '  =1',
  '\u00a0=1',
  '"=1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  "'=1",
  "''=1",
  '\ufeff=1',
  '\u200b=1',
];

/** The cells as a spreadsheet that knows nothing of us sees them. */
function rawCells(text: string): string[] {
  const line = text.replace(/^\ufeff/, '').replace(/\r\n$/, '');
  return [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map((one) =>
    (one[1] ?? one[2] ?? '').replaceAll('""', '"'),
  );
}

describe('writeTable', () => {
  it.each(DANGEROUS)('makes %j harmless, and it comes back as it was', (text) => {
    const [cell] = rawCells(writeTable([[text]]));
    expect(cell?.startsWith("'")).toBe(true);
    const reading = readTable(writeTable([['h'], [`${text}`]]));
    expect(reading.ok && reading.table.rows[0]?.cells[0]).toBe(text);
  });

  it.each([
    [-3.5, '-3.5'],
    [12, '12'],
    ['-3,5', '-3,5'],
    [true, 'true'],
    [undefined, ''],
    [Number.NaN, ''],
    ['Jan', 'Jan'],
    ['-3,5 punten', "'-3,5 punten"],
  ])('writes %j as %j', (cell, expected) => {
    expect(rawCells(writeTable([[cell]]))[0]).toBe(expected);
  });

  it('never writes a cell that runs, and readTable gives back what was written', () => {
    const sign = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '＝',
      '＋',
      '－',
      '＠',
      '\t',
      '\r',
      '\n',
      "'",
      '"',
      ' ',
      ';',
      ',',
      '|',
    );
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.array(fc.oneof(sign, fc.string({ maxLength: 2 })), { maxLength: 6 }).map((parts) => parts.join('')),
    );
    // The reader makes every line break of a cell the one that it was; NUL is refused as no text.
    const text = cell.map((one) => one.replaceAll('\0', ''));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(',', ';'),
        (rows, delimiter) => {
          const kept = rows.filter((row) => row.some((one) => one.trim() !== ''));
          const written = writeTable([['one', 'two'], ...kept], { delimiter: delimiter as ',' });
          for (const one of kept.flat()) {
            const [raw = ''] = rawCells(writeTable([[one]]));
            if (!/^-\d+(?:[.,]\d+)?$/.test(raw)) expect(raw).not.toMatch(/^(?:[\s"]*[=+\-@＝＋－＠]|[\t\r])/);
          }
          const reading = readTable(written);
          expect(reading.ok && reading.table.rows.map((row) => row.cells)).toEqual(kept);
        },
      ),
      { numRuns: 400, seed: 11 },
    );
  });
});
