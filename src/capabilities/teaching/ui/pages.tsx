import { Users } from 'lucide-react';
import type { PageDefinition } from '../../../web/shell/page.ts';

export const pages: readonly PageDefinition[] = [
  {
    path: '/class',
    titleKey: 'class.choose',
    component: () => import('./class-choice-page.tsx'),
    for: ['teacher'],
    nav: { order: 10, labelKey: 'class.nav', icon: Users, for: ['teacher'] },
  },
  {
    path: '/class/$classId',
    titleKey: 'class.title',
    words: ['status.confirmed', 'results.link'],
    component: () => import('./class-page.tsx'),
    for: ['teacher'],
  },
  {
    path: '/class/$classId/groups',
    titleKey: 'groups.tab',
    component: () => import('./groups-page.tsx'),
    for: ['teacher'],
  },
  {
    path: '/class/$classId/groups/print',
    titleKey: 'groups.print.title',
    component: () => import('./print-groups-page.tsx'),
    for: ['teacher'],
  },
  {
    path: '/class/$classId/coverage',
    titleKey: 'coverage.tab',
    component: () => import('./coverage-page.tsx'),
    for: ['teacher'],
  },
];
