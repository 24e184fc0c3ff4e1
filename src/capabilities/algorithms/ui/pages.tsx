import type { PageDefinition } from '../../../web/shell/page.ts';

// For anyone: a parent without an account may read them too.
export const pages: readonly PageDefinition[] = [
  {
    path: '/algorithms',
    titleKey: 'algorithms.title',
    component: () => import('./algorithms-page.tsx'),
    for: 'anyone',
  },
  {
    path: '/algorithms/$algorithmId',
    titleKey: 'algorithms.title',
    component: () => import('./algorithm-page.tsx'),
    for: 'anyone',
  },
  {
    path: '/parents',
    titleKey: 'parents.title',
    component: () => import('./parents-page.tsx'),
    for: 'anyone',
  },
];
