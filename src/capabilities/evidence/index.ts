/** The front door of evidence: append it, read it as the model does, hear of it. */

export { foldsKey } from './answer-log.queries.ts';
export type { NewEvidence } from './domain/new-evidence.ts';
export { evidenceRecorded, evidenceVoided, recordEvidence } from './evidence.actions.ts';
export { selectLearnersWithEvidence } from './evidence.queries.ts';
export { type AnswersReport, bringInAnswers, prepareAnswers, reportOf } from './import-answers.ts';
export { bringInResults, type PreparedResults, prepareResults, type ResultsImport } from './import-results.ts';
export { asObservation, selectObservations } from './observations.ts';
export { selectClassesByName } from './results.queries.ts';
export { markSeen, type Shown, selectIsWaiting, selectShown } from './shown.ts';
