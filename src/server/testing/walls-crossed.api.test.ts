import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { selectHearableTopics } from '../../capabilities/people/index.ts';
import { inTransaction } from '../../platform/db/transaction.ts';
import { callsOf, classId, goalId, personId, schoolId } from './policy-network.ts';
import { leaksIn, openWalls, tell } from './policy-run.ts';
import { type Case, PLAIN_ROWS } from './policy-table.ts';

/*
 * Inputs that name two things, of which the caller may touch one only: the policy asks about the class or the learner in the
 * address, so each route must see for itself that the rest belongs to it.
 */
let walls: Awaited<ReturnType<typeof openWalls>>;
beforeAll(async () => {
  walls = await openWalls();
});
afterAll(() => walls.server.close());

const command = () => ({ commandId: randomUUID() });
const home = { classId: classId('3A') };
const others = { classId: classId('3B') };
const [ada, bo, cas, dee] = [personId('ada'), personId('bo'), personId('cas'), personId('dee')];
const signal = { goalId, kind: 'support', reason: 'stuck' };
const grouped = { kind: 'convergent', goalIds: [goalId], untilOn: '2026-12-04' };
const seen = (learnerId: string) => ({
  ...{ eventId: randomUUID(), learnerId, goalIds: [goalId], kind: 'observation', observed: 'alone' },
  ...{ situation: 'class', purpose: 'for', occurredAt: '2026-11-19T09:00:00.000Z' },
});

type Crossed = readonly [behaviour: string, who: Case, route: string, input: () => object];
const CROSSED: readonly Crossed[] = [
  [
    'a signal about a learner of another class',
    'classTeacher',
    'teaching.act',
    () => ({ ...home, ...signal, learnerId: cas, action: 'instruction' }),
  ],
  [
    'setting a signal of another class aside',
    'classTeacher',
    'teaching.setAside',
    () => ({ ...home, ...signal, learnerId: cas }),
  ],
  [
    'asking a learner of another class',
    'classTeacher',
    'teaching.ask',
    () => ({ ...home, learnerIds: [ada, cas], goalId, kind: 'practice' }),
  ],
  [
    'asking a learner of another school',
    'classTeacher',
    'teaching.ask',
    () => ({ ...home, learnerIds: [dee], goalId, kind: 'practice' }),
  ],
  [
    'a group with a learner of another class',
    'classTeacher',
    'teaching.acceptGroups',
    () => ({ ...home, ...grouped, groups: [{ key: 'core', goalId: null, learnerIds: [ada, cas] }] }),
  ],
  [
    'a wish about a learner of another class',
    'classTeacher',
    'teaching.wish',
    () => ({ ...home, kind: 'apart', learnerId: ada, otherId: cas }),
  ],
  [
    'taking back an answer given in another class',
    'otherTeacher',
    'teaching.takeBack',
    () => ({ ...others, responseId: walls.planted.responseId }),
  ],
  [
    'ending groups of another class',
    'otherTeacher',
    'teaching.endGroups',
    () => ({ ...others, groupingId: walls.planted.groupingId }),
  ],
  [
    'ending a wish of another class',
    'otherTeacher',
    'teaching.endWish',
    () => ({ ...others, wishId: walls.planted.wishId }),
  ],
  [
    'withdrawing a request of another learner',
    'otherTeacher',
    'teaching.withdraw',
    () => ({ learnerId: cas, requestId: walls.planted.requestId }),
  ],
  [
    'changing a learner goal of another class',
    'otherTeacher',
    'goals.changeLearnerGoal',
    () => ({
      ...others,
      learnerGoalId: walls.planted.learnerGoalId,
      goalIds: [goalId],
      textOlder: 'Gekaapt',
      textYoung: null,
      criteria: ['Nee'],
    }),
  ],
  [
    'ending a learner goal of another class',
    'otherTeacher',
    'goals.endLearnerGoal',
    () => ({ ...others, learnerGoalId: walls.planted.learnerGoalId }),
  ],
  [
    'taking back evidence of another learner',
    'otherTeacher',
    'evidence.void',
    () => ({ learnerId: cas, eventId: walls.planted.eventId, reason: 'Verkeerd kind' }),
  ],
  [
    'recording of one own and one other learner',
    'classTeacher',
    'evidence.record',
    () => ({ evidence: [seen(ada), seen(cas)] }),
  ],
  [
    "seeing another learner's practice",
    'classmate',
    'materials.session',
    () => ({ learnerId: bo, sessionId: walls.planted.sessionId }),
  ],
  [
    "answering in another learner's practice",
    'classmate',
    'materials.answer',
    () => ({ learnerId: bo, sessionId: walls.planted.sessionId, number: 1, response: '1', durationMs: 900 }),
  ],
  [
    'cards of a learner of another class',
    'classTeacher',
    'people.renewSignInCards',
    () => ({ ...home, learnerIds: [cas] }),
  ],
  [
    'a place in a class of another school',
    'administrator',
    'people.placeLearner',
    () => ({ learnerId: ada, classId: classId('3A', 'two') }),
  ],
  [
    'a place for a learner of another school',
    'administrator',
    'people.placeLearner',
    () => ({ learnerId: dee, classId: classId('3A') }),
  ],
  [
    'a teacher of another school',
    'administrator',
    'people.addTeacher',
    () => ({ ...home, teacherId: personId('teacherElsewhere') }),
  ],
  [
    'a role for somebody of another school',
    'administrator',
    'people.giveRole',
    () => ({ personId: personId('teacherElsewhere'), role: 'administrator' }),
  ],
  [
    'inviting for a learner of another school',
    'administrator',
    'people.inviteViewer',
    () => ({ learnerId: dee, givenName: 'N', familyName: 'N', email: 'n@walls.test', as: { kind: 'guardian' } }),
  ],
  [
    'a curriculum of another school for a class',
    'classTeacher',
    'goals.setClassFrameworks',
    () => ({ ...home, frameworkIds: [randomUUID()] }),
  ],
];

describe('what the caller may not touch stays out of reach beside what they may:', () => {
  it.each(CROSSED)('%s', async (_behaviour, who, route, input) => {
    const [capability = '', name = ''] = route.split('.');
    const before = walls.undone.transactions;
    const asked = { ...command(), ...input() };
    const outcome = await tell(asked, async () => callsOf(walls.server, capability, walls.jars[who])[name]?.(asked));
    expect(outcome.code).not.toBe('BAD_REQUEST');
    expect(outcome.code).not.toBe('unexpected');
    expect(leaksIn(who, outcome)).toEqual([]);
    // Refused, so nothing was committed; where it is answered all the same, it must have changed nothing (`ended` twice is done once).
    if (outcome.code === 'ok') expect(walls.undone.written).toEqual([]);
    else expect(walls.undone.transactions).toBe(before);
  });
});

describe('what is served outside the contracts', () => {
  it('has a row each, and there is nothing else', () => {
    const served = [
      ...walls.server.app.printRoutes({ commonPrefix: false }).matchAll(/[└├]── (\S+) \((.+)\)/g),
    ].flatMap(([, url = '', methods = '']) => methods.split(', ').map((method) => `${method} ${url}`));
    const own = served.filter((one) => !/^(HEAD|OPTIONS) |\*/.test(one));
    expect(own.toSorted()).toEqual(Object.keys(PLAIN_ROWS).toSorted());
  });

  it('tells a page only of what its person may ask about today', async () => {
    const heard = async (key: string, role: 'guardian' | 'teacher') => {
      const actor = {
        schoolId: schoolId('one'),
        personId: personId(key),
        roles: [role],
        strength: 'passphrase',
        language: 'nl',
      } as const;
      const options = { schoolId: actor.schoolId, actor, wall: 'relations' } as const;
      return [
        ...(await inTransaction(walls.server.runtime, options, (ctx) => selectHearableTopics(ctx, actor))),
      ].filter((topic) => topic !== 'school');
    };
    expect(await heard('guardian', 'guardian')).toEqual([`learner:${ada}`]);
    for (const key of ['formerGuardian', 'futureGuardian', 'contactGuardian', 'barredGuardian'])
      expect(await heard(key, 'guardian')).toEqual([]);
    expect(await heard('formerTeacher', 'teacher')).toEqual([]);
    expect((await heard('otherTeacher', 'teacher')).toSorted()).toEqual(
      [`class:${others.classId}`, `learner:${cas}`].toSorted(),
    );
  });
});
