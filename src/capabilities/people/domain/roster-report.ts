import type { ClassId, PersonId } from '../../../kernel/ids.ts';
import { dayBefore } from './days.ts';
import type { Changes, PlanKind, RosterPlan, RosterState } from './roster-state.ts';

/** A plan in the words of a person who has to say yes to it: counts, and the names of the first of each. */
export type RosterReport = Readonly<Record<PlanKind, ReportedChanges>>;

export interface ReportedChanges {
  readonly added: Reported;
  readonly changed: Reported;
  readonly ended: Reported;
  readonly kept: number;
}

export interface Reported {
  readonly count: number;
  readonly first: readonly ReportedRow[];
}

export interface ReportedRow {
  /** Who or what, by name: `An Peeters`, `3A`, `An Peeters · 3A`. */
  readonly name: string;
  /** What becomes different, of a changed row. */
  readonly fields: readonly { readonly field: string; readonly from: string; readonly to: string }[];
  /** The last day, of an ended row. */
  readonly until?: string;
}

/** The first `shown` of everything, with names. */
export function reportPlan(state: RosterState, plan: RosterPlan, shown: number): RosterReport {
  const { person, group } = namesOf(state, plan);
  return {
    years: reportChanges(plan.years, (row) => row.name, shown),
    classes: reportChanges(plan.classes, (row) => row.name, shown),
    people: reportChanges(plan.people, (row) => `${row.givenName} ${row.familyName}`, shown),
    memberships: reportChanges(plan.memberships, (row) => `${person(row.personId)} · ${row.role}`, shown),
    teachers: reportChanges(plan.teachers, (row) => `${person(row.personId)} · ${group(row.classId)}`, shown),
    enrolments: reportChanges(plan.enrolments, (row) => `${person(row.personId)} · ${group(row.classId)}`, shown),
    guardians: reportChanges(plan.guardians, (row) => `${person(row.viewerId)} · ${person(row.learnerId)}`, shown),
  };
}

function namesOf(state: RosterState, plan: RosterPlan) {
  const people = new Map<PersonId, string>();
  for (const row of [...state.people, ...plan.people.added, ...plan.people.changed.map(({ after }) => after)])
    people.set(row.personId, `${row.givenName} ${row.familyName}`);
  const classes = new Map<ClassId, string>();
  for (const row of [...state.classes, ...plan.classes.added, ...plan.classes.changed.map(({ after }) => after)])
    classes.set(row.classId, row.name);
  return {
    person: (id: PersonId) => people.get(id) ?? id,
    group: (id: ClassId) => classes.get(id) ?? id,
  };
}

function reportChanges<Row extends object>(
  changes: Changes<Row>,
  label: (row: Row) => string,
  shown: number,
): ReportedChanges {
  const list = <Item>(items: readonly Item[], row: (item: Item) => ReportedRow): Reported => ({
    count: items.length,
    first: items.slice(0, shown).map(row),
  });
  return {
    added: list(changes.added, (row) => ({ name: label(row), fields: [] })),
    changed: list(changes.changed, ({ before, after }) => ({ name: label(after), fields: differences(before, after) })),
    ended: list(changes.ended, ({ before, after }) => ({ name: label(before), fields: [], until: lastDayIn(after) })),
    kept: changes.kept,
  };
}

const TOLD_FIELDS = [
  'name',
  'startsOn',
  'endsOn',
  'grade',
  'givenName',
  'familyName',
  'email',
  'readingLevel',
  'endedOn',
  'fromOn',
  'untilOn',
];

function differences(before: object, after: object): ReportedRow['fields'] {
  const from = before as Readonly<Record<string, unknown>>;
  const to = after as Readonly<Record<string, unknown>>;
  return TOLD_FIELDS.filter((field) => from[field] !== to[field]).map((field) => ({
    field,
    from: String(from[field] ?? ''),
    to: String(to[field] ?? ''),
  }));
}

/** The last day of a row that ends; people and classes keep the first day after it. */
function lastDayIn(row: object): string {
  const days = row as { readonly untilOn?: string | null; readonly endedOn?: string | null };
  if (days.untilOn) return days.untilOn;
  return days.endedOn ? dayBefore(days.endedOn) : '';
}
