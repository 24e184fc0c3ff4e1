import type { Capability } from '../../platform/capability.ts';
import { batchRoute } from './batch-route.ts';
import { evidenceRoutes } from './evidence.routes.ts';
import { evidenceData } from './personal-data.ts';
import { resultsRoutes } from './results.routes.ts';

export const evidence = {
  name: 'evidence',
  uses: ['people', 'goals'],
  permissions: {
    'evidence.record': { relations: ['classTeacher', 'partnerOf'] },
    'evidence.results': { relations: ['classTeacher'], sees: 'learning' },
    'evidence.void': { relations: ['classTeacher'] },
    'evidence.see': { relations: ['self', 'classTeacher', 'guardianOf', 'counsellorOf'], sees: 'learning' },
  },
  routes: { ...evidenceRoutes, ...resultsRoutes },
  plainRoutes: [batchRoute],
  migrations: new URL('./migrations/', import.meta.url),
  on: [],
  personalData: evidenceData,
} satisfies Capability;
