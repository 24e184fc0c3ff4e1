// The browser of the journeys: one that is there already, else one that can be installed, else words that say what to do.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Path of a Chromium on this machine, or undefined. CHROMIUM_PATH goes first, Playwright's own last. */
export function findChromium(environment = process.env, exists = existsSync): string | undefined {
  const asked = environment['CHROMIUM_PATH'];
  return [...(asked ? [asked] : []), ...USUAL_PLACES, chromium.executablePath()].find((path) => exists(path));
}

/** Finds a Chromium or installs one; throws with what to do when neither works. */
export function ensureChromium(say: (text: string) => void): string {
  const found = findChromium();
  if (found) return found;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    say('No Chromium here yet: installing the one of Debian …');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  } else {
    say('No Chromium here yet: installing the one of Playwright …');
    run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  }
  const installed = findChromium();
  if (!installed) throw new Error(WHAT_TO_DO);
  return installed;
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, [...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

const WHAT_TO_DO = `The journeys need a Chromium, and none could be found or installed.
Do one of these, then run the tests again:
  - Debian or Ubuntu:  sudo apt-get install chromium
  - anywhere else:     npx playwright install chromium
  - one you have:      CHROMIUM_PATH=/path/to/chrome npm test`;
