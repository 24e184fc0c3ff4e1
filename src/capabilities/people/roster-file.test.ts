import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openRosterFile } from './roster-file.ts';

type Cell = string | number;

/** The least that Excel itself opens: one part per sheet, text kept in the cells. */
function workbook(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Uint8Array {
  const names = Object.keys(sheets);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packageRels = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const cell = (value: Cell, row: number, column: number) => {
    const place = `${String.fromCharCode(65 + column)}${row + 1}`;
    return typeof value === 'number'
      ? `<c r="${place}"><v>${value}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const sheet = (rows: readonly (readonly Cell[])[]) =>
    `<worksheet xmlns="${main}"><sheetData>${rows
      .map(
        (cells, row) => `<row r="${row + 1}">${cells.map((value, column) => cell(value, row, column)).join('')}</row>`,
      )
      .join('')}</sheetData></worksheet>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${packageRels}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names
      .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRels}">${names
      .map(
        (_, index) =>
          `<Relationship Id="s${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"/>`,
  };
  names.forEach((name, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheet(sheets[name] ?? []);
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

describe('openRosterFile', () => {
  it('reads the first sheet of a workbook, with the row numbers of the sheet', async () => {
    const bytes = workbook({
      Leerlingen: [
        ['naam', 'nummer'],
        ['Peeters', 101],
      ],
      Personeel: [['naam'], ['Janssens']],
    });
    expect(await openRosterFile('school.xlsx', bytes)).toMatchObject({
      ok: true,
      file: {
        kind: 'table',
        sheet: 'Leerlingen',
        sheets: ['Leerlingen', 'Personeel'],
        table: { head: ['naam', 'nummer'], rows: [{ line: 2, cells: ['Peeters', '101'] }] },
      },
    });
    expect(await openRosterFile('school.xlsx', bytes, 'Personeel')).toMatchObject({
      file: { table: { rows: [{ cells: ['Janssens'] }] } },
    });
  });

  it('tells OneRoster from a workbook by its content, whatever its name', async () => {
    const zip = zipSync({ 'manifest.csv': strToU8('propertyName,value\n') });
    expect(await openRosterFile('rooster.xlsx', zip)).toMatchObject({ ok: true, file: { kind: 'oneroster' } });
  });

  it('says what to do with the old Excel format and with a damaged file', async () => {
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]);
    expect(await openRosterFile('oud.xls', old)).toEqual({
      ok: false,
      faults: [{ file: 'oud.xls', code: 'roster.oldExcel' }],
    });
    const damaged = Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9]);
    expect(await openRosterFile('stuk.zip', damaged)).toMatchObject({
      ok: false,
      faults: [{ code: 'zip.unreadable' }],
    });
    expect(await openRosterFile('leeg.csv', new Uint8Array())).toMatchObject({
      ok: false,
      faults: [{ code: 'table.empty' }],
    });
  });
});
