/** The front door of materials: which goals can be practised, and when a check ends. */
export { exerciseOf } from './domain/practice.ts';
export { EXERCISE_GENERATORS } from './exercises/index.ts';
export { type FinishedPractice, practiceFinished } from './materials.actions.ts';
