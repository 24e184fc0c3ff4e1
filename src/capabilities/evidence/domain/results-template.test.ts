import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../kernel/ids.ts';
import { readResults } from '../../../standards/results/read.ts';
import { readTable } from '../../../standards/table/read.ts';
import { resultsTemplate } from './results-template.ts';

describe('resultsTemplate', () => {
  it('E8: writes a name that a spreadsheet would run as text', () => {
    const learner = { personId: 'p1' as PersonId, givenName: '@SUM(A1)', familyName: '=Jacobs', sourcedId: '-L1' };
    expect(resultsTemplate([learner], [{ code: '+W4' }], 20)).toContain("'+W4 /20\r\n'-L1;'@SUM(A1);'=Jacobs;\r\n");
  });

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
