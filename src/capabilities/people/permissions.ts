import type { Permission } from '../../kernel/access.ts';

/** Who may do what in this capability; the manifest declares them and the accounts' routes ask them too. */
export const PEOPLE_PERMISSIONS = {
  'people.seeClass': { relations: ['classTeacher', 'schoolLeader', 'administrator'], sees: 'identity' },
  'people.manageSignIn': {
    relations: ['classTeacher', 'schoolLeader', 'administrator'],
    strong: true,
    sees: 'signIn',
  },
  'people.administer': { relations: ['schoolLeader', 'administrator'], strong: true },
  /** Decisions about families are kept to those who must carry them out. */
  'people.restrict': { relations: ['administrator'], strong: true },
} as const satisfies Readonly<Record<string, Permission>>;
