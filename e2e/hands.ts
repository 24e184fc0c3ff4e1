import { expect, type Locator, type Page } from '@playwright/test';

/** How somebody works the page: with a finger or mouse, or with the keyboard alone. */
export interface Hands {
  press(target: Locator): Promise<void>;
  fill(field: Locator, text: string): Promise<void>;
  /** Chooses one of a group of radio buttons, by its place. */
  choose(group: Locator, place: number): Promise<void>;
}

export function byPointer(): Hands {
  return {
    press: (target) => target.click(),
    fill: (field, text) => field.fill(text),
    choose: (group, place) => group.locator('label').nth(place).click(),
  };
}

/** Everything with Tab, arrows, Enter and Space, from where the focus stands. */
export function byKeyboard(page: Page): Hands {
  return {
    press: async (target) => {
      await tabTo(page, target);
      await page.keyboard.press('Enter');
    },
    fill: async (field, text) => {
      await tabTo(page, field);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('Delete');
      await page.keyboard.type(text);
    },
    choose: async (group, place) => {
      const radio = group.getByRole('radio').nth(place);
      await tabTo(page, group);
      await goTo(page, radio, 'ArrowDown');
      await page.keyboard.press('Space');
      await expect(radio).toBeChecked();
    },
  };
}

/** Tabs until the focus is on the target or in it; a page where that takes a hundred and fifty steps is not for the keyboard. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await goTo(page, target, 'Tab');
}

/** Presses a key again and again until the focus is on the target or in it. */
export async function goTo(page: Page, target: Locator, key: string): Promise<void> {
  await expect(target).toBeVisible();
  for (let steps = 0; steps < 150; steps++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never leads to ${target}`);
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element.contains(document.activeElement));
}
