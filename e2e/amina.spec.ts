import type { Page } from '@playwright/test';
import { ask, classIdOf, type Evidence, type People, type Teaching } from './api.ts';
import { countSteps, expect, expectInOrder, takePicture, test } from './fixtures.ts';
import { byKeyboard, goTo } from './hands.ts';
import type { Words } from './words.ts';

// Amina teaches 4A, works in projects, and often stands where there is no network.

const EIGHT = 8;

test('Amina observes eight learners at once without a network: two taps, kept, and sent once', async ({
  amina,
  say,
}) => {
  await amina.goto('/');
  await expect(amina.getByRole('heading', { level: 1, name: say('class.today', { name: '4A' }) })).toBeVisible();
  await expectInOrder(amina);
  const learnerIds = await firstLearners(amina);
  const before = await countObservations(amina, learnerIds);
  const sheet = await openSheet(amina, say);
  const counter = await countSteps(amina);
  await amina.context().setOffline(true);
  const began = Date.now();
  await slideOver(amina, EIGHT);
  await expect(sheet.getByText(say('observe.chosen', { n: EIGHT }))).toBeVisible();
  await sheet.getByRole('button', { name: say('observe.level.alone'), exact: true }).click();
  await expect(sheet.getByText(say('observe.waiting', { n: 1 }))).toBeVisible();
  counter.within({ taps: 2, characters: 0, keys: 0 });
  expect(Date.now() - began, 'milliseconds for eight learners').toBeLessThan(10_000);
  await takePicture(amina, 'observing');
  await amina.context().setOffline(false);
  await expect(sheet.getByText(say('observe.waiting', { n: 1 }))).toHaveCount(0);
  await expect.poll(() => countObservations(amina, learnerIds)).toBe(before + EIGHT);
  await amina.reload();
  await expect(amina.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(amina.locator('.queue-status')).toBeEmpty();
  expect(await countObservations(amina, learnerIds)).toBe(before + EIGHT);
});

test('an answer of the server that gets lost makes no observation twice', async ({ amina, say }) => {
  const learnerIds = await firstLearners(amina);
  const before = await countObservations(amina, learnerIds);
  await amina.goto('/');
  let lost = 0;
  await amina.route('**/rpc/evidence/record', async (route) => {
    // The server keeps it, but the connection breaks before Amina's tablet hears so.
    await route.fetch();
    lost += 1;
    await route.abort('connectionreset');
  });
  const sheet = await openSheet(amina, say);
  await slideOver(amina, EIGHT);
  await sheet.getByRole('button', { name: say('observe.level.withHelp'), exact: true }).click();
  await expect.poll(() => lost).toBeGreaterThan(0);
  await amina.unroute('**/rpc/evidence/record');
  const again = amina.waitForResponse((answer) => answer.url().includes('/rpc/evidence/record') && answer.ok());
  await amina.reload();
  await again;
  await expect(amina.locator('.queue-status')).toBeEmpty();
  expect(await countObservations(amina, learnerIds)).toBe(before + EIGHT);
});

test('Amina observes with the keyboard alone', async ({ amina, say }) => {
  await amina.goto('/');
  const hands = byKeyboard(amina);
  await hands.press(amina.getByRole('button', { name: say('observe.title'), exact: true }));
  const sheet = amina.getByRole('dialog', { name: say('observe.title') });
  const names = sheet.locator('[data-swipe]');
  await expect(names.first()).toBeVisible();
  await goTo(amina, names.first(), 'ArrowLeft');
  for (let place = 0; place < EIGHT; place++) {
    await goTo(amina, names.nth(place), 'ArrowRight');
    await amina.keyboard.press('Space');
  }
  await expect(sheet.getByText(say('observe.chosen', { n: EIGHT }))).toBeVisible();
  await amina.keyboard.press('3');
  await expect(sheet.getByRole('button', { name: say('action.undo'), exact: true })).toBeVisible();
  await hands.press(sheet.getByRole('button', { name: say('action.undo'), exact: true }));
  await expect(sheet.locator('.observe-saved')).not.toContainText(say('observe.level.alone').toLowerCase());
});

test('Amina sees which goals nobody has shown yet', async ({ amina, say, language }) => {
  const classId = await classIdOf(amina, '4A');
  await amina.goto(`/class/${classId}`);
  await amina.getByRole('link', { name: say('class.coverage'), exact: true }).click();
  await expect(amina.getByRole('heading', { level: 1, name: say('coverage.title', { name: '4A' }) })).toBeVisible();
  await expectInOrder(amina);
  const coverage = await ask<Teaching['coverage']>(amina, `/classes/${classId}/coverage`);
  const { class: group } = coverage;
  const lines = coverage.lines.filter((line) =>
    line.goals.some((goal) => coverage.lessonGoalIds.includes(goal.goalId)),
  );
  const [{ frameworkId } = { frameworkId: '' }] = lines;
  await amina.goto(`/class/${classId}/coverage?framework=${frameworkId}`);
  await amina.getByRole('radio', { name: say('coverage.show.nobody') }).press('Space');
  const nobody = coverage.lines
    .filter((line) => line.frameworkId === frameworkId)
    .flatMap((line) => line.goals)
    .filter((goal) => goal.shown === 0 && isOfYear(goal, group.grade));
  await expect(amina.locator('.matrix tbody tr')).toHaveCount(nobody.length);
  for (const goal of nobody.slice(0, 3)) {
    const words = goal.statement[language].replace(/\.$/, '').slice(1, 40);
    await expect(amina.locator('.matrix tbody tr').filter({ hasText: words }).first()).toContainText(
      say('coverage.nobody'),
    );
  }
  await amina.getByRole('switch', { name: say('matrix.asText') }).press('Space');
  await expect(amina.locator('.matrix-words dt')).toHaveCount(nobody.length);
  await expectInOrder(amina);
  await takePicture(amina, 'coverage');
});

test('a try in a new situation that did not work yet is shown as a try, and lowers nothing', async ({ amina, say }) => {
  const classId = await classIdOf(amina, '4A');
  await amina.goto(`/class/${classId}`);
  const sheet = await openSheet(amina, say);
  const goalId = await sheet.locator('.observe-goal').getByRole('radio', { checked: true }).getAttribute('value');
  const place = 10;
  const learnerId = (await sheet.locator('[data-swipe]').nth(place).getAttribute('data-swipe')) ?? '';
  const of = async () => {
    const { lines } = await ask<Teaching['coverage']>(amina, `/classes/${classId}/coverage`);
    const goal = lines.flatMap((line) => line.goals).find((one) => one.goalId === goalId);
    return goal?.transfer.find((one) => one.learnerId === learnerId) ?? { tries: 0, worked: 0 };
  };
  const statusOf = async () => {
    const path = `/learners/${learnerId}/goals/${goalId}`;
    return (await ask<{ status: string }>(amina, path)).status;
  };
  const [before, status] = [await of(), await statusOf()];
  await sheet.locator('[data-swipe]').nth(place).click();
  await sheet.getByText(say('observe.transfer')).click();
  await sheet.getByRole('button', { name: say('observe.level.notYet'), exact: true }).click();
  await expect.poll(of).toMatchObject({ tries: before.tries + 1, worked: before.worked });
  expect(await statusOf()).toBe(status);
  await amina.goto(`/learner/${learnerId}/goal/${goalId}`);
  await expect(amina.getByText(say('effect.failedTransfer')).first()).toBeVisible();
  await expectInOrder(amina);
});

test('Amina prints the cards with which her class signs in', async ({ amina, say }) => {
  const classId = await classIdOf(amina, '4A');
  await amina.goto(`/school/classes/${classId}/cards`);
  await expect(amina.getByRole('heading', { level: 1 })).toBeVisible();
  const { cards } = await ask<People['signInCards']>(amina, `/classes/${classId}/sign-in-cards`);
  if (cards.some((card) => card.pictures === null))
    await amina.getByRole('button', { name: say('school.cards.give'), exact: true }).click();
  await expect(amina.locator('.sign-in-card')).toHaveCount(cards.length);
  await expectInOrder(amina);
  const now = await ask<People['signInCards']>(amina, `/classes/${classId}/sign-in-cards`);
  const adam = now.cards.find((card) => card.name.startsWith('Adam'));
  const printed = amina.locator('.sign-in-card').filter({ hasText: adam?.name ?? 'Adam' });
  await expect(printed).toContainText('POOL4A');
  const pictures = (adam?.pictures ?? []).map((picture) => say(`picture.${picture}`));
  await expect(printed.getByRole('listitem')).toHaveText(pictures);
  await amina.emulateMedia({ media: 'print' });
  await expect(amina.getByRole('button', { name: say('school.print'), exact: true })).toBeHidden();
  await expect(printed).toBeVisible();
  await takePicture(amina, 'cards');
});

/** A swipe over the first so many names, as one press. */
async function slideOver(page: Page, count: number): Promise<void> {
  const names = page.locator('[data-swipe]');
  await names.nth(count - 1).scrollIntoViewIfNeeded();
  for (let place = 0; place < count; place++) {
    const box = await names.nth(place).boundingBox();
    if (!box) throw new Error(`Name ${place} is not in sight`);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    if (place === 0) await page.mouse.down();
  }
  await page.mouse.up();
}

async function openSheet(amina: Page, say: Words) {
  await amina.getByRole('button', { name: say('observe.title'), exact: true }).click();
  const sheet = amina.getByRole('dialog', { name: say('observe.title') });
  await expect(sheet.locator('[data-swipe]').first()).toBeVisible();
  return sheet;
}

async function firstLearners(amina: Page): Promise<readonly string[]> {
  const glance = await ask<Teaching['atAGlance']>(amina, `/classes/${await classIdOf(amina, '4A')}/glance`);
  return glance.learners.slice(0, EIGHT).map((learner) => learner.personId);
}

/** Of all these learners together. */
async function countObservations(amina: Page, learnerIds: readonly string[]): Promise<number> {
  const lists = await Promise.all(
    learnerIds.map((learnerId) => ask<Evidence['list']>(amina, `/learners/${learnerId}/evidence?limit=500`)),
  );
  return lists.flatMap((list) => list.evidence).filter((one) => one.kind === 'observation').length;
}

function isOfYear(goal: { yearFrom: number | null; yearTo: number | null }, grade: number | null): boolean {
  return (
    grade === null ||
    (goal.yearFrom === null && goal.yearTo === null) ||
    ((goal.yearFrom ?? 0) <= grade && grade <= (goal.yearTo ?? goal.yearFrom ?? 12))
  );
}
