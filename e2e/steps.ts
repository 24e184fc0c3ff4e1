import { expect, type Page } from '@playwright/test';

/** What somebody did by hand: the planning load of a journey. */
export interface Steps {
  /** Presses of a finger or a mouse. */
  readonly taps: number;
  /** Characters typed or filled in. */
  readonly characters: number;
  /** Keys that type nothing: Tab, Enter, arrows, Escape. */
  readonly keys: number;
}

export interface StepCounter {
  readonly steps: () => Steps;
  /** Fails when more was done than the budget allows; what the budget does not name is free. */
  within(budget: Partial<Steps>): void;
  /** Begins again at nothing. */
  restart(): void;
}

/** Counts on a page and on every page it goes to. Call it before the first step that counts. */
export async function countSteps(page: Page): Promise<StepCounter> {
  let done = { taps: 0, characters: 0, keys: 0 };
  await page.exposeFunction('poolsterCounts', (what: keyof Steps, count: number) => {
    done = { ...done, [what]: done[what] + count };
  });
  await page.addInitScript(listen);
  await page.evaluate(listen);
  return {
    steps: () => done,
    within: (budget) => {
      for (const [what, most] of Object.entries(budget) as [keyof Steps, number][])
        expect(done[what], `${what} (${JSON.stringify(done)})`).toBeLessThanOrEqual(most);
    },
    restart: () => {
      done = { taps: 0, characters: 0, keys: 0 };
    },
  };
}

/** Runs in the page. The lengths of fields are remembered, so that a field filled at once counts as typed. */
function listen(): void {
  const count = (what: string, n: number) =>
    (window as unknown as { poolsterCounts(what: string, n: number): void }).poolsterCounts(what, n);
  const lengths = new WeakMap<EventTarget, number>();
  window.addEventListener('pointerdown', (event) => event.isTrusted && count('taps', 1), true);
  window.addEventListener('keydown', (event) => event.key.length > 1 && count('keys', 1), true);
  window.addEventListener(
    'input',
    (event) => {
      const field = event.target;
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
      // Ticking a box or choosing one of a few types nothing.
      if (field.type === 'checkbox' || field.type === 'radio') return;
      const before = lengths.get(field) ?? 0;
      lengths.set(field, field.value.length);
      count('characters', Math.max(1, field.value.length - before));
    },
    true,
  );
}
