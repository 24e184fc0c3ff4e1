import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ClassId, namedUuid } from '../../kernel/ids.ts';
import { startTestServer, type TestServer } from '../../server/testing/test-server.ts';
import { writeOneRoster } from '../../standards/oneroster/write.ts';
import type { peopleContract } from './people.contract.ts';
import { file, newCommand, openTestSchool, smallRoster } from './testing/test-school.ts';

// A Friday, ten in the morning in Brussels.
const MORNING = new Date('2026-11-20T09:00:00Z');
let server: TestServer;
let school: Awaited<ReturnType<typeof openTestSchool>>;
let threeA: ClassId;

beforeAll(async () => {
  server = await startTestServer({ now: MORNING });
  school = await openTestSchool(server, 'De Vuurtoren');
  const roster = file('roster.zip', writeOneRoster(smallRoster(), '1.1'));
  const { fingerprint } = await school.people.tryRoster({ file: roster });
  await school.people.applyRoster({ file: roster, commandId: newCommand(), fingerprint });
  threeA = (await school.people.school()).years[0]?.classes.find((one) => one.name === '3A')?.classId as ClassId;
});
afterAll(() => server.close());
beforeEach(async () => {
  server.setClock(MORNING);
  await rules({ networks: null, from: null, until: null });
});

const rules = (more: { networks: string[] | null; from: string | null; until: string | null }) =>
  school.people.setPictureRules({ commandId: newCommand(), ...more });

async function post(path: string, payload: object) {
  const answer = await server.app.inject({
    method: 'POST',
    url: `/api/auth/class-code/${path}`,
    headers: { origin: 'http://localhost:4400', host: 'localhost:4400' },
    payload,
  });
  const cookie = answer.cookies.map((one) => `${one.name}=${one.value}`).join('; ');
  return { status: answer.statusCode, body: answer.json(), cookie };
}

async function card(index: number) {
  const { code, cards } = await school.people.signInCards({ classId: threeA });
  const one = cards[index];
  if (!one?.pictures || !code) throw new Error('this learner has no pictures');
  return { classCode: code, personId: one.personId, pictures: one.pictures };
}

const wrong = (pictures: readonly string[]) => (pictures[0] === 'sun' ? ['key', 'key', 'key'] : ['sun', 'sun', 'sun']);

describe('sign-in with pictures', () => {
  it('P4: shows first names with an initial, only of who has pictures', async () => {
    const { classCode } = await card(0);
    const { body } = await post('names', { classCode: classCode.toLowerCase() });
    expect(body).toMatchObject({ className: '3A' });
    expect(body.learners.map((one: { name: string }) => one.name)).toEqual(['Kind1 V.', 'Kind2 V.', 'Kind3 V.']);
    expect((await post('names', { classCode: 'NOSUCH' })).body.code).toBe('class-code-unknown');
  });

  it('P4: opens a weak session for the right three, in their order', async () => {
    const right = await card(0);
    const { status, cookie } = await post('sign-in', right);
    expect(status).toBe(200);
    const people = server.client<typeof peopleContract>('people', { cookie });
    expect(await people.session()).toMatchObject({ roles: ['learner'], strength: 'picture', readingLevel: 'young' });
    const turned = [...right.pictures].reverse();
    if (turned.join() !== right.pictures.join())
      expect((await post('sign-in', { ...right, pictures: turned })).body.code).toBe('pictures-wrong');
  });

  it('P4: ids that are nobody in the class cost no child of it their turn, and make who sends them wait', async () => {
    const right = await card(2);
    const madeUp = (n: number) => ({ ...right, personId: namedUuid(`made up ${n}`) });
    const statuses = [];
    for (let n = 0; n < 30; n++) statuses.push((await post('sign-in', madeUp(n))).status);
    expect(statuses.slice(0, 5)).toEqual([400, 400, 400, 400, 400]);
    expect(statuses.at(-1)).toBe(429);
    expect((await post('sign-in', right)).status).toBe(200);
  });

  it('P4: makes who guesses wait, and lets the child in after it', async () => {
    const right = await card(1);
    for (let i = 0; i < 5; i++) await post('sign-in', { ...right, pictures: wrong(right.pictures) });
    const waiting = await post('sign-in', right);
    expect(waiting).toMatchObject({ status: 429, body: { code: 'too-many-tries' } });
    server.setClock(new Date(MORNING.getTime() + 60_000));
    expect((await post('sign-in', right)).status).toBe(200);
  });

  it("P4: keeps to the school's network when the school says so", async () => {
    const right = await card(2);
    await rules({ networks: ['10.20.0.0/16'], from: null, until: null });
    expect((await post('sign-in', right)).body.code).toBe('outside-network');
    expect((await post('names', right)).body.code).toBe('outside-network');
    await rules({ networks: ['10.20.0.0/16', '127.0.0.0/8'], from: null, until: null });
    expect((await post('sign-in', right)).status).toBe(200);
  });

  it("P4: keeps to the school's hours, on the clock of Brussels", async () => {
    const right = await card(2);
    await rules({ networks: null, from: '08:00', until: '16:00' });
    expect((await post('sign-in', right)).status).toBe(200);
    server.setClock(new Date('2026-11-20T16:30:00Z'));
    expect((await post('sign-in', right)).body.code).toBe('outside-hours');
    await expect(rules({ networks: null, from: '16:00', until: '08:00' })).rejects.toMatchObject({
      code: 'hours-wrong-order',
    });
  });

  it('P4: new cards make the old pictures stop working', async () => {
    const before = await card(0);
    await school.people.renewSignInCards({
      commandId: newCommand(),
      classId: threeA,
      learnerIds: [before.personId],
      newCode: true,
    });
    const now = await card(0);
    expect(now.classCode).not.toBe(before.classCode);
    expect((await post('names', before)).body.code).toBe('class-code-unknown');
    expect((await post('sign-in', now)).status).toBe(200);
  });

  it('P8: lets children in until the year ends when the next one is ready already', async () => {
    const { to, classes } = await school.people.rolloverProposal();
    await school.people.rollover({
      commandId: newCommand(),
      to,
      moves: classes.map((one) => ({
        classId: one.classId,
        to: one.nextName === null ? null : { name: one.nextName, grade: one.nextGrade },
      })),
    });
    const right = await card(1);
    expect((await post('names', right)).body.learners).toHaveLength(3);
    server.setClock(new Date('2027-06-30T09:00:00Z'));
    expect((await post('sign-in', right)).status).toBe(200);
    server.setClock(new Date('2027-09-01T09:00:00Z'));
    expect((await post('names', right)).body.code).toBe('class-code-unknown');
  });

  it('P5: a session opened with pictures is refused where a strong one is asked, whatever the role', async () => {
    const right = await card(0);
    await server.runtime.database.pool.query(
      `insert into membership (school_id, person_id, role, from_on) values ($1, $2, 'administrator', '2026-09-01')`,
      [school.schoolId, right.personId],
    );
    const { cookie } = await post('sign-in', right);
    const people = server.client<typeof peopleContract>('people', { cookie });
    await expect(people.school()).rejects.toMatchObject({ code: 'needs-passphrase' });
    await expect(people.signInCards({ classId: threeA })).rejects.toMatchObject({ code: 'needs-passphrase' });
  });
});
