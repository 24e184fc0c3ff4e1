import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../kernel/random.ts';
import type { Localized } from '../../../../kernel/text.ts';
import { MATHEMATICS_PRIMARY } from '../../../goals/demo/mathematics-primary.ts';
import { knownMistakes } from '../answers.ts';
import type { Exercise } from '../exercise.ts';
import { PRIMARY_GENERATORS } from './generators.ts';

const SEEDS = Array.from({ length: 300 }, (_, seed) => seed);
/** Responses that no learner means as an attempt, for each form of answer. */
const RUBBISH: Readonly<Record<Exercise['answer']['kind'], readonly string[]>> = {
  number: ['abc', '1 2', '--', '12 appels'],
  fraction: ['abc', '3/0', '/4'],
  choice: ['', 'a', '9', '-1'],
  order: ['a', '0,0', '7'],
  time: ['abc', '26:00', '12:75'],
  point: ['abc', '3', '(1, 2, 3)'],
  text: ['', '???'],
  expression: ['', '2x +', '§'],
};

function texts(exercise: Exercise): Localized[] {
  const { answer, figure } = exercise;
  const options = answer.kind === 'choice' ? answer.options : answer.kind === 'order' ? answer.items : [];
  const verdicts = [exercise.solution, '987654', ...knownMistakes(exercise.check).map(({ response }) => response)];
  return [
    exercise.prompt,
    ...exercise.worked,
    ...options,
    ...(figure ? [figure.alt] : []),
    ...(figure?.kind === 'table' ? figure.head : []),
    ...verdicts.map((response) => exercise.check(response).feedback),
  ];
}

describe.each(PRIMARY_GENERATORS.map((generator) => [generator.goal, generator] as const))('%s', (goal, generator) => {
  const exercises = SEEDS.map((seed) => generator.generate(seededRandom(`${goal}/${seed}`)));

  it('judges its own solution as correct', () => {
    for (const exercise of exercises) {
      expect(exercise.check(exercise.solution).kind, JSON.stringify(exercise)).toBe('correct');
    }
  });

  it('gives the same exercise for the same seed', () => {
    for (const seed of SEEDS.slice(0, 40)) {
      const [one, other] = [0, 1].map(() => JSON.stringify(generator.generate(seededRandom(seed))));
      expect(one).toBe(other);
    }
  });

  it('does not count an empty or unreadable response as an attempt', () => {
    for (const { check, answer } of exercises) {
      for (const response of ['', '   ', '@#!', ...RUBBISH[answer.kind]]) {
        expect(check(response).kind, `${answer.kind} ${response}`).toBe('unreadable');
      }
    }
  });

  it('is complete in both languages, without holes or binary dust', () => {
    for (const exercise of exercises) {
      for (const text of texts(exercise)) {
        for (const words of [text.nl, text.en]) {
          expect(words.trim()).not.toBe('');
          expect(words).not.toMatch(/undefined|NaN|\bnull\b|\[object|Infinity|\d[.,]\d{4,}|\/1(?!\d)/);
          expect(words).not.toMatch(/(?<![\w.,])-\d|--|− −|\+ −| 0 0|\s\s(?!$)/);
        }
      }
      expect(exercise.worked.length).toBeGreaterThanOrEqual(2);
      expect(exercise.worked.length).toBeLessThanOrEqual(5);
    }
  });

  it('writes decimals with a comma in Dutch and a point in English', () => {
    for (const exercise of exercises) {
      for (const text of [exercise.prompt, ...exercise.worked]) {
        expect(text.nl).not.toMatch(/\d\.\d/);
        expect(text.en).not.toMatch(/\d,\d(?!\d\d(?!\d))/);
      }
    }
  });

  it('offers different options, of which exactly one is right', () => {
    for (const { answer, check } of exercises) {
      if (answer.kind !== 'choice') continue;
      expect(answer.options.length).toBeGreaterThanOrEqual(2);
      expect(answer.options.length).toBeLessThanOrEqual(6);
      for (const language of ['nl', 'en'] as const) {
        expect(new Set(answer.options.map((option) => option[language])).size).toBe(answer.options.length);
      }
      const right = answer.options.filter((_, index) => check(String(index)).kind === 'correct');
      expect(right).toHaveLength(1);
    }
  });

  it('explains a known misconception, which is never the solution, in most exercises', () => {
    let explained = 0;
    for (const { check, solution } of exercises) {
      const known = knownMistakes(check);
      if (known.length > 0) explained++;
      for (const { response, mistake } of known) {
        expect(response).not.toBe(solution);
        expect(check(response), response).toMatchObject({ kind: 'incorrect', mistake });
        expect(mistake).toMatch(/^[a-z]+(-[a-z]+)*$/);
      }
    }
    expect(explained).toBeGreaterThan(250);
  });

  it('differs from seed to seed', () => {
    const asked = new Set(exercises.map(({ prompt, figure, answer }) => JSON.stringify([prompt, figure, answer])));
    expect(asked.size).toBeGreaterThanOrEqual(20);
  });
});

it('has exactly one generator for each goal of the framework', () => {
  const goals = MATHEMATICS_PRIMARY.lines.flatMap((line) => line.goals.map(({ code }) => code));
  expect(PRIMARY_GENERATORS.map(({ goal }) => goal).sort()).toEqual([...goals].sort());
});

/** Works out `12.5 × 100`, `3/4 + 1/2` and the like from the English question, apart from the generator. */
function recompute(question: string): number | undefined {
  const value = (text: string) => {
    const [top = '', bottom = '1'] = text.replaceAll(',', '').replace('−', '-').split('/');
    return Number(top) / Number(bottom);
  };
  const sum = /^(−?[\d.,/]+) ([+−×:]) ([\d.,/]+) = \?$/.exec(question);
  const part = /^(\d+)(%|\/\d+) of (\d+) = \?$/.exec(question);
  if (part) return value(`${part[1]}${part[2] === '%' ? '/100' : part[2]}`) * Number(part[3]);
  if (!sum) return undefined;
  const [a, b] = [value(sum[1] ?? ''), value(sum[3] ?? '')];
  return { '+': a + b, '−': a - b, '×': a * b, ':': a / b }[sum[2] ?? ''];
}

it('agrees with an independent calculation of every bare sum', () => {
  let checked = 0;
  for (const { goal, generate } of PRIMARY_GENERATORS) {
    for (const seed of SEEDS) {
      const { prompt, solution } = generate(seededRandom(`${goal}/${seed}`));
      const question =
        prompt.en
          .split('\n')
          .at(-1)
          ?.replace(/^.*: (?=\d+ ×)/, '') ?? '';
      const expected = recompute(question);
      if (expected === undefined) continue;
      const [top = '', bottom = '1'] = solution.replace(',', '.').split('/');
      expect(Number(top) / Number(bottom), `${goal} ${question}`).toBeCloseTo(expected, 8);
      checked++;
    }
  }
  expect(checked).toBeGreaterThan(3000);
});

const LARGEST: Readonly<Record<string, number>> = {
  'W3.GET.1': 1000,
  'W3.GET.3': 1000,
  'W3.OPT.1': 1000,
  'W3.OPT.2': 1000,
  'W3.OPT.3': 1000,
  'W3.OPT.4': 1000,
  'W3.VER.1': 100,
  'W3.VER.2': 10,
  'W3.VER.3': 100,
  'W4.GET.4': 100_000,
  'W4.GET.5': 100_000,
  'W4.VER.4': 100_000,
  'W4.VER.6': 1000,
  'W5.GET.7': 10_000_000,
};

it.each(Object.entries(LARGEST))('%s keeps its numbers up to %i', (goal, largest) => {
  const generator = PRIMARY_GENERATORS.find((each) => each.goal === goal);
  for (const seed of SEEDS) {
    const exercise = generator?.generate(seededRandom(`${goal}/${seed}`));
    if (exercise?.answer.kind !== 'number') continue;
    const numbers = [exercise.solution, ...(exercise.prompt.en.match(/\d[\d,]*/g) ?? [])].map((text) =>
      Number(text.replaceAll(',', '')),
    );
    expect(Math.max(...numbers.slice(0, 1))).toBeLessThanOrEqual(largest);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  }
});
