import type { Capability } from '../../platform/capability.ts';
import { onEvent } from '../../platform/events.ts';
import { evidenceRecorded, evidenceVoided } from '../evidence/index.ts';
import { refoldLearners, takeInEvidence } from './mastery.actions.ts';
import { masteryRoutes } from './mastery.routes.ts';
import { beliefData } from './personal-data.ts';

export const mastery = {
  name: 'mastery',
  uses: ['people', 'goals', 'evidence', 'materials'],
  permissions: {
    'mastery.see': { relations: ['self', 'classTeacher', 'guardianOf', 'counsellorOf'], sees: 'learning' },
    'mastery.choose': { relations: ['self', 'classTeacher'] },
  },
  routes: masteryRoutes,
  migrations: new URL('./migrations/', import.meta.url),
  on: [onEvent(evidenceRecorded, takeInEvidence), onEvent(evidenceVoided, refoldLearners)],
  personalData: beliefData,
} satisfies Capability;
