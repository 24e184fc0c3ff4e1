import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../table/read.ts';
import type { Cell } from '../table/table.ts';
import { partsOfHeading } from './columns.ts';
import { readResults } from './read.ts';

function accepted(...parameters: Parameters<typeof readResults>) {
  const reading = readResults(...parameters);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading;
}

describe('readResults', () => {
  it('reads a spreadsheet: names in two columns, maximums in headings, commas, absences', () => {
    const table: Cell[][] = [
      ['Nr', 'Naam', 'Voornaam', 'W4.1 /10', 'W4.2 (5 p)', 'Totaal'],
      [1, 'Peeters', 'Adam', '7,5', 4, 11.5],
      [2, 'Maes', 'Lore', 'afw', null, ''],
    ];
    const reading = accepted(table, {}, 'toets.xlsx');
    expect(reading.rows).toEqual([
      { line: 2, field: 'W4.1 /10', learner: 'Adam Peeters', code: 'W4.1', score: 7.5, maximum: 10 },
      { line: 2, field: 'W4.2 (5 p)', learner: 'Adam Peeters', code: 'W4.2', score: 4, maximum: 5 },
    ]);
    expect(reading.learnerColumns).toEqual(['Voornaam', 'Naam']);
    expect(reading.notes.map(({ code }) => code).sort()).toEqual([
      ...['results.absent', 'results.absent', 'results.columnIgnored', 'results.columnIgnored'],
    ]);
  });

  it('reads a row of maximums, named or first without a learner', () => {
    for (const name of ['max', '']) {
      const reading = accepted([
        ['leerling', 'Q1', 'Q2'],
        [name, 4, '2,5'],
        ['Adam', 3, 2],
      ]);
      expect(reading.rows.map(({ score, maximum }) => [score, maximum])).toEqual([
        [3, 4],
        [2, 2.5],
      ]);
    }
  });

  it('takes the maximum of the cell itself, and 1 where there are only zeros and ones', () => {
    const reading = accepted([
      ['student', 'a', 'b'],
      ['x', '8/10', 1],
      ['y', '75 %', 0],
    ]);
    expect(reading.rows.map(({ score, maximum }) => [score, maximum])).toEqual([
      [8, 10],
      [1, 1],
      [75, 100],
      [0, 1],
    ]);
  });

  it('follows the mapping over what it would detect', () => {
    const table = [
      ['wie', 'Toets', 'Klas'],
      ['Adam', '3', '4A'],
    ];
    const mapping = { learner: 'wie', columns: { Toets: { code: 'G7', maximum: 4 }, Klas: null } };
    expect(accepted(table, mapping).rows).toEqual([
      { line: 2, field: 'Toets', learner: 'Adam', code: 'G7', score: 3, maximum: 4 },
    ]);
  });

  it('reads a CSV table with its own line numbers', () => {
    const reading = readTable('leerling;G1 /20\n\nAdam;12,5\n');
    if (!reading.ok) throw new Error('the table is good');
    expect(accepted(reading.table).rows).toMatchObject([{ line: 3, score: 12.5, maximum: 20 }]);
  });

  it.each([
    [
      'a word in the place of a score',
      [
        ['leerling', 'G /10'],
        ['A', 'veel'],
        ['B', 3],
      ],
      'results.badScore',
      2,
      'G /10',
    ],
    [
      'a score above the maximum',
      [
        ['leerling', 'G /10'],
        ['A', 11],
      ],
      'results.scoreOutOfRange',
      2,
      'G /10',
    ],
    [
      'a score below nothing',
      [
        ['leerling', 'G /10'],
        ['A', -1],
      ],
      'results.scoreOutOfRange',
      2,
      'G /10',
    ],
    [
      'no maximum anywhere',
      [
        ['leerling', 'G'],
        ['A', 7],
      ],
      'results.maximumMissing',
      2,
      'G',
    ],
    [
      'a score without a learner',
      [
        ['leerling', 'G /10'],
        ['A', 7],
        ['', 7],
      ],
      'results.missingLearner',
      3,
      'leerling',
    ],
    [
      'a learner twice',
      [
        ['leerling', 'G /10'],
        ['A', 7],
        ['A', 8],
      ],
      'results.duplicateLearner',
      3,
      'leerling',
    ],
    [
      'two columns for one goal',
      [
        ['leerling', 'G /10', 'G /5'],
        ['A', 7, 3],
      ],
      'results.duplicateCode',
      1,
      'G /5',
    ],
    [
      'no result column',
      [
        ['leerling', 'klas'],
        ['A', '4B'],
      ],
      'results.noResultColumn',
      1,
      undefined,
    ],
  ] as [string, Cell[][], string, number, string | undefined][])(
    'refuses %s with line and field',
    (_, table, code, line, field) => {
      const reading = readResults(table, {}, 'toets.xlsx');
      const faults = reading.ok ? [] : reading.faults;
      expect(faults.map((found) => [found.code, found.file, found.line, found.field])).toEqual([
        [code, 'toets.xlsx', line, field],
      ]);
    },
  );

  it('refuses a mapping that names a column which is not there', () => {
    const reading = readResults(
      [
        ['leerling', 'G /10'],
        ['A', 7],
      ],
      { columns: { H: { code: 'h' } } },
    );
    expect(reading).toMatchObject({ ok: false, faults: [{ code: 'results.unknownColumn', field: 'H' }] });
  });

  it('never throws and never gives a score outside 0 to its maximum, whatever the cells', () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.constantFrom<Cell>(null, true, new Date(Number.NaN), '7,5', '8/10', 'max', '%', 'G /10', 'leerling'),
      fc.string({ maxLength: 8 }),
      fc.double(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 }), (table) => {
        const reading = readResults(table);
        for (const row of reading.ok ? reading.rows : []) {
          expect(row.score >= 0 && row.score <= row.maximum && row.maximum > 0).toBe(true);
        }
      }),
      { numRuns: 500, interruptAfterTimeLimit: 2000 },
    );
  });
});

describe('partsOfHeading', () => {
  it.each([
    ['W4.BRK.2 /10', 'W4.BRK.2', 10],
    ['Vraag 3 (5 p)', 'Vraag 3', 5],
    ['Vraag 3 (/2,5)', 'Vraag 3', 2.5],
    ['Breuken op 20', 'Breuken', 20],
    ['Lezen (max. 8)', 'Lezen', 8],
    ['Lezen (%)', 'Lezen', 100],
    ['06.01', '06.01', undefined],
    ['3.NF.A.1', '3.NF.A.1', undefined],
  ])('%j is %j on %s', (heading, code, maximum) => {
    expect(partsOfHeading(heading)).toEqual(maximum === undefined ? { code } : { code, maximum });
  });
});
