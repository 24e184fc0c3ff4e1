import { Waypoints } from 'lucide-react';
import { ROLES } from '../../../kernel/access.ts';
import type { PageDefinition } from '../../../web/shell/page.ts';

export const pages: readonly PageDefinition[] = [
  {
    path: '/goals',
    titleKey: 'goals.title',
    component: () => import('./goals-page.tsx'),
    for: ROLES,
    nav: {
      order: 50,
      labelKey: 'goals.nav',
      icon: Waypoints,
      for: ['teacher', 'schoolLeader', 'administrator'],
    },
  },
  {
    path: '/goals/import',
    titleKey: 'goals.import.title',
    component: () => import('./import-page.tsx'),
    for: ['administrator'],
  },
  {
    path: '/goals/map/$frameworkId',
    titleKey: 'goals.framework.map',
    component: () => import('./map-page.tsx'),
    for: ROLES,
  },
  {
    path: '/goals/$goalId',
    titleKey: 'goals.goal.untitled',
    component: () => import('./goal-page.tsx'),
    for: ROLES,
  },
];
