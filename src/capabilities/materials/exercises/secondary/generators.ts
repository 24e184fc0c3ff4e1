import type { ExerciseGenerator } from '../exercise.ts';
import { ANGLE_EXERCISES } from './angles.ts';
import { COORDINATE_EXERCISES } from './coordinates.ts';
import { DATA_EXERCISES } from './data-and-chance.ts';
import { EQUATION_EXERCISES } from './equations.ts';
import { INEQUALITY_EXERCISES } from './inequalities-and-systems.ts';
import { INTEGER_EXERCISES } from './integers.ts';
import { LETTER_EXERCISES } from './letters.ts';
import { LINEAR_FUNCTION_EXERCISES } from './linear-functions.ts';
import { MEASURE_EXERCISES } from './measures.ts';
import { POLYNOMIAL_EXERCISES } from './polynomials.ts';
import { POWER_AND_ROOT_EXERCISES } from './powers-and-roots.ts';
import { PROPORTION_EXERCISES } from './proportions.ts';
import { QUADRATIC_EXERCISES } from './quadratics.ts';
import { RATIONAL_NUMBER_EXERCISES } from './rational-numbers.ts';
import { REAL_NUMBER_EXERCISES } from './real-numbers.ts';
import { STATISTICS_EXERCISES } from './statistics.ts';
import { TRIANGLE_EXERCISES } from './triangles.ts';

/** The generators of both frameworks of secondary mathematics, one per goal. */
export const SECONDARY_GENERATORS: readonly ExerciseGenerator[] = [
  ...INTEGER_EXERCISES,
  ...RATIONAL_NUMBER_EXERCISES,
  ...POWER_AND_ROOT_EXERCISES,
  ...LETTER_EXERCISES,
  ...EQUATION_EXERCISES,
  ...PROPORTION_EXERCISES,
  ...ANGLE_EXERCISES,
  ...MEASURE_EXERCISES,
  ...DATA_EXERCISES,
  ...REAL_NUMBER_EXERCISES,
  ...POLYNOMIAL_EXERCISES,
  ...INEQUALITY_EXERCISES,
  ...QUADRATIC_EXERCISES,
  ...LINEAR_FUNCTION_EXERCISES,
  ...TRIANGLE_EXERCISES,
  ...COORDINATE_EXERCISES,
  ...STATISTICS_EXERCISES,
];
