import type { Page } from '@playwright/test';
import { ask, type People, send } from './api.ts';
import { expect, expectInOrder, test } from './fixtures.ts';
import { byKeyboard, goTo, tabTo } from './hands.ts';
import type { Words } from './words.ts';

const PARENT = { givenName: 'Noor', familyName: 'Verbeke', email: 'noor.verbeke@thuis.test' };

/** A learner of a class of their own, with one parent, so that nobody else's days change. */
async function prepareChild(griet: Page): Promise<string> {
  const { classId } = await send<{ classId: string }>(griet, '/school/classes', { name: 'Wissels', grade: 3 });
  const child = { givenName: 'Wout', familyName: 'Verbeke' };
  const { personId } = await send<{ personId: string }>(griet, `/school/classes/${classId}/learners`, child);
  await send(griet, `/school/people/${personId}/viewers`, { ...PARENT, as: { kind: 'guardian' } });
  return personId;
}

test('Griet sets with the keyboard on which days a parent sees a child, and what a decision takes away', async ({
  pageOf,
  say,
}) => {
  test.slow();
  const griet = await pageOf('griet');
  const learnerId = await prepareChild(griet);
  const name = `${PARENT.givenName} ${PARENT.familyName}`;
  const keys = byKeyboard(griet);
  const { viewers } = await ask<People['schoolPerson']>(griet, `/school/people/${learnerId}`);
  await griet.goto(`/school/people/${learnerId}`);
  await expectInOrder(griet);

  const days = griet.getByRole('button', { name: say('school.viewer.days.named', { name }), exact: true });
  await keys.press(days);
  const dialog = griet.getByRole('dialog');
  await expect(dialog.getByLabel(say('school.viewer.days.first'))).toHaveValue(viewers[0]?.from ?? '');
  await expectInOrder(griet);
  await griet.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(days).toBeFocused();
  await keys.press(days);
  await dialog.getByLabel(say('school.viewer.days.last')).fill('2099-06-30');
  await keys.press(dialog.getByRole('button', { name: say('action.save') }));
  await expect(dialog).toBeHidden();
  await expect(griet.getByText('2099')).toBeVisible();

  const restrict = griet.getByRole('button', { name: say('school.restrict.named', { name }), exact: true });
  await keys.press(restrict);
  const save = dialog.getByRole('button', { name: say('action.save') });
  await expect(save).toBeDisabled();
  await keys.choose(dialog.getByRole('radiogroup'), 1);
  await expectInOrder(griet);
  await expect(save).toBeDisabled();
  await keys.fill(dialog.getByLabel(say('school.restrict.reason')), 'Vonnis van 3 november');
  await keys.press(save);
  await expect(dialog).toBeHidden();
  const chip = griet.locator('.chip').filter({ hasText: say('school.viewer.sees', { sees: 'contact' }) });
  await expect(chip).toBeVisible();
  await expectInOrder(griet);

  await keys.press(restrict);
  await expect(dialog.getByLabel(say('school.restrict.reason'))).toHaveValue('Vonnis van 3 november');
  await keys.choose(dialog.getByRole('radiogroup'), 0);
  await keys.press(save);
  await expect(dialog).toBeHidden();
  await expect(chip).toBeHidden();
});

test('every tab of what is kept opens with the arrow keys, for a child, a parent and the school', async ({
  adam,
  guardian,
  pageOf,
  say,
  sayYoung,
}) => {
  test.slow();
  const mine = ['looks', 'kept', 'correct', 'consents', 'move'] as const;
  await walkTabs(
    adam,
    '/my-data',
    mine.map((tab) => sayYoung(`privacy.tab.${tab}`)),
  );
  await walkTabs(
    guardian,
    '/my-data',
    mine.map((tab) => say(`privacy.tab.${tab}`)),
  );
  const ours = ['asked', 'erase', 'retention', 'moving'] as const;
  await walkTabs(
    await pageOf('griet'),
    '/school/data',
    ours.map((tab) => say(`privacy.admin.tab.${tab}`)),
  );
});

async function walkTabs(page: Page, path: string, names: readonly ReturnType<Words>[]) {
  await page.goto(path);
  await tabTo(page, page.getByRole('tablist'));
  for (const name of names) {
    const tab = page.getByRole('tab', { name, exact: true });
    await goTo(page, tab, 'ArrowRight');
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    await expectInOrder(page);
  }
}
