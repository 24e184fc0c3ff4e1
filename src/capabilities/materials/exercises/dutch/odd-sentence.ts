import type { Localized } from '../../../../kernel/text.ts';
import { chooseOne } from '../answers.ts';
import type { ExerciseGenerator } from '../exercise.ts';
import { fill, inDutch, praised } from './wording.ts';

/** A sentence with the Dutch words that show of which of two kinds it is. */
export type Shown = readonly [sentence: string, clue: string];

interface OddSentenceBank {
  readonly goal: string;
  readonly version: number;
  readonly kinds: readonly [SentenceKind, SentenceKind];
}

interface SentenceKind {
  readonly key: string;
  /** Asks for the one sentence of this kind. */
  readonly question: Localized;
  /** Why a sentence is of this kind; may hold `{clue}` and `{sentence}`. */
  readonly reason: Localized;
  readonly sentences: readonly Shown[];
}

/** Four sentences of which one is of another kind: less open to guessing than sorting one sentence into two kinds. */
export function oddSentenceGenerator(bank: OddSentenceBank): ExerciseGenerator {
  return {
    goal: bank.goal,
    version: bank.version,
    generate(random) {
      const [asked, rest] = random.pick([bank.kinds, [bank.kinds[1], bank.kinds[0]] as const]);
      const [sentence, clue] = random.pick(asked.sentences);
      const others = random.shuffle(rest.sentences).slice(0, 3);
      const distractors = others.map(([text, itsClue]) => ({
        text: inDutch(text),
        mistake: {
          mistake: `${rest.key}-for-${asked.key}`,
          feedback: fill(rest.reason, { clue: itsClue, sentence: text }),
        },
      }));
      const reason = fill(asked.reason, { clue, sentence });
      return {
        prompt: asked.question,
        worked: [
          READ,
          reason,
          ...others.slice(0, 1).map(([text, its]) => fill(rest.reason, { clue: its, sentence: text })),
        ],
        ...chooseOne(random, inDutch(sentence), distractors, {
          right: praised(reason),
          wrong: READ,
        }),
      };
    },
  };
}

const READ: Localized = {
  nl: 'Lees elke zin apart en stel telkens dezelfde vraag.',
  en: 'Read each sentence by itself and ask the same question each time.',
};
