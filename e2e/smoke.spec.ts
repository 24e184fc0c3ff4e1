import {
  countSteps,
  emailOf,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  PASSPHRASE,
  takePicture,
  test,
} from './fixtures.ts';

test('the server says that it is well', async ({ request }) => {
  const answer = await request.get('/health');
  expect(await answer.json()).toEqual({ status: 'ok' });
});

test('a stranger is asked to sign in, on a page that everybody can use', async ({ page, say, language }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: say('signIn.title') })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', language === 'nl' ? 'nl-BE' : 'en');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await takePicture(page, 'sign-in');
});

test('Sam signs in by keyboard, with his address and passphrase', async ({ page, say }) => {
  await page.goto('/sign-in');
  const counter = await countSteps(page);
  await page.getByLabel(say('signIn.email')).focus();
  await page.keyboard.type(emailOf('sam'));
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/sign-in/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  counter.within({ taps: 0, keys: 2, characters: emailOf('sam').length + PASSPHRASE.length });
  expect(counter.steps().characters).toBe(emailOf('sam').length + PASSPHRASE.length);
});

test('who is signed in finds their own first page, that everybody can use', async ({ sam }) => {
  await sam.goto('/');
  await expect(sam.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(sam).not.toHaveURL(/sign-in/);
  await expectAccessible(sam);
  await expectNoSidewaysScroll(sam);
});
