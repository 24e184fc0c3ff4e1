import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode.ts';
import { readTable } from './read.ts';

function tableOf(input: string | Uint8Array) {
  const reading = readTable(input, 'a.csv');
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.table;
}

const bytes = (...codes: number[]) => Uint8Array.from(codes);

describe('readTable', () => {
  it('tells the line on which each row starts, past quoted line breaks and empty lines', () => {
    const { rows } = tableOf('a,b\n\n1,"two\nlines"\n\r\n3,4\n');
    expect(rows).toEqual([
      { line: 3, cells: ['1', 'two\nlines'] },
      { line: 6, cells: ['3', '4'] },
    ]);
  });

  it.each([
    ['a;b\n1,5;2,5', ';'],
    ['naam\tscore\nJan, Piet\t1', '\t'],
    ['"a;b",c\n1,2', ','],
    ['a\n1;2 or 3', ','],
  ])('finds the delimiter of %j', (text, delimiter) => {
    expect(readTable(text)).toSatisfy((reading) => !reading.ok || reading.table.delimiter === delimiter);
    expect(tableOf(text).delimiter).toBe(delimiter);
  });

  it('fills short rows and refuses a row with more cells than the heading, by line', () => {
    expect(tableOf('a,b\n1').rows[0]?.cells).toEqual(['1', '']);
    expect(tableOf('a,b\n1,2,,').rows[0]?.cells).toEqual(['1', '2']);
    expect(readTable('a,b\n1,2\n1,2,3', 'a.csv')).toEqual({
      ok: false,
      faults: [{ code: 'table.tooManyCells', file: 'a.csv', line: 3, data: { expected: 2, found: 3 } }],
    });
  });

  it('refuses a quote that never ends and an empty file', () => {
    expect(readTable('a,b\n1,"2')).toMatchObject({ ok: false, faults: [{ code: 'table.brokenQuote' }] });
    expect(readTable('\ufeff \n')).toMatchObject({ ok: false, faults: [{ code: 'table.empty' }] });
  });

  it('gives back every cell that RFC 4180 can write', () => {
    const cell = fc.string({ maxLength: 6 }).map((text) => `x${text}x`);
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
        const text = ['"h1","h2"', ...rows.map((row) => row.map(quoted).join(','))].join('\r\n');
        expect(tableOf(text).rows.map((row) => row.cells)).toEqual(rows);
      }),
      { numRuns: 200, interruptAfterTimeLimit: 2000 },
    );
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (input) => {
        expect(readTable(input)).toHaveProperty('ok');
      }),
      { numRuns: 300, interruptAfterTimeLimit: 2000 },
    );
  });
});

describe('decodeText', () => {
  it.each([
    [bytes(0xef, 0xbb, 0xbf, 0xc3, 0xab), 'ë'],
    [bytes(0xc3, 0xab), 'ë'],
    [bytes(0xeb, 0x20, 0x80), 'ë €'],
    [bytes(0xff, 0xfe, 0xeb, 0x00), 'ë'],
    [bytes(0xfe, 0xff, 0x00, 0xeb), 'ë'],
  ])('reads %j as %j', (input, text) => {
    expect(decodeText(input).replace('\ufeff', '')).toBe(text);
  });
});
