import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { runnerImport } from 'vite';
import type { Role } from '../src/kernel/access.ts';
import { seededRandom } from '../src/kernel/random.ts';
import type { PageDefinition } from '../src/web/shell/page.ts';
import { ask, type Mastery, type People, sessionOf, type Teaching } from './api.ts';
import type { PersonName } from './people.ts';

/** A page of the app and who looks at it; `stranger` is nobody yet. */
export interface Visit {
  /** As the page is declared, with `$parameters`. */
  readonly path: string;
  readonly who: PersonName | 'stranger';
}

const WHO: Readonly<Record<Role, readonly PersonName[]>> = {
  learner: ['adam', 'bas', 'charlotte'],
  teacher: ['sam', 'amina'],
  schoolLeader: ['ellen', 'griet', 'joris'],
  administrator: ['ellen', 'griet', 'joris'],
  guardian: ['ouder'],
  counsellor: ['clb'],
  partner: ['partner'],
  networkCoordinator: [],
};

/** Views of a page that its address alone opens. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  '/goals': ['?tab=frameworks', '?q=breuken'],
  '/class/$classId': ['?view=board'],
  '/class/$classId/coverage': ['?show=nobody'],
  '/practice/$goalId': ['?mode=check'],
  '/setup': ['?token=used'],
  '/passphrase': ['?token=used'],
};

/** Every declared page with everybody it is for (`full`), or with one of them, drawn by the name of the page. */
export async function allVisits(isFull: boolean): Promise<Visit[]> {
  const definitions = await allPageDefinitions();
  return definitions
    .flatMap((page) => ['', ...(ALSO[page.path] ?? [])].map((view) => ({ ...page, path: page.path + view })))
    .flatMap((page): Visit[] => {
      const all = visitorsOf(page);
      const chosen = isFull ? all : all.slice(seededRandom(page.path).integer(0, all.length - 1)).slice(0, 1);
      return chosen.map((who) => ({ path: page.path, who }));
    });
}

/** Pages are declared with their icons in `.tsx`, which Node does not read by itself and benchmarks need. */
async function allPageDefinitions(): Promise<PageDefinition[]> {
  const files = globSync('src/capabilities/*/ui/pages.tsx').sort();
  const modules = await Promise.all(
    files.map((file) => runnerImport<{ pages: readonly PageDefinition[] }>(resolve(file), { configFile: false })),
  );
  return modules.flatMap(({ module }) => module.pages);
}

/** The sample looks at a page in one of its two projects, the other pages in the other; `full` in all of them. */
export function isDrawn(name: string, project: number, projects: number): boolean {
  return seededRandom(`project of ${name}`).integer(0, projects - 1) === project;
}

function visitorsOf(page: PageDefinition): readonly Visit['who'][] {
  if (page.for === 'signed-out' || page.for === 'anyone') return ['stranger'];
  return [...new Set(page.for.flatMap((role) => WHO[role]))];
}

/** The address with something that this person may see for each parameter. */
export async function addressOf(page: Page, path: string): Promise<string> {
  let address = path;
  for (const [parameter] of path.matchAll(/\$\w+/g))
    address = address.replace(parameter, (await FIND[parameter]?.(page)) ?? parameter);
  return address;
}

const FIND: Readonly<Record<string, (page: Page) => Promise<string | undefined>>> = {
  $classId: async (page) => (await sessionOf(page)).classes[0]?.classId ?? (await classOfSchool(page)),
  $learnerId: learnerOf,
  $goalId: async (page) => (await starOf(page)) ?? (await firstGoal(page)),
  $frameworkId: async (page) => (await ask<{ frameworkId: string }[]>(page, '/frameworks'))[0]?.frameworkId,
  $algorithmId: async () => 'learner-model',
  $personId: async (page) => (await ask<People['school']>(page, '/school')).staff[0]?.personId,
};

async function classOfSchool(page: Page): Promise<string | undefined> {
  return (await ask<People['school']>(page, '/school')).years[0]?.classes[0]?.classId;
}

/** Oneself, one's child, or somebody of one's class. */
async function learnerOf(page: Page): Promise<string | undefined> {
  const { roles, person, children, classes } = await sessionOf(page);
  if (roles.includes('learner')) return person.personId;
  if (roles.includes('guardian')) return children[0]?.personId;
  if (!roles.includes('teacher')) return undefined;
  const glance = await ask<Teaching['atAGlance']>(page, `/classes/${classes[0]?.classId}/glance`);
  return glance.learners[0]?.personId;
}

/** One that can be practised, of who learns here. */
async function starOf(page: Page): Promise<string | undefined> {
  const learnerId = await learnerOf(page);
  if (learnerId === undefined) return undefined;
  const sky = await ask<Mastery['sky']>(page, `/learners/${learnerId}/sky`);
  return sky.constellations.flatMap((line) => line.stars).find((star) => star.practicable)?.goalId;
}

async function firstGoal(page: Page): Promise<string | undefined> {
  return (await ask<{ goals: { goalId: string }[] }>(page, '/goals')).goals[0]?.goalId;
}
