import type { Capability } from '../../platform/capability.ts';
import { peopleRoutes } from './people.routes.ts';
import { PEOPLE_PERMISSIONS } from './permissions.ts';
import { peopleData } from './personal-data.ts';

export const people = {
  name: 'people',
  uses: [],
  permissions: PEOPLE_PERMISSIONS,
  routes: peopleRoutes,
  migrations: new URL('./migrations/', import.meta.url),
  on: [],
  personalData: peopleData,
} satisfies Capability;
