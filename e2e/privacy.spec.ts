import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ask, classIdOf, send, sessionOf, type Teaching } from './api.ts';
import { expect, expectInOrder, test } from './fixtures.ts';
import { byKeyboard } from './hands.ts';
import type { Words } from './words.ts';

test('Adam reads who looked at what, asks who it was, and his school gives the name', async ({
  adam,
  amina,
  pageOf,
  say,
  sayYoung,
}) => {
  const { person } = await sessionOf(adam);
  await ask<Teaching['atAGlance']>(amina, `/classes/${await classIdOf(amina, '4A')}/glance`);
  await amina.request.get(`/api/learners/${person.personId}/sky`);
  await adam.goto('/my-data');
  const looked = adam.locator('.looks > li').filter({
    hasText: sayYoung('privacy.look.sentence', { reader: 'self', who: 'classTeacher', what: 'learning' }),
  });
  await expect(looked.first()).toBeVisible();
  await expect(adam.locator('main')).not.toContainText('Amina');
  await expectInOrder(adam);
  await byKeyboard(adam).press(looked.getByRole('button').first());
  await expect(adam.getByText(sayYoung('privacy.look.asked')).first()).toBeVisible();

  const griet = await pageOf('griet');
  await griet.goto('/school/data');
  await expect(griet.getByText(say('privacy.admin.names'))).toBeVisible();
  await expectInOrder(griet);
  await griet
    .getByRole('button', { name: say('privacy.admin.names.give'), exact: true })
    .first()
    .click();
  await expect(griet.getByText(say('privacy.admin.names.none'))).toBeVisible();
  await adam.reload();
  await expect(adam.locator('main')).toContainText('Amina');
});

test('a guardian takes everything home, asks to put something right, and says yes and no', async ({
  guardian,
  pageOf,
  say,
}) => {
  await guardian.goto('/my-data?tab=kept');
  await expect(guardian.getByText(say('privacy.kept.kinds'))).toBeVisible();
  await expectInOrder(guardian);
  const [download] = await Promise.all([
    guardian.waitForEvent('download'),
    guardian.getByRole('button', { name: say('privacy.kept.json'), exact: true }).click(),
  ]);
  const told = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(told).toMatchObject({ format: 'poolster-person', person: { givenName: 'Adam' } });

  await openTab(guardian, say('privacy.tab.correct'));
  await expectInOrder(guardian);
  await guardian.getByLabel(say('privacy.correct.new')).fill('Adam-Jan');
  await guardian.getByRole('button', { name: say('privacy.correct.ask'), exact: true }).click();
  await expect(guardian.getByText('Adam-Jan')).toBeVisible();
  const griet = await pageOf('griet');
  await griet.goto('/school/data');
  await griet.getByRole('button', { name: say('privacy.admin.corrections.refuse'), exact: true }).click();
  await griet.getByLabel(say('privacy.admin.names.why')).fill('Op de pas staat Adam.');
  await expectInOrder(griet);
  await griet.getByRole('button', { name: say('privacy.admin.corrections.refuse'), exact: true }).click();
  await guardian.reload();
  await expect(guardian.locator('main')).toContainText('Op de pas staat Adam.');

  await openTab(guardian, say('privacy.tab.consents'));
  const yes = guardian.getByRole('switch', { name: say('privacy.extra.on') });
  await expect(yes).not.toBeChecked();
  await expectInOrder(guardian);
  await yes.focus();
  await guardian.keyboard.press('Space');
  await expect(yes).toBeChecked();
  await guardian.keyboard.press('Space');
  await expect(yes).not.toBeChecked();

  await openTab(guardian, say('privacy.tab.move'));
  await expectInOrder(guardian);
  const [packed] = await Promise.all([
    guardian.waitForEvent('download'),
    guardian.getByRole('button', { name: say('privacy.move.pack'), exact: true }).click(),
  ]);
  await griet.goto('/school/data?tab=moving');
  await griet.locator('input[type=file]').setInputFiles(await packed.path());
  await expect(griet.getByText(say('privacy.in.proven', { proven: 'yes' }))).toBeVisible();
  await expectInOrder(griet);
});

test('an administrator erases somebody in two steps, and sees what is past its time', async ({ pageOf, say }) => {
  const joris = await pageOf('joris');
  const { classId } = await send<{ classId: string }>(joris, '/school/classes', { name: 'Wissen', grade: 9 });
  const who = { givenName: 'Quirine', familyName: 'Zonnebloem' };
  await send(joris, `/school/classes/${classId}/learners`, who);
  await joris.goto('/school/data?tab=erase');
  await joris.getByRole('searchbox').fill('Zonnebloem');
  await joris.locator('.found-person').first().click();
  await expect(joris.getByText(say('privacy.erase.ahead', { name: 'Quirine Zonnebloem' }))).toBeVisible();
  await expectInOrder(joris);
  await joris.getByLabel(say('privacy.erase.reason')).fill('Op vraag van de leerling');
  await joris.getByLabel(say('privacy.erase.name')).fill('Zonnebloem');
  await joris.getByRole('button', { name: say('privacy.erase.do'), exact: true }).click();
  await expect(joris.getByText(say('privacy.erase.done', { name: 'Quirine Zonnebloem' }))).toBeVisible();
  const { people } = await ask<{ people: unknown[] }>(joris, '/school/people?query=Zonnebloem');
  expect(people).toEqual([]);
  await joris.goto('/school/data?tab=retention');
  await expect(joris.getByText(say('privacy.clean.title'))).toBeVisible();
  await expectInOrder(joris);
});

async function openTab(page: Page, name: ReturnType<Words>): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
}
