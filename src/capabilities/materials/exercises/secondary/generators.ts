import type { ExerciseGenerator } from '../exercise.ts';
import { ANGLE_EXERCISES } from './angles.ts';
import { AREA_EXERCISES } from './areas.ts';
import { CHANCE_EXERCISES } from './chance.ts';
import { CIRCLE_AND_VOLUME_EXERCISES } from './circles-and-volumes.ts';
import { COORDINATE_EXERCISES } from './coordinates.ts';
import { DATA_EXERCISES } from './data.ts';
import { EQUATION_PROBLEM_EXERCISES } from './equation-problems.ts';
import { EQUATION_EXERCISES } from './equations.ts';
import { BRACKET_EQUATION_EXERCISES } from './equations-with-brackets.ts';
import { FORMULA_EXERCISES } from './formulas.ts';
import { FRACTION_OPERATION_EXERCISES } from './fraction-operations.ts';
import { INEQUALITY_EXERCISES } from './inequalities-and-systems.ts';
import { INTEGER_PRODUCT_EXERCISES } from './integer-products.ts';
import { INTEGER_EXERCISES } from './integers.ts';
import { LINEAR_FUNCTION_EXERCISES } from './linear-functions.ts';
import { LINEAR_MODEL_EXERCISES } from './linear-models.ts';
import { PARABOLA_EXERCISES } from './parabolas.ts';
import { POLYGON_EXERCISES } from './parallel-lines-and-polygons.ts';
import { PERCENTAGE_EXERCISES } from './percentages.ts';
import { POLYNOMIAL_EXERCISES } from './polynomials.ts';
import { POWER_EXERCISES } from './powers.ts';
import { PROPORTION_EXERCISES } from './proportions.ts';
import { QUADRATIC_EXERCISES } from './quadratics.ts';
import { RATIONAL_FORM_EXERCISES } from './rational-forms.ts';
import { REAL_NUMBER_EXERCISES } from './real-numbers.ts';
import { ROOT_EXERCISES } from './roots-and-scientific-notation.ts';
import { STATISTICS_EXERCISES } from './statistics.ts';
import { TERM_EXERCISES } from './terms-and-brackets.ts';
import { TRIANGLE_EXERCISES } from './triangles.ts';
import { TRIGONOMETRY_EXERCISES } from './trigonometry.ts';

/** The generators of both frameworks of secondary mathematics, one per goal. */
export const SECONDARY_GENERATORS: readonly ExerciseGenerator[] = [
  ...INTEGER_EXERCISES,
  ...INTEGER_PRODUCT_EXERCISES,
  ...FRACTION_OPERATION_EXERCISES,
  ...RATIONAL_FORM_EXERCISES,
  ...POWER_EXERCISES,
  ...ROOT_EXERCISES,
  ...FORMULA_EXERCISES,
  ...TERM_EXERCISES,
  ...EQUATION_EXERCISES,
  ...BRACKET_EQUATION_EXERCISES,
  ...EQUATION_PROBLEM_EXERCISES,
  ...PROPORTION_EXERCISES,
  ...PERCENTAGE_EXERCISES,
  ...ANGLE_EXERCISES,
  ...POLYGON_EXERCISES,
  ...AREA_EXERCISES,
  ...CIRCLE_AND_VOLUME_EXERCISES,
  ...DATA_EXERCISES,
  ...CHANCE_EXERCISES,
  ...REAL_NUMBER_EXERCISES,
  ...POLYNOMIAL_EXERCISES,
  ...INEQUALITY_EXERCISES,
  ...QUADRATIC_EXERCISES,
  ...PARABOLA_EXERCISES,
  ...LINEAR_FUNCTION_EXERCISES,
  ...LINEAR_MODEL_EXERCISES,
  ...TRIANGLE_EXERCISES,
  ...TRIGONOMETRY_EXERCISES,
  ...COORDINATE_EXERCISES,
  ...STATISTICS_EXERCISES,
];
