import type { Localized } from '../../../../kernel/text.ts';
import type { ExerciseGenerator } from '../exercise.ts';
import { choiceGenerator } from './choice-bank.ts';

/** A short text with questions of which the answer can be shown in it. */
export interface Passage {
  readonly text: readonly string[];
  readonly questions: readonly (readonly [question: string, right: string, wrong: string, clue: string])[];
}

/** Reading of short texts: the feedback always points back into the text. Wrong options are separated by `|`. */
export function passageGenerator(
  goal: string,
  instruction: Localized,
  passages: readonly Passage[],
): ExerciseGenerator {
  return choiceGenerator({
    goal,
    version: 1,
    instruction,
    items: passages.flatMap(({ text, questions }) =>
      questions.map(([question, right, wrong, clue]) => ({
        content: `${text.join('\n')}\n${question}`,
        right,
        wrong: wrong.split('|'),
        clue,
      })),
    ),
    hint: { nl: 'Lees nog eens: "{clue}" Wat zegt dat?', en: 'Read again: "{clue}" What does it say?' },
    right: { nl: 'Juist! In de tekst staat: "{clue}"', en: 'Correct! The text says: "{clue}"' },
    steps: [
      {
        nl: 'Zoek in de tekst een woord dat bij de vraag past.',
        en: 'Find a word in the text that goes with the question.',
      },
      { nl: 'Lees die regel: "{clue}"', en: 'Read that line: "{clue}"' },
      { nl: 'Het antwoord is: {right}', en: 'The answer is: {right}' },
    ],
  });
}
