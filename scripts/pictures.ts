// Takes the README's pictures of a running demo: `npm start` in one terminal, `npm run pictures` in another.
import { type BrowserContext, chromium } from '@playwright/test';
import { DEMO_DOMAIN, DEMO_PASSPHRASE } from '../src/demo/seed.ts';
import { findChromium } from './chromium.ts';

const url = process.env['POOLSTER_URL'] ?? 'http://localhost:4400';
const SIZE = { width: 1280, height: 800 };

const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
});

const adam = await signedIn('adam');
await picture(adam, 'sky', '/sky');
const sam = await signedIn('sam');
const classPage = await sam.newPage();
await classPage.goto('/class');
await classPage.getByRole('link', { name: '3A' }).click();
await classPage.waitForURL(/class\/.+/);
const address = classPage.url().slice(url.length);
await picture(sam, 'class', address);
await picture(sam, 'groups', `${address}/groups`);
await browser.close();

async function signedIn(name: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: SIZE,
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    reducedMotion: 'reduce',
  });
  const answer = await context.request.post('/api/auth/sign-in/email', {
    data: { email: `${name}${DEMO_DOMAIN}`, password: DEMO_PASSPHRASE },
    headers: { origin: url },
  });
  if (!answer.ok()) throw new Error(`${name} cannot sign in on ${url}: is the demo running there?`);
  return context;
}

async function picture(context: BrowserContext, name: string, path: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `docs/pictures/${name}.png` });
  console.log(`docs/pictures/${name}.png`);
}
