import { describe, expect, it } from 'vitest';
import { readTable } from '../../../standards/table/read.ts';
import { chooseSchool } from './choose-school.ts';
import { gradeOf, readingLevelOf } from './grade.ts';
import { headingsKey, suggestMapping, type TableMapping } from './roster-mapping.ts';
import { readRosterTable } from './roster-table.ts';

const YEAR = { sourceId: 'year:2026', name: '2026–2027', startsOn: '2026-09-01', endsOn: '2027-09-01' };

function read(text: string, more: Partial<TableMapping> = {}) {
  const reading = readTable(text);
  if (!reading.ok) throw new Error('a table that cannot be read');
  const mapping = { ...suggestMapping(reading.table.head), ...more };
  return readRosterTable(reading.table, { file: 'lijst.csv', mapping, year: YEAR });
}

function rosterOf(text: string, more: Partial<TableMapping> = {}) {
  const reading = read(text, more);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.roster;
}

function faultsOf(text: string, more: Partial<TableMapping> = {}) {
  const reading = read(text, more);
  return reading.ok ? [] : reading.faults;
}

describe('readRosterTable', () => {
  it('reads learners with their class and grade', () => {
    const roster = rosterOf('naam,voornaam,klas,leerlingnummer\nPeeters,Adam,3A,101\nDiallo,Bas,3A,102');
    expect(roster.classes).toMatchObject([{ name: '3A', grade: '3A', yearSourceIds: ['year:2026'] }]);
    expect(roster.people.map((one) => [one.sourceId, one.givenName, one.roles[0]?.role])).toEqual([
      ['101', 'Adam', 'learner'],
      ['102', 'Bas', 'learner'],
    ]);
    expect(roster.enrolments).toHaveLength(2);
  });

  it('reads staff, each with several classes, by their e-mail', () => {
    const roster = rosterOf('Naam;Voornaam;E-mail;Klassen\nJanssens;Amina;Amina@school.be;"3A, 3B"', {
      role: 'teacher',
    });
    expect(roster.people).toMatchObject([{ sourceId: 'mail:amina@school.be', roles: [{ role: 'teacher' }] }]);
    expect(roster.enrolments.map((one) => [one.classSourceId, one.role])).toEqual([
      ['2026/3a', 'teacher'],
      ['2026/3b', 'teacher'],
    ]);
  });

  it('takes the role of each row from a column, in Dutch or English', () => {
    const roster = rosterOf('naam,voornaam,rol,id\nA,B,Leerling,1\nC,D,leraar,2\nE,F,Directie,3');
    expect(roster.people.map((one) => one.roles[0]?.role)).toEqual(['learner', 'teacher', 'schoolLeader']);
    expect(faultsOf('naam,voornaam,rol,id\nA,B,kok,1')).toMatchObject([
      { line: 2, field: 'rol', code: 'roster.badValue', data: { value: 'kok' } },
    ]);
  });

  it('gives a guardian of two children both of them', () => {
    const roster = rosterOf(
      'naam,voornaam,id,voornaam ouder,naam ouder,e-mail ouder\nA,Kind,1,Els,A,els@thuis.be\nA,Ander,2,Els,A,els@thuis.be',
    );
    expect(roster.people.find((one) => one.sourceId === 'mail:els@thuis.be')?.guardianOf).toEqual(['1', '2']);
  });

  it('complains about an empty name, an empty number and an e-mail that is none, each with its line and heading', () => {
    expect(faultsOf('naam,voornaam,nummer,mail\n,Adam,1,\nB,Bas,,bas@school\n')).toEqual([
      { file: 'lijst.csv', line: 2, field: 'naam', code: 'roster.missingValue' },
      { file: 'lijst.csv', line: 3, field: 'mail', code: 'roster.badValue', data: { value: 'bas@school' } },
      { file: 'lijst.csv', line: 3, field: 'nummer', code: 'roster.missingValue' },
    ]);
  });

  it('P6: asks for a number where two learners have one name', () => {
    expect(faultsOf('naam,voornaam,klas\nPeeters,Adam,3A\nPeeters,Adam,4A')).toMatchObject([
      { line: 3, code: 'roster.sameName', data: { firstLine: 2 } },
    ]);
  });

  it('refuses two people under one number', () => {
    expect(faultsOf('naam,voornaam,id\nPeeters,Adam,1\nDiallo,Bas,1')).toMatchObject([
      { line: 3, code: 'roster.duplicateId', data: { id: '1', firstLine: 2 } },
    ]);
  });

  it('P10: refuses a chosen column that holds national register numbers, whatever it is called', () => {
    expect(faultsOf('naam,voornaam,id\nA,B,93.05.18-223.61')).toMatchObject([
      { line: 2, field: 'id', code: 'roster.nationalRegisterNumber' },
    ]);
    expect(
      faultsOf('naam,voornaam,INSZ\nA,B,x', {
        columns: { familyName: 'naam', givenName: 'voornaam', sourceId: 'INSZ' },
      }),
    ).toMatchObject([{ line: 1, field: 'INSZ' }]);
  });

  it('says which column is still to be chosen', () => {
    expect(faultsOf('a,b\nx,y')).toMatchObject([
      { field: 'givenName', code: 'roster.columnNotChosen' },
      { field: 'familyName', code: 'roster.columnNotChosen' },
    ]);
  });
});

describe('suggestMapping', () => {
  it('never takes a column named after the national register number', () => {
    expect(Object.values(suggestMapping(['Rijksregisternummer', 'naam', 'nr']).columns)).toEqual(['nr', 'naam']);
  });

  it('knows the same headings in another order', () => {
    expect(headingsKey(['Naam', 'E-mail'])).toBe(headingsKey(['e mail', 'NAAM']));
  });
});

describe('gradeOf', () => {
  it('counts a secondary school through from the seventh year', () => {
    expect(['3', '3de jaar', '09', '12', '0', 'kleuter', undefined].map((text) => gradeOf(text, 'secondary'))).toEqual([
      9,
      9,
      9,
      12,
      undefined,
      undefined,
      undefined,
    ]);
    expect(gradeOf('04', 'primary')).toBe(4);
  });

  it('gives the simpler words up to the fourth year', () => {
    expect([1, 4, 5, 9].map((grade) => readingLevelOf(grade, 'primary'))).toEqual(['young', 'young', 'older', 'older']);
    expect(readingLevelOf(undefined, 'primary')).toBe('young');
    expect(readingLevelOf(undefined, 'secondary')).toBe('older');
  });
});

describe('chooseSchool', () => {
  const roster = { ...rosterOf('naam,voornaam,id\nA,B,1'), people: [] };
  const two = {
    ...roster,
    schools: [
      { sourceId: 'a', name: 'De Vuurtoren' },
      { sourceId: 'b', name: 'De Branding' },
    ],
  };

  it('P6: takes the only one, the one asked for, the remembered one, or the one of the same name', () => {
    expect(chooseSchool(roster, { name: 'X' })).toEqual({ ok: true, sourceId: undefined });
    expect(chooseSchool(two, { name: 'de vuurtoren!' })).toEqual({ ok: true, sourceId: 'a' });
    expect(chooseSchool(two, { name: 'De Vuurtoren', asked: 'b' })).toEqual({ ok: true, sourceId: 'b' });
    expect(chooseSchool(two, { name: 'X', remembered: 'b' })).toEqual({ ok: true, sourceId: 'b' });
    expect(chooseSchool(two, { name: 'X', asked: 'gone' })).toMatchObject({ ok: false });
  });
});
