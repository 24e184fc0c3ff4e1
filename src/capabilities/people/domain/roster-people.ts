import type { PersonId } from '../../../kernel/ids.ts';
import type { RosterPerson } from '../../../standards/roster/roster-package.ts';
import { addDays } from './days.ts';
import { gradeOf, readingLevelOf } from './grade.ts';
import type { LeavingDays } from './leaving-days.ts';
import { isSame } from './periods.ts';
import type { PlannedClasses } from './roster-classes.ts';
import { isOfSchool, type RosterPlanning, removedOf } from './roster-planning.ts';
import type { Change, Changes, PersonRow } from './roster-state.ts';

export interface PlannedPeople {
  readonly changes: Changes<PersonRow>;
  /** Who the roster names here, with the row that becomes theirs. */
  readonly wanted: readonly { readonly person: RosterPerson; readonly row: PersonRow }[];
  /** A person by the id in the roster: named by it, or known from before. */
  ofSource(sourceId: string): PersonRow | undefined;
  isNew(personId: PersonId): boolean;
}

/** Who is who: by the roster's id, then staff and guardians by e-mail, then a learner added by hand by name and class (P6). */
export function planPeople(planning: RosterPlanning, classes: PlannedClasses, leaving: LeavingDays): PlannedPeople {
  const { state, roster } = planning;
  const wanted = peopleOfSchool(planning, classes);
  const match = matcher(planning, classes, new Set(roster.people.map((person) => person.sourceId)));
  const grades = gradesOf(planning, classes);
  const added: PersonRow[] = [];
  const changed: Change<PersonRow>[] = [];
  const planned: { person: RosterPerson; row: PersonRow }[] = [];
  let kept = 0;
  for (const person of wanted) {
    const before = match(person);
    const grade = gradeOf(person.grade, state.level) ?? grades.get(person.sourceId);
    const row = rowOf(planning, person, before, grade);
    planned.push({ person, row });
    if (!before) added.push(row);
    else if (isSame(before, row)) kept++;
    else changed.push({ before, after: row });
  }
  const bySource = new Map(planned.map(({ person, row }) => [person.sourceId, row]));
  const known = new Map(state.people.flatMap((row) => (row.sourcedId === null ? [] : [[row.sourcedId, row] as const])));
  const newIds = new Set(added.map((row) => row.personId));
  const gone = endedPeople(planning, new Set(planned.map(({ row }) => row.personId)), leaving);
  return {
    changes: { added, changed, ended: gone, kept },
    wanted: planned,
    ofSource: (sourceId) => bySource.get(sourceId) ?? known.get(sourceId),
    isNew: (personId) => newIds.has(personId),
  };
}

/** People with a role at this school or a place in one of its classes, and the guardians of its learners. */
function peopleOfSchool(planning: RosterPlanning, classes: PlannedClasses): RosterPerson[] {
  const { roster } = planning;
  const placed = new Set(
    roster.enrolments.filter((one) => classes.ofSource(one.classSourceId)).map((one) => one.personSourceId),
  );
  const hasRole = (person: RosterPerson) =>
    person.roles.some(({ schoolSourceId, role }) => isOfSchool(planning, schoolSourceId) && planning.mayGive.has(role));
  const active = roster.people.filter((person) => person.active);
  const own = active.filter((person) => hasRole(person) || placed.has(person.sourceId));
  const ids = new Set(own.map((person) => person.sourceId));
  return active.filter((person) => ids.has(person.sourceId) || person.guardianOf.some((child) => ids.has(child)));
}

function rowOf(
  planning: RosterPlanning,
  person: RosterPerson,
  before: PersonRow | undefined,
  grade: number | undefined,
): PersonRow {
  const isLearner = person.roles.some(({ role }) => role === 'learner');
  const level = isLearner ? readingLevelOf(grade, planning.state.level) : 'older';
  return {
    personId: before?.personId ?? (planning.newId() as PersonId),
    givenName: person.givenName,
    familyName: person.familyName,
    email: emailIn(person.email) ?? before?.email ?? null,
    // A child may have been given the other level by a person; a roster only ever lets it grow.
    readingLevel: before ? (level === 'older' ? 'older' : before.readingLevel) : level,
    sourcedId: person.sourceId,
    endedOn: null,
  };
}

/** An address that could be one, in lower case; anything else is left out, so that no account is made for it. */
export function emailIn(text: string | undefined): string | undefined {
  const email = text?.trim().toLowerCase() ?? '';
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? email : undefined;
}

type Matcher = (person: RosterPerson) => PersonRow | undefined;

function matcher(planning: RosterPlanning, classes: PlannedClasses, sourceIds: ReadonlySet<string>): Matcher {
  const { state } = planning;
  const bySource = new Map(
    state.people.flatMap((row) => (row.sourcedId === null ? [] : [[row.sourcedId, row] as const])),
  );
  const adults = new Set(state.memberships.filter((row) => row.role !== 'learner').map((row) => row.personId));
  const isFree = (row: PersonRow) => row.sourcedId === null || !sourceIds.has(row.sourcedId);
  const byEmail = Map.groupBy(
    state.people.filter((row) => row.email !== null && adults.has(row.personId) && isFree(row)),
    (row) => row.email?.toLowerCase() ?? '',
  );
  const byNameInClass = handMadeLearners(planning);
  const classOf = new Map(planning.roster.enrolments.map((one) => [one.personSourceId, one.classSourceId]));
  const taken = new Set<PersonId>();
  const only = (rows: readonly PersonRow[] | undefined) => {
    const free = rows?.filter((row) => !taken.has(row.personId)) ?? [];
    return free.length === 1 ? free[0] : undefined;
  };
  return (person) => {
    const isLearner = person.roles.some(({ role }) => role === 'learner');
    const email = emailIn(person.email);
    const group = classes.ofSource(classOf.get(person.sourceId) ?? '');
    const found =
      bySource.get(person.sourceId) ??
      (isLearner
        ? only(group && byNameInClass.get(nameKey(group.classId, person)))
        : only(email === undefined ? undefined : byEmail.get(email)));
    if (found) taken.add(found.personId);
    return found;
  };
}

/** Learners whom a person added to a class before the roster knew them. */
function handMadeLearners({ state, today }: RosterPlanning): ReadonlyMap<string, PersonRow[]> {
  const people = new Map(state.people.filter((row) => row.sourcedId === null).map((row) => [row.personId, row]));
  const found = state.enrolments.flatMap((place) => {
    const row = people.get(place.personId);
    const isOpen = place.untilOn === null || place.untilOn >= today;
    return row && isOpen ? [{ key: nameKey(place.classId, row), row }] : [];
  });
  return new Map([...Map.groupBy(found, ({ key }) => key)].map(([key, rows]) => [key, rows.map(({ row }) => row)]));
}

function nameKey(classId: string, person: { givenName: string; familyName: string }): string {
  return `${classId} ${person.givenName} ${person.familyName}`.toLowerCase();
}

function gradesOf(planning: RosterPlanning, classes: PlannedClasses): ReadonlyMap<string, number> {
  const grades = new Map<string, number>();
  for (const one of planning.roster.enrolments) {
    const grade = classes.ofSource(one.classSourceId)?.grade;
    if (one.role === 'learner' && typeof grade === 'number') grades.set(one.personSourceId, grade);
  }
  return grades;
}

/** Who came from a roster and is not in it any more. Administrators stay, so that no file can lock a school out (P9). */
function endedPeople(
  planning: RosterPlanning,
  wanted: ReadonlySet<PersonId>,
  leaving: LeavingDays,
): Change<PersonRow>[] {
  const { state, today, completeFor } = planning;
  const removed = removedOf(planning, 'person');
  const inactive = new Set(planning.roster.people.filter((person) => !person.active).map((person) => person.sourceId));
  const open = Map.groupBy(
    state.memberships.filter((row) => row.untilOn === null || row.untilOn >= today),
    (row) => row.personId,
  );
  const endedOn = addDays(leaving.usual, 1);
  return state.people.flatMap((before) => {
    if (before.sourcedId === null || wanted.has(before.personId)) return [];
    if (before.endedOn !== null && (before.endedOn <= endedOn || before.endedOn <= today)) return [];
    const roles = open.get(before.personId) ?? [];
    const isAbsent = roles.length > 0 && roles.every(({ role }) => completeFor.has(role));
    const isGone = isAbsent || removed.has(before.sourcedId) || inactive.has(before.sourcedId);
    const mayGo = roles.every(({ role, origin }) => origin === 'roster' && role !== 'administrator');
    return isGone && mayGo ? [{ before, after: { ...before, endedOn } }] : [];
  });
}
