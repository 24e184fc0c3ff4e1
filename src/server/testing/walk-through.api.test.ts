import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { goalsContract } from '../../capabilities/goals/goals.contract.ts';
import type { masteryContract } from '../../capabilities/mastery/mastery.contract.ts';
import { schoolYearOn } from '../../capabilities/people/index.ts';
import type { peopleContract } from '../../capabilities/people/people.contract.ts';
import type { teachingContract } from '../../capabilities/teaching/teaching.contract.ts';
import type { ClassId, PersonId } from '../../kernel/ids.ts';
import { seededRandom } from '../../kernel/random.ts';
import { insertInvitation } from '../../platform/session/accounts.ts';
import { readInstallation } from '../installation.ts';
import { openInstallation } from '../open.ts';
import { type CookieJar, startTestServer, type TestServer } from './test-server.ts';

/** Repeats docs/walk-through.md: its commands as they stand there, on 200 learners, or on all with POOLSTER_FULL=1. */
const REAL = '../shared/data/answers/assist09.csv.gz';
const MAP = '../shared/data/curricula/coherence-map/coherence-map.json';
const isWhole = process.env['POOLSTER_FULL'] === '1';
const SAMPLE = 200;
const isAbsent = !existsSync(REAL) || !existsSync(MAP);
if (isAbsent) console.warn(`skipped: the walk-through needs ${REAL} and ${MAP}`);

const PASSPHRASE = 'vier blauwe fietsen';
const MINUTES = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'poolster-walk-'));
const environment: Record<string, string> = { POOLSTER_DATA: join(folder, 'data') };
const figures: string[] = [];
let log = REAL;
let dropDatabase: () => Promise<void> = async () => undefined;

/** What the log holds, counted apart from the code under test. */
let counted = { answers: 0, learners: 0, skills: 0 };

beforeAll(async () => {
  if (isAbsent) return;
  const lines = gunzipSync(readFileSync(REAL)).toString('utf8').trim().split('\n');
  const rows = isWhole ? lines : sampleOf(lines);
  if (!isWhole) {
    log = join(folder, 'assist09.csv.gz');
    writeFileSync(log, gzipSync(`${rows.join('\n')}\n`));
  }
  const cells = rows.slice(1).map((row) => row.split(','));
  counted = {
    answers: cells.length,
    learners: new Set(cells.map(([learner]) => learner)).size,
    skills: new Set(cells.flatMap(([, , skills]) => skills?.split('~') ?? [])).size,
  };
  const url = process.env['TEST_DATABASE_URL'];
  if (url) await makeDatabase(url);
});

afterAll(async () => {
  await dropDatabase();
  rmSync(folder, { recursive: true, force: true });
  if (figures.length > 0) console.info(`walk-through, seconds:\n${figures.join('\n')}`);
});

/** The heading and every row of some learners, drawn by a seed. */
function sampleOf(lines: readonly string[]): string[] {
  const [head = '', ...rows] = lines;
  const learners = [...new Set(rows.map((row) => row.slice(0, row.indexOf(','))))];
  const drawn = new Set(seededRandom('walk-through').shuffle(learners).slice(0, SAMPLE));
  return [head, ...rows.filter((row) => drawn.has(row.slice(0, row.indexOf(','))))];
}

async function makeDatabase(url: string): Promise<void> {
  const name = `poolster_walk_${randomUUID().replaceAll('-', '')}`;
  const administer = async (sql: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await administer(`create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  environment['DATABASE_URL'] = own.href;
  dropDatabase = () => administer(`drop database ${name} with (force)`);
}

/** The commands of one numbered part of the page. */
function commandsOf(part: number): string[] {
  const page = readFileSync('docs/walk-through.md', 'utf8');
  const section = page.split(/^## /m).find((text) => text.startsWith(`${part}. `)) ?? '';
  return [...section.matchAll(/```sh\n([^`]*)```/g)].flatMap((block) => (block[1] ?? '').trim().split('\n'));
}

/** Runs a command of the page with the places and the school year of this run; returns what it printed. */
async function run(command: string): Promise<string> {
  const here = command
    .replaceAll(REAL, log)
    .replaceAll('build/walk', join(folder, 'walk'))
    .replace('--year 2026', `--year ${schoolYearOn(new Date()).startsOn.slice(0, 4)}`)
    .replace(/^npx poolster/, `"${process.execPath}" bin/poolster.js`)
    .replace(/^node /, `"${process.execPath}" `);
  const start = performance.now();
  const env = { ...process.env, ...environment };
  const { stdout, stderr } = await promisify(execFile)('sh', ['-c', here], { env, maxBuffer: 1 << 26 });
  figures.push(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)}  ${command}`);
  return stdout + stderr;
}

async function openServer(): Promise<TestServer> {
  const { database } = await openInstallation(readInstallation(environment));
  return startTestServer({ on: database, now: new Date() });
}

const number = (value: number) => value.toLocaleString('en');

describe.skipIf(isAbsent)('the walk-through', () => {
  it('1: a new school is set up by a link that works once', async () => {
    const server = await openServer();
    const { pool } = server.runtime.database;
    const token = await insertInvitation(pool, { purpose: 'first-administrator' }, server.runtime.clock());
    await server.client<typeof peopleContract>('people').setUp({
      token,
      network: 'Oefennet',
      school: 'Oefenschool',
      level: 'secondary',
      givenName: 'An',
      familyName: 'Peeters',
      email: 'an@oefenschool.test',
      passphrase: PASSPHRASE,
    });
    await server.close();
  });

  it('2: the curricula come in whole', { timeout: 5 * MINUTES }, async () => {
    const printed: string[] = [];
    for (const command of commandsOf(2)) printed.push(await run(command));
    expect(printed[0]).toContain('480 goals under 211 headings');
    for (const relations of ['757 precedes', '142 related', '622 partOf']) expect(printed[0]).toContain(relations);
    expect(printed.at(-1)).toContain(`${counted.skills} goals under 0 headings`);
  });

  it('3: the roster is tried, then comes in', { timeout: 5 * MINUTES }, async () => {
    const classes = Math.ceil(counted.learners / 24);
    const [made, tried, applied] = await inTurn(commandsOf(3));
    expect(made).toContain(`${counted.learners} learners in ${classes} classes`);
    expect(tried).toMatch(new RegExp(`enrolments +${counted.learners} added`));
    expect(applied).toMatch(new RegExp(`people +${counted.learners + classes} added`));
  });

  it('4: every answer comes in once, and a rebuild gives the same numbers', { timeout: 20 * MINUTES }, async () => {
    const [first, second, rebuilt] = await inTurn(commandsOf(4));
    expect(first).toContain(`${number(counted.answers)} answers of ${number(counted.learners)} learners`);
    expect(first).toContain(`${number(counted.answers)} added, 0 were here already`);
    expect(first).toContain('Answers 100 %');
    expect(second).toContain(`0 added, ${number(counted.answers)} were here already`);
    expect(rebuilt).toContain(`${counted.learners} learners, every number the same`);
  });

  it('5, 6: a teacher sees signals and forms groups, a learner opens the sky', { timeout: 5 * MINUTES }, async () => {
    const server = await openServer();
    const classId = await firstClass(server);
    const teacher = await signInTeacher(server, classId);
    await giveCurriculum(server, teacher, classId);
    const learners = await groupsOfToday(server, teacher, classId);
    await skyOf(server, teacher, { classId, learnerId: learners[0] as PersonId });
    await server.close();
  });
});

async function inTurn(commands: readonly string[]): Promise<string[]> {
  const printed: string[] = [];
  for (const command of commands) printed.push(await run(command));
  return printed;
}

async function firstClass(server: TestServer): Promise<ClassId> {
  const people = server.client<typeof peopleContract>('people', await server.signIn('an@oefenschool.test', PASSPHRASE));
  const { years } = await people.school();
  const first = years.flatMap(({ classes }) => classes).find(({ name }) => name === '1A');
  if (!first) throw new Error('The roster brought no class 1A');
  return first.classId;
}

/** As administrator: a link for the teacher of the class, who then chooses a passphrase with it. */
async function signInTeacher(server: TestServer, classId: ClassId): Promise<CookieJar> {
  const people = server.client<typeof peopleContract>('people', await server.signIn('an@oefenschool.test', PASSPHRASE));
  const { teachers } = await people.schoolClass({ classId });
  const { links } = await people.passphraseLinks({ personIds: teachers.map(({ personId }) => personId) });
  const [link] = links;
  if (!link) throw new Error('The teacher of the class got no link');
  await server.client<typeof peopleContract>('people').choosePassphrase({ token: link.token, passphrase: PASSPHRASE });
  return server.signIn(link.email, PASSPHRASE);
}

async function giveCurriculum(server: TestServer, teacher: CookieJar, classId: ClassId): Promise<void> {
  const goals = server.client<typeof goalsContract>('goals', teacher);
  const skills = (await goals.frameworks()).find(({ titles }) => titles.nl === 'ASSISTments skills');
  if (!skills) throw new Error('The framework of skills is not among the curricula');
  await goals.setClassFrameworks({ commandId: randomUUID(), classId, frameworkIds: [skills.frameworkId] });
}

/** The class at a glance, then convergent groups on the goals it shows; returns the learners. */
async function groupsOfToday(server: TestServer, teacher: CookieJar, classId: ClassId): Promise<PersonId[]> {
  const teaching = server.client<typeof teachingContract>('teaching', teacher);
  const glance = await teaching.atAGlance({ classId });
  expect(glance.learners.length).toBeGreaterThan(15);
  expect(glance.signals.length).toBeGreaterThan(0);
  expect(glance.lesson.goals.length).toBeGreaterThan(0);
  const choice = { classId, kind: 'convergent' as const, goalIds: glance.lesson.goals.map(({ goalId }) => goalId) };
  const { groups, untilOn } = await teaching.proposeGroups(choice);
  const everybody = glance.learners.map(({ personId }) => personId);
  expect(groups.flatMap(({ learnerIds }) => learnerIds).sort()).toEqual(everybody.toSorted());
  const asked = groups.map(({ key, goalId, learnerIds }) => ({ key, goalId, learnerIds }));
  await teaching.acceptGroups({ commandId: randomUUID(), ...choice, untilOn, groups: asked });
  expect((await teaching.groups({ classId })).current?.groups.length).toBe(groups.length);
  return everybody;
}

/** A sign-in card from the teacher, a session from the card, and the same statuses as the teacher sees. */
async function skyOf(
  server: TestServer,
  teacher: CookieJar,
  of: { classId: ClassId; learnerId: PersonId },
): Promise<void> {
  const { classId, learnerId } = of;
  const jar = await signInWithPictures(server, teacher, of);
  const sky = await server.client<typeof masteryContract>('mastery', jar).sky({ learnerId });
  const stars = sky.constellations.flatMap((constellation) => constellation.stars);
  expect(stars).toHaveLength(counted.skills);
  expect(stars.filter(({ status }) => status !== 'unknown').length).toBeGreaterThan(0);
  const { lines, learners } = await server.client<typeof teachingContract>('teaching', teacher).coverage({ classId });
  const column = learners.findIndex(({ personId }) => personId === learnerId);
  const seen = new Map(lines.flatMap(({ goals }) => goals).map(({ goalId, statuses }) => [goalId, statuses[column]]));
  expect(stars.map(({ goalId }) => seen.get(goalId))).toEqual(stars.map(({ status }) => status));
}

async function signInWithPictures(
  server: TestServer,
  teacher: CookieJar,
  { classId, learnerId }: { classId: ClassId; learnerId: PersonId },
): Promise<CookieJar> {
  const people = server.client<typeof peopleContract>('people', teacher);
  await people.renewSignInCards({ commandId: randomUUID(), classId, learnerIds: [learnerId], newCode: true });
  const { code, cards } = await people.signInCards({ classId });
  const pictures = cards.find(({ personId }) => personId === learnerId)?.pictures;
  const answer = await server.app.inject({
    method: 'POST',
    url: '/api/auth/class-code/sign-in',
    headers: { origin: 'http://localhost:4400', host: 'localhost:4400' },
    payload: { classCode: code, personId: learnerId, pictures },
  });
  expect(answer.statusCode).toBe(200);
  return { cookie: answer.cookies.map((cookie) => `${cookie.name}=${cookie.value}`).join('; ') };
}
