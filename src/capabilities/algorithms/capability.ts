import type { Capability } from '../../platform/capability.ts';
import { algorithmsRoutes } from './algorithms.routes.ts';

export const algorithms = {
  name: 'algorithms',
  uses: ['mastery'],
  permissions: {
    /** Figures over the whole school, of nobody alone. */
    'algorithms.seeSchool': { relations: ['schoolLeader', 'administrator'], strong: true },
  },
  routes: algorithmsRoutes,
  migrations: undefined,
  on: [],
  personalData: 'none',
} satisfies Capability;
