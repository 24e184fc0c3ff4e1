import { randomUUID } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GoalId, PersonId } from '../../kernel/ids.ts';
import { startTestServer, type TestServer } from '../../server/testing/test-server.ts';
import { rebuild, selectProjectionDigest } from '../mastery/index.ts';
import { evidenceSchool, TEST_GOALS } from './testing/test-school.ts';

let server: TestServer;
let school: Awaited<ReturnType<typeof evidenceSchool>>;
const [goalA, goalB] = TEST_GOALS as [GoalId, GoalId];

beforeAll(async () => {
  server = await startTestServer();
  school = await evidenceSchool(server, 'Resultaten');
});
afterAll(() => server.close());

const learner = (index: number): PersonId => school.learners[index] as PersonId;
const csv = (...lines: string[]) => new File([lines.join('\r\n')], 'toets.csv');
const asked = (file: File, over: object = {}) => ({
  classId: school.classId,
  file,
  title: 'Toets 1',
  day: '2026-11-18',
  purpose: 'of' as const,
  ...over,
});
const sam = () => school.as('sam');

function standing() {
  return school.inSchool((ctx) =>
    ctx.db
      .selectFrom('evidence')
      .select(['learnerId', 'kind', 'purpose', 'score', 'goalIds', 'itemId', 'timeKnown', 'authorId', 'voids'])
      .where('schoolId', '=', ctx.schoolId)
      .orderBy('recordedAt')
      .orderBy('itemId')
      .execute(),
  );
}

describe('a file of results', () => {
  const file = () => csv('leerling;A /10;B op 4;Totaal', 'Peeters Adam;7,5;4;11,5', 'lore;afw;1;1');

  it('is tried first: columns and names as they are understood, nothing kept', async () => {
    const outcome = await sam().tryResults(asked(file()));
    expect(outcome).toMatchObject({ learnerColumns: ['leerling'], faults: [], fresh: 3, replaced: 0, known: 0 });
    expect(outcome.columns).toEqual([
      { heading: 'A /10', code: 'A', maximum: 10, goalIds: [goalA] },
      { heading: 'B op 4', code: 'B', maximum: 4, goalIds: [goalB] },
    ]);
    expect(outcome.names.map(({ text, learnerIds }) => [text, learnerIds])).toEqual([
      ['Peeters Adam', [learner(0)]],
      ['lore', [learner(1)]],
    ]);
    expect(outcome.notes.map(({ code }) => code).sort()).toEqual(['results.absent', 'results.columnIgnored']);
    expect(await standing()).toEqual([]);
  });

  it('E7: is recorded whole as a test of that day, by who brought it in', async () => {
    expect(await sam().applyResults({ commandId: randomUUID(), ...asked(file()) })).toMatchObject({
      fresh: 3,
      known: 0,
    });
    const rows = await standing();
    expect(rows.map(({ score }) => score).sort()).toEqual([0.25, 0.75, 1]);
    const test = {
      kind: 'test',
      purpose: 'of',
      timeKnown: 'day',
      authorId: school.teachers.sam,
      itemId: 'results/Toets 1/A',
    };
    expect(rows[0]).toMatchObject({ ...test, learnerId: learner(0), goalIds: [goalA] });
  });

  it('E2: adds nothing when it is brought in again', async () => {
    expect(await sam().applyResults({ commandId: randomUUID(), ...asked(file()) })).toMatchObject({
      fresh: 0,
      known: 3,
    });
    expect(await standing()).toHaveLength(3);
  });

  it('E7: a score that was changed takes the place of the earlier one, there and back again', async () => {
    for (const score of ['9', '7,5']) {
      const changed = csv('leerling;A /10;B op 4', `Adam Peeters;${score};4`, 'Lore;;1');
      const outcome = await sam().applyResults({ commandId: randomUUID(), ...asked(changed) });
      expect(outcome).toMatchObject({ fresh: 1, replaced: 1, known: 2 });
    }
    const { evidence } = await sam().list({ learnerId: learner(0), goalId: goalA, limit: 10 });
    expect(evidence.map(({ score, voided }) => [score, voided !== null]).sort()).toEqual([
      [0.75, false],
      [0.75, true],
      [0.9, true],
    ]);
    await school.inSchool(async (ctx) => {
      const digest = await selectProjectionDigest(ctx);
      await rebuild(ctx, () => undefined);
      expect(await selectProjectionDigest(ctx)).toBe(digest);
    });
  });
});

describe('what is not clear', () => {
  const unclear = () => csv('leerling;A /10;Vraag 3 /5', 'Adam;7;2', 'Piet;8;3', 'Lore Maes;3;3', 'L1;4;4');

  it('E7: refuses the file whole: goals, names, and one learner on two rows, each with line and field', async () => {
    const outcome = await sam().tryResults(asked(unclear(), { title: 'Toets 2' }));
    expect(outcome.faults).toEqual([
      { file: 'toets.csv', line: 1, field: 'Vraag 3 /5', code: 'results.unknownGoal', data: { code: 'Vraag 3' } },
      {
        file: 'toets.csv',
        line: 2,
        field: 'leerling',
        code: 'results.ambiguousLearner',
        data: { learner: 'Adam', count: 2 },
      },
      { file: 'toets.csv', line: 3, field: 'leerling', code: 'results.unknownLearner', data: { learner: 'Piet' } },
      {
        file: 'toets.csv',
        line: 5,
        field: 'leerling',
        code: 'results.sameLearner',
        data: { learner: 'L1', firstLine: 4 },
      },
    ]);
    const before = await standing();
    const apply = sam().applyResults({ commandId: randomUUID(), ...asked(unclear(), { title: 'Toets 2' }) });
    await expect(apply).rejects.toMatchObject({ code: 'results-refused' });
    expect(await standing()).toEqual(before);
  });

  it('is recorded once a person has chosen', async () => {
    const choices = {
      title: 'Toets 2',
      columns: { 'Vraag 3 /5': { goalIds: [goalA, goalB] }, 'A /10': null },
      learners: { Adam: learner(2), Piet: null, L1: null },
    };
    const outcome = await sam().applyResults({ commandId: randomUUID(), ...asked(unclear(), choices) });
    expect(outcome).toMatchObject({ fresh: 2, faults: [] });
    expect(outcome.results.map(({ learnerId, score, maximum }) => [learnerId, score, maximum])).toEqual([
      [learner(2), 2, 5],
      [learner(1), 3, 5],
    ]);
  });

  it('refuses a file that cannot be read, with its place', async () => {
    const faultsOf = async (file: File) => {
      const error: unknown = await sam()
        .tryResults(asked(file))
        .then(
          () => undefined,
          (problem: unknown) => problem,
        );
      return (error as { data?: { faults?: unknown } }).data?.faults;
    };
    expect(await faultsOf(csv('leerling;A /10', 'Adam Peeters;11'))).toMatchObject([
      { file: 'toets.csv', line: 2, field: 'A /10', code: 'results.scoreOutOfRange' },
    ]);
    expect(await faultsOf(new File([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)], 'oud.xls'))).toMatchObject([
      { file: 'oud.xls', code: 'results.oldExcel' },
    ]);
    expect(await faultsOf(new File([Uint8Array.of(0x50, 0x4b, 3, 4, 9)], 'stuk.xlsx'))).toMatchObject([
      { file: 'stuk.xlsx', code: 'results.workbookUnreadable' },
    ]);
  });
});

describe('who may', () => {
  it.each(['noor', 'adam'] as const)('refuses %s, who does not teach the class', async (who) => {
    const file = csv('leerling;A /10', 'Adam Peeters;7');
    await expect(school.as(who).tryResults(asked(file))).rejects.toMatchObject({ code: 'not-allowed' });
    const { classId } = school;
    await expect(school.as(who).resultsTemplate({ classId, goalIds: [goalA] })).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });

  it('refuses goals that are not of the class', async () => {
    const file = csv('leerling;X /10', 'Adam Peeters;7');
    const foreign = asked(file, { columns: { 'X /10': { goalIds: [randomUUID()] } } });
    await expect(sam().tryResults(foreign)).rejects.toMatchObject({ code: 'goal-unknown' });
  });
});

describe('the template and Excel', () => {
  it('E8: comes back filled in, with a name that looks like a formula made harmless', async () => {
    const { classId } = school;
    const template = await sam().resultsTemplate({ classId, goalIds: [goalB, goalA], maximum: 20 });
    const text = await template.text();
    expect(text).toContain("L3;Noor;'=Jacobs;;\r\n");
    const filled = new File([text.replaceAll(/;;\r\n/g, ';10;20\r\n')], 'ingevuld.csv');
    const outcome = await sam().tryResults(asked(filled, { title: 'Toets 3' }));
    expect(outcome).toMatchObject({ faults: [], fresh: 8 });
  });

  it('reads the first sheet of an Excel workbook', async () => {
    const outcome = await sam().tryResults(
      asked(
        workbook([
          ['leerling', 'A /10'],
          ['Lore Maes', 7.5],
        ]),
        { title: 'Excel' },
      ),
    );
    expect(outcome).toMatchObject({ faults: [], results: [{ learnerId: learner(1), score: 7.5, maximum: 10 }] });
  });
});

/** The least that is a workbook: one sheet with inline texts and numbers. */
function workbook(rows: readonly (readonly (string | number)[])[]): File {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const cell = (value: string | number) =>
    typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const place = (xml: string, row: number, column: number) =>
    xml.replace('<c', `<c r="${String.fromCharCode(65 + column)}${row + 1}"`);
  const data = rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((value, column) => place(cell(value), row, column)).join('')}</row>`,
    )
    .join('');
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Toets" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`,
  };
  const zip = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
  return new File([Uint8Array.from(zip)], 'toets.xlsx');
}
