import type { PageDefinition } from '../../../web/shell/page.ts';

export const pages: readonly PageDefinition[] = [
  {
    path: '/sign-in',
    titleKey: 'signIn.title',
    component: () => import('./sign-in-page.tsx'),
    for: 'signed-out',
  },
  {
    path: '/sign-in/class',
    titleKey: 'classCode.title',
    component: () => import('./sign-in-class-page.tsx'),
    for: 'signed-out',
  },
];
