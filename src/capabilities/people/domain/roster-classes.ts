import type { ClassId } from '../../../kernel/ids.ts';
import type { RosterClass } from '../../../standards/roster/roster-package.ts';
import { addDays, dayBefore, overlapInDays } from './days.ts';
import { gradeOf } from './grade.ts';
import type { LeavingDays } from './leaving-days.ts';
import { isSame } from './periods.ts';
import { type RosterPlanning, removedOf } from './roster-planning.ts';
import type { Change, Changes, ClassRow, YearRow } from './roster-state.ts';
import { schoolYearOn } from './school-year.ts';

export interface PlannedYears {
  readonly changes: Changes<YearRow>;
  ofClass(group: RosterClass): YearRow;
}

/** School years: the one with the same id, else the one that covers most of the same days; none is ever ended. */
export function planYears(planning: RosterPlanning): PlannedYears {
  const { state, roster, today, newId } = planning;
  const added: YearRow[] = [];
  const changed: Change<YearRow>[] = [];
  const bySource = new Map<string, YearRow>();
  let kept = 0;
  for (const year of roster.years) {
    const wanted = {
      name: year.name,
      startsOn: year.startsOn,
      endsOn: dayBefore(year.endsOn),
      sourcedId: year.sourceId,
    };
    const before = sameYear(state.years, wanted);
    const after = before ? { ...before, ...wanted } : { schoolYearId: newId(), ...wanted };
    if (!before) added.push(after);
    else if (isSame(before, after)) kept++;
    else changed.push({ before, after });
    bySource.set(year.sourceId, after);
  }
  const changedIds = new Map(changed.map(({ after }) => [after.schoolYearId, after]));
  const all = () => [...state.years.map((year) => changedIds.get(year.schoolYearId) ?? year), ...added];
  const runningYear = () => {
    const running = all().find((year) => year.startsOn <= today && today <= year.endsOn);
    if (running) return running;
    const made = { schoolYearId: newId(), ...schoolYearOn(new Date(`${today}T12:00:00Z`)), sourcedId: null };
    added.push(made);
    return made;
  };
  const ofClass = (group: RosterClass): YearRow => {
    const stated = group.yearSourceIds.flatMap((id) => bySource.get(id) ?? all().find((y) => y.sourcedId === id) ?? []);
    const running = stated.find((year) => year.startsOn <= today && today <= year.endsOn);
    return running ?? stated.toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1))[0] ?? runningYear();
  };
  return {
    changes: {
      added,
      changed,
      ended: [],
      kept,
    },
    ofClass,
  };
}

/** Two sources may name one year differently, so days count; an own id of another year never gives way. */
function sameYear(years: readonly YearRow[], wanted: Omit<YearRow, 'schoolYearId'>): YearRow | undefined {
  const same = years.find((year) => year.sourcedId === wanted.sourcedId);
  if (same) return same;
  const length = overlapInDays(wanted, wanted);
  return years.find((year) => overlapInDays(year, wanted) * 2 > length);
}

export interface PlannedClasses {
  readonly changes: Changes<ClassRow>;
  /** A class by its id in the roster, planned or already there. */
  ofSource(sourceId: string): ClassRow | undefined;
  isNew(classId: ClassId): boolean;
  yearOf(row: ClassRow): YearRow | undefined;
  /** Whether the roster names it, rather than that it is only there. */
  isWanted(classId: ClassId): boolean;
}

/** Classes by their id, else by name in the same year where the name stands for a class made by hand or by another source. */
export function planClasses(
  planning: RosterPlanning,
  wanted: readonly RosterClass[],
  years: PlannedYears,
  leaving: LeavingDays,
): PlannedClasses {
  const { state } = planning;
  const sourceIds = new Set(wanted.map((group) => group.sourceId));
  const bySource = new Map(
    state.classes.flatMap((row) => (row.sourcedId === null ? [] : [[row.sourcedId, row] as const])),
  );
  const byName = Map.groupBy(
    state.classes.filter((row) => row.endedOn === null && (row.sourcedId === null || !sourceIds.has(row.sourcedId))),
    (row) => nameKey(row.schoolYearId, row.name),
  );
  const planned = new Map<string, ClassRow>();
  const yearOfClass = new Map<string, YearRow>(state.years.map((year) => [year.schoolYearId, year]));
  const added: ClassRow[] = [];
  const changed: Change<ClassRow>[] = [];
  const taken = new Set<ClassId>();
  let kept = 0;
  for (const group of wanted) {
    const year = years.ofClass(group);
    yearOfClass.set(year.schoolYearId, year);
    const named = byName.get(nameKey(year.schoolYearId, group.name))?.filter((row) => !taken.has(row.classId));
    const before = bySource.get(group.sourceId) ?? (named?.length === 1 ? named[0] : undefined);
    const after: ClassRow = {
      classId: before?.classId ?? (planning.newId() as ClassId),
      schoolYearId: year.schoolYearId,
      name: group.name,
      grade: gradeOf(group.grade, state.level) ?? before?.grade ?? null,
      sourcedId: group.sourceId,
      endedOn: null,
    };
    taken.add(after.classId);
    planned.set(group.sourceId, after);
    if (!before) added.push(after);
    else if (isSame(before, after)) kept++;
    else changed.push({ before, after });
  }
  const newIds = new Set(added.map((row) => row.classId));
  return {
    changes: { added, changed, ended: endedClasses(planning, taken, leaving), kept },
    ofSource: (sourceId) => planned.get(sourceId) ?? bySource.get(sourceId),
    isNew: (classId) => newIds.has(classId),
    yearOf: (row) => yearOfClass.get(row.schoolYearId),
    isWanted: (classId) => taken.has(classId),
  };
}

function endedClasses(planning: RosterPlanning, taken: ReadonlySet<ClassId>, leaving: LeavingDays): Change<ClassRow>[] {
  const removed = removedOf(planning, 'class');
  return planning.state.classes.flatMap((before) => {
    if (before.sourcedId === null || taken.has(before.classId)) return [];
    if (!planning.placesFor.has('learner') && !removed.has(before.sourcedId)) return [];
    const endedOn = addDays(leaving.ofYear(before.schoolYearId), 1);
    const isOver = before.endedOn !== null && (before.endedOn <= endedOn || before.endedOn <= planning.today);
    return isOver ? [] : [{ before, after: { ...before, endedOn } }];
  });
}

function nameKey(schoolYearId: string, name: string): string {
  return `${schoolYearId} ${name.trim().toLowerCase()}`;
}
