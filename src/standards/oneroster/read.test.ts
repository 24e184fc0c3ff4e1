import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { RosterPackage, RosterReading } from '../roster/roster-package.ts';
import { MAX_ENTRIES } from './archive.ts';
import { readOneRoster } from './read.ts';
import { writeOneRoster } from './write.ts';

/** 85.07.30-033.28, the example that the National Register itself prints. */
const REGISTER_NUMBER = '85073003328';

const SCHOOL = 'school';
const ROSTER: RosterPackage = {
  version: '1.2',
  complete: true,
  schools: [{ sourceId: SCHOOL, name: 'Basisschool "De Brug"', parent: 'group' }],
  years: [{ sourceId: 'y', name: '2025-2026', startsOn: '2025-09-01', endsOn: '2026-09-01' }],
  classes: [{ sourceId: 'c1', name: '4A', schoolSourceId: SCHOOL, grade: '04', code: '4A', yearSourceIds: ['y'] }],
  people: [
    person('t1', 'Amina', [{ role: 'teacher', schoolSourceId: SCHOOL }], { email: 'amina@brug.test' }),
    person('d1', 'Ellen', [
      { role: 'schoolLeader', schoolSourceId: SCHOOL },
      { role: 'teacher', schoolSourceId: SCHOOL },
    ]),
    person('l1', 'Adam', [{ role: 'learner', schoolSourceId: SCHOOL }], { grade: '04', username: 'adam' }),
    person('g1', 'Nora', [{ role: 'guardian', schoolSourceId: SCHOOL }], { guardianOf: ['l1'], active: false }),
  ],
  enrolments: [
    { sourceId: 'e1', classSourceId: 'c1', personSourceId: 't1', role: 'teacher', primary: true },
    {
      sourceId: 'e2',
      classSourceId: 'c1',
      personSourceId: 'l1',
      role: 'learner',
      from: '2025-09-01',
      until: '2026-09-01',
    },
  ],
  removed: [],
};

type Person = RosterPackage['people'][number];
function person(sourceId: string, givenName: string, roles: Person['roles'], more: Partial<Person> = {}): Person {
  return { sourceId, givenName, familyName: 'De Vos, jr.', roles, guardianOf: [], active: true, ...more };
}

type Edits = Readonly<Record<string, string | ((text: string) => string) | undefined>>;

/** The zip of the roster above with some of its files written anew, or left out. */
function edited(version: '1.1' | '1.2', edits: Edits): RosterReading {
  const files = unzipSync(writeOneRoster(ROSTER, version));
  for (const [name, edit] of Object.entries(edits)) {
    const old = new TextDecoder().decode(files[name]);
    if (edit === undefined) delete files[name];
    else files[name] = strToU8(typeof edit === 'string' ? edit : edit(old));
  }
  return readOneRoster(zipSync(files));
}

function accepted(reading: RosterReading) {
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading;
}

function faultsOf(reading: RosterReading) {
  return reading.ok ? [] : reading.faults.map(({ file, line, field, code }) => [file, line, field, code]);
}

describe('readOneRoster', () => {
  it('reads back what was written as 1.2', () => {
    const { roster, notes } = accepted(readOneRoster(writeOneRoster(ROSTER, '1.2')));
    expect(roster).toEqual(ROSTER);
    expect(notes).toEqual([]);
  });

  it('reads back what was written as 1.1, which knows no school leader and one role for each', () => {
    const { roster } = accepted(readOneRoster(writeOneRoster(ROSTER, '1.1')));
    const administrator = { role: 'administrator', schoolSourceId: SCHOOL };
    const people = ROSTER.people.map((one) => (one.sourceId === 'd1' ? { ...one, roles: [administrator] } : one));
    expect(roster).toEqual({ ...ROSTER, version: '1.1', people });
  });

  it('writes the same bytes for the same roster', () => {
    expect(writeOneRoster(ROSTER, '1.1')).toEqual(writeOneRoster(ROSTER, '1.1'));
  });

  it('reads without a manifest, in a folder, past metadata columns and files it does not know', () => {
    const files = unzipSync(writeOneRoster(ROSTER, '1.2'));
    delete files['manifest.csv'];
    const inFolder = Object.entries(files).map(([name, bytes]) => [`export/${name}`, bytes]);
    const orgs = `sourcedId,name,type,metadata.area\r\nschool,B,school,x\r\n`;
    const zip = zipSync({
      ...Object.fromEntries(inFolder),
      'export/orgs.csv': strToU8(orgs),
      'export/results.csv': strToU8(''),
    });
    const { roster, notes } = accepted(readOneRoster(zip));
    expect(roster.version).toBe('1.2');
    expect(roster.schools).toEqual([{ sourceId: SCHOOL, name: 'B' }]);
    expect(notes.map(({ code }) => code)).toEqual(['roster.manifestMissing']);
  });

  it('ignores a file that the manifest calls absent, and refuses one that it promises', () => {
    const absent = edited('1.1', {
      'manifest.csv': (text) => text.replace('file.enrollments,bulk', 'file.enrollments,absent'),
    });
    expect(accepted(absent).roster.enrolments).toEqual([]);
    expect(accepted(absent).notes).toContainEqual(expect.objectContaining({ code: 'roster.fileIgnored' }));
    const promised = edited('1.1', { 'classes.csv': undefined });
    expect(faultsOf(promised)).toContainEqual(['classes.csv', undefined, 'file.classes', 'roster.missingFile']);
  });

  it('takes guardians from either side of the agents', () => {
    const users = [
      'sourcedId,enabledUser,orgSourcedIds,role,givenName,familyName,agentSourcedIds',
      'l1,true,school,student,Adam,A,"g1,g2,t1"',
      'g1,true,school,parent,Nora,A,',
      'g2,true,school,guardian,Omar,A,l1',
      'g3,true,school,relative,Piet,A,l1',
      't1,true,school,teacher,Amina,A,',
    ].join('\n');
    const { roster, notes } = accepted(edited('1.1', { 'users.csv': users }));
    expect(roster.people.map(({ sourceId, guardianOf }) => [sourceId, guardianOf])).toEqual([
      ['l1', []],
      ['g1', ['l1']],
      ['g2', ['l1']],
      ['g3', []],
      ['t1', []],
    ]);
    expect(notes).toContainEqual({
      code: 'roster.roleLeftOut',
      where: 'users.csv',
      data: { count: 1, first: 'line 5', role: 'relative' },
    });
  });

  it('takes the user name of a profile where the user row has none (1.2)', () => {
    const profiles = 'sourcedId,userSourcedId,profileType,username,password\np1,t1,app,amina.v,secret';
    const reading = edited('1.2', {
      'userProfiles.csv': profiles,
      'manifest.csv': (text) => text.replace('file.userProfiles,absent', 'file.userProfiles,bulk'),
    });
    expect(accepted(reading).roster.people[0]?.username).toBe('amina.v');
    expect(JSON.stringify(reading)).not.toContain('secret');
  });

  it('leads terms to their school year, and takes a lonely term as one', () => {
    const sessions = [
      'sourcedId,title,type,startDate,endDate,parentSourcedId',
      'y,2025,schoolYear,2025-09-01,2026-09-01,',
      's,Autumn,semester,2025-09-01,2026-02-01,y',
      'p,Period 1,gradingPeriod,2025-09-01,2025-11-01,s',
      'q,Loose,term,2025-09-01,2025-11-01,',
    ].join('\n');
    const classes = 'sourcedId,title,schoolSourcedId,termSourcedIds\nc1,4A,school,"p,s,q"';
    const { roster } = accepted(edited('1.1', { 'academicSessions.csv': sessions, 'classes.csv': classes }));
    expect(roster.years.map(({ sourceId }) => sourceId)).toEqual(['y', 'q']);
    expect(roster.classes[0]?.yearSourceIds).toEqual(['y', 'q']);
  });

  it('a delta names what is removed and may refer to what only the school knows', () => {
    const enrollments = [
      'sourcedId,status,dateLastModified,classSourcedId,userSourcedId,role',
      'e9,active,2025-10-01T00:00:00Z,c-known,l-known,student',
      'e2,tobedeleted,2025-10-01T00:00:00Z,c1,l1,student',
    ].join('\n');
    const manifest = 'propertyName,value\noneroster.version,1.1\nfile.enrollments,delta';
    const zip = zipSync({ 'manifest.csv': strToU8(manifest), 'enrollments.csv': strToU8(enrollments) });
    const { roster } = accepted(readOneRoster(zip));
    expect(roster.complete).toBe(false);
    expect(roster.enrolments.map(({ sourceId }) => sourceId)).toEqual(['e9']);
    expect(roster.removed).toEqual([{ kind: 'enrolment', sourceId: 'e2' }]);
  });

  it('a deleted class takes its enrolments along, and says so', () => {
    const classes = 'sourcedId,status,title,schoolSourcedId\nc1,tobedeleted,4A,school';
    const { roster, notes } = accepted(edited('1.1', { 'classes.csv': classes }));
    expect([roster.classes, roster.enrolments]).toEqual([[], []]);
    expect(notes.map(({ code }) => code)).toEqual(['roster.rowDeleted', 'roster.rowOfDeleted']);
  });
});

describe('what readOneRoster refuses, with file, line and field', () => {
  const enrolment = (line: string) =>
    `sourcedId,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate\n${line}`;
  const HEAD_USERS = 'sourcedId,orgSourcedIds,role,givenName,familyName,agentSourcedIds,enabledUser\n';

  it.each([
    [
      'an unknown class',
      'enrollments.csv',
      enrolment('e,zz,school,l1,student,,'),
      2,
      'classSourcedId',
      'roster.unknownReference',
    ],
    [
      'an unknown person',
      'enrollments.csv',
      enrolment('e,c1,school,zz,student,,'),
      2,
      'userSourcedId',
      'roster.unknownReference',
    ],
    ['an unknown role', 'enrollments.csv', enrolment('e,c1,school,l1,wizard,,'), 2, 'role', 'roster.badValue'],
    [
      'a day that does not exist',
      'enrollments.csv',
      enrolment('e,c1,school,l1,student,,2025-02-30'),
      2,
      'beginDate',
      'roster.badDate',
    ],
    [
      'an empty reference',
      'enrollments.csv',
      enrolment('e,,school,l1,student,,'),
      2,
      'classSourcedId',
      'roster.missingValue',
    ],
    [
      'an unknown school',
      'classes.csv',
      'sourcedId,title,schoolSourcedId\nc1,4A,zz',
      2,
      'schoolSourcedId',
      'roster.unknownReference',
    ],
    [
      'an unknown term',
      'classes.csv',
      'sourcedId,title,schoolSourcedId,termSourcedIds\nc1,4A,school,zz',
      2,
      'termSourcedIds',
      'roster.unknownReference',
    ],
    [
      'an unknown agent',
      'users.csv',
      `${HEAD_USERS}l1,school,student,A,B,zz,\nt1,school,teacher,A,B,,`,
      2,
      'agentSourcedIds',
      'roster.unknownReference',
    ],
    [
      'an id that stands twice',
      'users.csv',
      `${HEAD_USERS}l1,school,student,A,B,,\nt1,school,teacher,A,B,,\nl1,school,student,A,B,,`,
      4,
      'sourcedId',
      'roster.duplicateId',
    ],
    [
      'a missing name',
      'users.csv',
      `${HEAD_USERS}l1,school,student,,B,,\nt1,school,teacher,A,B,,`,
      2,
      'givenName',
      'roster.missingValue',
    ],
    ['a missing column', 'orgs.csv', 'sourcedId,type\nschool,school', 1, 'name', 'table.missingColumn'],
    [
      'a year that ends before it starts',
      'academicSessions.csv',
      'sourcedId,title,type,startDate,endDate\ny,Y,schoolYear,2025-09-01,2025-08-31',
      2,
      'endDate',
      'roster.badDate',
    ],
    [
      'a version it does not know',
      'manifest.csv',
      'propertyName,value\noneroster.version,2.0',
      2,
      'oneroster.version',
      'roster.unknownVersion',
    ],
  ])('%s', (_, file, text, line, field, code) => {
    expect(faultsOf(edited('1.1', { [file]: text }))).toContainEqual([file, line, field, code]);
  });

  it('shows every fault of a file at once, up to a bound', () => {
    const lines = Array.from({ length: 500 }, (_, index) => `e${index},zz,school,zz,student,,`);
    const faults = faultsOf(edited('1.1', { 'enrollments.csv': enrolment(lines.join('\n')) }));
    expect(faults).toHaveLength(201);
    expect(faults.at(-1)?.[3]).toBe('roster.tooManyFaults');
  });
});

describe('the national register number', () => {
  const users = (row: string) =>
    `sourcedId,orgSourcedIds,role,username,identifier,userIds,givenName,familyName\n${row}\nt1,school,teacher,,,,A,B`;

  it('is never kept, and that it was there is told', () => {
    const row = `l1,school,student,85.07.30-033.28,${REGISTER_NUMBER},{RRN:${REGISTER_NUMBER}},Adam,V`;
    const reading = edited('1.1', { 'users.csv': users(row) });
    expect(JSON.stringify(reading).replace(/\D/g, '')).not.toContain(REGISTER_NUMBER);
    expect(accepted(reading).roster.people[0]?.username).toBeUndefined();
    expect(accepted(reading).notes.map(({ code, data }) => [code, data?.['field']])).toEqual([
      ['roster.identifierDropped', 'identifier'],
      ['roster.identifierDropped', 'userIds'],
      ['roster.nationalRegisterNumber', 'username'],
    ]);
  });

  it('as the id of a person refuses the roster, without repeating it', () => {
    const reading = edited('1.1', { 'users.csv': users(`${REGISTER_NUMBER},school,student,,,,Adam,V`) });
    expect(faultsOf(reading)).toContainEqual(['users.csv', 2, 'sourcedId', 'roster.nationalRegisterNumber']);
    expect(JSON.stringify(reading)).not.toContain(REGISTER_NUMBER);
  });
});

describe('archives made to do harm', () => {
  it('refuses more entries than a roster has', () => {
    const files = Array.from({ length: MAX_ENTRIES + 1 }, (_, index) => [`f${index}.csv`, new Uint8Array()]);
    expect(readOneRoster(zipSync(Object.fromEntries(files)))).toMatchObject({
      ok: false,
      faults: [{ code: 'zip.tooManyEntries' }],
    });
  });

  it('refuses what would unpack to more than the bound, without unpacking it', () => {
    const bomb = zipSync({ 'users.csv': new Uint8Array(1000) });
    // The uncompressed size in the central directory: 24 bytes after its signature PK 01 02.
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 4; at++) {
      if (view.getUint32(at) === 0x504b0102) view.setUint32(at + 24, 201_000_000, true);
    }
    expect(readOneRoster(bomb)).toMatchObject({ ok: false, faults: [{ code: 'zip.tooLarge' }] });
  });

  it('never throws, whatever the bytes', () => {
    const good = writeOneRoster(ROSTER, '1.2');
    const damaged = fc.tuple(fc.nat(good.length - 1), fc.nat(255)).map(([at, byte]) => {
      const bytes = Uint8Array.from(good);
      bytes[at] = byte;
      return bytes;
    });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 100 }), damaged), (bytes) => {
        expect(readOneRoster(bytes)).toHaveProperty('ok');
      }),
      { numRuns: 200, interruptAfterTimeLimit: 2000 },
    );
  });

  it('never throws, whatever stands in the files', () => {
    const names = ['manifest.csv', 'users.csv', 'classes.csv', 'enrollments.csv', 'academicSessions.csv', 'roles.csv'];
    const edit = fc.record({
      name: fc.constantFrom(...names),
      at: fc.nat(400),
      cut: fc.nat(20),
      text: fc.string({ maxLength: 8 }),
    });
    fc.assert(
      fc.property(edit, ({ name, at, cut, text }) => {
        const reading = edited('1.2', { [name]: (old) => old.slice(0, at) + text + old.slice(at + cut) });
        expect(reading).toHaveProperty('ok');
      }),
      { numRuns: 200, interruptAfterTimeLimit: 2000 },
    );
  });
});
