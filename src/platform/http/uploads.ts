import { type Actor, type Decision, mayDo, type Permission, type Relation, type Role } from '../../kernel/access.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Capability } from '../capability.ts';
import { LARGEST_ANONYMOUS, LARGEST_ORDINARY } from './body.ts';
import { refused } from './guard.ts';
import type { BoundRoute, PublicUpload } from './route.ts';

/** How much a call may bring, by who asks and where. */
export interface BodyLimits {
  /** Bytes; throws a Problem where this person can never send a file here. */
  largest(call: { method: string; path: string; actor: Actor | undefined }): number;
}

interface UploadRoute {
  readonly rpc: string;
  readonly rest: RegExp | undefined;
  readonly largest: number;
  readonly permission: Permission;
}

/**
 * Files are taken by the routes that say so (`upload` in their `allow`), from people who are signed in and whose roles could
 * have the permission; that is asked before the first byte is read. Everything else is small.
 */
export function bodyLimits(capabilities: readonly Capability[]): BodyLimits {
  const uploads = uploadRoutes(capabilities);
  return {
    largest: ({ path, actor }) => {
      const upload = uploads.find(({ rpc, rest }) => rpc === path || rest?.test(path));
      if (!upload) return actor ? LARGEST_ORDINARY : LARGEST_ANONYMOUS;
      if (!actor) throw new Problem('sign-in-needed', { status: 401 });
      const decision = couldEver(upload.permission, actor);
      if (!decision.allowed) throw refused(decision);
      return upload.largest;
    },
  };
}

function uploadRoutes(capabilities: readonly Capability[]): UploadRoute[] {
  const permissions = new Map(capabilities.flatMap((capability) => Object.entries(capability.permissions)));
  return capabilities.flatMap(({ name, routes }) =>
    Object.entries(routes).flatMap(([route, bound]) => {
      const upload = uploadOf(bound);
      if (!upload) return [];
      const permission = permissions.get(upload.permission);
      if (!permission) throw new Error(`${name}.${route} asks for a permission that no capability declares`);
      const rest = restPattern(bound.contract['~orpc'].route.path);
      return [{ rpc: `/rpc/${name}/${route}`, rest, largest: upload.largest, permission }];
    }),
  );
}

function uploadOf(bound: BoundRoute): PublicUpload | undefined {
  if (bound.kind === 'public') return bound.upload;
  const { upload, permission } = bound.allow;
  return upload === undefined ? undefined : { largest: upload, permission };
}

function restPattern(path: string | undefined): RegExp | undefined {
  if (path === undefined) return undefined;
  const parts = path.split('/').map((part) => (part.startsWith('{') ? '[^/]+' : part.replace(/[^\w-]/g, '\\$&')));
  return new RegExp(`^/api${parts.join('/')}/?$`);
}

/**
 * Whether the roles of this actor could ever give the permission, about any target: asked before work is done for a question
 * whose target is not known yet (a file that is still to be read). Yes promises nothing; `mayDo` decides.
 */
function couldEver(permission: Permission, actor: Actor): Decision {
  const possible = new Set<Relation>(['member', ...actor.roles, ...actor.roles.flatMap((role) => RELATIONS_OF[role])]);
  return mayDo(permission, actor.strength, possible);
}

const RELATIONS_OF: Readonly<Record<Role, readonly Relation[]>> = {
  learner: ['self', 'classmate'],
  teacher: ['classTeacher', 'counsellorOf', 'partnerOf'],
  schoolLeader: ['classTeacher', 'counsellorOf'],
  administrator: ['classTeacher', 'counsellorOf'],
  guardian: ['guardianOf'],
  counsellor: ['counsellorOf', 'classTeacher'],
  partner: ['partnerOf'],
  networkCoordinator: [],
};
