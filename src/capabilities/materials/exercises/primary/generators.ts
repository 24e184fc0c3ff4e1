import type { ExerciseGenerator } from '../exercise.ts';
import { ADDITION } from './addition.ts';
import { ADDITION_PROBLEMS } from './addition-problems.ts';
import { AREA } from './area.ts';
import { CHANCE } from './chance.ts';
import { DATA } from './data.ts';
import { DECIMALS } from './decimals.ts';
import { DECIMAL_OPERATIONS } from './decimals-operations.ts';
import { FRACTIONS } from './fractions.ts';
import { FRACTION_OPERATIONS } from './fractions-operations.ts';
import { GEOMETRY } from './geometry.ts';
import { MEASURES } from './measures.ts';
import { MONEY } from './money.ts';
import { MULTIPLICATION } from './multiplication.ts';
import { MULTIPLICATION_LARGE } from './multiplication-large.ts';
import { NUMBERS } from './numbers.ts';
import { NUMBERS_LARGE } from './numbers-large.ts';
import { PERCENTAGES } from './percentages.ts';
import { RATIOS } from './ratios.ts';
import { TIME } from './time.ts';

/** Every generator of primary mathematics: one for each goal of the framework `demo-wiskunde-basis`. */
export const PRIMARY_GENERATORS: readonly ExerciseGenerator[] = [
  ...NUMBERS,
  ...NUMBERS_LARGE,
  ...ADDITION,
  ...ADDITION_PROBLEMS,
  ...MULTIPLICATION,
  ...MULTIPLICATION_LARGE,
  ...FRACTIONS,
  ...FRACTION_OPERATIONS,
  ...DECIMALS,
  ...DECIMAL_OPERATIONS,
  ...RATIOS,
  ...PERCENTAGES,
  ...MEASURES,
  ...TIME,
  ...MONEY,
  ...GEOMETRY,
  ...AREA,
  ...DATA,
  ...CHANCE,
];
