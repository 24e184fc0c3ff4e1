import type { Capability } from '../../platform/capability.ts';
import { onEvent } from '../../platform/events.ts';
import { practiceFinished } from '../materials/index.ts';
import { teachingData } from './personal-data.ts';
import { closeRequests } from './teaching.actions.ts';
import { teachingRoutes } from './teaching.routes.ts';

export const teaching = {
  name: 'teaching',
  uses: ['people', 'goals', 'evidence', 'materials', 'mastery'],
  permissions: {
    /** Individual data of a class: only those who teach it, no role (T10). */
    'teaching.seeClass': { relations: ['classTeacher'], sees: 'learning' },
    'teaching.teach': { relations: ['classTeacher'] },
    'teaching.ask': { relations: ['classTeacher'] },
    'teaching.seeRequests': { relations: ['self', 'classTeacher'], sees: 'requests' },
    'teaching.seeOwnGroups': { relations: ['self'] },
  },
  routes: teachingRoutes,
  migrations: new URL('./migrations/', import.meta.url),
  on: [onEvent(practiceFinished, closeRequests)],
  personalData: teachingData,
} satisfies Capability;
