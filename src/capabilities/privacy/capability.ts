import type { Capability } from '../../platform/capability.ts';
import { privacyData } from './personal-data.ts';

export const privacy = {
  name: 'privacy',
  uses: ['people', 'goals', 'evidence'],
  permissions: {},
  routes: {},
  migrations: new URL('./migrations/', import.meta.url),
  on: [],
  personalData: privacyData,
} satisfies Capability;
