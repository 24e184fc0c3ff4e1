import type { Page } from '@playwright/test';
import { ask, classIdOf, send, type Teaching } from './api.ts';
import { countSteps, expect, expectInOrder, takePicture, test } from './fixtures.ts';
import { byKeyboard, goTo, tabTo } from './hands.ts';
import type { Words } from './words.ts';

// Sam teaches mathematics in 3A. What each task may cost is the budget of "Planning load" in the interface's design.

test('Sam understands 3A without a tap: three lists, and each entry ends in something to do', async ({ sam, say }) => {
  await sam.goto('/');
  const counter = await countSteps(sam);
  await sam.getByRole('link', { name: '3A', exact: true }).click();
  counter.restart();
  const opened = Date.now();
  await expect(sam.getByRole('heading', { level: 1, name: say('class.today', { name: '3A' }) })).toBeVisible();
  const glance = await glanceOf(sam);
  for (const kind of ['support', 'challenge', 'unknown'] as const) {
    const list = sam.locator(`.signal-${kind}`);
    const count = glance.signals.filter((signal) => signal.kind === kind).length;
    await expect(list.getByRole('heading')).toHaveText(`${say(`signals.${kind}`)} · ${count}`);
    for (const entry of await list.locator('.signal').all())
      await expect(entry.locator('.signal-do')).toContainText(/\p{L}/u);
  }
  await expect(sam.getByRole('heading', { name: say('groups.forLesson') })).toBeVisible();
  expect(Date.now() - opened, 'milliseconds until the class can be understood').toBeLessThan(10_000);
  counter.within({ taps: 0, keys: 0, characters: 0 });
  await expectInOrder(sam);
  await takePicture(sam, 'class');
});

test('Sam accepts a suggestion in one tap, and can take it back in one', async ({ sam, say }) => {
  await open3A(sam, say);
  const counter = await countSteps(sam);
  const entry = await suggestionOf(sam, say);
  counter.restart();
  await entry.button.click();
  await expect(sam.locator('.signal-done').first()).toBeVisible();
  counter.within({ taps: 1, characters: 0 });
  await sam.getByRole('button', { name: say('action.undo'), exact: true }).click();
  await expect(sam.locator('.signal-done')).toHaveCount(0);
});

test('Sam forms groups for the lesson in two taps at most', async ({ sam, say }) => {
  const classId = await classIdOf(sam, '3A');
  await endGroups(sam, classId);
  await open3A(sam, say);
  const counter = await countSteps(sam);
  const aside = sam.locator('.groups-aside');
  await expect(aside.locator('.aside-group')).not.toHaveCount(0);
  const proposed = await aside.locator('.chip').allInnerTexts();
  await aside.getByRole('button', { name: say('groups.accept'), exact: true }).click();
  await expect(aside.getByRole('link', { name: say('groups.print'), exact: true })).toBeVisible();
  counter.within({ taps: 2, characters: 0 });
  const { current } = await groupsOf(sam, classId);
  expect(current?.groups.flatMap((group) => group.members)).toHaveLength(proposed.length);
});

test('Sam moves a learner with the keyboard, looks why, and accepts', async ({ sam, say }) => {
  const classId = await classIdOf(sam, '3A');
  await endGroups(sam, classId);
  await sam.goto(`/class/${classId}/groups`);
  await expect(sam.locator('.groups-board')).toBeVisible();
  await expectInOrder(sam);
  const counter = await countSteps(sam);
  const hands = byKeyboard(sam);
  await tabTo(sam, sam.getByRole('switch', { name: say('groups.whyShow') }));
  await sam.keyboard.press('Space');
  await expect(sam.locator('.group-learner .soft').first()).toBeVisible();
  const columns = sam.locator('.group-column');
  const [from, to] = [columns.first(), columns.nth(1)];
  const row = from.getByRole('row').first();
  const learnerId = await row.getAttribute('data-key');
  await tabTo(sam, from.getByRole('grid'));
  await goTo(sam, row.getByRole('button').last(), 'ArrowRight');
  await sam.keyboard.press('Enter');
  const target = say('groups.moveTo', { group: (await to.getByRole('heading').textContent()) ?? '' });
  await goTo(sam, sam.getByRole('menuitem', { name: target }), 'ArrowDown');
  await sam.keyboard.press('Enter');
  await expect(to.locator(`[data-key="${learnerId}"]`)).toBeVisible();
  await expect(sam.getByText(say('groups.edited', { n: 1 }))).toBeVisible();
  await expectInOrder(sam);
  await takePicture(sam, 'groups');
  await hands.press(sam.getByRole('button', { name: say('groups.accept'), exact: true }));
  await expect(sam.getByRole('button', { name: say('groups.end'), exact: true })).toBeVisible();
  counter.within({ taps: 0, characters: 0 });
  const { current } = await groupsOf(sam, classId);
  const title = (await to.getByRole('heading').textContent()) ?? '';
  expect(
    current?.groups.some((group) => group.members.some((member) => member.learnerId === learnerId)),
    title,
  ).toBe(true);
});

test('Sam notes an observation in two taps after opening the sheet, and takes it back', async ({ sam, say }) => {
  await open3A(sam, say);
  const counter = await countSteps(sam);
  await sam.getByRole('button', { name: say('observe.title'), exact: true }).click();
  const sheet = sam.getByRole('dialog', { name: say('observe.title') });
  const first = sheet.locator('[data-swipe]').first();
  const [learnerId, name] = [await first.getAttribute('data-swipe'), await first.innerText()];
  await expectInOrder(sam);
  counter.restart();
  await first.click();
  await sheet.getByRole('button', { name: say('observe.level.withHelp'), exact: true }).click();
  const level = say('observe.level.withHelp').toLowerCase();
  await expect(sheet.getByText(say('observe.saved', { names: name.trim(), level }))).toBeVisible();
  counter.within({ taps: 2, characters: 0 });
  const seen = () => observationsOf(sam, learnerId ?? '');
  await expect.poll(async () => (await seen()).filter((one) => !one.voided).length).toBeGreaterThan(0);
  await sheet.getByRole('button', { name: say('action.undo'), exact: true }).click();
  await expect(sheet.getByText(say('observe.undone', { names: name.trim() }))).toBeVisible();
  await expect.poll(async () => (await seen())[0]?.voided).toBeTruthy();
});

test('Sam opens his class and notes an observation with the keyboard alone', async ({ sam, say }) => {
  await sam.goto('/');
  const hands = byKeyboard(sam);
  await hands.press(sam.getByRole('link', { name: '3A', exact: true }));
  const counter = await countSteps(sam);
  await hands.press(sam.getByRole('button', { name: say('observe.title'), exact: true }));
  const sheet = sam.getByRole('dialog', { name: say('observe.title') });
  const second = sheet.locator('[data-swipe]').nth(1);
  await expect(second).toBeVisible();
  await goTo(sam, second, 'ArrowRight');
  await sam.keyboard.press('Space');
  await expect(second).toHaveAttribute('aria-pressed', 'true');
  await sam.keyboard.press('2');
  const level = say('observe.level.withHelp').toLowerCase();
  await expect(
    sheet.getByText(say('observe.saved', { names: (await second.innerText()).trim(), level })),
  ).toBeVisible();
  await hands.press(sheet.getByRole('button', { name: say('action.undo'), exact: true }));
  await sam.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(sam.getByRole('button', { name: say('observe.title'), exact: true })).toBeFocused();
  counter.within({ taps: 0, characters: 0 });
});

test('on the big screen no signal and no name of a level is seen, wherever Sam goes', async ({ sam, say }) => {
  const classId = await classIdOf(sam, '3A');
  await makeGroups(sam, classId);
  await open3A(sam, say);
  await sam.getByRole('button', { name: say('board.on'), exact: true }).click();
  await expect(sam.getByRole('heading', { name: say('board.groups') })).toBeVisible();
  await expectInOrder(sam);
  await takePicture(sam, 'board');
  const asked: string[] = [];
  sam.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const levels = ['instruction', 'core', 'enrichment'].map((key) => say(`groups.key.${key}`));
  const signals = ['support', 'challenge', 'unknown'].map((kind) => say(`signals.${kind}`));
  for (const page of ['', '/groups', '/coverage', '/groups/print']) {
    await sam.goto(`/class/${classId}${page}`);
    await expect(sam.getByRole('heading', { name: say('board.groups') })).toBeVisible();
    for (const words of [...levels, ...signals]) await expect(sam.locator('main')).not.toContainText(words);
    await expect(sam.locator('main .status-mark')).toHaveCount(0);
  }
  expect(asked.filter((path) => /^\/rpc\/teaching\/(?!board)/.test(path))).toEqual([]);
  await sam.getByRole('button', { name: say('board.off'), exact: true }).click();
  await expect(sam.getByRole('heading', { name: say('board.groups') })).toHaveCount(0);
});

test('the groups on paper carry neutral names, until Sam asks for the levels', async ({ sam, say }) => {
  const classId = await classIdOf(sam, '3A');
  await makeGroups(sam, classId);
  await sam.goto(`/class/${classId}/groups/print`);
  const { current } = await groupsOf(sam, classId);
  const names = (current?.groups ?? []).map((group) => say(`groups.name.${group.name}`));
  for (const name of names) await expect(sam.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
  await expect(sam.locator('main')).not.toContainText(say('groups.key.instruction'));
  await expectInOrder(sam);
  await sam.emulateMedia({ media: 'print' });
  await expect(sam.getByRole('banner')).toBeHidden();
  await expect(sam.getByRole('heading', { level: 2, name: names[0] ?? '', exact: true })).toBeVisible();
  await sam.emulateMedia({ media: null });
  await sam.getByText(say('groups.print.names')).click();
  const keys = (current?.groups ?? []).map((group) => say(`groups.key.${group.key}`));
  for (const key of keys) await expect(sam.locator('.print-groups')).toContainText(key);
});

async function open3A(sam: Page, say: Words): Promise<void> {
  await sam.goto(`/class/${await classIdOf(sam, '3A')}`);
  await expect(sam.getByRole('heading', { level: 1, name: say('class.today', { name: '3A' }) })).toBeVisible();
}

async function glanceOf(sam: Page): Promise<Teaching['atAGlance']> {
  return ask(sam, `/classes/${await classIdOf(sam, '3A')}/glance`);
}

async function groupsOf(sam: Page, classId: string): Promise<Teaching['groups']> {
  return ask(sam, `/classes/${classId}/groups`);
}

async function endGroups(sam: Page, classId: string): Promise<void> {
  const { current } = await groupsOf(sam, classId);
  if (current) await send(sam, `/classes/${classId}/groups/end`, { groupingId: current.groupingId });
}

/** Groups on three levels, whatever an earlier journey left. */
async function makeGroups(sam: Page, classId: string): Promise<void> {
  await endGroups(sam, classId);
  const { lesson } = await groupsOf(sam, classId);
  const goalIds = lesson.goals.map((goal) => goal.goalId);
  const choice = { kind: 'convergent', goalIds };
  const proposal = await send<Teaching['proposeGroups']>(sam, `/classes/${classId}/groups/proposal`, choice);
  const groups = proposal.groups.map(({ key, goalId, learnerIds }) => ({ key, goalId, learnerIds }));
  await send(sam, `/classes/${classId}/groups`, { ...choice, untilOn: proposal.untilOn, groups });
}

/** The first entry whose action asks for nothing more. */
async function suggestionOf(sam: Page, say: Words) {
  const actions = ['instruction', 'short-check', 'enrichment'].map((action) => say(`signal.action.${action}`));
  const button = sam
    .locator('.signal-do')
    .getByRole('button', { name: new RegExp(`^(${actions.join('|')})`) })
    .first();
  await expect(button).toBeVisible();
  return { button };
}

async function observationsOf(sam: Page, learnerId: string) {
  const { evidence } = await ask<{ evidence: { kind: string; authorName: string | null; voided: unknown }[] }>(
    sam,
    `/learners/${learnerId}/evidence?limit=5`,
  );
  return evidence.filter((one) => one.kind === 'observation' && one.authorName?.startsWith('Sam'));
}
