import type { Role } from '../../kernel/access.ts';
import type { Session } from '../client/session.ts';
import type { NavEntry, PageDefinition } from './page.ts';

const NAV_ENTRIES = 5;

/** Where each role starts, the first that holds; who has none of them is welcomed with what they can do. */
const HOMES: readonly (readonly [Role, string])[] = [
  ['learner', '/sky'],
  ['teacher', '/class'],
  ['schoolLeader', '/school'],
  ['administrator', '/school'],
  ['guardian', '/child'],
  ['counsellor', '/invited'],
];

export type NavPage = PageDefinition & { readonly nav: NavEntry };

/** The pages in this person's main menu. */
export function navFor(pages: readonly PageDefinition[], session: Session): readonly NavPage[] {
  if (!session.signedIn) return [];
  return pages
    .filter((page): page is NavPage => page.nav?.for.some((role) => session.roles.includes(role)) ?? false)
    .toSorted((a, b) => a.nav.order - b.nav.order)
    .slice(0, NAV_ENTRIES);
}

/** The start page; a page that no capability offers yet is no start. */
export function homeFor(pages: readonly PageDefinition[], session: Session): string {
  if (!session.signedIn) return '/sign-in';
  const home = HOMES.find(([role, path]) => session.roles.includes(role) && pages.some((page) => page.path === path));
  return home?.[1] ?? '/welcome';
}

/** Whether this person may open the page, or what stands in the way. */
export function entryTo(
  page: PageDefinition,
  session: Session,
): 'open' | 'sign in first' | 'already signed in' | 'not for you' {
  if (page.for === 'anyone') return 'open';
  if (page.for === 'signed-out') return session.signedIn ? 'already signed in' : 'open';
  if (!session.signedIn) return 'sign in first';
  return page.for.some((role) => session.roles.includes(role)) ? 'open' : 'not for you';
}

/** Where to go after signing in: only to a path of our own, never to an address someone put in a link. */
export function safeNext(next: string | undefined): string {
  return next && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in') ? next : '/';
}
