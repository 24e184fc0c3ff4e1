import { type Browser, chromium } from '@playwright/test';
import { type PersonName, signInQuietly } from '../e2e/people.ts';
import prepare from '../e2e/prepare.ts';
import { startServer } from '../e2e/server.ts';
import { addressOf } from '../e2e/visits.ts';
import { findChromium } from '../scripts/chromium.ts';
import { gzipped, pagesOf, readBuiltWeb, scriptsOfPage, wordsFile } from '../scripts/web/page-scripts.ts';
import { WEB_FOLDER } from '../src/server/build-web.ts';
import { noteLoad, table, writeReport } from './measure/report.ts';
import { median, quantile } from './measure/rounds.ts';

/** How heavy every page is, and how soon the first ones can be used on a slow device; see web.md. */
const ROUNDS = 5;
/** A phone of some years ago on a slow 4G line: a quarter of this machine's processor, 10 Mbit/s, 40 ms away. */
const SLOWER = 4;
const LINE = { offline: false, latency: 40, downloadThroughput: 10e6 / 8, uploadThroughput: 5e6 / 8 };
const PAGES = [
  { path: '/sign-in', who: 'stranger', usable: 'form button[type=submit]' },
  { path: '/sky', who: 'adam', usable: 'h1, .sky-map, .card' },
  { path: '/class/$classId', who: 'sam', usable: '.class-page h2, .class-page h3' },
] as const;

await prepare();
const server = await startServer();
const executablePath = findChromium();
const browser = await chromium.launch({
  args: ['--no-sandbox', '--disable-gpu'],
  ...(executablePath ? { executablePath } : {}),
});
const times = new Map(PAGES.map(({ path }) => [path as string, [] as Timing[]]));
for (let round = 0; round < ROUNDS; round++) {
  for (const { path, who, usable } of PAGES) {
    const timing = await timed(browser, { path, who, usable });
    times.get(path)?.push(timing);
    console.error(`round ${round + 1}, ${path}: ${JSON.stringify(timing)} (load ${noteLoad().toFixed(1)})`);
  }
}
await browser.close();
await server.stop();

const web = readBuiltWeb(WEB_FOLDER);
const words = (part: string) => gzipped(web, [wordsFile(web, 'nl', part)]);
const sizes = pagesOf(web)
  .map((page) => ({
    page,
    bytes: gzipped(web, scriptsOfPage(web, page)),
    words: words('frame') + words(capabilityOf(page)),
  }))
  .sort((a, b) => a.bytes - b.bytes);
writeReport({
  name: 'web',
  title: 'How heavy the pages are, and how soon they can be used',
  sections: [
    `A first visit with an empty cache in Chromium with its processor slowed ${SLOWER} times, 10 Mbit/s and 40 ms of latency, on the demo
(embedded database). *Painted* is the largest contentful paint; *usable* is when the page's own content stands there and a click
would be handled (its script has run and the main thread was free). ${ROUNDS} rounds in turn; target: usable in under 2 s.`,
    table(
      ['page', 'painted, ms (median)', 'usable, ms (median)', 'usable, ms (slowest)'],
      [...times].map(([path, all]) => [
        path,
        Math.round(median(all.map(({ painted }) => painted))),
        Math.round(median(all.map(({ usable }) => usable))),
        Math.round(
          quantile(
            all.map(({ usable }) => usable),
            1,
          ),
        ),
      ]),
    ),
    `Script of each page, gzipped (kB = 1000 bytes): everything that must have come before it can be used, then the words of its
language for the frame and its own capability. What asks the server (8 kB) and the person's menu follow. \`e2e/page-weight.spec.ts\`
holds sign-in to 150 kB, the sky and the class to 200 kB with words, any other page to 250 kB, and that no schema library is in it.`,
    table(
      ['page', 'script, kB', 'words, kB'],
      sizes.map(({ page, bytes, words }) => [
        page.replace('../capabilities/', ''),
        (bytes / 1000).toFixed(1),
        (words / 1000).toFixed(1),
      ]),
    ),
  ],
});

function capabilityOf(page: string): string {
  return /capabilities\/(\w+)\//.exec(page)?.[1] ?? 'status';
}

interface Timing {
  readonly painted: number;
  readonly usable: number;
}

async function timed(
  on: Browser,
  { path, who, usable }: { path: string; who: PersonName | 'stranger'; usable: string },
): Promise<Timing> {
  const context = await on.newContext({ baseURL: server.url, locale: 'nl-BE', viewport: { width: 1280, height: 800 } });
  if (who !== 'stranger') await signInQuietly(context, server.url, who);
  const page = await context.newPage();
  const address = await addressOf(page, path);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', LINE);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(watchPaint);
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator(usable).first().waitFor({ state: 'visible' });
  const timing = await page.evaluate(readTiming);
  await context.close();
  return timing;
}

/** Runs in the page: keeps the time of the largest paint so far. */
function watchPaint(): void {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) Object.assign(window, { painted: entry.startTime });
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}

/** Runs in the page once its content is there: the main thread is free when a task that waits in line gets its turn. */
async function readTiming(): Promise<Timing> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const painted = 'painted' in window ? Number(window.painted) : Number.NaN;
  return { painted, usable: performance.now() };
}
