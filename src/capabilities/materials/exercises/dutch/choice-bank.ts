import type { Localized } from '../../../../kernel/text.ts';
import { chooseOne } from '../answers.ts';
import type { ExerciseGenerator } from '../exercise.ts';
import { ask, fill, inDutch } from './wording.ts';

/** One question of a bank written by hand, with Dutch options of which exactly one is defensible. */
interface ChoiceItem {
  /** What the learner reads: a word, a sentence or a short text, then the question; `\n` between them. */
  readonly content: string;
  readonly right: string;
  /** One to four others; each is wrong for a reason that a learner can find. */
  readonly wrong: readonly string[];
  /** The Dutch words that settle it: a quotation from the content, or the reason. */
  readonly clue: string;
}

/** A goal practised with a bank of questions. The texts may hold `{clue}`, `{right}` and `{content}`. */
interface ChoiceBank {
  readonly goal: string;
  readonly version: number;
  readonly instruction: Localized;
  readonly items: readonly ChoiceItem[];
  /** Said after a wrong choice: points at the clue, not at the answer. */
  readonly hint: Localized;
  readonly right: Localized;
  readonly steps: readonly Localized[];
}

export function choiceGenerator(bank: ChoiceBank): ExerciseGenerator {
  return {
    goal: bank.goal,
    version: bank.version,
    generate(random) {
      const item = random.pick(bank.items);
      const words = { clue: item.clue, right: item.right, content: item.content };
      const others = item.wrong.map((text) => ({ text: inDutch(text) }));
      return {
        prompt: ask(bank.instruction, item.content),
        worked: bank.steps.map((step) => fill(step, words)),
        ...chooseOne(random, inDutch(item.right), others, {
          right: fill(bank.right, words),
          wrong: fill(bank.hint, words),
        }),
      };
    },
  };
}
