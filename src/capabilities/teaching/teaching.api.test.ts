import { randomUUID } from 'node:crypto';
import type { ContractRouterClient } from '@orpc/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY_MS } from '../../kernel/dates.ts';
import type { EventId, GoalId } from '../../kernel/ids.ts';
import { inTransaction } from '../../platform/db/transaction.ts';
import { startTestServer, type TestServer } from '../../server/testing/test-server.ts';
import { type NewEvidence, recordEvidence } from '../evidence/index.ts';
import type { materialsContract } from '../materials/materials.contract.ts';
import type { teachingContract } from './teaching.contract.ts';
import {
  classId,
  emptyClassId,
  insertTestClasses,
  learnerNames,
  otherClassId,
  PASSPHRASE,
  person,
  schoolId,
} from './testing/test-class.ts';

const NOW = new Date('2026-11-20T09:00:00Z');
let server: TestServer;
let goalId: GoalId;
let sam: ContractRouterClient<typeof teachingContract>;
let bas: ContractRouterClient<typeof teachingContract>;

const inSchool = <Result>(work: Parameters<typeof inTransaction<Result>>[2]) =>
  inTransaction(server.runtime, { schoolId, wall: 'school' }, work);
const as = async (name: string) =>
  server.client<typeof teachingContract>('teaching', await server.signIn(`${name}@teaching.test`, PASSPHRASE));
const command = () => ({ commandId: randomUUID() });
const isRefused = (call: Promise<unknown>, code: string) => expect(call).rejects.toMatchObject({ code });

function answers(learner: string, scores: readonly number[], rest: Partial<NewEvidence> = {}): NewEvidence[] {
  return scores.map((score, index) => ({
    eventId: randomUUID() as EventId,
    learnerId: person(learner),
    kind: 'answer',
    purpose: 'for',
    goals: [{ goalId, weight: 1 }],
    score,
    situation: 'practice',
    source: 'test',
    authorKind: 'learner',
    occurredAt: new Date(NOW.getTime() - DAY_MS * (3 + index / 10)),
    timeKnown: 'exact',
    ...rest,
  }));
}

beforeAll(async () => {
  server = await startTestServer({ now: NOW });
  goalId = await insertTestClasses(server);
  sam = await as('sam');
  bas = await as('bas');
});
afterAll(() => server.close());

describe('a class without evidence', () => {
  it('T1: has no lesson goals, no signals, and says so without failing', async () => {
    const glance = await sam.atAGlance({ classId });
    expect(glance).toMatchObject({
      signals: [],
      lessonSignals: [],
      matrix: [],
      lastEvidenceAt: null,
      hasCurriculum: true,
    });
    expect(glance.learners).toHaveLength(12);
    const empty = await sam.atAGlance({ classId: emptyClassId });
    expect(empty).toMatchObject({ learners: [], signals: [], groups: null, hasCurriculum: false });
  });
});

describe('T10: who sees a class', () => {
  it('is who teaches it: no colleague, no school leader, no learner', async () => {
    for (const name of ['lotte', 'joris', 'bas']) {
      const client = await as(name);
      for (const call of [client.atAGlance, client.coverage, client.board, client.groups])
        await isRefused(call({ classId }), 'not-allowed');
    }
    await isRefused(sam.atAGlance({ classId: otherClassId }), 'not-allowed');
    await isRefused(
      sam.ask({ ...command(), classId: otherClassId, learnerIds: [person('Bas')], goalId, kind: 'check' }),
      'not-allowed',
    );
  });

  it('keeps a teacher of one class from acting on a learner of another', async () => {
    const lotte = await as('lotte');
    const signal = {
      classId: otherClassId,
      learnerId: person('Bas'),
      goalId,
      kind: 'support',
      reason: 'stuck',
    } as const;
    await isRefused(lotte.act({ ...command(), ...signal, action: 'instruction' }), 'not-allowed');
    await isRefused(lotte.requests({ learnerId: person('Bas') }), 'not-allowed');
  });
});

describe('signals', () => {
  beforeAll(() =>
    inSchool((ctx) =>
      recordEvidence(ctx, [
        ...answers('Bas', [0, 0, 0, 0, 0, 0, 0]),
        ...answers('Cem', [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]),
        ...learnerNames.slice(4).flatMap((name) => answers(name, [1, 0, 1, 1])),
      ]),
    ),
  );

  it('T1: follow the goals of recent evidence until a teacher chooses', async () => {
    const before = await sam.atAGlance({ classId });
    expect(before.lesson).toMatchObject({ lessonId: null, goals: [{ goalId }] });
    const { lessonId } = await sam.setLesson({ ...command(), classId, goalIds: [goalId], untilOn: '2026-12-04' });
    expect((await sam.atAGlance({ classId })).lesson).toMatchObject({ lessonId, untilOn: '2026-12-04' });
  });

  it('T2: judge each learner against the goal, at most one each, with one action', async () => {
    const { signals } = await sam.atAGlance({ classId });
    const of = (name: string) => signals.filter((signal) => signal.learnerId === person(name));
    expect(of('Bas')).toMatchObject([{ kind: 'support', goalId, reason: 'stuck', action: 'show-example' }]);
    expect(of('Cem')).toMatchObject([{ kind: 'challenge', action: 'enrichment' }]);
    expect(of('Cem')[0]?.beyondId).not.toBeNull();
    expect(of('Aya')).toMatchObject([{ kind: 'unknown', reason: 'nothing-known', action: 'short-check' }]);
    expect(new Set(signals.map((signal) => signal.learnerId)).size).toBe(signals.length);
  });

  it('T2: stay the same for a learner whatever the others in the class can do', async () => {
    const before = (await sam.atAGlance({ classId })).signals.filter((signal) => signal.learnerId === person('Bas'));
    await inSchool((ctx) =>
      recordEvidence(
        ctx,
        ['Gil', 'Hoda', 'Ines'].flatMap((name) => answers(name, [1, 1, 1, 1, 1, 1, 1, 1])),
      ),
    );
    const after = (await sam.atAGlance({ classId })).signals.filter((signal) => signal.learnerId === person('Bas'));
    expect(after).toEqual(before);
  });

  it('T3: a short check becomes a request on the learner’s sky, once, and a finished check closes it', async () => {
    const signal = { classId, learnerId: person('Aya'), goalId, kind: 'unknown', reason: 'nothing-known' } as const;
    const first = await sam.act({ ...command(), ...signal, action: 'short-check' });
    const second = await sam.act({ ...command(), ...signal, action: 'short-check' });
    expect(second.requestId).toBe(first.requestId);
    const acted = (await sam.atAGlance({ classId })).signals.find((one) => one.learnerId === person('Aya'));
    expect(acted?.acted).toMatchObject({ action: 'short-check', requestId: first.requestId });

    const jar = await server.signIn('aya@teaching.test', PASSPHRASE);
    const aya = server.client<typeof teachingContract>('teaching', jar);
    const { requests } = await aya.requests({ learnerId: person('Aya') });
    expect(requests).toMatchObject([
      { requestId: first.requestId, kind: 'check', goal: { goalId }, givenBy: 'sam Test' },
    ]);

    const materials = server.client<typeof materialsContract>('materials', jar);
    const requestId = first.requestId ?? '';
    let session = await materials.start({ ...command(), learnerId: person('Aya'), goalId, mode: 'check', requestId });
    while (session.exercise) {
      const { number } = session.exercise;
      const given = { learnerId: person('Aya'), sessionId: session.sessionId, number, durationMs: 900 };
      ({ session } = await materials.answer({ ...command(), ...given, response: '1' }));
    }
    expect(await aya.requests({ learnerId: person('Aya') })).toEqual({ requests: [] });
    expect((await sam.atAGlance({ classId })).requests).toEqual([]);
  });

  it('T3: enrichment offers the goal beyond', async () => {
    const signal = { classId, learnerId: person('Cem'), goalId, kind: 'challenge', reason: 'mastered-sure' } as const;
    const beyondId = (await sam.atAGlance({ classId })).signals.find(
      (one) => one.learnerId === person('Cem'),
    )?.beyondId;
    expect(await sam.act({ ...command(), ...signal, action: 'enrichment' })).toMatchObject({ goalId: beyondId });
    const cem = await as('Cem');
    expect((await cem.requests({ learnerId: person('Cem') })).requests).toMatchObject([
      { kind: 'enrichment', goal: { goalId: beyondId } },
    ]);
  });

  it('T4: what is set aside goes, counts, comes back by undo, by new evidence and after two weeks', async () => {
    const signal = { classId, learnerId: person('Bas'), goalId, kind: 'support', reason: 'stuck' } as const;
    const isThere = async () =>
      (await sam.atAGlance({ classId })).signals.some((one) => one.learnerId === person('Bas'));
    const { answered } = (await sam.atAGlance({ classId })).falseAlarms;
    const { responseId } = await sam.setAside({ ...command(), ...signal, note: 'Hij was ziek.' });
    expect(await isThere()).toBe(false);
    expect((await sam.atAGlance({ classId })).falseAlarms).toMatchObject({ answered: answered + 1, notNeeded: 1 });
    await sam.takeBack({ ...command(), classId, responseId });
    expect(await isThere()).toBe(true);

    await sam.setAside({ ...command(), ...signal });
    server.setClock(new Date(NOW.getTime() + 15 * DAY_MS));
    await sam.setLesson({ ...command(), classId, goalIds: [goalId], untilOn: '2026-12-31' });
    expect(await isThere()).toBe(true);
    server.setClock(NOW);
    expect(await isThere()).toBe(false);
    await inSchool((ctx) => recordEvidence(ctx, answers('Bas', [0], { occurredAt: NOW })));
    await sam.setLesson({ ...command(), classId, goalIds: [goalId], untilOn: '2026-12-04' });
    expect(await isThere()).toBe(true);
  });
});

describe('groups', () => {
  const choice = () => ({ classId, kind: 'convergent' as const, goalIds: [goalId] });
  const asMade = (groups: Awaited<ReturnType<typeof sam.proposeGroups>>['groups']) =>
    groups.map(({ key, goalId: own, learnerIds }) => ({ key, goalId: own, learnerIds }));

  it('T5: are proposed with a reason for each group and learner, the same all day', async () => {
    const proposal = await sam.proposeGroups(choice());
    expect(proposal.groups.flatMap((group) => group.learnerIds).sort()).toEqual(learnerNames.map(person).sort());
    for (const group of proposal.groups) {
      expect(group.reasons.length).toBeGreaterThan(0);
      expect(group.learnerReasons.map((reason) => reason.learnerId).sort()).toEqual([...group.learnerIds].sort());
    }
    expect(await sam.proposeGroups(choice())).toEqual(proposal);
  });

  it('T5: place in extra instruction whom a signal was answered so for', async () => {
    const signal = { classId, learnerId: person('Cem'), goalId, kind: 'support', reason: 'not-yet' } as const;
    const { responseId } = await sam.act({ ...command(), ...signal, action: 'instruction' });
    const lowest = (await sam.proposeGroups(choice())).groups.find((group) => group.key === 'instruction');
    expect(lowest?.learnerIds).toContain(person('Cem'));
    expect(lowest?.learnerReasons).toContainEqual({ learnerId: person('Cem'), code: 'placed-by-teacher', data: {} });
    await sam.takeBack({ ...command(), classId, responseId });
  });

  it('T5: hold wishes, one for each two learners', async () => {
    const pair = { learnerId: person('Elif'), otherId: person('Finn') };
    await sam.wish({ ...command(), classId, kind: 'apart', ...pair });
    const { wishId } = await sam.wish({ ...command(), classId, kind: 'together', ...pair });
    expect((await sam.groups({ classId })).wishes).toEqual([{ wishId, kind: 'together', ...pair }]);
    const mixed = await sam.proposeGroups({ ...choice(), kind: 'mixed' });
    expect(mixed.unmetWishes).toEqual([]);
    const ofElif = mixed.groups.find((group) => group.learnerIds.includes(person('Elif')));
    expect(ofElif?.learnerIds).toContain(person('Finn'));
    await isRefused(
      sam.wish({ ...command(), classId, kind: 'apart', learnerId: person('Elif'), otherId: person('Elif') }),
      'wish-of-one',
    );
    await sam.endWish({ ...command(), classId, wishId });
    expect((await sam.groups({ classId })).wishes).toEqual([]);
  });

  it('T5: are used as the teacher left them, remember who was moved, and replace the former', async () => {
    const groups = asMade((await sam.proposeGroups(choice())).groups);
    const [first, second] = groups;
    const moved = first?.learnerIds[0];
    if (!first || !second || !moved) throw new Error('Two groups are needed');
    const edited = groups.map((group) => ({
      ...group,
      learnerIds:
        group === first
          ? group.learnerIds.slice(1)
          : group === second
            ? [...group.learnerIds, moved]
            : group.learnerIds,
    }));
    await sam.acceptGroups({
      ...command(),
      ...choice(),
      groups: edited,
      untilOn: '2026-11-27',
      reason: 'Toets op vrijdag',
    });
    const { groupingId } = await sam.acceptGroups({ ...command(), ...choice(), groups: edited, untilOn: '2026-11-27' });
    const page = await sam.groups({ classId });
    expect(page.current).toMatchObject({ groupingId, untilOn: '2026-11-27', madeBy: 'sam Test' });
    expect(page.history).toHaveLength(1);
    const target = page.current?.groups.find((group) => group.key === second.key);
    expect(target?.members.find((member) => member.learnerId === moved)?.reason.code).toBe('placed-by-teacher');
  });

  it('T8: show the big screen and the learner a neutral name and nothing that tells a level', async () => {
    const board = await sam.board({ classId });
    expect(board.groups.length).toBeGreaterThan(1);
    expect(JSON.stringify(board)).not.toMatch(
      /signal|status|instruction|core|enrichment|reason|confirmed|estimated|withinReach/,
    );
    const { groups } = await bas.ownGroups({ learnerId: person('Bas') });
    expect(groups).toHaveLength(1);
    expect(Object.keys(groups[0] ?? {}).sort()).toEqual(['groupId', 'name', 'untilOn']);
    expect(board.groups.map((group) => group.name)).toContain(groups[0]?.name);
    await isRefused(bas.ownGroups({ learnerId: person('Cem') }), 'not-allowed');
  });

  it('refuse learners twice, strangers and a day that is over, and say who', async () => {
    const groups = [{ key: 'core', goalId: null, learnerIds: [person('Aya'), person('Aya')] }];
    await expect(sam.acceptGroups({ ...command(), ...choice(), groups, untilOn: '2026-11-27' })).rejects.toMatchObject({
      code: 'groups-learner-twice',
      data: { data: { names: 'Aya' } },
    });
    const stranger = [{ key: 'core', goalId: null, learnerIds: [person('lotte')] }];
    await isRefused(
      sam.acceptGroups({ ...command(), ...choice(), groups: stranger, untilOn: '2026-11-27' }),
      'groups-learner-unknown',
    );
    const fine = [{ key: 'core', goalId: null, learnerIds: [person('Aya')] }];
    await isRefused(
      sam.acceptGroups({ ...command(), ...choice(), groups: fine, untilOn: '2026-11-01' }),
      'period-over',
    );
  });

  it('T6: a third week running in extra instruction asks for a plan', async () => {
    const lowest = { key: 'instruction', goalId: null, learnerIds: [person('Bas')] };
    const rest = { key: 'core', goalId: null, learnerIds: [person('Aya'), person('Cem')] };
    for (const [weeks, untilOn] of [
      [1, '2026-11-29'],
      [2, '2026-12-06'],
    ] as const) {
      server.setClock(new Date(NOW.getTime() + (weeks - 1) * 7 * DAY_MS));
      await sam.acceptGroups({ ...command(), ...choice(), groups: [lowest, rest], untilOn });
    }
    server.setClock(new Date(NOW.getTime() + 14 * DAY_MS));
    const third = { ...choice(), groups: [lowest, rest], untilOn: '2026-12-11' };
    await expect(sam.acceptGroups({ ...command(), ...third })).rejects.toMatchObject({
      code: 'groups-plan-needed',
      data: { data: { names: 'Bas' } },
    });
    expect((await sam.proposeGroups(choice())).twoWeeksInInstruction).toContain(person('Bas'));
    const plans = [{ learnerId: person('Bas'), text: 'Drie keer tien minuten met Sam over haakjes.' }];
    const { groupingId } = await sam.acceptGroups({ ...command(), ...third, plans });
    const current = (await sam.groups({ classId })).current;
    expect(current?.groups[0]?.members[0]).toMatchObject({ learnerId: person('Bas'), plan: plans[0]?.text });
    await sam.endGroups({ ...command(), classId, groupingId });
    expect((await sam.groups({ classId })).current).toBeNull();
    server.setClock(NOW);
  });
});

describe('T9: coverage', () => {
  it('names who has shown a goal, which goals nobody has, and tries somewhere new that did not work yet', async () => {
    await inSchool((ctx) => recordEvidence(ctx, answers('Jef', [0, 1], { kind: 'transfer', situation: 'project' })));
    const coverage = await sam.coverage({ classId });
    const goals = coverage.lines.flatMap((line) => line.goals);
    const goal = goals.find((one) => one.goalId === goalId);
    expect(goal?.statuses).toHaveLength(12);
    expect(goal?.shown).toBeGreaterThan(0);
    expect(goal?.transfer).toEqual([{ learnerId: person('Jef'), tries: 2, worked: 1 }]);
    expect(goals.filter((one) => one.shown === 0).length).toBeGreaterThan(0);
    expect(coverage.lessonGoalIds).toContain(goalId);
  });
});

describe('a worked example', () => {
  it('is the same for everyone who asks for that number', async () => {
    const example = await sam.example({ classId, goalId, number: 2 });
    expect(example.worked.length).toBeGreaterThan(1);
    expect(await sam.example({ classId, goalId, number: 2 })).toEqual(example);
  });
});
