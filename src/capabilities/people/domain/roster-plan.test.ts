import { describe, expect, it } from 'vitest';
import { type Random, seededRandom } from '../../../kernel/random.ts';
import type { RosterPackage, RosterPerson } from '../../../standards/roster/roster-package.ts';
import { planRollover, proposeNextClass } from './rollover.ts';
import { planRoster, type RosterPlanOutcome } from './roster-plan.ts';
import { completenessOf, type RosterPlanning } from './roster-planning.ts';
import { type Changes, isNothingToDo, type RosterPlan, type RosterState } from './roster-state.ts';

const TODAY = '2026-11-20';
const EMPTY: RosterState = {
  level: 'primary',
  years: [],
  classes: [],
  people: [],
  memberships: [],
  teachers: [],
  enrolments: [],
  guardians: [],
};
const YEAR = { sourceId: 'y26', name: '2026–2027', startsOn: '2026-09-01', endsOn: '2027-07-01' };
const NEXT_YEAR = { sourceId: 'y27', name: '2027–2028', startsOn: '2027-09-01', endsOn: '2028-07-01' };

let counter = 0;
const newId = () => `id-${++counter}`;

function person(sourceId: string, role: RosterPerson['roles'][number]['role'], more: Partial<RosterPerson> = {}) {
  const roles = [{ role, schoolSourceId: 's1' }];
  return { sourceId, givenName: sourceId, familyName: 'Peeters', roles, guardianOf: [], active: true, ...more };
}

function place(personSourceId: string, classSourceId: string, role: 'learner' | 'teacher' = 'learner') {
  return { sourceId: `${personSourceId}@${classSourceId}`, personSourceId, classSourceId, role };
}

function group(sourceId: string, name: string, grade: string, yearSourceId = YEAR.sourceId) {
  return { sourceId, name, schoolSourceId: 's1', grade, yearSourceIds: [yearSourceId] };
}

const SMALL: RosterPackage = {
  version: '1.1',
  complete: true,
  schools: [{ sourceId: 's1', name: 'De Vuurtoren' }],
  years: [YEAR],
  classes: [group('c3a', '3A', '3'), group('c4a', '4A', '4')],
  people: [
    person('adam', 'learner'),
    person('bas', 'learner'),
    person('amina', 'teacher', { email: 'Amina@school.test' }),
    person('papa', 'guardian', { guardianOf: ['adam'] }),
  ],
  enrolments: [place('adam', 'c3a'), place('bas', 'c4a'), place('amina', 'c3a', 'teacher')],
  removed: [],
};

function plan(state: RosterState, roster: RosterPackage, more: Partial<RosterPlanning> = {}): RosterPlan {
  const outcome: RosterPlanOutcome = planRoster({
    state,
    roster,
    schoolSourceId: 's1',
    today: TODAY,
    ...completenessOf(roster),
    mayGive: new Set(['learner', 'teacher', 'schoolLeader', 'guardian', 'administrator']),
    newId,
    ...more,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.plan;
}

/** What the database would hold afterwards. */
function carriedOut(state: RosterState, planned: RosterPlan): RosterState {
  const apply = <Row>(rows: readonly Row[], changes: Changes<Row>): Row[] => {
    const changed = new Map([...changes.changed, ...changes.ended].map(({ before, after }) => [before, after]));
    return [...rows.map((row) => changed.get(row) ?? row), ...changes.added];
  };
  return {
    level: state.level,
    years: apply(state.years, planned.years),
    classes: apply(state.classes, planned.classes),
    people: apply(state.people, planned.people),
    memberships: apply(state.memberships, planned.memberships),
    teachers: apply(state.teachers, planned.teachers),
    enrolments: apply(state.enrolments, planned.enrolments),
    guardians: apply(state.guardians, planned.guardians),
  };
}

const imported = (roster: RosterPackage, state = EMPTY, more: Partial<RosterPlanning> = {}) =>
  carriedOut(state, plan(state, roster, more));
const without = (roster: RosterPackage, sourceId: string): RosterPackage => ({
  ...roster,
  people: roster.people
    .filter((one) => one.sourceId !== sourceId)
    .map((one) => ({ ...one, guardianOf: one.guardianOf.filter((child) => child !== sourceId) })),
  enrolments: roster.enrolments.filter((one) => one.personSourceId !== sourceId),
});
const named = (state: RosterState, givenName: string) => state.people.find((row) => row.givenName === givenName);

describe('planRoster', () => {
  it('P6: adds the years, classes, people, places, roles and guardians of a first roster', () => {
    const first = plan(EMPTY, SMALL);
    expect(Object.fromEntries(Object.entries(first).map(([kind, one]) => [kind, one.added.length]))).toEqual({
      years: 1,
      classes: 2,
      people: 4,
      memberships: 4,
      teachers: 1,
      enrolments: 2,
      guardians: 1,
    });
    expect(first.years.added[0]).toMatchObject({ startsOn: '2026-09-01', endsOn: '2027-06-30' });
    expect(first.classes.added[0]).toMatchObject({ name: '3A', grade: 3 });
    expect(first.people.added.find((row) => row.sourcedId === 'amina')?.email).toBe('amina@school.test');
  });

  it('P6: finds nothing to do in a roster that was carried out, on the same day and later', () => {
    const state = imported(SMALL);
    expect(isNothingToDo(plan(state, SMALL))).toBe(true);
    expect(isNothingToDo(plan(state, SMALL, { today: '2027-03-01' }))).toBe(true);
  });

  it('P8: ends who is no longer in it yesterday, and deletes nobody', () => {
    const state = imported(SMALL);
    const gone = plan(state, without(SMALL, 'adam'));
    expect(gone.people.ended.map(({ after: row }) => [row.givenName, row.endedOn])).toEqual([['adam', TODAY]]);
    expect(gone.enrolments.ended.map(({ after: row }) => row.untilOn)).toEqual(['2026-11-19']);
    expect(gone.guardians.ended).toHaveLength(1);
    const left = carriedOut(state, gone);
    expect(left.people).toHaveLength(4);
    expect(isNothingToDo(plan(left, without(SMALL, 'adam'), { today: '2026-12-01' }))).toBe(true);
  });

  it('P8: takes a learner who comes back as the same person, with the gap visible', () => {
    const left = imported(without(SMALL, 'adam'), imported(SMALL));
    const back = imported(SMALL, left, { today: '2027-02-01' });
    expect(back.people).toHaveLength(4);
    expect(named(back, 'adam')?.endedOn).toBeNull();
    const places = back.enrolments.filter((row) => row.personId === named(back, 'adam')?.personId);
    expect(places.map((row) => [row.fromOn, row.untilOn])).toEqual([
      ['2026-09-01', '2026-11-19'],
      ['2027-02-01', null],
    ]);
  });

  it('moves a learner to another class', () => {
    const state = imported(SMALL);
    const roster = {
      ...SMALL,
      enrolments: [place('adam', 'c4a'), ...SMALL.enrolments.filter((one) => one.personSourceId !== 'adam')],
    };
    const moved = plan(state, roster);
    expect(moved.enrolments).toMatchObject({
      added: [{ fromOn: TODAY }],
      ended: [{ after: { untilOn: '2026-11-19' } }],
    });
    expect(moved.people).toMatchObject({ added: [], changed: [], ended: [], kept: 4 });
  });

  it('P6: knows staff by e-mail when the source gives them another id, learners never', () => {
    const state = imported(SMALL);
    const renamed = {
      ...SMALL,
      people: SMALL.people.map((one) => ({ ...one, sourceId: `new-${one.sourceId}`, guardianOf: [] })),
      enrolments: SMALL.enrolments.map((one) => ({ ...one, personSourceId: `new-${one.personSourceId}` })),
    };
    const planned = plan(state, renamed);
    expect(planned.people.changed.map(({ after: row }) => row.sourcedId)).toEqual(['new-amina']);
    expect(planned.people.added).toHaveLength(3);
  });

  it('P6: knows a learner added by hand by name in the same class', () => {
    const state = imported(without(SMALL, 'adam'));
    const classId = state.classes.find((row) => row.name === '3A')?.classId;
    const byHand = {
      ...state,
      people: [
        ...state.people,
        {
          personId: 'hand' as never,
          givenName: 'adam',
          familyName: 'Peeters',
          email: null,
          readingLevel: 'young' as const,
          sourcedId: null,
          endedOn: null,
        },
      ],
      enrolments: [
        ...state.enrolments,
        {
          classId: classId as never,
          personId: 'hand' as never,
          fromOn: '2026-10-01',
          untilOn: null,
          origin: 'hand' as const,
          sourcedId: null,
        },
      ],
    };
    const planned = plan(byHand, SMALL);
    expect(planned.people.changed.map(({ after: row }) => row.personId)).toEqual(['hand']);
    expect(planned.enrolments.added).toEqual([]);
  });

  it('P7: ends nothing that a person made by hand', () => {
    const state = imported(SMALL);
    const byHand = {
      ...state,
      enrolments: state.enrolments.map((row) => ({ ...row, origin: 'hand' as const })),
      teachers: state.teachers.map((row) => ({ ...row, origin: 'hand' as const })),
    };
    const planned = plan(byHand, { ...SMALL, enrolments: [place('adam', 'c3a')] });
    expect([planned.enrolments.ended, planned.teachers.ended]).toEqual([[], []]);
  });

  it('P7: says nothing about a role that the roster has nobody of', () => {
    const state = imported(SMALL);
    const learnersOnly = without(without(SMALL, 'papa'), 'amina');
    const planned = plan(state, learnersOnly);
    expect([planned.people.ended, planned.guardians.ended, planned.teachers.ended]).toEqual([[], [], []]);
  });

  it('ends nobody from a file of changes, but who it says has gone', () => {
    const state = imported(SMALL);
    const delta: RosterPackage = {
      ...SMALL,
      complete: false,
      classes: [],
      people: [person('cas', 'learner')],
      enrolments: [place('cas', 'c3a')],
      removed: [
        { kind: 'enrolment', sourceId: 'bas@c4a' },
        { kind: 'person', sourceId: 'adam' },
      ],
    };
    const planned = plan(state, delta);
    expect(planned.people.added.map((row) => row.givenName)).toEqual(['cas']);
    expect(planned.people.ended.map(({ before }) => before.givenName)).toEqual(['adam']);
    expect(planned.enrolments.ended).toHaveLength(2);
    expect(isNothingToDo(plan(carriedOut(state, planned), delta))).toBe(true);
  });

  it('refuses a file of changes that points to somebody nobody knows', () => {
    const outcome = planRoster({
      state: imported(SMALL),
      roster: { ...SMALL, complete: false, people: [], classes: [], enrolments: [place('nobody', 'c3a')] },
      schoolSourceId: 's1',
      today: TODAY,
      completeFor: new Set(),
      placesFor: new Set(),
      mayGive: new Set(['learner']),
      newId,
    });
    expect(outcome).toMatchObject({ ok: false, faults: [{ code: 'roster.unknownReference', data: { id: 'nobody' } }] });
  });

  it('P9: gives the role of administrator only where it may, and never takes it', () => {
    const boss = { ...SMALL, people: [...SMALL.people, person('boss', 'administrator')] };
    const usual = new Set(['learner', 'teacher', 'schoolLeader', 'guardian'] as const);
    expect(plan(EMPTY, boss, { mayGive: usual }).memberships.added.map((row) => row.role)).not.toContain(
      'administrator',
    );
    const state = imported(boss);
    const planned = plan(state, SMALL, { completeFor: new Set(['learner', 'teacher', 'guardian', 'administrator']) });
    expect([planned.memberships.ended, planned.people.ended]).toEqual([[], []]);
  });

  it("takes only one school of several, and leaves the other's people out", () => {
    const two: RosterPackage = {
      ...SMALL,
      schools: [...SMALL.schools, { sourceId: 's2', name: 'Elders' }],
      classes: [...SMALL.classes, { ...group('x1', '1X', '1'), schoolSourceId: 's2' }],
      people: [...SMALL.people, person('xena', 'learner', { roles: [{ role: 'learner', schoolSourceId: 's2' }] })],
      enrolments: [...SMALL.enrolments, place('xena', 'x1')],
    };
    const planned = plan(EMPTY, two);
    expect(planned.classes.added.map((row) => row.name)).toEqual(['3A', '4A']);
    expect(planned.people.added.map((row) => row.givenName)).not.toContain('xena');
  });

  it("P8: lets the running year go on to its end when next year's roster comes in during the summer", () => {
    const state = imported(SMALL);
    const next: RosterPackage = {
      ...SMALL,
      years: [NEXT_YEAR],
      classes: [group('c4a-27', '4A', '4', 'y27')],
      people: SMALL.people.filter((one) => one.sourceId !== 'bas'),
      enrolments: [place('adam', 'c4a-27'), place('amina', 'c4a-27', 'teacher')],
    };
    const planned = plan(state, next, { today: '2027-06-20' });
    expect(planned.enrolments.ended.map(({ after: row }) => row.untilOn)).toEqual(['2027-06-30', '2027-06-30']);
    expect(planned.enrolments.added).toMatchObject([{ fromOn: '2027-09-01' }]);
    expect(planned.people.ended.map(({ after: row }) => [row.givenName, row.endedOn])).toEqual([['bas', '2027-07-01']]);
    const rolled = carriedOut(state, planned);
    for (const day of ['2027-06-20', '2027-07-15', '2027-10-01'])
      expect(isNothingToDo(plan(rolled, next, { today: day }))).toBe(true);
  });

  it('P6: carrying out any plan and planning again gives nothing to do', () => {
    for (let seed = 0; seed < 150; seed++) {
      const random = seededRandom(`roster ${seed}`);
      let state = EMPTY;
      let today = TODAY;
      for (let round = 0; round < 4; round++) {
        const roster = randomRoster(random);
        state = imported(roster, state, { today });
        const again = plan(state, roster, { today });
        expect(isNothingToDo(again), `seed ${seed}, round ${round}: ${JSON.stringify(again, null, 1)}`).toBe(true);
        expectOneOpenPeriodEach(state, today);
        today = random.pick([today, '2027-01-10', '2027-06-25', '2027-09-20'].filter((day) => day >= today));
      }
    }
  });
});

/** No two periods of one key begin on the same day (the database's key), and at most one is open. */
function expectOneOpenPeriodEach(state: RosterState, today: string): void {
  const starts = state.enrolments.map((row) => `${row.classId} ${row.personId} ${row.fromOn}`);
  expect(new Set(starts).size).toBe(starts.length);
  const open = state.enrolments
    .filter((row) => row.untilOn === null || row.untilOn >= today)
    .map((row) => `${row.classId} ${row.personId}`);
  expect(new Set(open).size).toBe(open.length);
}

function randomRoster(random: Random): RosterPackage {
  const years = random.pick([[YEAR], [NEXT_YEAR], [YEAR, NEXT_YEAR]]);
  const classes = [1, 2, 3, 4].flatMap((number) =>
    random.next() < 0.7 ? [group(`c${number}`, `${number}A`, String(number), random.pick(years).sourceId)] : [],
  );
  const learners = Array.from({ length: 8 }, (_, index) => `l${index}`).filter(() => random.next() < 0.7);
  const people = [
    ...learners.map((id) => person(id, 'learner', { active: random.next() < 0.95 })),
    ...['t1', 't2', 't3']
      .filter(() => random.next() < 0.7)
      .map((id) => person(id, 'teacher', random.next() < 0.5 ? { email: `${id}@school.test` } : {})),
    ...learners.flatMap((id) => (random.next() < 0.4 ? [person(`g-${id}`, 'guardian', { guardianOf: [id] })] : [])),
  ];
  const dates = () => random.pick([{}, {}, { from: '2026-10-05' }, { from: '2026-09-01', until: '2026-11-01' }]);
  const enrolments = people.flatMap((one) => {
    const role = one.roles[0]?.role;
    if ((role !== 'learner' && role !== 'teacher') || classes.length === 0) return [];
    return [{ ...place(one.sourceId, random.pick(classes).sourceId, role), ...dates() }];
  });
  return { ...SMALL, complete: random.next() < 0.8, years, classes, people, enrolments, removed: [] };
}

describe('planRollover', () => {
  const state = imported(SMALL);
  const classOf = (name: string) => state.classes.find((row) => row.name === name)?.classId as never;
  const rollover = () =>
    planRollover({
      state,
      to: { name: '2027–2028', startsOn: '2027-09-01', endsOn: '2028-08-31' },
      moves: [
        { classId: classOf('3A'), to: { name: '4A', grade: 4 } },
        { classId: classOf('4A'), to: null },
      ],
      today: '2027-06-20',
      newId,
    });

  it('P8: moves a class up, ends who leaves, and keeps everyone', () => {
    const rolled = carriedOut(state, rollover());
    expect(named(rolled, 'bas')?.endedOn).toBe('2027-09-01');
    expect(named(rolled, 'adam')?.endedOn).toBeNull();
    const next = rolled.enrolments.filter((row) => row.untilOn === null);
    expect(next).toMatchObject([{ personId: named(rolled, 'adam')?.personId, fromOn: '2027-09-01' }]);
    expect(rolled.people).toHaveLength(4);
  });

  it('changes nothing when it is done twice', () => {
    const rolled = carriedOut(state, rollover());
    const again = planRollover({
      state: rolled,
      to: { name: '2027–2028', startsOn: '2027-09-01', endsOn: '2028-08-31' },
      moves: [
        { classId: classOf('3A'), to: { name: '4A', grade: 4 } },
        { classId: classOf('4A'), to: null },
      ],
      today: '2027-06-20',
      newId,
    });
    expect(isNothingToDo(again)).toBe(true);
  });

  it('proposes the next class by its number, and nothing after the last year of a school', () => {
    expect(proposeNextClass({ name: '3A', grade: 3 }, 'primary')).toEqual({ name: '4A', grade: 4 });
    expect(proposeNextClass({ name: '2 Latijn', grade: 8 }, 'secondary')).toEqual({ name: '3 Latijn', grade: 9 });
    expect(proposeNextClass({ name: '6B', grade: 6 }, 'primary')).toBeNull();
  });
});
