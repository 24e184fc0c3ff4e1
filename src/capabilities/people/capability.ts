import type { Capability } from '../../platform/capability.ts';
import { peopleRoutes } from './people.routes.ts';
import { PEOPLE_PERMISSIONS } from './permissions.ts';
import { erasePerson, exportPerson } from './personal-data.ts';

export const people = {
  name: 'people',
  uses: [],
  permissions: PEOPLE_PERMISSIONS,
  routes: peopleRoutes,
  migrations: new URL('./migrations/', import.meta.url),
  on: [],
  personalData: { export: exportPerson, erase: erasePerson },
} satisfies Capability;
