import { School } from 'lucide-react';
import { ROLES } from '../../../kernel/access.ts';
import type { PageDefinition } from '../../../web/shell/page.ts';

const ADMINISTRATION = ['schoolLeader', 'administrator'] as const;

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
  // For anyone: the link is the key, and somebody else may still be signed in on this device.
  {
    path: '/passphrase',
    titleKey: 'people.passphrase.title',
    component: () => import('./passphrase-page.tsx'),
    for: 'anyone',
  },
  {
    path: '/setup',
    titleKey: 'people.setup.title',
    component: () => import('./setup-page.tsx'),
    for: 'anyone',
  },
  {
    path: '/account',
    titleKey: 'account.title',
    component: () => import('./account-page.tsx'),
    for: ROLES,
  },
  {
    path: '/school',
    titleKey: 'school.nav',
    component: () => import('./school-page.tsx'),
    for: ADMINISTRATION,
    nav: { order: 10, labelKey: 'school.nav', icon: School, for: ADMINISTRATION },
  },
  {
    path: '/school/import',
    titleKey: 'roster.title',
    component: () => import('./import-page.tsx'),
    for: ADMINISTRATION,
  },
  {
    path: '/school/classes/$classId',
    titleKey: 'school.class.title',
    component: () => import('./school-class-page.tsx'),
    for: ADMINISTRATION,
  },
  {
    path: '/school/classes/$classId/cards',
    titleKey: 'school.cards',
    component: () => import('./cards-page.tsx'),
    for: ['teacher', ...ADMINISTRATION],
  },
  {
    path: '/school/people/$personId',
    titleKey: 'school.person.title',
    component: () => import('./school-person-page.tsx'),
    for: ADMINISTRATION,
  },
  {
    path: '/school/staff',
    titleKey: 'school.staff',
    component: () => import('./staff-page.tsx'),
    for: ADMINISTRATION,
  },
  {
    path: '/school/accounts',
    titleKey: 'school.accounts',
    component: () => import('./accounts-page.tsx'),
    for: ADMINISTRATION,
  },
  {
    path: '/school/sign-in',
    titleKey: 'school.pictureRules',
    component: () => import('./picture-rules-page.tsx'),
    for: ADMINISTRATION,
  },
  {
    path: '/school/rollover',
    titleKey: 'school.rollover',
    component: () => import('./rollover-page.tsx'),
    for: ADMINISTRATION,
  },
];
