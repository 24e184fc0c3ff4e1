import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../kernel/random.ts';
import { LANGUAGES, type Localized } from '../../../../kernel/text.ts';
import { DUTCH_LABOUR_MARKET_3 } from '../../../goals/demo/dutch-labour-market-3.ts';
import { DUTCH_PRIMARY } from '../../../goals/demo/dutch-primary.ts';
import { DUTCH_SECONDARY_1 } from '../../../goals/demo/dutch-secondary-1.ts';
import { knownMistakes } from '../answers.ts';
import type { Exercise, ExerciseGenerator } from '../exercise.ts';
import { DUTCH_GENERATORS } from './index.ts';

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);
const made = (generator: ExerciseGenerator) =>
  SEEDS.map((seed) => generator.generate(seededRandom(`${generator.goal}/${seed}`)));
const goals = new Set(
  [DUTCH_PRIMARY, DUTCH_SECONDARY_1, DUTCH_LABOUR_MARKET_3].flatMap(({ lines }) =>
    lines.flatMap((line) => line.goals.map(({ code }) => code)),
  ),
);

const choicesOf = ({ answer }: Exercise): readonly Localized[] =>
  answer.kind === 'choice' ? answer.options : answer.kind === 'order' ? answer.items : [];

/** What the learner sees, without regard to the order of the options. */
const seen = (exercise: Exercise) =>
  JSON.stringify([
    exercise.prompt.nl,
    exercise.figure,
    choicesOf(exercise)
      .map(({ nl }) => nl)
      .sort(),
  ]);

describe('the generators of Dutch', () => {
  it('practise goals of the demo curriculum, each once', () => {
    const codes = DUTCH_GENERATORS.map(({ goal }) => goal);
    expect(codes.filter((code) => !goals.has(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe.each(DUTCH_GENERATORS.map((generator) => [generator.goal, generator] as const))('%s', (_, generator) => {
  const exercises = made(generator);

  it('finds its own solution correct', () => {
    const wrong = exercises.filter(({ check, solution }) => check(solution).kind !== 'correct');
    expect(wrong.map(({ prompt, solution }) => [prompt.nl, solution])).toEqual([]);
  });

  it('repeats an exercise for the same seed', () => {
    const again = made(generator);
    expect(again.map((each) => [seen(each), each.solution, each.worked])).toEqual(
      exercises.map((each) => [seen(each), each.solution, each.worked]),
    );
  });

  it('has at least 24 different exercises', () => {
    expect(new Set(exercises.map(seen)).size).toBeGreaterThanOrEqual(24);
  });

  it('takes rubbish as no attempt, and never throws', () => {
    for (const { check } of exercises.slice(0, 20)) {
      expect(['', '   ', '?!', '…'].map((rubbish) => check(rubbish).kind)).toEqual(Array(4).fill('unreadable'));
      expect(check('x'.repeat(5000)).kind).not.toBe('correct');
    }
  });

  it('offers choices that all differ, and takes only one of them', () => {
    for (const exercise of exercises) {
      const texts = choicesOf(exercise);
      for (const language of LANGUAGES) {
        expect(new Set(texts.map((text) => text[language])).size).toBe(texts.length);
      }
      if (exercise.answer.kind !== 'choice') continue;
      expect(texts.length).toBeGreaterThanOrEqual(3);
      const right = texts.filter((_text, index) => exercise.check(String(index)).kind === 'correct');
      expect(right).toHaveLength(1);
    }
  });

  it('explains every mistake it knows, in both languages, with no place left open', () => {
    for (const { check, worked, prompt, solution } of exercises) {
      const verdicts = knownMistakes(check).map(({ response, mistake }) => {
        const verdict = check(response);
        expect(verdict).toMatchObject({ kind: 'incorrect', mistake });
        return verdict.feedback;
      });
      const texts = [
        prompt,
        ...worked,
        ...verdicts,
        check(solution).feedback,
        check('0').feedback,
        check('zz').feedback,
      ];
      for (const text of texts) for (const language of LANGUAGES) expect(text[language]).toMatch(/^[^{}]*\S[^{}]*$/);
    }
  });

  it('shows the way in two to five steps', () => {
    expect(exercises.filter(({ worked }) => worked.length < 2 || worked.length > 5)).toEqual([]);
  });
});
