import type { Localized } from '../../../../kernel/text.ts';
import { choiceInOrder } from '../answers.ts';
import type { ExerciseGenerator } from '../exercise.ts';
import { ask, fill, praised } from './wording.ts';

/** One kind that content can belong to, such as "cause" or "noun"; the texts may hold `{clue}`. */
interface Kind<Key extends string> {
  readonly key: Key;
  readonly label: Localized;
  /** How one recognises this kind; said when it was right, and as help when it was missed. */
  readonly sign: Localized;
}

export interface SortingItem<Key extends string> {
  readonly content: string;
  readonly kind: Key;
  /** The Dutch words that show the kind. */
  readonly clue: string;
}

interface SortingBank<Key extends string> {
  readonly goal: string;
  readonly version: number;
  readonly instruction: Localized;
  readonly kinds: readonly Kind<Key>[];
  readonly items: readonly SortingItem<Key>[];
  /** The first step of the way to the answer. */
  readonly approach: Localized;
}

/** Asks of one item to which kind it belongs; the kinds keep their order, so that the learner gets to know the list. */
export function sortingGenerator<Key extends string>(bank: SortingBank<Key>): ExerciseGenerator {
  return {
    goal: bank.goal,
    version: bank.version,
    generate(random) {
      // Kind first, then item: no kind is rarer because its list is shorter.
      const kind = random.pick(bank.kinds);
      const item = random.pick(bank.items.filter((each) => each.kind === kind.key));
      const words = { clue: item.clue };
      const sign = fill(kind.sign, words);
      const options = bank.kinds.map((each) => ({
        text: each.label,
        mistake: { mistake: `${each.key}-for-${kind.key}`, feedback: missed(each, kind, item.clue) },
      }));
      return {
        prompt: ask(bank.instruction, item.content),
        worked: [fill(bank.approach, words), sign, answerIs(kind.label)],
        ...choiceInOrder(options, bank.kinds.indexOf(kind), { right: praised(sign), wrong: sign }),
      };
    },
  };
}

function answerIs(label: Localized): Localized {
  return { nl: `Het antwoord is dus: ${label.nl}.`, en: `So the answer is: ${label.en}.` };
}

function missed<Key extends string>(chosen: Kind<Key>, kind: Kind<Key>, clue: string): Localized {
  const sign = fill(kind.sign, { clue });
  return {
    nl: `Je koos "${chosen.label.nl}". Kijk nog eens. ${sign.nl}`,
    en: `You chose "${chosen.label.en}". Look again. ${sign.en}`,
  };
}
