import type { Page } from '@playwright/test';
import { send, sessionOf } from './api.ts';
import { expect, expectInOrder, test } from './fixtures.ts';
import { addressOf, allVisits, isDrawn } from './visits.ts';
import type { Words } from './words.ts';

const isFull = process.env['JOURNEYS'] === 'full';

// Errors in the console fail every journey (see `faults`); here nobody does anything but look.
for (const { path, who } of await allVisits(isFull)) {
  test(`${path} is in order for ${who}`, async ({ page: stranger, pageOf, say }) => {
    skipUnlessDrawn(path);
    const page = who === 'stranger' ? stranger : await pageOf(who);
    await page.goto(await addressOf(page, path));
    await expectOwnPage(page, say);
    await expectInOrder(page);
  });
}

test('a class in which nobody is yet has a page for everything, and so has one that has no curriculum yet', async ({
  pageOf,
  say,
}) => {
  skipUnlessDrawn('a class in which nobody is yet');
  test.slow();
  const [joris, sam] = [await pageOf('joris'), await pageOf('sam')];
  const { classId } = await send<{ classId: string }>(joris, '/school/classes', { name: 'Nieuw', grade: 9 });
  const teacherId = (await sessionOf(sam)).person.personId;
  await send(joris, `/school/classes/${classId}/teachers`, { teacherId });
  for (const who of ['nobody', 'somebody']) {
    if (who === 'somebody')
      await send(joris, `/school/classes/${classId}/learners`, { givenName: 'Nele', familyName: 'Nijs' });
    for (const path of ['/class', `/class/${classId}`, ...PAGES.map((page) => `/class/${classId}${page}`)])
      await visit(sam, path, say);
    await visit(sam, `/school/classes/${classId}/cards`, say);
    await visit(joris, `/school/classes/${classId}`, say);
  }
});

const PAGES = ['/groups', '/groups/print', '/coverage', '?view=board'];

function skipUnlessDrawn(name: string): void {
  const { config, project } = test.info();
  const names = config.projects.map((one) => one.name);
  test.skip(!isFull && !isDrawn(name, names.indexOf(project.name), names.length), 'Seen in the other project');
}

async function visit(page: Page, path: string, say: Words): Promise<void> {
  // Projection mode stays on until it is turned off, or its tab is closed.
  await page.evaluate(() => location.origin !== 'null' && sessionStorage.clear());
  await page.goto(path);
  await expectOwnPage(page, say);
  await expectInOrder(page);
}

/** The page itself stands there, not the words that it is missing, broken or for somebody else. */
async function expectOwnPage(page: Page, say: Words): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeVisible();
  await expect(page.locator('main .loading')).toHaveCount(0);
  for (const key of ['shell.notFound.title', 'shell.broken.title', 'shell.notForYou.title'])
    await expect(heading).not.toHaveText(say(key));
  await expect(page.getByText(say('problem.unexpected'))).toHaveCount(0);
}
