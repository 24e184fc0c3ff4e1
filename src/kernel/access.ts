import type { Sight } from './data-kinds.ts';
import type { ClassId, PersonId, SchoolId } from './ids.ts';
import type { Language } from './text.ts';

export const ROLES = [
  'learner',
  'teacher',
  'schoolLeader',
  'administrator',
  'guardian',
  'counsellor',
  'partner',
  'networkCoordinator',
] as const;
export type Role = (typeof ROLES)[number];

/** Who asks: one person in one school, by one session. */
export interface Actor {
  readonly schoolId: SchoolId;
  readonly personId: PersonId;
  readonly roles: readonly Role[];
  /** How well the session knows who it is: three pictures are a weak key. */
  readonly strength: 'passphrase' | 'picture';
  readonly language: Language;
}

/** Leads or administers the school today: the only people whose requests may reach every learner's name and place. */
export function holdsOffice(actor: Pick<Actor, 'roles'>): boolean {
  return actor.roles.includes('schoolLeader') || actor.roles.includes('administrator');
}

/** What is asked about. */
export type Target =
  | { readonly kind: 'school' }
  | { readonly kind: 'class'; readonly classId: ClassId }
  | { readonly kind: 'learners'; readonly learnerIds: readonly PersonId[] };

/**
 * How the actor stands to the target. A role in the school is a relation to the school only; `self`, `classTeacher`,
 * `classmate`, `guardianOf`, `counsellorOf` and `partnerOf` are relations to a class or to learners.
 */
export type Relation =
  | 'self'
  | 'classTeacher'
  | 'classmate'
  | 'guardianOf'
  | 'counsellorOf'
  | 'partnerOf'
  | Role
  | 'member';

export interface Permission {
  /** Any one of these relations is enough. */
  readonly relations: readonly Relation[];
  /** Refused to sessions opened with pictures: private reports and exports (interface.md, Signing in). */
  readonly strong?: true;
  /** What it lets one look at of a learner: noted in the access log, unless one looks at oneself. */
  readonly sees?: Sight;
}

export type Decision =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: 'no-relation' | 'weak-session' };

/** The one policy. Pure: the caller brings the relations that hold now between the actor and *every* person in the target. */
export function mayDo(permission: Permission, strength: Actor['strength'], relations: ReadonlySet<Relation>): Decision {
  if (!permission.relations.some((relation) => relations.has(relation)))
    return { allowed: false, reason: 'no-relation' };
  if (permission.strong && strength === 'picture') return { allowed: false, reason: 'weak-session' };
  return { allowed: true };
}
