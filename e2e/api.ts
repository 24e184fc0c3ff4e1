import type { InferContractRouterOutputs } from '@orpc/contract';
import { expect, type Page } from '@playwright/test';
import type { evidenceContract } from '../src/capabilities/evidence/evidence.contract.ts';
import type { masteryContract } from '../src/capabilities/mastery/mastery.contract.ts';
import type { materialsContract } from '../src/capabilities/materials/materials.contract.ts';
import type { peopleContract } from '../src/capabilities/people/people.contract.ts';
import type { teachingContract } from '../src/capabilities/teaching/teaching.contract.ts';

export type Evidence = InferContractRouterOutputs<typeof evidenceContract>;
export type Mastery = InferContractRouterOutputs<typeof masteryContract>;
export type Materials = InferContractRouterOutputs<typeof materialsContract>;
export type People = InferContractRouterOutputs<typeof peopleContract>;
export type Teaching = InferContractRouterOutputs<typeof teachingContract>;

/** What the server tells whoever is signed in on this page, beside the page itself: to know what a page ought to show. */
export async function ask<Answer>(page: Page, path: string): Promise<Answer> {
  const answer = await page.request.get(`/api${path}`);
  expect(answer.ok(), `${path} answered ${answer.status()}`).toBe(true);
  return (await answer.json()) as Answer;
}

/** Does something as whoever is signed in on this page, to prepare what a journey begins with. */
export async function send<Answer>(page: Page, path: string, body: object): Promise<Answer> {
  const { origin } = new URL((await page.request.get('/health')).url());
  const answer = await page.request.post(`/api${path}`, {
    headers: { origin },
    data: { commandId: crypto.randomUUID(), ...body },
  });
  expect(answer.ok(), `${path} answered ${answer.status()} ${await answer.text()}`).toBe(true);
  return (await answer.json()) as Answer;
}

type SignedIn = Extract<People['session'], { signedIn: true }>;

export async function sessionOf(page: Page): Promise<SignedIn> {
  const session = await ask<People['session']>(page, '/session');
  if (!session.signedIn) throw new Error('Nobody is signed in on this page');
  return session;
}

/** Id of a class that the person on this page teaches or learns in. */
export async function classIdOf(page: Page, name: string): Promise<string> {
  const { classes } = await sessionOf(page);
  const found = classes.find((one) => one.name === name);
  if (!found) throw new Error(`No class ${name} among ${classes.map((one) => one.name).join(', ')}`);
  return found.classId;
}
