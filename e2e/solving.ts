import { expect, type Page } from '@playwright/test';
import { exerciseOf } from '../src/capabilities/materials/domain/practice.ts';
import type { Exercise } from '../src/capabilities/materials/exercises/exercise.ts';
import { EXERCISE_GENERATORS } from '../src/capabilities/materials/exercises/index.ts';
import { fractionParts, moved, orderOf, pairParts } from '../src/capabilities/materials/ui/response.ts';
import { ask, type Mastery, type Materials, sessionOf } from './api.ts';
import { goTo, type Hands, tabTo } from './hands.ts';
import type { Words } from './words.ts';

/** Somebody who sits at an exercise: the page, the words on it and the hands that work it. */
export interface Solver {
  readonly page: Page;
  readonly say: Words;
  readonly language: 'nl' | 'en';
  readonly hands: Hands;
  readonly isKeyboard: boolean;
}

/** The exercise on the page, made again from the session's seed, so that it can be solved honestly. */
export async function exerciseOn(page: Page): Promise<{ exercise: Exercise; number: number }> {
  await expect(page).toHaveURL(/[?&]session=/);
  const url = new URL(page.url());
  const sessionId = url.searchParams.get('session') ?? '';
  const goalId = url.pathname.split('/')[2] ?? '';
  const { person } = await sessionOf(page);
  const { goal } = await ask<Mastery['goal']>(page, `/learners/${person.personId}/goals/${goalId}`);
  const generator = EXERCISE_GENERATORS.get(goal.code ?? '');
  if (!generator) throw new Error(`No exercises for goal ${goal.code} (${goalId})`);
  const session = await ask<Materials['session']>(page, `/learners/${person.personId}/practice/${sessionId}`);
  const number = session.exercise?.number ?? 0;
  return { exercise: exerciseOf(generator, sessionId, number), number };
}

export async function answerRight(solver: Solver): Promise<void> {
  const { exercise } = await exerciseOn(solver.page);
  await give(solver, exercise, exercise.solution);
  await check(solver);
}

/** A wrong answer that the exercise can read, so that it says something about it. */
export async function answerWrong(solver: Solver): Promise<void> {
  const { exercise } = await exerciseOn(solver.page);
  const wrong = wrongAnswers(exercise).find((response) => exercise.check(response).kind === 'incorrect');
  if (wrong === undefined) throw new Error(`No wrong answer found to: ${exercise.prompt.en}`);
  await give(solver, exercise, wrong);
  await check(solver);
}

export async function check({ page, hands, say }: Solver): Promise<void> {
  await hands.press(page.getByRole('button', { name: say('exercise.check'), exact: true }));
}

/** On to what follows; a press that comes before the feedback can have been read does nothing, so it is pressed again. */
export async function goOn({ page, hands, say }: Solver, to: 'exercise.next' | 'exercise.toEnd'): Promise<void> {
  const button = page.getByRole('button', { name: say(to), exact: true });
  await expect(button).toBeVisible();
  await expect(async () => {
    if (await button.isVisible()) await hands.press(button);
    await expect(button).toBeHidden({ timeout: 1000 });
  }).toPass();
}

/** Fills in a response, whatever the form of the answer. */
export async function give(solver: Solver, { answer }: Exercise, response: string): Promise<void> {
  const { page, say, hands } = solver;
  const box = (key: string) => page.getByRole('textbox', { name: say(key), exact: true });
  switch (answer.kind) {
    case 'choice':
      return hands.choose(page.locator('.exercise').getByRole('radiogroup'), Number(response));
    case 'order':
      return putInOrder(solver, answer.items, response);
    case 'fraction': {
      const { whole, top, bottom } = fractionParts(response);
      if (whole) await hands.fill(box('exercise.fraction.whole'), whole);
      if (top) await hands.fill(box('exercise.fraction.top'), top);
      if (bottom) await hands.fill(box('exercise.fraction.bottom'), bottom);
      return;
    }
    case 'time':
    case 'point': {
      const [first, second] = pairParts(answer.kind, response.replace(/,(?=\s)/, ';'));
      await hands.fill(box(answer.kind === 'time' ? 'exercise.time.hours' : 'exercise.point.x'), first);
      await hands.fill(box(answer.kind === 'time' ? 'exercise.time.minutes' : 'exercise.point.y'), second);
      return;
    }
    default:
      return hands.fill(box('exercise.answer'), response);
  }
}

type Items = Extract<Exercise['answer'], { kind: 'order' }>['items'];

/** From the first place on, each card is lifted to where it belongs. */
async function putInOrder(solver: Solver, items: Items, response: string): Promise<void> {
  const { page, say, language } = solver;
  const wanted = orderOf(response, items.length);
  const cards = page.getByRole('grid', { name: say('exercise.order') });
  let order = (await cards.getByRole('row').allInnerTexts()).map((text) =>
    items.findIndex((item) => text.split('\n').some((part) => part.trim() === item[language])),
  );
  for (const [place, item] of wanted.entries()) {
    const words = items[item]?.[language] ?? '';
    for (let at = order.indexOf(item); at > place; at--) {
      const up = cards.getByRole('button', { name: say('exercise.order.up', { words }), exact: true });
      await lift(solver, cards.getByRole('row').nth(at), up);
      order = [...moved(order, at, at - 1)];
      await expect(cards.getByRole('row').nth(at - 1)).toContainText(words);
    }
  }
}

async function lift(solver: Solver, row: ReturnType<Page['locator']>, up: ReturnType<Page['locator']>): Promise<void> {
  const { page, hands, isKeyboard } = solver;
  if (!isKeyboard) return hands.press(up);
  await tabTo(page, row.locator('xpath=ancestor-or-self::*[@role="grid"]'));
  await page.keyboard.press('Home');
  await goTo(page, row, 'ArrowDown');
  await goTo(page, up, 'ArrowRight');
  await page.keyboard.press('Enter');
}

function wrongAnswers({ answer }: Exercise): readonly string[] {
  const numbers = Array.from({ length: 40 }, (_, n) => String(n + 1));
  switch (answer.kind) {
    case 'choice':
      return answer.options.map((_, place) => String(place));
    case 'order':
      // Leaving the cards as they lie is no answer yet.
      return otherOrders(answer.items.length);
    case 'fraction':
      return numbers.map((number) => `${number}/${Number(number) + 2}`);
    case 'time':
      return ['3:20', '7:45'];
    case 'point':
      return ['(1; 1)', '(2; −1)'];
    case 'expression':
      return numbers.map((number) => `${number}${answer.variables[0] ?? 'x'}`);
    case 'number':
      return numbers;
    case 'text':
      return ['poolster', 'ster'];
  }
}

/** Every order that one lifted card makes. */
function otherOrders(count: number): readonly string[] {
  const given = Array.from({ length: count }, (_, place) => place);
  const asGiven = given.join(',');
  const orders = given.flatMap((from) => given.map((to) => moved(given, from, to).join(',')));
  return orders.filter((order) => order !== asGiven);
}
