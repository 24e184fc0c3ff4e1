import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../kernel/ids.ts';
import { readResults } from '../../../standards/results/read.ts';
import { readTable } from '../../../standards/table/read.ts';
import { resultsTemplate, safeCell } from './results-template.ts';

describe('safeCell', () => {
  it.each(['=1+1', '+32', '-1', '@SUM(A1)', '\t=1', ' =1'])('E8: %j cannot run as a formula', (text) => {
    expect(safeCell(text).replace(/^"/, '')).toMatch(/^'/);
  });

  it('E8: whatever the text, no cell begins as a formula and the table reads back as one cell', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (text) => {
        const cell = safeCell(text);
        expect(cell).not.toMatch(/^"?\s*[=+\-@]/);
        const reading = readTable(`a;b\r\nx;${cell}\r\n`);
        expect(reading.ok && reading.table.rows[0]?.cells.length).toBe(2);
      }),
      { numRuns: 300, interruptAfterTimeLimit: 2000 },
    );
  });
});

describe('resultsTemplate', () => {
  it('is read back with its learners, goals and maximums once scores are filled in', () => {
    const learners = [
      { personId: 'p1' as PersonId, givenName: 'Noor', familyName: '=Jacobs', sourcedId: 'L1' },
      { personId: 'p2' as PersonId, givenName: 'Adam', familyName: 'Peeters', sourcedId: null },
    ];
    const filled = resultsTemplate(learners, [{ code: 'W4.1' }, { code: 'W4;2' }], 20).replaceAll(
      /;;\r\n/g,
      ';15;7,5\r\n',
    );
    const table = readTable(filled);
    const reading = table.ok ? readResults(table.table) : table;
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
    expect(reading.rows.map(({ learner, code, score, maximum }) => [learner, code, score, maximum])).toEqual([
      ['L1', 'W4.1', 15, 20],
      ['L1', 'W4;2', 7.5, 20],
      ['p2', 'W4.1', 15, 20],
      ['p2', 'W4;2', 7.5, 20],
    ]);
  });
});
