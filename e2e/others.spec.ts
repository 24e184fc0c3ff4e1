import type { Page } from '@playwright/test';
import { ask, classIdOf, sessionOf, type Teaching } from './api.ts';
import { expect, expectInOrder, keepLanguage, PASSPHRASE, takePicture, test } from './fixtures.ts';
import { byKeyboard } from './hands.ts';
import { startEmptyServer } from './server.ts';
import type { Words } from './words.ts';

test('a guardian sees their own child, and no other', async ({ guardian, amina, say }) => {
  await guardian.goto('/');
  await expect(guardian.getByRole('heading', { level: 1, name: 'Adam', exact: true })).toBeVisible();
  await expectInOrder(guardian);
  const { children } = await sessionOf(guardian);
  const own = children[0]?.personId ?? '';
  await expect(guardian.locator(`main a[href^="/learner/${own}/goal/"]`)).not.toHaveCount(0);
  await expect(guardian.locator(`main a[href^="/learner/"]:not([href^="/learner/${own}/"])`)).toHaveCount(0);
  const glance = await ask<Teaching['atAGlance']>(amina, `/classes/${await classIdOf(amina, '4A')}/glance`);
  const other = glance.learners.find((learner) => learner.personId !== own);
  const answer = await guardian.request.get(`/api/learners/${other?.personId}/sky`);
  expect([403, 404]).toContain(answer.status());
  await guardian.goto(`/learner/${other?.personId}`);
  await expectRefused(guardian, say);
  await expect(guardian.locator('main')).not.toContainText(other?.name ?? '');
  await expectInOrder(guardian);
});

test('a learner who opens the page of a class is told kindly that it is not theirs', async ({ bas, sam, say }) => {
  const classId = await classIdOf(sam, '3A');
  await bas.goto(`/class/${classId}`);
  await expect(bas.getByRole('heading', { level: 1, name: say('shell.notForYou.title') })).toBeVisible();
  await expectInOrder(bas);
  expect((await bas.request.get(`/api/classes/${classId}/glance`)).status()).toBe(403);
  await bas.getByRole('link', { name: say('shell.toStart'), exact: true }).click();
  await expect(bas).toHaveURL(/\/sky/);
});

test('Ellen sees her school: its classes, its people, and what to do', async ({ ellen, say }) => {
  await ellen.goto('/');
  await expect(ellen.getByRole('heading', { level: 1, name: 'Middenschool Het Kompas' })).toBeVisible();
  await expect(ellen.locator('.school-class')).toHaveCount(10);
  for (const door of ['school.staff', 'school.accounts', 'school.pictureRules', 'school.rollover'])
    await expect(ellen.getByRole('link', { name: say(door), exact: true })).toBeVisible();
  await expectInOrder(ellen);
  await takePicture(ellen, 'school');
  await ellen.locator('.school-class').first().click();
  await expect(ellen.locator('.people-list').first()).toBeVisible();
  await expectInOrder(ellen);
});

test('a new installation: from the link in the log to a class with its learners, by keyboard', async ({
  page,
  say,
  language,
}) => {
  test.setTimeout(120_000);
  const server = await startEmptyServer();
  try {
    await setUpSchool(page, say, server.setUpLink);
    await keepLanguage(
      page,
      (await (await page.request.get(`${server.url}/api/session`)).json()).person.personId,
      language,
    );
    await page.goto(`${server.url}/`);
    await expect(page.getByRole('heading', { level: 1, name: 'De Vuurtoren' })).toBeVisible();
    await expect(page.getByText(say('school.empty.title'))).toBeVisible();
    await expectInOrder(page);
    await bringInRoster(page, say);
    await page.goto(`${server.url}/school`);
    await expect(page.locator('.school-class')).toHaveText([/2B/]);
    await expect(page.locator('.school-class')).toContainText(say('school.class.learners', { n: ROSTER.length }));
    await expectInOrder(page);
    // The link was good for one use.
    await page.goto(server.setUpLink);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  } finally {
    await server.stop();
  }
});

test('goals are found by any form of a Dutch word', async ({ ellen, say }) => {
  const totalOf = async (words: string) => (await ask<{ total: number }>(ellen, `/goals?query=${words}`)).total;
  const total = await totalOf('breuken');
  expect(total).toBeGreaterThan(0);
  expect(await totalOf('breuk')).toBe(total);
  expect(await totalOf('')).toBeGreaterThan(total);
  await ellen.goto('/goals');
  const search = ellen.getByRole('searchbox');
  for (const words of ['breuk', 'Breuken']) {
    await search.fill(words);
    await expect(ellen.getByText(say('goals.found', { n: total }), { exact: true })).toBeVisible();
    await expect(ellen.locator('main')).toContainText(/breuk|fraction/i);
    await search.fill('');
    await expect(ellen.getByText(say('goals.found', { n: total }), { exact: true })).toHaveCount(0);
  }
  await search.fill('xyzzy');
  await expect(ellen.getByText(say('goals.none.title'))).toBeVisible();
  await expectInOrder(ellen);
});

test('a curriculum with faults is refused whole, with file, line and field', async ({ ellen, say }) => {
  await ellen.goto('/goals/import');
  await expectInOrder(ellen);
  const faulty = 'code,statement,prerequisites,year_from\nA1,Telt tot tien,,1\nA2,,A1,1\nA3,Telt tot honderd,B9,soon\n';
  await ellen.locator('input[type=file]').setInputFiles(csv('kapot.csv', faulty));
  await ellen.getByLabel(say('goals.import.tableTitle')).fill('Ons leerplan');
  await ellen.getByRole('button', { name: say('goals.import.check'), exact: true }).click();
  const places = [
    { line: 3, field: 'statement' },
    { line: 4, field: 'prerequisites' },
    { line: 4, field: 'year_from' },
  ];
  for (const { line, field } of places) {
    const where = ['kapot.csv', say('fault.line', { line }), say('fault.field', { field })].join(', ');
    await expect(ellen.locator('.faults li').filter({ hasText: where })).toBeVisible();
  }
  await expect(ellen.getByRole('button', { name: say('goals.import.apply'), exact: true })).toHaveCount(0);
  await expectInOrder(ellen);
});

const ROSTER = ['Fatima;Aydin', 'Jonas;Baert', 'Louise;Claes', 'Omar;Diallo', 'Ella;Evers', 'Stan;Faes'];

async function setUpSchool(page: Page, say: Words, link: string): Promise<void> {
  const hands = byKeyboard(page);
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: say('people.setup.title') })).toBeVisible();
  await expectInOrder(page);
  await hands.fill(page.getByLabel(say('people.setup.name')), 'De Vuurtoren');
  await hands.fill(page.getByLabel(say('people.setup.network')), 'Scholen aan zee');
  await hands.fill(page.getByLabel(say('people.givenName'), { exact: true }), 'Mila');
  await hands.fill(page.getByLabel(say('people.familyName'), { exact: true }), 'Maes');
  await hands.fill(page.getByLabel(say('signIn.email')), 'mila@vuurtoren.test');
  await hands.fill(page.getByLabel(say('signIn.passphrase'), { exact: true }), PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/school$/);
}

/** A small list as a school keeps it: the wizard guesses the columns, shows what would change, and does that. */
async function bringInRoster(page: Page, say: Words): Promise<void> {
  const hands = byKeyboard(page);
  await hands.press(page.getByRole('link', { name: say('school.import'), exact: true }));
  await expect(page.getByRole('heading', { level: 1, name: say('roster.title') })).toBeVisible();
  await expectInOrder(page);
  const list = ['Voornaam;Familienaam;Klas;Leerjaar', ...ROSTER.map((name) => `${name};2B;2`), ''].join('\n');
  await page.locator('input[type=file]').setInputFiles(csv('leerlingen.csv', list));
  await expect(page.getByText(say('roster.found.table', { rows: ROSTER.length }))).toBeVisible();
  await expectInOrder(page);
  await hands.press(page.getByRole('button', { name: say('roster.try'), exact: true }));
  await expect(page.getByText(say('roster.dryRun.help'))).toBeVisible();
  await expectInOrder(page);
  await hands.press(page.getByRole('button', { name: say('roster.apply'), exact: true }));
  await expect(page.getByRole('heading', { name: say('roster.done'), exact: true })).toBeVisible();
  await expectInOrder(page);
}

function csv(name: string, text: string) {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

async function expectRefused(page: Page, say: Words): Promise<void> {
  const words = ['problem.not-allowed', 'problem.not-found'].map((key) => page.getByText(say(key)));
  const [first, second] = words;
  if (first && second) await expect(first.or(second)).toBeVisible();
}
