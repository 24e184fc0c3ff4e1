import type { ClassId, PersonId } from '../../../kernel/ids.ts';
import { addDays, dayBefore } from './days.ts';
import type {
  Change,
  Changes,
  ClassRow,
  MembershipRow,
  PersonRow,
  PlacementRow,
  RosterPlan,
  RosterState,
  SchoolLevel,
  YearRow,
} from './roster-state.ts';

export interface ClassMove {
  readonly classId: ClassId;
  /** The class of the next year; null where the learners leave the school. */
  readonly to: { readonly name: string; readonly grade: number | null } | null;
}

export interface RolloverPlanning {
  readonly state: RosterState;
  readonly to: { readonly name: string; readonly startsOn: string; readonly endsOn: string };
  readonly moves: readonly ClassMove[];
  readonly today: string;
  readonly newId: () => string;
}

/**
 * The next school year from this one (P8): each class moves up whole, several may become one; who leaves ends with the old year.
 * Teachers stay with the name of their class, as teachers do. Only rows are ended; evidence is never touched.
 */
export function planRollover(planning: RolloverPlanning): RosterPlan {
  const { state, to, newId } = planning;
  const lastDay = dayBefore(to.startsOn);
  const known = state.years.find((year) => year.startsOn === to.startsOn);
  const year: YearRow = known ?? { schoolYearId: newId(), ...to, sourcedId: null };
  const classes = nextClasses(planning, year);
  const moving = new Set(planning.moves.map((move) => move.classId));
  const enrolments = moveLearners(planning, classes, lastDay);
  const staying = new Set(enrolments.added.map((row) => row.personId));
  const leavers = new Set(enrolments.ended.map(({ before }) => before.personId).filter((id) => !staying.has(id)));
  return {
    years: { added: known ? [] : [year], changed: [], ended: [], kept: known ? 1 : 0 },
    classes: {
      added: classes.added,
      changed: [],
      ended: state.classes
        .filter((row) => moving.has(row.classId) && row.endedOn === null)
        .map((before) => ({ before, after: { ...before, endedOn: to.startsOn } })),
      kept: 0,
    },
    people: endLeavers(state, leavers, to.startsOn),
    memberships: endMemberships(state, leavers, lastDay),
    teachers: moveTeachers(planning, classes, lastDay),
    enrolments,
    guardians: { added: [], changed: [], ended: [], kept: state.guardians.length },
  };
}

interface NextClasses {
  readonly added: readonly ClassRow[];
  /** The next class of a class, or undefined for who leaves. */
  readonly of: ReadonlyMap<ClassId, ClassRow>;
}

function nextClasses({ state, moves, newId }: RolloverPlanning, year: YearRow): NextClasses {
  const there = new Map(
    state.classes
      .filter((row) => row.schoolYearId === year.schoolYearId && row.endedOn === null)
      .map((row) => [row.name.toLowerCase(), row]),
  );
  const added: ClassRow[] = [];
  const of = new Map<ClassId, ClassRow>();
  for (const { classId, to } of moves) {
    if (to === null) continue;
    const found = there.get(to.name.toLowerCase());
    const row: ClassRow = found ?? {
      classId: newId() as ClassId,
      schoolYearId: year.schoolYearId,
      name: to.name,
      grade: to.grade,
      sourcedId: null,
      endedOn: null,
    };
    if (!found) added.push(row);
    there.set(to.name.toLowerCase(), row);
    of.set(classId, row);
  }
  return { added, of };
}

function isOpen(row: { readonly fromOn: string; readonly untilOn: string | null }, lastDay: string): boolean {
  return row.fromOn <= lastDay && (row.untilOn === null || row.untilOn > lastDay);
}

/** Who was to stay to the end of the year: whose place is open or ends with it. */
function isThereAtEnd(row: PlacementRow, lastDay: string): boolean {
  return row.fromOn <= lastDay && (row.untilOn === null || row.untilOn >= lastDay);
}

function moveLearners(planning: RolloverPlanning, classes: NextClasses, lastDay: string): Changes<PlacementRow> {
  const { state, to, moves } = planning;
  const moving = new Set(moves.map((move) => move.classId));
  const old = state.enrolments.filter((row) => moving.has(row.classId) && isThereAtEnd(row, lastDay));
  const there = new Set(state.enrolments.map((row) => `${row.classId} ${row.personId}`));
  const added = new Map<string, PlacementRow>();
  for (const row of old) {
    const next = classes.of.get(row.classId);
    const key = `${next?.classId} ${row.personId}`;
    if (!next || there.has(key)) continue;
    const placement = { classId: next.classId, fromOn: to.startsOn, untilOn: null, sourcedId: null };
    added.set(key, { ...placement, personId: row.personId, origin: row.origin });
  }
  const ended = old
    .filter((row) => isOpen(row, lastDay))
    .map((before) => ({ before, after: { ...before, untilOn: lastDay } }));
  return { added: [...added.values()], changed: [], ended, kept: 0 };
}

function moveTeachers(planning: RolloverPlanning, classes: NextClasses, lastDay: string): Changes<PlacementRow> {
  const { state, to, moves } = planning;
  const moving = new Set(moves.map((move) => move.classId));
  const nameOf = new Map(state.classes.map((row) => [row.classId, row.name.toLowerCase()]));
  const next = new Map([...classes.of.values()].map((row) => [row.name.toLowerCase(), row]));
  const old = state.teachers.filter((row) => moving.has(row.classId) && isThereAtEnd(row, lastDay));
  const there = new Set(state.teachers.map((row) => `${row.classId} ${row.personId}`));
  const added = old.flatMap((row): PlacementRow[] => {
    const group = next.get(nameOf.get(row.classId) ?? '');
    if (!group || there.has(`${group.classId} ${row.personId}`)) return [];
    const placement = { classId: group.classId, fromOn: to.startsOn, untilOn: null, sourcedId: null };
    return [{ ...placement, personId: row.personId, origin: row.origin }];
  });
  const ended = old
    .filter((row) => isOpen(row, lastDay))
    .map((before) => ({ before, after: { ...before, untilOn: lastDay } }));
  return { added, changed: [], ended, kept: 0 };
}

/** Leavers are learners only: a teacher who also learned here stays. */
function endLeavers(state: RosterState, leavers: ReadonlySet<PersonId>, endedOn: string): Changes<PersonRow> {
  const others = new Set(
    state.memberships
      .filter((row) => row.role !== 'learner' && (row.untilOn === null || row.untilOn >= endedOn))
      .map((row) => row.personId),
  );
  const ended: Change<PersonRow>[] = state.people
    .filter((row) => leavers.has(row.personId) && !others.has(row.personId) && row.endedOn === null)
    .map((before) => ({ before, after: { ...before, endedOn } }));
  return { added: [], changed: [], ended, kept: 0 };
}

function endMemberships(state: RosterState, leavers: ReadonlySet<PersonId>, lastDay: string): Changes<MembershipRow> {
  const ended = state.memberships
    .filter((row) => row.role === 'learner' && leavers.has(row.personId) && isOpen(row, lastDay))
    .map((before) => ({ before, after: { ...before, untilOn: lastDay } }));
  return { added: [], changed: [], ended, kept: 0 };
}

/** A class's place next year: `3A` becomes `4A`, and the last year of the school leaves. */
export function proposeNextClass(
  row: Pick<ClassRow, 'name' | 'grade'>,
  level: SchoolLevel,
): { name: string; grade: number | null } | null {
  if (row.grade === null) return { name: row.name, grade: null };
  const last = { primary: 6, middle: 8, secondary: 12 }[level];
  if (row.grade >= last) return null;
  // The number in a name counts through or from one again; either way it grows by one.
  const name = row.name.replace(/\d+/, (digits) => String(Number(digits) + 1));
  return { name, grade: row.grade + 1 };
}

/** The year after the one that ends on this day, of the usual Flemish length. */
export function nextYearAfter(endsOn: string): { name: string; startsOn: string; endsOn: string } {
  const first = Number(addDays(endsOn, 1).slice(0, 4));
  return { name: `${first}–${first + 1}`, startsOn: `${first}-09-01`, endsOn: `${first + 1}-08-31` };
}
