import type { Capability } from '../../platform/capability.ts';
import { goalsRoutes } from './goals.routes.ts';
import { goalData } from './personal-data.ts';

export const goals = {
  name: 'goals',
  uses: ['people'],
  permissions: {
    /** Curricula are public to the school: learners and guardians read them too. */
    'goals.browse': { relations: ['member'] },
    'goals.import': { relations: ['administrator'], strong: true },
    'goals.writeOwn': { relations: ['administrator', 'schoolLeader'], strong: true },
    'goals.seeClass': { relations: ['classTeacher', 'classmate', 'schoolLeader', 'administrator'] },
    'goals.setClass': { relations: ['classTeacher', 'administrator'] },
    'goals.writeLearnerGoals': { relations: ['classTeacher'] },
    'goals.seeChosen': { relations: ['self', 'classTeacher', 'guardianOf', 'counsellorOf'], sees: 'goals' },
    'goals.choose': { relations: ['self'] },
  },
  routes: goalsRoutes,
  migrations: new URL('./migrations/', import.meta.url),
  on: [],
  personalData: goalData,
} satisfies Capability;
