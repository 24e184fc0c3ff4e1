import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Two things axe does not know: what a browser leaves undrawn until it is scrolled to has no real size, so that it seems to
// overlap; and a part of the sky that `overflow: clip` cuts off is not seen.
const AS_AXE_KNOWS_IT = '* { content-visibility: visible !important } .sky-stage { overflow: hidden !important }';

/** Everybody can use the page as it stands now: axe finds nothing against WCAG 2.2 AA. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectAtRest(page);
  // As a sheet made by script: the policy of our pages refuses style elements, and should.
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, AS_AXE_KNOWS_IT);
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
  await page.evaluate(() => document.adoptedStyleSheets.pop());
  const told = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map((node) => `    ${node.target.join(' ')} — ${node.failureSummary ?? ''}`).join('\n')}`,
  );
  expect(told, `axe on ${page.url()}`).toEqual([]);
}

/**
 * What holds of every page at any moment: it has loaded, with one main heading and a name in the tab, nothing has to be
 * scrolled sideways, and everybody can use it. `full` looks at it in the other theme too; the sample does that in its other
 * project.
 */
export async function expectInOrder(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.locator('main .loading')).toHaveCount(0);
  await expect(page).toHaveTitle(/^\S.* – Poolster$/);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  if (process.env['JOURNEYS'] !== 'full') return;
  const { colorScheme } = test.info().project.use;
  await page.emulateMedia({ colorScheme: colorScheme === 'dark' ? 'light' : 'dark' });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: colorScheme ?? null });
}

/** What fades in or slides has come to rest, so that colours are those that stay. */
async function expectAtRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const passing = document.getAnimations().filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime));
    await Promise.allSettled(passing.map((one) => one.finished));
  });
}

/** Nothing has to be scrolled sideways, at 320 px either. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { wide, shown } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    shown: window.innerWidth,
  }));
  expect(wide, `width of ${page.url()}`).toBeLessThanOrEqual(shown);
}

/** Keeps a picture of the page under build/journeys/pictures, for the README and for a look. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({
    path: `build/journeys/pictures/${name}-${test.info().project.name}.png`,
    fullPage: true,
    animations: 'disabled',
  });
}
