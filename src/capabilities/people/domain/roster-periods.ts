import type { PersonId } from '../../../kernel/ids.ts';
import type { Fault } from '../../../kernel/problem.ts';
import type { RosterEnrolment, RosterRole } from '../../../standards/roster/roster-package.ts';
import { dayBefore, earliest } from './days.ts';
import type { LeavingDays } from './leaving-days.ts';
import { planPeriods, type Wanted } from './periods.ts';
import type { PlannedClasses } from './roster-classes.ts';
import type { PlannedPeople } from './roster-people.ts';
import { isOfSchool, type RosterPlanning, removedOf } from './roster-planning.ts';
import type { Changes, GuardianRow, MembershipRow, PlacementRow } from './roster-state.ts';

interface Planned {
  readonly classes: PlannedClasses;
  readonly people: PlannedPeople;
  readonly leaving: LeavingDays;
}

interface WantedPlacement extends Wanted<PlacementRow> {
  readonly role: 'learner' | 'teacher';
}

export interface PlannedPlacements {
  readonly teachers: Changes<PlacementRow>;
  readonly enrolments: Changes<PlacementRow>;
  readonly wanted: readonly WantedPlacement[];
  readonly faults: readonly Fault[];
}

/** Who teaches and who learns in which class. */
export function planPlacements(planning: RosterPlanning, planned: Planned): PlannedPlacements {
  const { state } = planning;
  const faults: Fault[] = [];
  const named = namesIn(planning);
  const wanted = planning.roster.enrolments.flatMap((one) => placementOf(planning, planned, named, one, faults));
  const plan = (role: 'learner' | 'teacher', current: readonly PlacementRow[]) =>
    planPeriods({
      current,
      wanted: wanted.filter((one) => one.role === role),
      today: planning.today,
      keyOf: (row) => `${row.classId} ${row.personId}`,
      lastDayOf: placementEnd(planning, planned, role),
    });
  return { teachers: plan('teacher', state.teachers), enrolments: plan('learner', state.enrolments), wanted, faults };
}

interface Named {
  readonly classes: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly inactive: ReadonlySet<string>;
}

function namesIn({ roster }: RosterPlanning): Named {
  return {
    classes: new Set(roster.classes.map((group) => group.sourceId)),
    people: new Set(roster.people.map((person) => person.sourceId)),
    inactive: new Set(roster.people.filter((person) => !person.active).map((person) => person.sourceId)),
  };
}

function placementOf(
  planning: RosterPlanning,
  { classes, people }: Planned,
  named: Named,
  one: RosterEnrolment,
  faults: Fault[],
): WantedPlacement[] {
  const group = classes.ofSource(one.classSourceId);
  const person = people.ofSource(one.personSourceId);
  const isElsewhere = !group && named.classes.has(one.classSourceId);
  if (isElsewhere || named.inactive.has(one.personSourceId)) return [];
  if (!group || !person) {
    // In a file of changes only, what a row points to must be known from before.
    if (!group) faults.push(unknown('classSourcedId', one.classSourceId));
    if (!person && !named.people.has(one.personSourceId)) faults.push(unknown('userSourcedId', one.personSourceId));
    return [];
  }
  const start = classes.yearOf(group)?.startsOn ?? planning.today;
  const usual = classes.isNew(group.classId) || start > planning.today ? start : planning.today;
  const row: PlacementRow = {
    classId: group.classId,
    personId: person.personId,
    fromOn: one.from ?? usual,
    // OneRoster's end is the first day that it no longer holds.
    untilOn: one.until === undefined ? null : dayBefore(one.until),
    origin: 'roster',
    sourcedId: one.sourceId,
  };
  return [{ role: one.role, row, isFromStated: one.from !== undefined }];
}

function unknown(field: string, id: string): Fault {
  return { file: 'enrollments.csv', field, code: 'roster.unknownReference', data: { id, target: field } };
}

function placementEnd(planning: RosterPlanning, { classes, people, leaving }: Planned, role: 'learner' | 'teacher') {
  const removed = removedOf(planning, 'enrolment');
  const endedClasses = new Set(classes.changes.ended.map(({ before }) => before.classId));
  const endedPeople = new Set(people.changes.ended.map(({ before }) => before.personId));
  const byId = new Map(planning.state.classes.map((row) => [row.classId, row]));
  return (row: PlacementRow): string | undefined => {
    const isGone = endedClasses.has(row.classId) || endedPeople.has(row.personId);
    const isRemoved = row.sourcedId !== null && removed.has(row.sourcedId);
    const isAbsent = row.origin === 'roster' && planning.placesFor.has(role);
    if (!isGone && !isRemoved && !isAbsent) return undefined;
    const year = byId.get(row.classId)?.schoolYearId;
    return year === undefined ? leaving.usual : leaving.ofYear(year);
  };
}

/** Roles: those the roster states for this school, and those that a place in a class gives. */
export function planMemberships(
  planning: RosterPlanning,
  planned: { people: PlannedPeople; placements: readonly WantedPlacement[]; leaving: LeavingDays },
): Changes<MembershipRow> {
  const { today } = planning;
  const membershipOf = (personId: PersonId, role: RosterRole, places: readonly WantedPlacement[]) => {
    // Learners who come with the next year are learners from its first day.
    const start = role === 'learner' ? earliest(places.map(({ row }) => row.fromOn)) : undefined;
    const fromOn = start !== undefined && (start > today || planned.people.isNew(personId)) ? start : today;
    return { row: { personId, role, fromOn, untilOn: null, origin: 'roster' as const }, isFromStated: false };
  };
  const placed = Map.groupBy(planned.placements, ({ row }) => row.personId);
  const wanted = planned.people.wanted.flatMap(({ person, row }) => {
    const places = placed.get(row.personId) ?? [];
    const stated = person.roles.filter((one) => isOfSchool(planning, one.schoolSourceId)).map((one) => one.role);
    const guards: RosterRole[] = person.guardianOf.some((child) => planned.people.ofSource(child)) ? ['guardian'] : [];
    const roles = new Set([...stated, ...places.map(({ role }) => role), ...guards]);
    return [...roles]
      .filter((role) => planning.mayGive.has(role))
      .map((role) => membershipOf(row.personId, role, places));
  });
  const endedPeople = new Set(planned.people.changes.ended.map(({ before }) => before.personId));
  return planPeriods<MembershipRow>({
    current: planning.state.memberships,
    wanted,
    today,
    keyOf: (row) => `${row.personId} ${row.role}`,
    lastDayOf: (row) => {
      const isAbsent = row.origin === 'roster' && planning.completeFor.has(row.role);
      if (row.role === 'administrator') return undefined;
      return isAbsent || endedPeople.has(row.personId) ? planned.leaving.usual : undefined;
    },
  });
}

/** Who is whose guardian. */
export function planGuardians(
  planning: RosterPlanning,
  planned: { people: PlannedPeople; leaving: LeavingDays },
): Changes<GuardianRow> {
  const { today } = planning;
  const wanted = planned.people.wanted.flatMap(({ person, row }) =>
    person.guardianOf.flatMap((child) => {
      const learner = planned.people.ofSource(child);
      if (!learner || !planning.mayGive.has('guardian')) return [];
      const link = { viewerId: row.personId, learnerId: learner.personId, fromOn: today, untilOn: null };
      return [{ row: { ...link, origin: 'roster' as const }, isFromStated: false }];
    }),
  );
  const gone = new Set(planned.people.changes.ended.map(({ before }) => before.personId));
  return planPeriods<GuardianRow>({
    current: planning.state.guardians,
    wanted,
    today,
    keyOf: (row) => `${row.viewerId} ${row.learnerId}`,
    lastDayOf: (row) => {
      const isAbsent = row.origin === 'roster' && planning.completeFor.has('guardian');
      return isAbsent || gone.has(row.viewerId) || gone.has(row.learnerId) ? planned.leaving.usual : undefined;
    },
  });
}
