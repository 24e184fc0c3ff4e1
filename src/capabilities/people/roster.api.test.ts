import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../server/testing/test-server.ts';
import { writeOneRoster } from '../../standards/oneroster/write.ts';
import type { RosterPackage } from '../../standards/roster/roster-package.ts';
import type { peopleContract } from './people.contract.ts';
import { file, newCommand, openTestSchool, PASSPHRASE, smallRoster } from './testing/test-school.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

type School = Awaited<ReturnType<typeof openTestSchool>>;
const zip = (roster: RosterPackage) => file('roster.zip', writeOneRoster(roster, '1.1'));

async function importFile({ people }: School, source: { file: File; mapping?: never; year?: 'running' | 'next' }) {
  const { fingerprint } = await people.tryRoster(source);
  return people.applyRoster({ ...source, commandId: newCommand(), fingerprint });
}

function withoutPerson(roster: RosterPackage, sourceId: string): RosterPackage {
  return {
    ...roster,
    people: roster.people
      .filter((one) => one.sourceId !== sourceId)
      .map((one) => ({ ...one, guardianOf: one.guardianOf.filter((child) => child !== sourceId) })),
    enrolments: roster.enrolments.filter((one) => one.personSourceId !== sourceId),
  };
}

describe('roster import', () => {
  it('P6: shows in a dry run what it would do, and does nothing', async () => {
    const school = await openTestSchool(server, 'Droog');
    const found = await school.people.inspectRoster({ file: zip(smallRoster()) });
    expect(found).toMatchObject({ kind: 'oneroster', version: '1.1', complete: true, schoolSourceId: 'school-1' });
    const dry = await school.people.tryRoster({ file: zip(smallRoster()) });
    expect(dry.report.people.added.count).toBe(9);
    expect(dry.report.enrolments.added.first[0]?.name).toContain('·');
    expect((await school.people.school()).counts.learners).toBe(0);
  });

  it('P6: brings classes, people, places, guardians, accounts and pictures in, and twice changes nothing', async () => {
    const school = await openTestSchool(server, 'Heel');
    const done = await importFile(school, { file: zip(smallRoster()) });
    expect(done).toMatchObject({ pictures: 3, accounts: { held: [] } });
    const glance = await school.people.school();
    expect(glance.counts).toEqual({ learners: 6, learnersWithoutClass: 0, guardians: 1 });
    expect(glance.years[0]?.classes).toMatchObject([
      { name: '3A', grade: 3, learners: 3, teachers: ['Leraar1 Janssens'] },
      { name: '5B', grade: 5, learners: 3 },
    ]);
    const again = await school.people.tryRoster({ file: zip(smallRoster()) });
    expect(again.isNothingToDo).toBe(true);
    const second = await importFile(school, { file: zip(smallRoster()) });
    expect(second).toMatchObject({ pictures: 0, accounts: { made: 0 } });
  });

  it('P6: does what the person saw or nothing: another outcome is refused, a command is done once', async () => {
    const school = await openTestSchool(server, 'Zelfde');
    const source = { file: zip(smallRoster()) };
    const { fingerprint } = await school.people.tryRoster(source);
    const other = school.people.applyRoster({
      file: zip(smallRoster(4)),
      commandId: newCommand(),
      fingerprint,
    });
    await expect(other).rejects.toMatchObject({ code: 'roster-changed' });
    const commandId = newCommand();
    const first = await school.people.applyRoster({ ...source, commandId, fingerprint });
    const retried = await school.people.applyRoster({ ...source, commandId, fingerprint });
    expect(retried.report).toEqual(first.report);
    expect((await school.people.school()).counts.learners).toBe(6);
  });

  it('P8: ends who left; their rows and pictures stay', async () => {
    const school = await openTestSchool(server, 'Weg');
    await importFile(school, { file: zip(smallRoster()) });
    const done = await importFile(school, { file: zip(withoutPerson(smallRoster(), 'learner-3A-1')) });
    expect(done.report.people.ended.first).toMatchObject([{ name: 'Kind1 Van3A', until: '2026-11-19' }]);
    expect(done.report.guardians.ended.count).toBe(1);
    expect((await school.people.school()).counts.learners).toBe(5);
    const { rows } = await server.runtime.database.pool.query(
      `select p.ended_on, e.until_on, k.pictures is not null as has_pictures from person p
         join enrolment e using (school_id) join picture_key k using (school_id)
        where p.school_id = $1 and p.sourced_id = 'learner-3A-1' and e.learner_id = p.person_id and k.learner_id = p.person_id`,
      [school.schoolId],
    );
    expect(rows).toEqual([{ ended_on: '2026-11-20', until_on: '2026-11-19', has_pictures: true }]);
  });

  it('refuses a file with faults whole, with file, line and field', async () => {
    const school = await openTestSchool(server, 'Fout');
    const broken = zipSync({
      'orgs.csv': strToU8('sourcedId,name,type\nschool-1,De Vuurtoren,school\n'),
      'users.csv': strToU8(
        'sourcedId,givenName,familyName,role,orgSourcedIds\nu1,Kind,,student,school-1\nu2,Kind,Twee,student,elsewhere\n',
      ),
    });
    await expect(school.people.tryRoster({ file: file('roster.zip', broken) })).rejects.toMatchObject({
      code: 'roster-refused',
      data: {
        faults: [
          { file: 'users.csv', line: 2, field: 'familyName', code: 'roster.missingValue' },
          { file: 'users.csv', line: 3, field: 'orgSourcedIds', code: 'roster.unknownReference' },
        ],
      },
    });
    expect((await school.people.school()).counts.learners).toBe(0);
  });

  it('asks which school it is when the file holds several and none has its name', async () => {
    const school = await openTestSchool(server, 'Derde');
    const roster = smallRoster();
    const two = { ...roster, schools: [...roster.schools, { sourceId: 'school-2', name: 'De Branding' }] };
    await expect(school.people.tryRoster({ file: zip(two) })).rejects.toMatchObject({ code: 'roster-which-school' });
    const dry = await school.people.tryRoster({ file: zip(two), schoolSourceId: 'school-1' });
    await school.people.applyRoster({
      file: zip(two),
      schoolSourceId: 'school-1',
      commandId: newCommand(),
      fingerprint: dry.fingerprint,
    });
    // Remembered from the last time.
    expect((await school.people.tryRoster({ file: zip(two) })).isNothingToDo).toBe(true);
  });

  it("P8: rolls the year over with next year's roster and keeps people", async () => {
    const school = await openTestSchool(server, 'Volgend');
    await importFile(school, { file: zip(smallRoster()) });
    const roster = smallRoster();
    const next: RosterPackage = {
      ...roster,
      years: [{ sourceId: 'year-27', name: '2027–2028', startsOn: '2027-09-01', endsOn: '2028-07-01' }],
      classes: roster.classes.map((group) => ({
        ...group,
        sourceId: `${group.sourceId}-27`,
        yearSourceIds: ['year-27'],
      })),
      enrolments: roster.enrolments.map((one) => ({ ...one, classSourceId: `${one.classSourceId}-27` })),
    };
    const done = await importFile(school, { file: zip(next) });
    expect(done.report).toMatchObject({
      people: { added: { count: 0 }, ended: { count: 0 }, kept: 9 },
      classes: { added: { count: 2 }, ended: { count: 2 } },
      enrolments: { added: { count: 6 }, ended: { count: 6 } },
    });
    expect(done.report.enrolments.ended.first[0]?.until).toBe('2027-06-30');
  });
});

const CSV = [
  'Naam;Voornaam;Klas;Leerlingnummer;E-mail;Naam ouder;Voornaam ouder;E-mail ouder;Rijksregisternummer',
  'Peeters;Adam;3A;101;;Peeters;Els;els@thuis.test;16.02.05-123.41',
  'Diallo;Bas;3A;102;bas@school.test;;;;',
].join('\n');

describe('a table through the mapping wizard', () => {
  it('suggests a mapping, reads the table and remembers', async () => {
    const school = await openTestSchool(server, 'Tabel');
    const found = await school.people.inspectRoster({ file: file('leerlingen.csv', CSV) });
    if (found.kind !== 'table') throw new Error('expected a table');
    expect(found).toMatchObject({ rows: 2, isRemembered: false });
    expect(found.mapping.columns).toEqual({
      familyName: 'Naam',
      givenName: 'Voornaam',
      className: 'Klas',
      sourceId: 'Leerlingnummer',
      email: 'E-mail',
      guardianFamilyName: 'Naam ouder',
      guardianGivenName: 'Voornaam ouder',
      guardianEmail: 'E-mail ouder',
    });
    const source = { file: file('leerlingen.csv', CSV), mapping: { ...found.mapping, complete: true } };
    const dry = await school.people.tryRoster(source);
    expect(dry.report).toMatchObject({ people: { added: { count: 3 } }, guardians: { added: { count: 1 } } });
    await school.people.applyRoster({ ...source, commandId: newCommand(), fingerprint: dry.fingerprint });
    const again = await school.people.inspectRoster({ file: file('leerlingen.csv', CSV) });
    expect(again).toMatchObject({ isRemembered: true, mapping: { complete: true } });
    expect((await school.people.tryRoster({ file: file('leerlingen.csv', CSV) })).isNothingToDo).toBe(true);
  });

  it('P10: refuses a column of national register numbers and never shows one', async () => {
    const school = await openTestSchool(server, 'Nummer');
    const valid = CSV.replace('16.02.05-123.41', '93.05.18-223.61');
    const found = await school.people.inspectRoster({ file: file('leerlingen.csv', valid) });
    if (found.kind !== 'table') throw new Error('expected a table');
    expect(JSON.stringify(found.sample)).not.toContain('223');
    const columns = { ...found.mapping.columns, sourceId: 'Rijksregisternummer' };
    await expect(
      school.people.tryRoster({ file: file('leerlingen.csv', valid), mapping: { ...found.mapping, columns } }),
    ).rejects.toMatchObject({
      data: { faults: [{ code: 'roster.nationalRegisterNumber', field: 'Rijksregisternummer', line: 2 }] },
    });
  });
});

describe('accounts', () => {
  it('P11: gives a teacher a link that works once, and the teacher comes in', async () => {
    const school = await openTestSchool(server, 'Link');
    const roster = smallRoster();
    await importFile(school, {
      file: zip({
        ...roster,
        people: roster.people.map((one) => (one.email ? { ...one, email: `link-${one.email}` } : one)),
      }),
    });
    const waiting = await school.people.waitingAccounts();
    expect(waiting.people.map((one) => one.email)).toEqual([
      'link-teacher1@school.test',
      'link-teacher2@school.test',
      'link-ouder@thuis.test',
    ]);
    const personIds = waiting.people.map((one) => one.personId);
    const { links } = await school.people.passphraseLinks({ personIds });
    const nobody = server.client<typeof peopleContract>('people');
    const choose = { token: links[0]?.token ?? '', passphrase: PASSPHRASE };
    expect(await nobody.choosePassphrase(choose)).toEqual({ email: 'link-teacher1@school.test' });
    await expect(nobody.choosePassphrase(choose)).rejects.toMatchObject({ code: 'invitation-unknown' });
    const jar = await server.signIn('link-teacher1@school.test', PASSPHRASE);
    const session = await server.client<typeof peopleContract>('people', jar).session();
    expect(session).toMatchObject({ roles: ['teacher'], classes: [{ name: '3A' }] });
    expect((await school.people.waitingAccounts()).people).toHaveLength(2);
    // A second list of links makes the first stop working.
    const { links: renewed } = await school.people.passphraseLinks({ personIds: personIds.slice(1, 2) });
    await expect(
      nobody.choosePassphrase({ token: links[1]?.token ?? '', passphrase: PASSPHRASE }),
    ).rejects.toMatchObject({ code: 'invitation-unknown' });
    expect(renewed).toHaveLength(1);
  });

  it('P11: opens no door into a school of another network by its e-mail addresses', async () => {
    const theirs = await openTestSchool(server, 'Hun school');
    const mine = await openTestSchool(server, 'Mijn school');
    const { personId } = await mine.people.addStaff({
      commandId: newCommand(),
      givenName: 'Hun',
      familyName: 'Beheerder',
      email: theirs.email,
      role: 'teacher',
    });
    const { links, refused } = await mine.people.passphraseLinks({ personIds: [personId] });
    expect([links, refused.map((one) => one.reason)]).toEqual([[], ['noAccount']]);
    await server.signIn(theirs.email, PASSPHRASE);
  });
});

describe('size', () => {
  // Seconds of work rather than of waiting, so that a busy machine does not decide; the embedded database works in this process.
  it('brings 3,114 learners in 125 classes in with less than 20 seconds of work', async () => {
    const school = await openTestSchool(server, 'Groot', 'secondary');
    const roster = bigRoster(3114, 25);
    const before = process.cpuUsage();
    const done = await importFile(school, { file: zip(roster) });
    expect(done.report.people.added.count).toBe(3114 + 125);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(20);
  });
});

function bigRoster(learners: number, perClass: number): RosterPackage {
  const roster = smallRoster();
  const classes = Array.from({ length: Math.ceil(learners / perClass) }, (_, index) => ({
    sourceId: `big-${index}`,
    name: `2-${index}`,
    schoolSourceId: 'school-1',
    grade: '08',
    yearSourceIds: ['year-26'],
  }));
  const role = (name: 'learner' | 'teacher') => [{ role: name, schoolSourceId: 'school-1' }];
  const someone = (sourceId: string, name: 'learner' | 'teacher', more: { email?: string } = {}) => ({
    sourceId,
    givenName: 'Lerende',
    familyName: sourceId,
    roles: role(name),
    guardianOf: [],
    active: true,
    ...more,
  });
  const place = (personSourceId: string, classSourceId: string, as: 'learner' | 'teacher') => ({
    sourceId: `at-${personSourceId}`,
    personSourceId,
    classSourceId,
    role: as,
  });
  const ids = Array.from({ length: learners }, (_, index) => `big-learner-${index}`);
  return {
    ...roster,
    classes,
    people: [
      ...ids.map((id) => someone(id, 'learner')),
      ...classes.map((group) => someone(`t-${group.sourceId}`, 'teacher', { email: `${group.sourceId}@big.test` })),
    ],
    enrolments: [
      ...ids.map((id, index) => place(id, `big-${Math.floor(index / perClass)}`, 'learner')),
      ...classes.map((group) => place(`t-${group.sourceId}`, group.sourceId, 'teacher')),
    ],
  };
}
