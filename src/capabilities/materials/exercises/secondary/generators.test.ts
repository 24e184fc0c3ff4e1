import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../../kernel/random.ts';
import { MATHEMATICS_SECONDARY_1 } from '../../../goals/demo/mathematics-secondary-1.ts';
import { MATHEMATICS_SECONDARY_2 } from '../../../goals/demo/mathematics-secondary-2.ts';
import { knownMistakes } from '../answers.ts';
import type { Exercise, ExerciseGenerator } from '../exercise.ts';
import { SECONDARY_GENERATORS } from './generators.ts';

const SEEDS = Array.from({ length: 300 }, (_, seed) => seed);
const make = (generator: ExerciseGenerator, seed: number) =>
  generator.generate(seededRandom(`${generator.goal}/${seed}`));

/** Every text of an exercise that a person reads, in both languages. */
function texts(exercise: Exercise): string[] {
  const localized = [
    exercise.prompt,
    ...exercise.worked,
    ...(exercise.figure ? [exercise.figure.alt] : []),
    ...(exercise.answer.kind === 'choice' ? exercise.answer.options : []),
    ...(exercise.answer.kind === 'order' ? exercise.answer.items : []),
    ...[exercise.solution, ...knownMistakes(exercise.check).map(({ response }) => response)].map(
      (response) => exercise.check(response).feedback,
    ),
  ];
  return localized.flatMap(({ nl, en }) => [nl, en]);
}

const BROKEN = /undefined|NaN|Infinity|\bnull\b|\[object|−−|\+ −|--|\+ -|\de[-+]\d|\b1x|−0(?![,.\d])|\d\.\d{8,}/;

describe.each(SECONDARY_GENERATORS.map((generator) => [generator.goal, generator] as const))(
  '%s',
  (_goal, generator) => {
    test('accepts its own solution', () => {
      for (const seed of SEEDS) {
        const exercise = make(generator, seed);
        expect(
          exercise.check(exercise.solution).kind,
          `seed ${seed}: ${exercise.prompt.nl} = ${exercise.solution}`,
        ).toBe('correct');
      }
    });

    test('gives the same exercise for the same seed', () => {
      for (const seed of SEEDS.slice(0, 30)) {
        expect(JSON.stringify(make(generator, seed))).toBe(JSON.stringify(make(generator, seed)));
      }
    });

    test('asks at least twenty different questions in three hundred', () => {
      const questions = SEEDS.map((seed) =>
        JSON.stringify([make(generator, seed).prompt, make(generator, seed).figure, make(generator, seed).answer]),
      );
      expect(new Set(questions).size).toBeGreaterThanOrEqual(20);
    });

    test('does not count an empty or unreadable response', () => {
      for (const seed of SEEDS.slice(0, 60)) {
        const { check } = make(generator, seed);
        for (const rubbish of ['', '   ', '?', 'geen idee', '((', '💥'])
          expect(check(rubbish).kind, rubbish).toBe('unreadable');
      }
    });

    test('is complete in both languages', () => {
      for (const seed of SEEDS) {
        const exercise = make(generator, seed);
        expect(exercise.worked.length).toBeGreaterThanOrEqual(2);
        expect(exercise.worked.length).toBeLessThanOrEqual(5);
        for (const text of texts(exercise)) {
          expect(text.trim(), `seed ${seed}`).not.toBe('');
          expect(text, `seed ${seed}`).not.toMatch(BROKEN);
        }
      }
    });

    test('offers distinct options of which exactly one is right', () => {
      for (const seed of SEEDS) {
        const { answer, check, prompt } = make(generator, seed);
        if (answer.kind !== 'choice') continue;
        expect(answer.options.length, prompt.nl).toBeGreaterThanOrEqual(2);
        for (const language of ['nl', 'en'] as const) {
          expect(new Set(answer.options.map((option) => option[language])).size).toBe(answer.options.length);
        }
        const right = answer.options.filter((_, index) => check(String(index)).kind === 'correct');
        expect(right).toHaveLength(1);
      }
    });

    test('explains the mistakes it knows and never calls one right', () => {
      let known = 0;
      for (const seed of SEEDS) {
        const exercise = make(generator, seed);
        for (const { response, mistake } of knownMistakes(exercise.check)) {
          const verdict = exercise.check(response);
          expect(verdict, `seed ${seed}: ${exercise.prompt.nl} → ${response}`).toMatchObject({
            kind: 'incorrect',
            mistake,
          });
          expect(mistake).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
          known++;
        }
      }
      expect(known).toBeGreaterThan(0);
    });
  },
);

test('every goal of secondary mathematics has exactly one generator, and every generator a goal', () => {
  const goals = [MATHEMATICS_SECONDARY_1, MATHEMATICS_SECONDARY_2]
    .flatMap(({ lines }) => lines)
    .flatMap(({ goals }) => goals);
  expect(SECONDARY_GENERATORS.map(({ goal }) => goal).sort()).toEqual(goals.map(({ code }) => code).sort());
});
