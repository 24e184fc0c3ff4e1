import type { BrowserContext, Page } from '@playwright/test';
import {
  emailOf,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  PASSPHRASE,
  type PersonName,
  takePicture,
  test,
} from './fixtures.ts';
import { signInQuietly, whoIs } from './people.ts';
import type { Words } from './words.ts';

/**
 * Signs somebody in just now, in this browser alone, so that nothing here ends a session of another journey. Their settings say
 * the project's language.
 */
async function signInHere(context: BrowserContext, person: { name: PersonName; url: string; language: string }) {
  await signInQuietly(context, person.url, person.name);
  const personId = await whoIs(context.request, person.url);
  await context.addInitScript(
    ([id, language]) => {
      // A page that is not there yet has no storage.
      if (location.protocol === 'http:') localStorage.setItem(`poolster.settings.${id}`, JSON.stringify({ language }));
    },
    [personId, person.language] as const,
  );
}

/** Chromium's own virtual authenticator, built into the device. */
async function plugInAuthenticator(page: Page, isUserVerified: boolean): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: isUserVerified,
      isUserVerified,
      automaticPresenceSimulation: true,
    },
  });
}

async function makePasskey(page: Page, say: Words, name: string): Promise<void> {
  await page.getByRole('button', { name: say('account.passkeys.add') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say('account.passkeys.name'), { exact: true }).fill(name);
  await dialog.getByRole('button', { name: say('account.passkeys.add') }).click();
}

test('a teacher makes a passkey, comes back with it, and takes it away again', async ({
  page,
  say,
  server,
  language,
}) => {
  await plugInAuthenticator(page, true);
  await signInHere(page.context(), { name: 'amina', url: server.url, language });
  await page.goto('/account');
  await expect(page.getByRole('heading', { level: 1, name: say('account.title') })).toBeVisible();
  await makePasskey(page, say, 'Laptop');
  await expect(page.getByRole('listitem').filter({ hasText: 'Laptop' })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await takePicture(page, 'account');

  await page.context().clearCookies();
  await page.goto('/sign-in?next=/account');
  await page.getByRole('button', { name: say('signIn.passkey') }).click();
  await expect(page.getByRole('heading', { level: 1, name: say('account.title') })).toBeVisible();
  await expect(page.getByText(say('account.session.method', { method: 'passkey' }))).toBeVisible();

  await page.getByRole('button', { name: say('account.remove.named', { name: 'Laptop' }) }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('account.remove'), exact: true })
    .click();
  await expect(page.getByText(say('account.passkeys.none'))).toBeVisible();
  await page.context().clearCookies();
  await page.goto('/sign-in');
  await page.getByRole('button', { name: say('signIn.passkey') }).click();
  await expect(page.getByText(say('problem.PASSKEY_NOT_FOUND'))).toBeVisible();
});

test('a key that does not know its owner is no passkey', async ({ page, say, server, language }) => {
  await plugInAuthenticator(page, false);
  await signInHere(page.context(), { name: 'sam', url: server.url, language });
  await page.goto('/account');
  await makePasskey(page, say, 'Vreemde sleutel');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText(say('account.passkeys.none'))).toBeVisible();
});

test('who signed in a while ago confirms that it is them before a change', async ({ page, say, server, language }) => {
  await plugInAuthenticator(page, true);
  await signInHere(page.context(), { name: 'joris', url: server.url, language });
  await page.goto('/account');
  let isOld = true;
  // A journey cannot wait ten minutes, so that the first answer is the one a session of eleven minutes gets.
  await page.route('**/api/auth/passkey/generate-register-options', (route) =>
    isOld ? route.fulfill({ status: 403, json: { code: 'session-not-fresh' } }) : route.fallback(),
  );
  await makePasskey(page, say, 'Telefoon');
  const confirm = page.getByRole('dialog', { name: say('account.confirm.title') });
  await confirm.getByLabel(say('signIn.passphrase')).fill(PASSPHRASE);
  await expectAccessible(page);
  isOld = false;
  await confirm.getByRole('button', { name: say('account.confirm.submit') }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Telefoon' })).toBeVisible();
});

test('a session can be ended from elsewhere', async ({ page, browser, contextOptions, say, server, language }) => {
  await signInHere(page.context(), { name: 'griet', url: server.url, language });
  const tablet = await browser.newContext({
    ...contextOptions,
    userAgent: 'Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X) Version/18.5 Safari/604.1',
  });
  await signInQuietly(tablet, server.url, 'griet');
  await page.goto('/account');
  const device = say('account.session.device', { browser: 'Safari', system: 'iPad' });
  await page.getByRole('button', { name: say('account.session.endOn', { device }) }).click();
  await expect(page.getByText(device)).toHaveCount(0);
  const answer = await tablet.request.get(`${server.url}/api/session`);
  expect(await answer.json()).toEqual({ signedIn: false });
  await tablet.close();
});

test('the sign-in page speaks the other language too, and says why the school’s sign-in led back', async ({
  page,
  say,
  language,
}) => {
  const other = language === 'nl' ? 'en' : 'nl';
  await page.goto('/sign-in?error=signup_disabled');
  await expect(page.getByText(say('problem.sso-unknown-person'))).toBeVisible();
  await takePicture(page, 'sign-in-refused');
  await page.getByRole('button', { name: say(`settings.language.${other}`) }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', other === 'nl' ? 'nl-BE' : 'en');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test('a learner is offered no passkey', async ({ bas, say }) => {
  await bas.goto('/account');
  await expect(bas.getByRole('heading', { level: 2, name: say('account.sessions') })).toBeVisible();
  await expect(bas.getByText(emailOf('bas'))).toBeVisible();
  await expect(bas.getByText(say('account.passkeys.help'))).toHaveCount(0);
});
