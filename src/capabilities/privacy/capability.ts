import type { Capability } from '../../platform/capability.ts';
import { PRIVACY_PERMISSIONS } from './permissions.ts';
import { privacyData } from './personal-data.ts';
import { privacyRoutes } from './privacy.routes.ts';

export const privacy = {
  name: 'privacy',
  uses: ['people', 'goals', 'evidence'],
  permissions: PRIVACY_PERMISSIONS,
  routes: privacyRoutes,
  migrations: new URL('./migrations/', import.meta.url),
  on: [],
  personalData: privacyData,
} satisfies Capability;
