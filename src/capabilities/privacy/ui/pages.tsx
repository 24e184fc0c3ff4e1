import { Eye, ShieldCheck } from 'lucide-react';
import type { PageDefinition } from '../../../web/shell/page.ts';

export const pages: readonly PageDefinition[] = [
  {
    path: '/my-data',
    titleKey: 'privacy.title',
    component: () => import('./my-data-page.tsx'),
    for: ['learner', 'guardian'],
    nav: { order: 90, labelKey: 'privacy.nav', icon: Eye, for: ['learner', 'guardian'] },
  },
  {
    path: '/school/data',
    titleKey: 'privacy.admin.title',
    component: () => import('./data-page.tsx'),
    for: ['administrator'],
    nav: { order: 80, labelKey: 'privacy.admin.nav', icon: ShieldCheck, for: ['administrator'] },
  },
];
