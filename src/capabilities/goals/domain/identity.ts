import { type FrameworkId, type GoalId, namedUuid, type SchoolId } from '../../../kernel/ids.ts';

/**
 * Ids come from the source's own, so that a next version finds the goals that evidence already hangs on (G2). A school's
 * own framework has the school in its ids: two schools may bring in the same file without meeting.
 */
export function frameworkIdOf(identifier: string, ownerSchoolId?: SchoolId): FrameworkId {
  return namedUuid(`framework/${scoped(identifier, ownerSchoolId)}`) as FrameworkId;
}

export function goalIdOf(identifier: string, sourceId: string, ownerSchoolId?: SchoolId): GoalId {
  return namedUuid(`${scoped(identifier, ownerSchoolId)}/${sourceId}`) as GoalId;
}

function scoped(identifier: string, ownerSchoolId: SchoolId | undefined): string {
  return ownerSchoolId === undefined ? identifier : `${ownerSchoolId}/${identifier}`;
}
