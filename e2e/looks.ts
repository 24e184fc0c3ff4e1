import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Everybody can use the page as it stands now: axe finds nothing against WCAG 2.2 AA. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
  const told = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map((node) => `    ${node.target.join(' ')} — ${node.failureSummary ?? ''}`).join('\n')}`,
  );
  expect(told, `axe on ${page.url()}`).toEqual([]);
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
