import type { PageDefinition } from '../../../web/shell/page.ts';

export const pages: readonly PageDefinition[] = [
  {
    path: '/class/$classId/results',
    titleKey: 'results.title',
    component: () => import('./results-page.tsx'),
    for: ['teacher'],
  },
];
