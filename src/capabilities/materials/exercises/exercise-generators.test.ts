import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../kernel/random.ts';
import { LANGUAGES } from '../../../kernel/text.ts';
import { DEMO_FRAMEWORKS } from '../../goals/demo/index.ts';
import { byGoal, EXERCISE_GENERATORS } from './index.ts';

const goals = DEMO_FRAMEWORKS.flatMap(({ subject, lines }) =>
  lines.flatMap((line) => line.goals.map(({ code }) => ({ subject, code }))),
);
const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);

describe('the exercise generators', () => {
  it('practise goals of the demo curriculum only', () => {
    const codes = new Set(goals.map(({ code }) => code));
    expect([...EXERCISE_GENERATORS.keys()].filter((code) => !codes.has(code))).toEqual([]);
  });

  it('practise every goal of mathematics', () => {
    const mathematics = goals.filter(({ subject }) => subject === 'mathematics');
    expect(mathematics.filter(({ code }) => !EXERCISE_GENERATORS.has(code))).toEqual([]);
  });

  it('refuse two generators for one goal', () => {
    const [first] = [...EXERCISE_GENERATORS.values()];
    expect(() => byGoal(first ? [first, first] : [])).toThrow(/two exercise generators/);
  });
});

describe.each([...EXERCISE_GENERATORS])('%s', (code, generator) => {
  const make = (seed: number) => generator.generate(seededRandom(`${code}/${seed}`));

  it('finds its own solution correct and leaves an empty response unjudged, over 200 seeds', () => {
    const wrong = SEEDS.map(make).filter(
      ({ check, solution }) => check(solution).kind !== 'correct' || check(' ').kind !== 'unreadable',
    );
    expect(wrong.map(({ prompt, solution }) => [prompt.nl, solution])).toEqual([]);
  });

  it('repeats an exercise for the same seed', () => {
    const plain = (seed: number) => JSON.stringify(make(seed));
    expect(SEEDS.slice(0, 20).map(plain)).toEqual(SEEDS.slice(0, 20).map(plain));
  });

  it('offers choices that differ in every language', () => {
    for (const { answer } of SEEDS.map(make)) {
      if (answer.kind !== 'choice') continue;
      for (const language of LANGUAGES) {
        const texts = answer.options.map((option) => option[language]);
        expect(new Set(texts).size).toBe(texts.length);
      }
    }
  });
});
