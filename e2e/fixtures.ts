import { type Browser, type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { type Cookies, type PersonName, signInQuietly, whoIs } from './people.ts';
import { type JourneyServer, startServer } from './server.ts';
import { type Words, wordsFor } from './words.ts';

export { expect } from '@playwright/test';
export { expectAccessible, expectInOrder, expectNoSidewaysScroll, takePicture } from './looks.ts';
export { emailOf, PASSPHRASE, type PersonName } from './people.ts';
export { countSteps } from './steps.ts';

export interface JourneyOptions {
  /** Of the interface, for whoever comes by. */
  readonly language: 'nl' | 'en';
}

interface PerWorker {
  readonly server: JourneyServer;
  /** Sessions of this worker's server, so that nobody signs in twice. */
  readonly sessions: Map<PersonName, Cookies>;
}

interface PerJourney {
  /** Words of the interface in the language of the project; `sayYoung` for readers of 6 to 10 years. */
  readonly say: Words;
  readonly sayYoung: Words;
  /** A page of somebody who is signed in already, in a browser context of their own. */
  readonly pageOf: (name: PersonName) => Promise<Page>;
  readonly adam: Page;
  readonly bas: Page;
  readonly charlotte: Page;
  readonly sam: Page;
  readonly amina: Page;
  readonly ellen: Page;
  readonly guardian: Page;
  /** What went wrong in any page of the journey; it must stay empty. */
  readonly faults: string[];
}

const someone =
  (name: PersonName) =>
  async ({ pageOf }: { pageOf: PerJourney['pageOf'] }, use: (page: Page) => Promise<void>) =>
    use(await pageOf(name));

/**
 * `page` is a stranger's; `sam`, `adam` … are signed in, at no address yet: begin with `sam.goto('/')`. One server per worker keeps what
 * journeys did to it, so a journey relies on nothing that another may change, or uses people of its own.
 */
export const test = base.extend<PerJourney & JourneyOptions, PerWorker>({
  language: ['nl', { option: true }],
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
  sessions: [async ({}, use) => use(new Map()), { scope: 'worker' }],
  baseURL: async ({ server }, use) => use(server.url),
  say: async ({ language }, use) => use(await wordsFor({ language, readingLevel: 'older' })),
  sayYoung: async ({ language }, use) => use(await wordsFor({ language, readingLevel: 'young' })),
  faults: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
    async ({}, use) => {
      const faults: string[] = [];
      await use(faults);
      expect(faults, 'errors in the page').toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, language, faults }, use) => {
    await context.addInitScript(keepSettings, ['device', language] as const);
    listenForFaults(context, faults);
    await use(context);
  },
  pageOf: async ({ browser, contextOptions, baseURL, server, sessions, language, faults }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (name) => {
      const context = await signedIn(
        browser,
        { ...contextOptions, baseURL: baseURL ?? server.url },
        { name, url: server.url, sessions },
      );
      contexts.push(context);
      await context.addInitScript(keepSettings, [await whoIs(context.request, server.url), language] as const);
      listenForFaults(context, faults);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
  adam: someone('adam'),
  bas: someone('bas'),
  charlotte: someone('charlotte'),
  sam: someone('sam'),
  amina: someone('amina'),
  ellen: someone('ellen'),
  guardian: someone('ouder'),
});

async function signedIn(
  browser: Browser,
  options: Parameters<Browser['newContext']>[0],
  person: { name: PersonName; url: string; sessions: PerWorker['sessions'] },
): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  const known = person.sessions.get(person.name);
  if (known) await context.addCookies(known);
  else {
    await signInQuietly(context, person.url, person.name);
    person.sessions.set(person.name, await context.cookies());
  }
  return context;
}

/** Somebody who will sign in on this page reads in the language of the project. */
export async function keepLanguage(page: Page, personId: string, language: JourneyOptions['language']): Promise<void> {
  await page.addInitScript(keepSettings, [personId, language] as const);
}

/** Runs in the page, before its own scripts: the language as the person had set it, unless the journey set another. */
function keepSettings([owner, language]: readonly [string, string]): void {
  // A page that is nowhere yet has no storage.
  if (location.origin === 'null') return;
  const name = `poolster.settings.${owner}`;
  if (!localStorage.getItem(name)) localStorage.setItem(name, JSON.stringify({ language }));
}

/** Scripts that throw and things the page's own security policy refuses; an answer of the server is for the journey to judge. */
function listenForFaults(context: BrowserContext, faults: string[]): void {
  context.on('weberror', (error) => faults.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      faults.push(message.text());
  });
}
