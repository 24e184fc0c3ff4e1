import type { Capability } from '../../platform/capability.ts';
import { algorithmsRoutes } from './algorithms.routes.ts';

export const algorithms = {
  name: 'algorithms',
  uses: [],
  permissions: {},
  routes: algorithmsRoutes,
  migrations: undefined,
  on: [],
  personalData: 'none',
} satisfies Capability;
