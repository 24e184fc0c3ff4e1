import type { APIRequestContext, BrowserContext } from '@playwright/test';

/** The people of the demo who can sign in, by the name in their address. */
export const PEOPLE = [
  'adam',
  'bas',
  'charlotte',
  'sam',
  'amina',
  'ellen',
  'griet',
  'joris',
  'ouder',
  'clb',
  'partner',
] as const;
export type PersonName = (typeof PEOPLE)[number];

export const PASSPHRASE = 'samen leren poolster';

export function emailOf(name: PersonName): string {
  return `${name}@demo.poolster.test`;
}

export type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

/** Signs in without a page, and answers who it is. The cookies stay in the context. */
export async function signInQuietly(context: BrowserContext, url: string, name: PersonName): Promise<void> {
  const answer = await context.request.post(`${url}/api/auth/sign-in/email`, {
    headers: { origin: url },
    data: { email: emailOf(name), password: PASSPHRASE },
  });
  if (!answer.ok()) throw new Error(`${name} could not sign in: ${answer.status()} ${await answer.text()}`);
}

/** Id of the person whose session the context holds. */
export async function whoIs(request: APIRequestContext, url: string): Promise<string> {
  const answer = await request.get(`${url}/api/session`);
  const session = (await answer.json()) as { person?: { personId?: string } };
  const personId = session.person?.personId;
  if (!personId) throw new Error(`Nobody is signed in: ${JSON.stringify(session)}`);
  return personId;
}
