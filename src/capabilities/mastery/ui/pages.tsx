import { Sparkles, UserRound } from 'lucide-react';
import type { PageDefinition } from '../../../web/shell/page.ts';

export const pages: readonly PageDefinition[] = [
  {
    path: '/sky',
    titleKey: 'sky.title',
    words: ['status.confirmed'],
    component: () => import('./sky-page.tsx'),
    for: ['learner'],
    look: 'sky',
    nav: { order: 10, labelKey: 'sky.nav', icon: Sparkles, for: ['learner'] },
  },
  {
    path: '/sky/$goalId',
    titleKey: 'star.title',
    component: () => import('./star-page.tsx'),
    for: ['learner'],
    look: 'sky',
  },
  {
    path: '/practice/$goalId',
    titleKey: 'practice.title',
    component: () => import('./practice-page.tsx'),
    for: ['learner'],
  },
  {
    path: '/learner/$learnerId',
    titleKey: 'learner.title',
    component: () => import('./learner-page.tsx'),
    for: ['teacher', 'guardian', 'counsellor'],
  },
  {
    path: '/learner/$learnerId/goal/$goalId',
    titleKey: 'learner.goal.title',
    component: () => import('./learner-goal-page.tsx'),
    for: ['teacher', 'guardian', 'counsellor'],
  },
  {
    path: '/child',
    titleKey: 'child.title',
    component: () => import('./child-page.tsx'),
    for: ['guardian'],
    nav: { order: 10, labelKey: 'child.nav', icon: UserRound, for: ['guardian'] },
  },
  {
    path: '/invited',
    titleKey: 'invited.title',
    component: () => import('./child-page.tsx'),
    for: ['counsellor'],
    nav: { order: 10, labelKey: 'invited.nav', icon: UserRound, for: ['counsellor'] },
  },
];
