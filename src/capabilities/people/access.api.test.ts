import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonId, SchoolId } from '../../kernel/ids.ts';
import { startTestServer, type TestServer } from '../../server/testing/test-server.ts';
import { writeOneRoster } from '../../standards/oneroster/write.ts';
import { ensureAccounts } from './accounts.ts';
import type { peopleContract } from './people.contract.ts';
import { file, newCommand, openTestSchool, PASSPHRASE, smallRoster } from './testing/test-school.ts';

let server: TestServer;
let school: Awaited<ReturnType<typeof openTestSchool>>;
let elsewhere: Awaited<ReturnType<typeof openTestSchool>>;
const find = async (name: string) => {
  const { people } = await school.people.searchPeople({ query: name });
  const [one] = people;
  if (!one) throw new Error(`nobody is called ${name}`);
  return one.personId;
};
const classId = async (name: string) => {
  const found = (await school.people.school()).years[0]?.classes.find((one) => one.name === name);
  if (!found) throw new Error(`no class ${name}`);
  return found.classId;
};

/** Signs a person in who was given a link. */
async function signInByLink(email: string, personId: PersonId) {
  const { links } = await school.people.passphraseLinks({ personIds: [personId] });
  await server
    .client<typeof peopleContract>('people')
    .choosePassphrase({ token: links[0]?.token ?? '', passphrase: PASSPHRASE });
  return server.client<typeof peopleContract>('people', await server.signIn(email, PASSPHRASE));
}

beforeAll(async () => {
  server = await startTestServer();
  school = await openTestSchool(server, 'De Vuurtoren');
  elsewhere = await openTestSchool(server, 'Elders');
  const roster = file('roster.zip', writeOneRoster(smallRoster(), '1.1'));
  const { fingerprint } = await school.people.tryRoster({ file: roster });
  await school.people.applyRoster({ file: roster, commandId: newCommand(), fingerprint });
});
afterAll(() => server.close());

describe('the policy', () => {
  it('P2: lets a teacher see their own class only', async () => {
    const teacher = await signInByLink('teacher1@school.test', await find('Leraar1'));
    expect((await teacher.class({ classId: await classId('3A') })).learners).toHaveLength(3);
    expect((await teacher.signInCards({ classId: await classId('3A') })).cards[0]?.pictures).toHaveLength(3);
    await expect(teacher.class({ classId: await classId('5B') })).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(teacher.signInCards({ classId: await classId('5B') })).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(teacher.school()).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('P2: ends with the day a teacher leaves the class, and begins with co-teaching', async () => {
    const teacherId = await find('Leraar2');
    const teacher = await signInByLink('teacher2@school.test', teacherId);
    const three = await classId('3A');
    await school.people.addTeacher({ commandId: newCommand(), classId: three, teacherId });
    expect((await teacher.class({ classId: three })).teachers).toHaveLength(2);
    await school.people.endTeacher({ commandId: newCommand(), classId: three, teacherId });
    await expect(teacher.class({ classId: three })).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it("answers the same about another school's class as about none", async () => {
    await expect(elsewhere.people.schoolClass({ classId: await classId('3A') })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(
      elsewhere.people.placeLearner({
        commandId: newCommand(),
        classId: await classId('3A'),
        learnerId: await find('Kind1'),
      }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });

  it('P3: shows a guardian their own child', async () => {
    const guardian = await signInByLink('ouder@thuis.test', await find('Ouder'));
    expect(await guardian.session()).toMatchObject({ roles: ['guardian'], children: [{ givenName: 'Kind1' }] });
    await expect(guardian.class({ classId: await classId('3A') })).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('P3: lets a counsellor in for a purpose until a day, and not after it', async () => {
    const learnerId = await find('Kind2');
    const invite = (until: string) =>
      school.people.inviteViewer({
        commandId: newCommand(),
        learnerId,
        givenName: 'Clara',
        familyName: 'Begeleid',
        email: 'clara@clb.test',
        as: { kind: 'counsellor', purpose: 'Gesprek over rekenen', until },
      });
    await expect(invite('2026-11-01')).rejects.toMatchObject({ code: 'invitation-wrong-day' });
    const { personId } = await invite('2026-12-15');
    expect(await scopesOf(personId)).toEqual([{ scope: 'counsellor', until_on: '2026-12-15' }]);
    await school.people.endViewer({ commandId: newCommand(), learnerId, viewerId: personId, kind: 'counsellor' });
    // It began and ended today, so there is no day left on which it holds.
    expect(await scopesOf(personId)).toEqual([]);
  });

  it('P9: only an administrator makes one, and the last one stays', async () => {
    const { personId } = await school.people.addStaff({
      commandId: newCommand(),
      givenName: 'Ellen',
      familyName: 'Directie',
      email: 'ellen@school.test',
      role: 'schoolLeader',
    });
    const leader = await signInByLink('ellen@school.test', personId);
    expect((await leader.school()).name).toBe('De Vuurtoren');
    await expect(leader.giveRole({ commandId: newCommand(), personId, role: 'administrator' })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    const { refused } = await leader.passphraseLinks({ personIds: [school.personId] });
    expect(refused.map((one) => one.reason)).toEqual(['administratorOnly']);
    await expect(
      school.people.endRole({ commandId: newCommand(), personId: school.personId, role: 'administrator' }),
    ).rejects.toMatchObject({ code: 'last-administrator' });
  });

  describe('P11: an account that opens two schools', () => {
    let here: PersonId;
    let there: PersonId;
    const query = (text: string, values: unknown[]) => server.runtime.database.pool.query(text, values);
    const ask = async (at: typeof school, personId: PersonId) => {
      const { links, refused } = await at.people.passphraseLinks({ personIds: [personId] });
      return { token: links[0]?.token, reasons: refused.map(({ reason }) => reason) };
    };
    const choose = (token = '') =>
      server.client<typeof peopleContract>('people').choosePassphrase({ token, passphrase: PASSPHRASE });

    beforeAll(async () => {
      here = await find('Leraar1');
      const adult = {
        givenName: 'Leraar1',
        familyName: 'Elders',
        email: 'elders@school.test',
        role: 'teacher',
      } as const;
      there = (await elsewhere.people.addStaff({ commandId: newCommand(), ...adult })).personId;
      await query('delete from auth.person_account where person_id = $1', [there]);
      await query('insert into auth.person_account (school_id, person_id, user_id) values ($1, $2, $3)', [
        ...[elsewhere.schoolId, there, here],
      ]);
    });

    it('gets a link once both schools asked, from the one that asked last', async () => {
      expect(await ask(school, here)).toEqual({ token: undefined, reasons: ['otherSchool'] });
      expect(await ask(school, here)).toEqual({ token: undefined, reasons: ['otherSchool'] });
      const { token, reasons } = await ask(elsewhere, there);
      expect(reasons).toEqual([]);
      expect(await choose(token)).toEqual({ email: 'teacher1@school.test' });
      expect(await ask(elsewhere, there)).toEqual({ token: undefined, reasons: ['otherSchool'] });
    });

    it('gets none a week after the other school asked', async () => {
      await query(`update auth.invitation set expires_at = $1 where purpose = 'agree-passphrase'`, [
        server.runtime.clock(),
      ]);
      expect((await ask(school, here)).reasons).toEqual(['otherSchool']);
    });

    it('is not opened by a link that was made before it opened the second school', async () => {
      const during = (until: string | null) =>
        query('update membership set until_on = $2 where person_id = $1', [there, until]);
      await query('update membership set from_on = $2 where person_id = $1', [there, '2020-09-01']);
      await during('2020-10-01');
      const { token } = await ask(school, here);
      await query(`delete from auth.invitation where purpose = 'agree-passphrase'`, []);
      await during(null);
      await expect(choose(token)).rejects.toMatchObject({ code: 'invitation-unknown' });
      await during('2020-10-01');
      expect(await choose(token)).toEqual({ email: 'teacher1@school.test' });
      await during(null);
    });

    it('keeps its address until both schools write the new one', async () => {
      const emailOf = async () =>
        (await query('select "email" from auth."user" where "id" = $1', [here])).rows[0].email;
      const write = (personId: PersonId, email: string) =>
        query('update person set email = $2 where person_id = $1', [personId, email]);
      await write(here, 'nieuw@school.test');
      expect((await ensureAccounts(server.runtime, school.schoolId)).held).toMatchObject([
        { personId: here, reason: 'otherSchool' },
      ]);
      expect(await emailOf()).toBe('teacher1@school.test');
      await write(there, 'nieuw@school.test');
      expect((await ensureAccounts(server.runtime, elsewhere.schoolId)).held).toEqual([]);
      expect(await emailOf()).toBe('nieuw@school.test');
    });
  });

  it('does a command once, however often it arrives', async () => {
    const commandId = newCommand();
    const first = await school.people.addClass({ commandId, name: '6C', grade: 6 });
    expect(await school.people.addClass({ commandId, name: '6C', grade: 6 })).toEqual(first);
    const classes = (await school.people.school()).years[0]?.classes.filter((one) => one.name === '6C');
    expect(classes).toHaveLength(1);
    await expect(school.people.endClass({ commandId, classId: first.classId })).rejects.toMatchObject({
      code: 'command-reused',
    });
  });
});

function scopesOf(viewerId: PersonId) {
  return server.runtime.database.pool
    .query('select scope, until_on from access where viewer_id = $1', [viewerId])
    .then(({ rows }) => rows);
}

/** Asks the database as the application does, but with no `where` at all. */
async function withoutFilter(schoolId: SchoolId, personId: PersonId, statement: string): Promise<unknown[]> {
  const client = await server.runtime.database.pool.connect();
  try {
    await client.query(
      `begin; set local role poolster_app; set local app.school_id = '${schoolId}'; set local app.person_id = '${personId}'`,
    );
    return (await client.query(statement)).rows;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

describe('the second wall alone', () => {
  it("P2: gives a teacher only the pictures of their own class, and an administrator nobody's", async () => {
    const teacherId = await find('Leraar1');
    const own = (await school.people.schoolClass({ classId: await classId('3A') })).learners.map((one) => one.personId);
    const rows = await withoutFilter(school.schoolId, teacherId, 'select learner_id from picture_key');
    expect(rows.map((row) => (row as { learner_id: PersonId }).learner_id).toSorted()).toEqual(own.toSorted());
    expect(await withoutFilter(school.schoolId, school.personId, 'select * from picture_key')).toEqual([]);
  });

  it('P2: gives a guardian only their own child', async () => {
    const rows = await withoutFilter(school.schoolId, await find('Ouder'), 'select learner_id from picture_key');
    expect(rows).toEqual([{ learner_id: await find('Kind1 Van3A') }]);
  });

  it('shows nothing of another school, and lets nobody write their own access', async () => {
    for (const table of ['person', 'class', 'membership', 'enrolment', 'relation', 'picture_key', 'access', 'audit']) {
      const rows = await withoutFilter(
        elsewhere.schoolId,
        elsewhere.personId,
        `select distinct school_id from ${table}`,
      );
      expect(rows.filter((row) => (row as { school_id: SchoolId }).school_id !== elsewhere.schoolId)).toEqual([]);
    }
    await expect(
      withoutFilter(
        school.schoolId,
        school.personId,
        `insert into access (school_id, viewer_id, learner_id, scope, from_on) values ('${school.schoolId}', '${school.personId}', '${school.personId}', 'class', '2026-01-01')`,
      ),
    ).rejects.toThrow('permission denied');
    await expect(withoutFilter(school.schoolId, school.personId, 'select * from auth."user"')).rejects.toThrow(
      'permission denied',
    );
  });
});
