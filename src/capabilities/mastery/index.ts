/** The front door of mastery: the one truth about learners and goals, and how it is made again. */
export { findDrift, selectFoldable } from './drift.ts';
export { calibrate, rebuild, refoldOutdated } from './mastery.actions.ts';
export { selectProjectionDigest } from './mastery.queries.ts';
export { selectQuality } from './quality.ts';
export { goalWordsOf, isPracticable } from './sky.ts';
export { type StatusesByLearner, selectStatuses } from './statuses.ts';
