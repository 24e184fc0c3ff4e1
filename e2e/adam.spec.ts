import type { Page } from '@playwright/test';
import { EXERCISE_GENERATORS } from '../src/capabilities/materials/exercises/index.ts';
import { seededRandom } from '../src/kernel/random.ts';
import { isShown } from '../src/model/status.ts';
import { ask, classIdOf, type Mastery, type People, send, sessionOf } from './api.ts';
import { expect, expectInOrder, expectNoSidewaysScroll, keepLanguage, takePicture, test } from './fixtures.ts';
import { byKeyboard, byPointer, type Hands } from './hands.ts';
import { answerRight, answerWrong, exerciseOn, goOn, type Solver } from './solving.ts';
import type { Words } from './words.ts';

// Adam is nine: he reads the words for young readers.

test('Adam signs in with his pictures, practises the next star and sees what changed', async ({
  page,
  amina,
  adam,
  sayYoung,
  say,
  language,
}) => {
  test.slow();
  const card = await cardOfAdam(amina, adam);
  await keepLanguage(page, card.personId, language);
  const solver = { page, say: sayYoung, language, hands: byPointer(), isKeyboard: false };
  await signIn({ ...solver, say }, card, expectInOrder);
  await expect(page.getByRole('heading', { level: 1, name: sayYoung('sky.hello', { name: 'Adam' }) })).toBeVisible();
  await expectInOrder(page);
  await takePicture(page, 'sky');
  await practiseNextStar(solver, expectInOrder);
  await takePicture(page, 'practised');
});

test('Adam does all of that with the keyboard alone', async ({ page, amina, adam, sayYoung, say, language }) => {
  const card = await cardOfAdam(amina, adam);
  await keepLanguage(page, card.personId, language);
  const solver = { page, say: sayYoung, language, hands: byKeyboard(page), isKeyboard: true };
  await signIn({ ...solver, say }, card, expectNoSidewaysScroll);
  await practiseNextStar(solver, expectNoSidewaysScroll);
});

test('Adam shows in a check that he can do it already: it ends once that is clear, the star shines and he may go on', async ({
  adam,
  sayYoung,
  language,
}) => {
  const star = (await starsOf(adam)).find((one) => one.practicable && ['withinReach', 'later'].includes(one.status));
  if (!star) throw new Error('Adam has no star left to show');
  const solver = { page: adam, say: sayYoung, language, hands: byPointer(), isKeyboard: false };
  await adam.goto(`/sky?star=${star.goalId}`);
  await adam
    .locator('.star-card')
    .getByRole('link', { name: sayYoung('sky.card.know'), exact: true })
    .click();
  await expect(adam.getByText(sayYoung('practice.check.1'))).toBeVisible();
  await expectInOrder(adam);
  await adam.getByRole('button', { name: sayYoung('practice.check.start'), exact: true }).click();
  for (let number = 1; number <= 7; number++) {
    await expect(adam.getByText(sayYoung('exercise.of', { n: number, of: 20 }))).toBeVisible();
    await answerRight(solver);
    await goOn(solver, number < 7 ? 'exercise.next' : 'exercise.toEnd');
  }
  await expect(adam.getByRole('heading', { level: 1, name: sayYoung('practice.end.shines') })).toBeVisible();
  await expect(adam.getByText(sayYoung('practice.end.check.all', { n: 7, correct: 7 }))).toBeVisible();
  await expect(adam.getByText(sayYoung('practice.end.skip'))).toBeVisible();
  await expectInOrder(adam);
  await takePicture(adam, 'shines');
  expect((await starsOf(adam)).find((one) => one.goalId === star.goalId)?.status).toMatch(/^(confirmed|estimated)$/);
  await adam.getByRole('link', { name: sayYoung('practice.end.toNext'), exact: true }).click();
  await expect(adam).toHaveURL(/\/sky\?star=/);
  expect(adam.url()).not.toContain(star.goalId);
});

test('Adam does not agree, opens a check with the keyboard, and reads after three misses what he can work on', async ({
  adam,
  sayYoung,
  language,
}) => {
  const stars = (await starsOf(adam)).filter((one) => one.practicable && one.status === 'withinReach');
  const door = adam.getByRole('link', { name: sayYoung('goal.know.disagree.check'), exact: true });
  const hands = byKeyboard(adam);
  let found = false;
  for (const star of stars) {
    await adam.goto(`/sky/${star.goalId}`);
    await expect(adam.getByRole('heading', { name: sayYoung('goal.know') })).toBeVisible();
    found = await door.isVisible();
    if (found) break;
  }
  expect(found, 'a star within reach that does not shine yet').toBe(true);
  await expectInOrder(adam);
  await hands.press(door);
  await hands.press(adam.getByRole('button', { name: sayYoung('practice.check.start'), exact: true }));
  const solver = { page: adam, say: sayYoung, language, hands, isKeyboard: true };
  for (let number = 1; number <= 3; number++) {
    await answerWrong(solver);
    await goOn(solver, number < 3 ? 'exercise.next' : 'exercise.toEnd');
  }
  await expect(adam.getByText(sayYoung('practice.end.check.few', { n: 3, correct: 0 }))).toBeVisible();
  await expectInOrder(adam);
});

test('wrong answers on a star that shines are explained, and nothing that is shown goes down', async ({
  adam,
  sayYoung,
  language,
}) => {
  const before = await starsOf(adam);
  const shining = before.find((one) => one.practicable && /^(confirmed|estimated)$/.test(one.status));
  expect(shining, 'a star that shines and can be practised').toBeDefined();
  const solver = { page: adam, say: sayYoung, language, hands: byPointer(), isKeyboard: false };
  await adam.goto(`/practice/${shining?.goalId}`);
  await adam.getByRole('button', { name: sayYoung('practice.practice.start'), exact: true }).click();
  for (let number = 1; number <= 3; number++) {
    await answerWrong(solver);
    await answerWrong(solver);
    await expect(adam.getByRole('region', { name: sayYoung('feedback.worked') })).toBeVisible();
    await goOn(solver, 'exercise.next');
  }
  await adam.getByRole('button', { name: sayYoung('exercise.stop'), exact: true }).click();
  await expect(adam.getByText(sayYoung('practice.end.practised', { n: 3, correct: 0 }))).toBeVisible();
  await expect(adam.locator('.end-change')).toHaveCount(0);
  const shown = (stars: typeof before) => stars.filter((one) => isShown(one.status)).length;
  expect(shown(await starsOf(adam)), 'stars that shine').toBeGreaterThanOrEqual(shown(before));
});

test('the list is the sky in words: every star, every status, every door', async ({ adam, sayYoung, language }) => {
  const stars = await starsOf(adam);
  await adam.goto('/sky');
  const card = adam.locator('.star-card');
  const next = await card.getByRole('heading').textContent();
  await adam.getByRole('radio', { name: sayYoung('sky.view.list') }).click();
  await expect(card.getByRole('heading')).toHaveText(next ?? '');
  await expect(adam.locator('.goal-row')).toHaveCount(stars.length);
  for (const star of stars.slice(0, 12)) {
    const row = adam.locator('.goal-row').filter({ has: adam.locator(`a[href="/sky/${star.goalId}"]`) });
    await expect(row).toContainText((star.iCan.young ?? star.iCan.older)[language]);
    await expect(row).toContainText(sayYoung(`status.${star.status}`));
  }
  await expectInOrder(adam);
  await takePicture(adam, 'list');
  const within = stars.filter((star) => star.status === 'withinReach');
  await adam.getByRole('button', { name: `${sayYoung('status.withinReach')} (${within.length})` }).click();
  await expect(adam.locator('.goal-row')).toHaveCount(within.length);
  await adam.reload();
  await expect(adam.locator('.goal-row')).toHaveCount(stars.length);
  await adam.getByRole('radio', { name: sayYoung('sky.view.sky') }).click();
  await expect(adam.getByRole('group', { name: sayYoung('sky.map') })).toBeVisible();
});

test('Adam makes a star his own, sees its ring, and lets it go again', async ({ adam, sayYoung }) => {
  const stars = await starsOf(adam);
  const star = stars.find((one) => one.status === 'later' && !one.own) ?? stars.find((one) => !one.own);
  if (!star) throw new Error('All stars are his own');
  const ringed = async () => (await starsOf(adam)).find((one) => one.goalId === star.goalId)?.own;
  await adam.goto(`/sky/${star.goalId}`);
  await expectInOrder(adam);
  await adam.getByRole('button', { name: sayYoung('star.own.on'), exact: true }).click();
  await expect(adam.getByRole('button', { name: sayYoung('star.own.off'), exact: true })).toBeVisible();
  expect(await ringed()).toBe(true);
  await adam.getByRole('link', { name: sayYoung('star.back'), exact: true }).click();
  const spot = adam.locator(`[data-spot="${star.goalId}"]`);
  await expect(spot).toContainText(sayYoung('sky.own'));
  await expect(adam.locator('.star-card')).toContainText(sayYoung('sky.because.own'));
  await adam.goto(`/sky/${star.goalId}`);
  await adam.getByRole('button', { name: sayYoung('star.own.off'), exact: true }).click();
  await expect(adam.getByRole('button', { name: sayYoung('star.own.on'), exact: true })).toBeVisible();
  expect(await ringed()).toBe(false);
});

test('a reload in the middle of an exercise loses nothing', async ({ adam, sayYoung, language }) => {
  const star = (await starsOf(adam)).find((one) => one.practicable && asksForNumber(one.code));
  if (!star) throw new Error('Adam has no star with a number to type');
  const solver = { page: adam, say: sayYoung, language, hands: byPointer(), isKeyboard: false };
  await adam.goto(`/practice/${star.goalId}`);
  await adam.getByRole('button', { name: sayYoung('practice.practice.start'), exact: true }).click();
  await answerRight(solver);
  await goOn(solver, 'exercise.next');
  const heading = adam.getByRole('heading', { level: 2, name: sayYoung('exercise.number', { n: 2 }), exact: true });
  await expect(heading).toBeVisible();
  const { exercise } = await exerciseOn(adam);
  const field = adam.getByRole('textbox', { name: sayYoung('exercise.answer'), exact: true });
  await field.fill('12');
  await adam.reload();
  await expect(heading).toBeVisible();
  await expect(field).toHaveValue('12');
  await expect(adam.locator('.exercise-prompt')).toContainText(exercise.prompt[language].split('\n')[0] ?? '');
  await answerRight(solver);
  await expect(adam.getByRole('button', { name: sayYoung('exercise.next'), exact: true })).toBeVisible();
});

interface SignInCard {
  readonly personId: string;
  readonly code: string;
  readonly name: string;
  readonly pictures: readonly string[];
}

/** What stands on the card that Amina printed for him. */
async function cardOfAdam(amina: Page, adam: Page): Promise<SignInCard> {
  const { personId } = (await sessionOf(adam)).person;
  const classId = await classIdOf(amina, '4A');
  const cards = () => ask<People['signInCards']>(amina, `/classes/${classId}/sign-in-cards`);
  const found = async () => {
    const { code, cards: all } = await cards();
    const card = all.find((one) => one.personId === personId);
    return card?.pictures && code ? { personId, code, name: card.name, pictures: card.pictures } : undefined;
  };
  const ready = await found();
  if (ready) return ready;
  await send(amina, `/classes/${classId}/sign-in-cards`, { learnerIds: [personId] });
  const made = await found();
  if (!made) throw new Error('Adam has no sign-in card');
  return made;
}

/** Class code, own name, three pictures. Before it is known who signs in, the words are those for everybody. */
async function signIn(
  { page, say, hands }: { page: Page; say: Words; hands: Hands },
  card: SignInCard,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  await page.goto('/sign-in');
  await hands.press(page.getByRole('link', { name: say('signIn.withPictures'), exact: true }));
  await expect(page.getByRole('heading', { level: 1, name: say('classCode.title') })).toBeVisible();
  await look(page);
  await hands.fill(page.getByLabel(say('classCode.code')), card.code);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: say('classCode.who') })).toBeVisible();
  await look(page);
  const name = await nameInClass(page, card);
  await hands.press(page.getByRole('button', { name, exact: true }));
  await expect(page.getByRole('heading', { level: 1, name: say('classCode.pictures', { name }) })).toBeVisible();
  await look(page);
  for (const picture of card.pictures)
    await hands.press(page.getByRole('button', { name: say(`picture.${picture}`), exact: true }));
  await expect(page).toHaveURL(/\/sky/);
}

/** The class knows him by as much of his name as tells him apart. */
async function nameInClass(page: Page, card: SignInCard): Promise<string> {
  const { origin } = new URL(page.url());
  const answer = await page.request.post('/api/auth/class-code/names', {
    headers: { origin },
    data: { classCode: card.code },
  });
  const { learners } = (await answer.json()) as { learners: readonly { personId: string; name: string }[] };
  return learners.find((one) => one.personId === card.personId)?.name ?? card.name;
}

/** The star on the card: one try that fails and is explained, then right, once more right, and enough. */
async function practiseNextStar(solver: Solver, look: (page: Page) => Promise<void>): Promise<void> {
  const { page, say, hands, language } = solver;
  const card = page.locator('.star-card');
  const title = (await card.getByRole('heading').textContent()) ?? '';
  await hands.press(card.getByRole('link', { name: say('sky.card.practise'), exact: true }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await look(page);
  await hands.press(page.getByRole('button', { name: say('practice.practice.start'), exact: true }));
  await expect(page.getByRole('heading', { name: say('exercise.number', { n: 1 }), exact: true })).toBeVisible();
  await look(page);
  await answerWrong(solver);
  await expect(page.getByText(say('feedback.almost'))).toBeVisible();
  await expect(page.locator('.feedback-words')).not.toBeEmpty();
  await expect(page.getByText(say('feedback.again'))).toBeVisible();
  await look(page);
  const { exercise } = await exerciseOn(page);
  await answerRight(solver);
  const praise = exercise.check(exercise.solution).feedback[language];
  await expect(page.locator('.feedback-words')).toContainText(praise);
  await goOn(solver, 'exercise.next');
  await expect(page.getByRole('heading', { name: say('exercise.number', { n: 2 }), exact: true })).toBeVisible();
  await answerRight(solver);
  await hands.press(page.getByRole('button', { name: say('exercise.stop'), exact: true }));
  await expect(page.getByText(say('practice.end.practised', { n: 2, correct: 1 }))).toBeVisible();
  await look(page);
}

async function starsOf(learner: Page): Promise<Mastery['sky']['constellations'][number]['stars']> {
  const { person } = await sessionOf(learner);
  const sky = await ask<Mastery['sky']>(learner, `/learners/${person.personId}/sky`);
  return sky.constellations.flatMap((line) => line.stars);
}

function asksForNumber(code: string | null): boolean {
  const generator = EXERCISE_GENERATORS.get(code ?? '');
  const kinds = [1, 2, 3, 4, 5].map((seed) => generator?.generate(seededRandom(`journey ${seed}`)).answer.kind);
  return kinds.every((kind) => kind === 'number');
}
