import type { Capability } from '../../platform/capability.ts';
import { peopleRoutes } from './people.routes.ts';
import { erasePerson, exportPerson } from './personal-data.ts';

export const people = {
  name: 'people',
  uses: [],
  permissions: {
    'people.seeClass': { relations: ['classTeacher', 'schoolLeader', 'administrator'] },
    'people.manageSignIn': { relations: ['classTeacher', 'administrator'], strong: true },
  },
  routes: peopleRoutes,
  migrations: new URL('./migrations/', import.meta.url),
  on: [],
  personalData: { export: exportPerson, erase: erasePerson },
} satisfies Capability;
