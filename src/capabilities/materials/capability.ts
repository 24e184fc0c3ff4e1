import type { Capability } from '../../platform/capability.ts';
import { materialsRoutes } from './materials.routes.ts';
import { practiceData } from './personal-data.ts';

export const materials = {
  name: 'materials',
  uses: ['people', 'goals', 'evidence'],
  permissions: { 'materials.practise': { relations: ['self'] } },
  routes: materialsRoutes,
  migrations: new URL('./migrations/', import.meta.url),
  on: [],
  personalData: practiceData,
} satisfies Capability;
