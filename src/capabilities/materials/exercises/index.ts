import { DUTCH_GENERATORS } from './dutch/index.ts';
import type { ExerciseGenerator } from './exercise.ts';
import { PRIMARY_GENERATORS } from './primary/generators.ts';
import { SECONDARY_GENERATORS } from './secondary/generators.ts';

/** Every generator by the code of the goal it practises. A goal that is not here is shown in other ways than by exercises. */
export const EXERCISE_GENERATORS: ReadonlyMap<string, ExerciseGenerator> = byGoal([
  ...PRIMARY_GENERATORS,
  ...SECONDARY_GENERATORS,
  ...DUTCH_GENERATORS,
]);

/** Two generators for one goal would make the id of an exercise ambiguous, so that is refused at once. */
export function byGoal(generators: readonly ExerciseGenerator[]): ReadonlyMap<string, ExerciseGenerator> {
  const map = new Map<string, ExerciseGenerator>();
  for (const generator of generators) {
    if (map.has(generator.goal)) throw new Error(`two exercise generators practise the goal ${generator.goal}`);
    map.set(generator.goal, generator);
  }
  return map;
}
