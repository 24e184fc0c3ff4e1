import type { Fault } from '../../kernel/problem.ts';
import type { Mended } from '../framework/framework-package.ts';

/** The people and classes of one or more schools, as any roster source gives them. */
export interface RosterPackage {
  /** Version of the format it came in, such as `1.1`. */
  readonly version: string;
  /** False when the source holds only what changed, so that an absent person has not left. */
  readonly complete: boolean;
  readonly schools: readonly RosterSchool[];
  readonly years: readonly RosterYear[];
  readonly classes: readonly RosterClass[];
  readonly people: readonly RosterPerson[];
  readonly enrolments: readonly RosterEnrolment[];
  /** What a delta says has ended, per kind; empty in a complete roster. */
  readonly removed: readonly RosterRemoval[];
}

export interface RosterRemoval {
  readonly kind: 'school' | 'year' | 'class' | 'person' | 'enrolment';
  readonly sourceId: string;
}

export interface RosterSchool {
  readonly sourceId: string;
  readonly name: string;
  readonly parent?: string;
}

export interface RosterYear {
  readonly sourceId: string;
  readonly name: string;
  /** Calendar days, `yyyy-mm-dd`; the end is the first day after the year, as in OneRoster. */
  readonly startsOn: string;
  readonly endsOn: string;
}

export interface RosterClass {
  readonly sourceId: string;
  readonly name: string;
  readonly schoolSourceId: string;
  readonly grade?: string;
  readonly code?: string;
  readonly yearSourceIds: readonly string[];
}

export type RosterRole = 'learner' | 'teacher' | 'schoolLeader' | 'administrator' | 'guardian';

export interface RosterPerson {
  readonly sourceId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email?: string;
  readonly username?: string;
  readonly roles: readonly { readonly role: RosterRole; readonly schoolSourceId: string }[];
  /** The source ids of the learners this person is a guardian of. */
  readonly guardianOf: readonly string[];
  readonly grade?: string;
  readonly active: boolean;
}

export interface RosterEnrolment {
  readonly sourceId: string;
  readonly classSourceId: string;
  readonly personSourceId: string;
  readonly role: 'learner' | 'teacher';
  /** Calendar days; `until` is the first day that the enrolment no longer counts. */
  readonly from?: string;
  readonly until?: string;
  readonly primary?: boolean;
}

export type RosterReading =
  | { readonly ok: true; readonly roster: RosterPackage; readonly notes: readonly Mended[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };
