import type { Role } from '../../../kernel/access.ts';
import type { RosterPackage } from '../../../standards/roster/roster-package.ts';
import type { RosterState } from './roster-state.ts';

export interface RosterPlanning {
  readonly state: RosterState;
  readonly roster: RosterPackage;
  /** The school in the roster that this school is; undefined where the roster names none. */
  readonly schoolSourceId: string | undefined;
  readonly today: string;
  /** Roles of which the roster holds everyone, so that who has no other role and is not in it has left. */
  readonly completeFor: ReadonlySet<Role>;
  /** Roles whose places in classes the roster lists completely. */
  readonly placesFor: ReadonlySet<'learner' | 'teacher'>;
  /** Roles that the roster may give; an administrator may give any, others not the role of administrator (P9). */
  readonly mayGive: ReadonlySet<Role>;
  readonly newId: () => string;
}

/**
 * What a roster that says it is complete is complete for. One that has nobody of a role says nothing about that role: an
 * export that leaves the guardians out must not send them away.
 */
export function completenessOf(
  roster: Pick<RosterPackage, 'complete' | 'people' | 'enrolments'>,
): Pick<RosterPlanning, 'completeFor' | 'placesFor'> {
  if (!roster.complete) return { completeFor: new Set(), placesFor: new Set() };
  return {
    completeFor: new Set(roster.people.flatMap((person) => person.roles.map(({ role }) => role))),
    placesFor: new Set(roster.enrolments.map(({ role }) => role)),
  };
}

export function isOfSchool({ schoolSourceId }: RosterPlanning, id: string): boolean {
  return schoolSourceId === undefined || id === '' || id === schoolSourceId;
}

export function removedOf(
  { roster }: RosterPlanning,
  kind: RosterPackage['removed'][number]['kind'],
): ReadonlySet<string> {
  return new Set(roster.removed.filter((one) => one.kind === kind).map((one) => one.sourceId));
}
