import type { Role } from '../../../kernel/access.ts';
import type { ClassId, PersonId } from '../../../kernel/ids.ts';

export type SchoolLevel = 'primary' | 'middle' | 'secondary';

/** Whether a person or a roster import made a row; an import ends only what an import made (P7). */
export type Origin = 'hand' | 'roster';

/** The people and classes of one school as they are kept, ended ones included. Days are `yyyy-mm-dd`. */
export interface RosterState {
  readonly level: SchoolLevel;
  readonly years: readonly YearRow[];
  readonly classes: readonly ClassRow[];
  readonly people: readonly PersonRow[];
  readonly memberships: readonly MembershipRow[];
  readonly teachers: readonly PlacementRow[];
  readonly enrolments: readonly PlacementRow[];
  readonly guardians: readonly GuardianRow[];
}

export interface YearRow {
  readonly schoolYearId: string;
  readonly name: string;
  readonly startsOn: string;
  /** The last day of the year. */
  readonly endsOn: string;
  readonly sourcedId: string | null;
}

export interface ClassRow {
  readonly classId: ClassId;
  readonly schoolYearId: string;
  readonly name: string;
  readonly grade: number | null;
  readonly sourcedId: string | null;
  /** The first day that the class is no more. */
  readonly endedOn: string | null;
}

export interface PersonRow {
  readonly personId: PersonId;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly readingLevel: 'young' | 'older';
  readonly sourcedId: string | null;
  /** The first day that the person is no longer at the school. */
  readonly endedOn: string | null;
}

/** Something that holds from its first day up to and including its last; null is open-ended. */
export interface Period {
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly origin: Origin;
}

export interface MembershipRow extends Period {
  readonly personId: PersonId;
  readonly role: Role;
}

/** A teacher or a learner in a class. */
export interface PlacementRow extends Period {
  readonly classId: ClassId;
  readonly personId: PersonId;
  readonly sourcedId: string | null;
}

export interface GuardianRow extends Period {
  readonly viewerId: PersonId;
  readonly learnerId: PersonId;
}

export interface Change<Row> {
  readonly before: Row;
  readonly after: Row;
}

export interface Changes<Row> {
  readonly added: readonly Row[];
  readonly changed: readonly Change<Row>[];
  /** Ended, never deleted: evidence stays (P8). */
  readonly ended: readonly Change<Row>[];
  readonly kept: number;
}

/** What an import or a rollover would do to each kind of row. */
export interface RosterPlan {
  readonly years: Changes<YearRow>;
  readonly classes: Changes<ClassRow>;
  readonly people: Changes<PersonRow>;
  readonly memberships: Changes<MembershipRow>;
  readonly teachers: Changes<PlacementRow>;
  readonly enrolments: Changes<PlacementRow>;
  readonly guardians: Changes<GuardianRow>;
}

export const PLAN_KINDS = [
  'years',
  'classes',
  'people',
  'memberships',
  'teachers',
  'enrolments',
  'guardians',
] as const satisfies readonly (keyof RosterPlan)[];
export type PlanKind = (typeof PLAN_KINDS)[number];

/** True when carrying the plan out would change nothing. */
export function isNothingToDo(plan: RosterPlan): boolean {
  return PLAN_KINDS.every(
    (kind) => plan[kind].added.length + plan[kind].changed.length + plan[kind].ended.length === 0,
  );
}
