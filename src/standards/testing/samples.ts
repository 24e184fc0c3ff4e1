import type { FrameworkPackage } from '../framework/framework-package.ts';
import type { RosterPackage } from '../roster/roster-package.ts';

const school = 'school';

/** The smallest roster with everything in it, names that a spreadsheet would run included. */
export const ONE_ROSTER: RosterPackage = {
  version: '1.2',
  complete: true,
  schools: [{ sourceId: school, name: 'Basisschool "De Brug"', parent: 'group' }],
  years: [{ sourceId: 'y', name: '2026-2027', startsOn: '2026-09-01', endsOn: '2027-09-01' }],
  classes: [{ sourceId: 'c1', name: '4A', schoolSourceId: school, grade: '04', code: '4A', yearSourceIds: ['y'] }],
  people: [
    personOf('t1', 'Amina', 'teacher', { email: 'amina@brug.test' }),
    personOf('l1', '=Adam', 'learner', { grade: '04', username: 'adam' }),
    personOf('g1', '-Nora', 'guardian', { guardianOf: ['l1'], active: false }),
  ],
  enrolments: [
    { sourceId: 'e1', classSourceId: 'c1', personSourceId: 't1', role: 'teacher', primary: true },
    { sourceId: 'e2', classSourceId: 'c1', personSourceId: 'l1', role: 'learner', from: '2026-09-01' },
  ],
  removed: [],
};

type Person = RosterPackage['people'][number];

function personOf(
  sourceId: string,
  givenName: string,
  role: Person['roles'][number]['role'],
  more: Partial<Person>,
): Person {
  const roles = [{ role, schoolSourceId: school }];
  return { sourceId, givenName, familyName: 'De Vos, jr.', roles, guardianOf: [], active: true, ...more };
}

export const ONE_FRAMEWORK: FrameworkPackage = {
  identifier: 'poolster:numbers',
  title: 'Getallen',
  language: 'nl-BE',
  goals: [
    { sourceId: 'D', kind: 'domain', statement: 'Getallen', position: 0 },
    { sourceId: 'A', kind: 'goal', code: 'A', statement: 'Tellen', position: 1, yearFrom: 1, yearTo: 2 },
    { sourceId: 'B', kind: 'goal', code: 'B', statement: 'Optellen', position: 2, notes: 'a\nb' },
  ],
  relations: [
    { from: 'A', to: 'D', kind: 'partOf' },
    { from: 'A', to: 'B', kind: 'precedes' },
  ],
};
