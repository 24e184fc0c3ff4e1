import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClassId, type EventId, type GoalId, namedUuid, type PersonId, type SchoolId } from '../../kernel/ids.ts';
import { seededRandom } from '../../kernel/random.ts';
import { inTransaction } from '../../platform/db/transaction.ts';
import { insertAccounts } from '../../platform/session/accounts.ts';
import { hashPassphrase } from '../../platform/session/passphrase.ts';
import { startTestServer, type TestServer } from '../../server/testing/test-server.ts';
import { type NewEvidence, recordEvidence } from '../evidence/index.ts';
import { frameworkIdOf, selectGoalGraph, setClassFrameworks, storeDemoFrameworks } from '../goals/index.ts';
import { EXERCISE_GENERATORS, exerciseOf } from '../materials/index.ts';
import type { materialsContract } from '../materials/materials.contract.ts';
import { insertSchoolWith } from '../people/index.ts';
import type { masteryContract } from './mastery.contract.ts';

const NOW = new Date('2026-11-20T09:00:00Z');
const DAY = 86_400_000;
const PASSPHRASE = 'vier blauwe fietsen';
const id = <Id extends string>(name: string) => namedUuid(`mastery test/${name}`) as Id;
const schoolId = id<SchoolId>('school');
const classId = id<ClassId>('class');
const PEOPLE = {
  adam: ['learner'],
  bea: ['learner'],
  cas: ['learner'],
  amina: ['teacher'],
  karim: ['guardian'],
  vreemd: ['teacher'],
} as const;
type Name = keyof typeof PEOPLE;
const personId = (name: Name) => id<PersonId>(name);

let server: TestServer;
let goals: GoalId[];
const cookies = new Map<Name, { cookie: string }>();

beforeAll(async () => {
  server = await startTestServer({ now: NOW });
  await inTransaction(server.runtime, { schoolId, wall: 'school' }, async (ctx) => {
    await insertSchoolWith(ctx, {
      schoolId,
      networkName: 'Testnet',
      name: 'De Vuurtoren',
      level: 'primary',
      people: (Object.keys(PEOPLE) as Name[]).map((name) => ({
        personId: personId(name),
        givenName: name,
        familyName: 'Test',
        email: `${name}@school.test`,
        readingLevel: 'young' as const,
        roles: PEOPLE[name],
      })),
      classes: [
        {
          classId,
          name: '4A',
          grade: 4,
          teachers: [personId('amina')],
          learners: [personId('adam'), personId('bea'), personId('cas')],
        },
      ],
      relations: [{ viewer: personId('karim'), learner: personId('adam'), kind: 'guardian', purpose: null }],
    });
    await storeDemoFrameworks(ctx);
    const frameworkIds = ['demo-wiskunde-basis', 'demo-zelfsturing'].map((key) => frameworkIdOf(key));
    await setClassFrameworks(ctx, classId, frameworkIds);
    goals = [...(await selectGoalGraph(ctx, frameworkIds)).goals.keys()];
  });
  const passphraseHash = await hashPassphrase(PASSPHRASE);
  await insertAccounts(
    server.runtime.database.pool,
    (Object.keys(PEOPLE) as Name[]).map((name) => ({
      schoolId,
      personId: personId(name),
      name,
      email: `${name}@school.test`,
      passphraseHash,
    })),
    NOW,
  );
  for (const name of Object.keys(PEOPLE) as Name[])
    cookies.set(name, await server.signIn(`${name}@school.test`, PASSPHRASE));
});
afterAll(() => server.close());

const mastery = (name: Name) => server.client<typeof masteryContract>('mastery', cookies.get(name));
const materials = (name: Name) => server.client<typeof materialsContract>('materials', cookies.get(name));

async function goalToPractise(name: 'adam' | 'bea' | 'cas'): Promise<GoalId> {
  const sky = await mastery(name).sky({ learnerId: personId(name) });
  const star = sky.constellations
    .flatMap((line) => line.stars)
    .find((one) => one.practicable && one.status === 'withinReach');
  if (!star) throw new Error('nothing to practise');
  return star.goalId;
}

async function rightAnswer(name: Name, goalId: GoalId, sessionId: string, number: number): Promise<string> {
  const { goal } = await mastery(name).goal({ learnerId: personId(name), goalId });
  const generator = EXERCISE_GENERATORS.get(goal.code ?? '');
  if (!generator) throw new Error(`no exercises for ${goal.code}`);
  return exerciseOf(generator, sessionId, number).solution;
}

describe('practice and the sky', () => {
  it('a check ends as soon as it is clear: seven right answers make the star of an unknown goal shine', async () => {
    const learnerId = personId('adam');
    const goalId = await goalToPractise('adam');
    expect((await mastery('adam').goal({ learnerId, goalId })).estimate.count).toBe(0);
    let session = await materials('adam').start({ commandId: id('start check'), learnerId, goalId, mode: 'check' });
    expect(session.purpose).toBe('of');
    expect(session).toMatchObject({ outcome: null, exercise: { of: 20 } });
    for (let number = 1; number <= 7; number++) {
      const answered = await materials('adam').answer({
        commandId: id(`check ${number}`),
        learnerId,
        sessionId: session.sessionId,
        number,
        response: await rightAnswer('adam', goalId, session.sessionId, number),
        durationMs: 4000,
      });
      expect(answered.verdict).toBe('correct');
      session = answered.session;
    }
    expect(session).toMatchObject({ ended: true, outcome: 'mastered', correct: 7, exercise: null });
    const depth = await mastery('adam').goal({ learnerId, goalId });
    expect(depth.status).toBe('estimated');
    expect(depth.explanation.effects).toHaveLength(7);
    const sky = await mastery('adam').sky({ learnerId });
    expect(sky.brightened).toEqual([goalId]);
    expect(sky.next.map((one) => one.goalId)).not.toContain(goalId);
  });

  it('who does not agree with the belief shows it in a check, in which the belief does not count', async () => {
    const learnerId = personId('cas');
    const goalId = await goalToPractise('cas');
    let minutes = 0;
    const answerAll = async (mode: 'practice' | 'check', name: string, isRight: boolean, most: number) => {
      let session = await materials('cas').start({ commandId: id(`${name} start`), learnerId, goalId, mode });
      for (let n = 1; n <= most && session.exercise; n++) {
        const { number } = session.exercise;
        const right = await rightAnswer('cas', goalId, session.sessionId, number);
        const given = { learnerId, sessionId: session.sessionId, number, durationMs: 1000 };
        // Numbers that no exercise for this goal has as its answer.
        const responses = isRight ? [right] : ['987654', '7/9', '0'];
        for (const [k, response] of responses.entries()) {
          const commandId = id<string>(`${name} ${n} ${k}`);
          minutes += 1;
          server.setClock(new Date(NOW.getTime() + minutes * 60_000));
          const answered = await materials('cas').answer({ ...given, commandId, response });
          session = answered.session;
          if (answered.verdict !== 'unreadable') break;
        }
      }
      return session;
    };
    const missed = await answerAll('check', 'missed', false, 20);
    expect(missed).toMatchObject({ ended: true, outcome: 'notYet', answered: 3, correct: 0 });
    const before = await mastery('cas').goal({ learnerId, goalId });
    expect(before.estimate.probability).toBeLessThan(0.5);
    const shown = await answerAll('check', 'shown', true, 20);
    expect(shown).toMatchObject({ ended: true, outcome: 'mastered', answered: 7, correct: 7 });
    expect((await mastery('cas').goal({ learnerId, goalId })).status).toBe('estimated');
    server.setClock(NOW);
  });

  it('an answer sent twice with the same command counts once', async () => {
    const learnerId = personId('bea');
    const goalId = await goalToPractise('bea');
    const { sessionId } = await materials('bea').start({
      commandId: id('start'),
      learnerId,
      goalId,
      mode: 'practice',
    });
    const answer = {
      commandId: id<string>('answer twice'),
      learnerId,
      sessionId,
      number: 1,
      response: await rightAnswer('bea', goalId, sessionId, 1),
      durationMs: 1000,
    };
    const first = await materials('bea').answer(answer);
    expect(await materials('bea').answer(answer)).toEqual(first);
    expect((await mastery('bea').goal({ learnerId, goalId })).estimate.count).toBe(1);
    expect((await materials('bea').session({ learnerId, sessionId })).answered).toBe(1);
  });

  it('an exercise that is over takes no other answer, and a check gives no help', async () => {
    const learnerId = personId('bea');
    const goalId = await goalToPractise('bea');
    const { sessionId } = await materials('bea').start({ commandId: id('start 2'), learnerId, goalId, mode: 'check' });
    const help = materials('bea').help({ commandId: id('help'), learnerId, sessionId, number: 1 });
    await expect(help).rejects.toMatchObject({ code: 'no-help-in-check' });
    const given = { learnerId, sessionId, number: 1, response: '?', durationMs: 1 };
    const unread = await materials('bea').answer({ ...given, commandId: id('unreadable') });
    expect(unread.session.answered).toBe(0);
    const late = materials('bea').answer({ ...given, number: 7, commandId: id('late') });
    await expect(late).rejects.toMatchObject({ code: 'exercise-passed' });
  });

  it('nobody practises, and no stranger looks, in the place of a learner', async () => {
    const learnerId = personId('adam');
    const [goalId] = goals;
    if (!goalId) throw new Error('no goals');
    const start = { commandId: id<string>('not mine'), learnerId, goalId, mode: 'practice' as const };
    for (const other of ['bea', 'amina', 'karim'] as const)
      await expect(materials(other).start(start)).rejects.toMatchObject({ code: 'not-allowed' });
    for (const other of ['bea', 'vreemd'] as const) {
      await expect(mastery(other).sky({ learnerId })).rejects.toMatchObject({ code: 'not-allowed' });
      await expect(mastery(other).goal({ learnerId, goalId })).rejects.toMatchObject({ code: 'not-allowed' });
      await expect(mastery(other).statuses({ learnerId })).rejects.toMatchObject({ code: 'not-allowed' });
    }
  });

  it('M5: an own goal comes first and can be let go', async () => {
    const learnerId = personId('bea');
    const goalId = goals.at(-1) as GoalId;
    await mastery('bea').choose({ commandId: id('own'), learnerId, goalId, own: true });
    const chosen = await mastery('bea').sky({ learnerId });
    expect(chosen.next[0]).toMatchObject({ goalId, because: 'own' });
    expect(chosen.next.length).toBeGreaterThan(1);
    await mastery('bea').choose({ commandId: id('not own'), learnerId, goalId, own: false });
    expect((await mastery('bea').sky({ learnerId })).next.map((one) => one.because)).not.toContain('own');
  });
});

describe('one truth', () => {
  it('M1: sky, goal page and statuses never differ, for learner, teacher and guardian', async () => {
    const learnerId = personId('adam');
    const random = seededRandom('one truth');
    for (let round = 0; round < 6; round++) {
      await inTransaction(server.runtime, { schoolId, wall: 'school' }, (ctx) =>
        recordEvidence(
          ctx,
          Array.from({ length: 40 }, (_, n) => randomEvidence(random, learnerId, `${round}/${n}`)),
        ),
      );
      server.setClock(new Date(NOW.getTime() + round * 45 * DAY));
      cookies.set('adam', await server.signIn('adam@school.test', PASSPHRASE));
      cookies.set('amina', await server.signIn('amina@school.test', PASSPHRASE));
      cookies.set('karim', await server.signIn('karim@school.test', PASSPHRASE));
      const sky = await mastery('adam').sky({ learnerId });
      const stars = sky.constellations.flatMap((line) => line.stars);
      expect(stars).toHaveLength(goals.length);
      const inSky = stars.map((star) => [star.goalId, star.status]).sort();
      for (const viewer of ['adam', 'amina', 'karim'] as const) {
        const { statuses } = await mastery(viewer).statuses({ learnerId });
        expect(statuses.map((one) => [one.goalId, one.status]).sort()).toEqual(inSky);
        for (const star of random.shuffle(stars).slice(0, 8)) {
          const depth = await mastery(viewer).goal({ learnerId, goalId: star.goalId });
          expect([viewer, depth.goal.code, depth.status]).toEqual([viewer, star.code, star.status]);
          expect(depth.estimate).toEqual(statuses.find((one) => one.goalId === star.goalId)?.estimate);
          const { prior, effects, elsewhere, forgetting } = depth.explanation;
          const sum = effects.reduce((total, effect) => total + effect.after - effect.before, prior);
          expect(sum + elsewhere + forgetting).toBeCloseTo(depth.estimate.probability, 6);
        }
      }
      expect(new Set(inSky.map(([, status]) => status)).size).toBeGreaterThan(2);
    }
  });
});

function randomEvidence(random: ReturnType<typeof seededRandom>, learnerId: PersonId, name: string): NewEvidence {
  return {
    eventId: id<EventId>(`evidence ${name}`),
    learnerId,
    kind: random.pick(['answer', 'test', 'observation', 'judgement', 'transfer'] as const),
    purpose: 'for',
    goals: random
      .shuffle(goals)
      .slice(0, random.integer(1, 2))
      .map((goalId) => ({ goalId, weight: 1 })),
    score: random.next() < 0.65 ? 1 : 0,
    help: random.pick(['none', 'none', 'hint', 'person'] as const),
    situation: random.pick(['practice', 'class', 'project']),
    source: 'test',
    authorId: personId('amina'),
    authorKind: random.pick(['teacher', 'learner', 'peer'] as const),
    occurredAt: new Date(NOW.getTime() - random.integer(0, 300) * DAY),
    timeKnown: random.pick(['exact', 'exact', 'order'] as const),
  };
}
