import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { gzipped, pagesOf, readBuiltWeb, scriptsOf, scriptsOfPage } from '../scripts/web/page-scripts.ts';
import { WEB_FOLDER } from '../src/server/build-web.ts';
import { expect, test } from './fixtures.ts';
import { addressOf } from './visits.ts';

const KILO = 1000;
/** Gzipped script of the pages that people wait for most, words included; what somebody asks for later is not in it. */
const BUDGETS = [
  { path: '/sign-in', who: 'stranger', most: 150 * KILO },
  { path: '/sky', who: 'adam', most: 200 * KILO },
  { path: '/class/$classId', who: 'sam', most: 200 * KILO },
] as const;
/** No page without a budget of its own may grow past this. */
const MOST_OF_ANY = 250 * KILO;

test('no page needs more script than it may, and no schema library reaches the browser', () => {
  const web = readBuiltWeb(WEB_FOLDER);
  const heavy = pagesOf(web).filter((page) => gzipped(web, scriptsOfPage(web, page)) > MOST_OF_ANY);
  expect(heavy).toEqual([]);
  const scripts = [...new Set(Object.values(web.manifest).map(({ file }) => file))].filter((file) =>
    file.endsWith('.js'),
  );
  const withSchemas = scripts.filter((file) => /ZodError|\b_zod\b/.test(readFileSync(join(WEB_FOLDER, file), 'utf8')));
  expect(withSchemas).toEqual([]);
});

for (const { path, who, most } of BUDGETS) {
  test(`${path} comes with at most ${most / KILO} kB of script`, async ({ page: stranger, pageOf }) => {
    const page = who === 'stranger' ? stranger : await pageOf(who);
    const address = await addressOf(page, path);
    const loaded = await scriptsLoadedBy(page, address);
    const web = readBuiltWeb(WEB_FOLDER);
    // The menu of the person follows when the page stands there and the browser has nothing else to do.
    const later = scriptsOf(web, 'shell/person-menu.tsx');
    const source = pagesOf(web).find((one) => one.endsWith(SOURCES[path])) ?? '';
    const needed = scriptsOfPage(web, source);
    const counted = loaded.filter((file) => needed.has(file) || !later.has(file));
    expect(counted.length).toBeGreaterThan(needed.size);
    expect(gzipped(web, counted), counted.join(' ')).toBeLessThanOrEqual(most);
  });
}

const SOURCES = {
  '/sign-in': '/sign-in-page.tsx',
  '/sky': '/sky-page.tsx',
  '/class/$classId': '/teaching/ui/class-page.tsx',
} as const;

async function scriptsLoadedBy(page: Page, address: string): Promise<string[]> {
  const loaded = new Set<string>();
  page.on('response', (answer) => {
    if (answer.request().resourceType() === 'script') loaded.add(new URL(answer.url()).pathname.slice(1));
  });
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main .loading')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  return [...loaded];
}
