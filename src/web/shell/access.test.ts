import { describe, expect, it } from 'vitest';
import type { Role } from '../../kernel/access.ts';
import type { PersonId, SchoolId } from '../../kernel/ids.ts';
import type { SignedIn } from '../client/session.ts';
import { entryTo, homeFor, navFor, safeNext } from './access.ts';
import type { PageDefinition } from './page.ts';

const out = { signedIn: false } as const;

function as(...roles: Role[]): SignedIn {
  return {
    signedIn: true,
    person: { personId: 'p' as PersonId, givenName: 'Sam', familyName: 'Peeters' },
    school: { schoolId: 's' as SchoolId, name: 'De Linde', level: 'middle' },
    roles,
    language: 'nl',
    readingLevel: 'older',
    strength: 'passphrase',
    classes: [],
    children: [],
    memberships: [],
  };
}

function page(path: string, forWhom: PageDefinition['for'], order?: number): PageDefinition {
  const component = async () => ({ default: () => null });
  if (order === undefined || typeof forWhom === 'string') return { path, titleKey: path, component, for: forWhom };
  return {
    path,
    titleKey: path,
    component,
    for: forWhom,
    nav: { order, labelKey: path, icon: () => null, for: forWhom },
  };
}

const pages = [
  page('/class', ['teacher'], 2),
  page('/sky', ['learner'], 1),
  page('/lines', ['teacher', 'learner'], 1),
  page('/class/$classId', ['teacher']),
  page('/sign-in', 'signed-out'),
  page('/about', 'anyone'),
];

describe('homeFor', () => {
  it('sends each role to its own start', () => {
    expect(homeFor(pages, as('learner'))).toBe('/sky');
    expect(homeFor(pages, as('teacher'))).toBe('/class');
    expect(homeFor(pages, as('schoolLeader', 'teacher'))).toBe('/class');
    expect(homeFor(pages, out)).toBe('/sign-in');
  });

  it('welcomes whoever has no start page, or one that does not exist yet', () => {
    expect(homeFor(pages, as('partner'))).toBe('/welcome');
    expect(homeFor(pages, as('guardian'))).toBe('/welcome');
  });
});

describe('navFor', () => {
  it('shows the pages of the role, in their order, and none to who is signed out', () => {
    expect(navFor(pages, as('teacher')).map((one) => one.path)).toEqual(['/lines', '/class']);
    expect(navFor(pages, out)).toEqual([]);
  });

  it('shows five at most', () => {
    const many = Array.from({ length: 8 }, (_, n) => page(`/p${n}`, ['teacher'], 8 - n));
    expect(navFor(many, as('teacher')).map((one) => one.path)).toEqual(['/p7', '/p6', '/p5', '/p4', '/p3']);
  });
});

describe('entryTo', () => {
  it('opens a page to its roles only', () => {
    expect(entryTo(page('/class', ['teacher']), as('teacher'))).toBe('open');
    expect(entryTo(page('/class', ['teacher']), as('learner'))).toBe('not for you');
    expect(entryTo(page('/class', ['teacher']), out)).toBe('sign in first');
  });

  it('keeps the sign-in page for who is signed out, and opens what is for anyone', () => {
    expect(entryTo(page('/sign-in', 'signed-out'), out)).toBe('open');
    expect(entryTo(page('/sign-in', 'signed-out'), as('teacher'))).toBe('already signed in');
    expect(entryTo(page('/about', 'anyone'), out)).toBe('open');
  });
});

describe('safeNext', () => {
  it('goes back to a page of Poolster', () => {
    expect(safeNext('/class/3a?view=goals')).toBe('/class/3a?view=goals');
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', '/sign-in', '', undefined])(
    'goes to the start instead of %s',
    (next) => {
      expect(safeNext(next)).toBe('/');
    },
  );
});
