import type { Capability } from '../../platform/capability.ts';
import { batchRoute } from './batch-route.ts';
import { evidenceRoutes } from './evidence.routes.ts';
import { eraseEvidence, exportEvidence } from './personal-data.ts';
import { resultsRoutes } from './results.routes.ts';

export const evidence = {
  name: 'evidence',
  uses: ['people', 'goals'],
  permissions: {
    'evidence.record': { relations: ['classTeacher', 'partnerOf'] },
    'evidence.results': { relations: ['classTeacher'] },
    'evidence.void': { relations: ['classTeacher'] },
    'evidence.see': { relations: ['self', 'classTeacher', 'guardianOf', 'counsellorOf'] },
  },
  routes: { ...evidenceRoutes, ...resultsRoutes },
  plainRoutes: [batchRoute],
  migrations: new URL('./migrations/', import.meta.url),
  on: [],
  personalData: { export: exportEvidence, erase: eraseEvidence },
} satisfies Capability;
