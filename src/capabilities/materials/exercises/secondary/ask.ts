import type { Random } from '../../../../kernel/random.ts';
import type { Localized } from '../../../../kernel/text.ts';
import {
  type Answerable,
  checkExpression,
  checkFraction,
  checkNumber,
  checkPoint,
  type ExpressionWords,
  type FractionWords,
  formatEuro,
  formatNumber,
  type Mistake,
  type NumberWords,
  type PointWords,
  typedNumber,
} from '../answers.ts';
import type { Exercise, ExerciseGenerator, Figure } from '../exercise.ts';
import { typedFraction, typedPoint } from '../notation.ts';

/** One way of asking for the same goal: bare, in a context, the other way round. */
export type Variant = (random: Random) => Exercise;

/** The generator of a goal, from its variants, each equally likely. */
export function practise(goal: string, ...variants: readonly Variant[]): ExerciseGenerator {
  return { goal, version: 1, generate: (random) => random.pick(variants)(random) };
}

interface Question {
  readonly prompt: Localized;
  readonly figure?: Figure;
  readonly worked: readonly Localized[];
}

export function askNumber(question: Question & NumberWords & { readonly unit?: string }): Exercise {
  const { prompt, figure, worked, unit, ...words } = question;
  return {
    prompt,
    ...(figure && { figure }),
    answer: { kind: 'number', ...(unit && { unit }) },
    solution: typedNumber(words.answer),
    worked,
    check: checkNumber({ ...(unit && { units: [unit] }), ...words }),
  };
}

export function askFraction(question: Question & FractionWords): Exercise {
  const { prompt, figure, worked, ...words } = question;
  return {
    prompt,
    ...(figure && { figure }),
    answer: { kind: 'fraction' },
    solution: typedFraction(words.answer),
    worked,
    check: checkFraction(words),
  };
}

export function askExpression(question: Question & ExpressionWords): Exercise {
  const { prompt, figure, worked, ...words } = question;
  return {
    prompt,
    ...(figure && { figure }),
    answer: { kind: 'expression', variables: words.variables },
    solution: words.answer,
    worked,
    check: checkExpression(words),
  };
}

export function askPoint(question: Question & PointWords): Exercise {
  const { prompt, figure, worked, ...words } = question;
  return {
    prompt,
    ...(figure && { figure }),
    answer: { kind: 'point' },
    solution: typedPoint(words.answer),
    worked,
    check: checkPoint(words),
  };
}

/** A question answered by choosing or ordering, made by `chooseOne`, `choiceInOrder` or `putInOrder`. */
export function askChoice(question: Question, answerable: Answerable): Exercise {
  return { ...question, ...answerable };
}

/** A misconception and the value it leads to. */
export function slip<V>(mistake: string, value: V, nl: string, en: string): Mistake & { readonly value: V } {
  return { mistake, value, feedback: { nl, en } };
}

/** A text with decimals or amounts, written in each language's notation. */
export function say(
  write: (number: (value: number, decimals?: number) => string, euro: (value: number) => string) => Localized,
): Localized {
  const nl = write(
    (value, decimals) => formatNumber(value, 'nl', decimals),
    (value) => formatEuro(value, 'nl'),
  ).nl;
  const en = write(
    (value, decimals) => formatNumber(value, 'en', decimals),
    (value) => formatEuro(value, 'en'),
  ).en;
  return { nl, en };
}

/** Mathematics that reads the same in both languages. */
export function same(text: string): Localized {
  return { nl: text, en: text };
}

const NAMES = [
  'Aya',
  'Diego',
  'Elif',
  'Fatima',
  'Hanne',
  'Ilyas',
  'Jonas',
  'Kato',
  'Kwame',
  'Lena',
  'Mei',
  'Milan',
  'Noor',
  'Senne',
  'Tuur',
  'Wout',
  'Yara',
  'Yusuf',
  'Zofia',
  'Robin',
] as const;

/** Different first names, for the people in an exercise. */
export function people(random: Random): readonly [string, string] {
  const [first = 'Noor', second = 'Milan'] = random.shuffle(NAMES);
  return [first, second];
}

/** An integer in [low, high] that is none of `not`. */
export function integerExcept(random: Random, low: number, high: number, ...not: readonly number[]): number {
  const allowed = Array.from({ length: high - low + 1 }, (_, index) => low + index).filter((n) => !not.includes(n));
  return random.pick(allowed);
}

/** 1, −1: a random sign. */
export function sign(random: Random): 1 | -1 {
  return random.pick([1, -1] as const);
}

/** Rounded half away from zero, as learners are taught. */
export function round(value: number, decimals = 0): number {
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale + 1e-9)) / scale;
}
