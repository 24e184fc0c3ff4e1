import { defineConfig } from '@playwright/test';
import { combinations } from './e2e/combinations.ts';
import type { JourneyOptions } from './e2e/fixtures.ts';
import { findChromium } from './scripts/chromium.ts';

const chromium = findChromium();
const report = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'];

export default defineConfig<JourneyOptions>({
  testDir: 'e2e',
  outputDir: 'build/journeys/results',
  globalSetup: './e2e/prepare.ts',
  // Two cores: a server and a browser for each worker.
  workers: 2,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  // A journey that only passes at a second try is reported as flaky; on a shared machine it need not stop a landing.
  retries: process.env['CI'] ? 2 : 0,
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  use: {
    ...(chromium
      ? { launchOptions: { executablePath: chromium, args: quietly() } }
      : { launchOptions: { args: quietly() } }),
    screenshot: 'only-on-failure',
    trace: 'off',
  },
  projects: combinations(process.env['JOURNEYS']).map(({ name, viewport, language, theme }) => ({
    name,
    use: {
      viewport,
      language,
      locale: language === 'nl' ? 'nl-BE' : 'en-GB',
      colorScheme: theme,
      timezoneId: 'Europe/Brussels',
    },
  })),
});

/** A browser that asks nothing of the network, and that starts as root in a container. */
function quietly(): string[] {
  return [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}
