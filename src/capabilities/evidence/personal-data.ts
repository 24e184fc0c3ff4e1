import { dataIn } from '../../platform/personal-data.ts';

/** Evidence is append-only but for this: a learner's is deleted, and what a teacher recorded of others loses the teacher's name. */
export const evidenceData = dataIn({
  evidence: { kind: 'learning', persons: { learnerId: 'delete', authorId: 'forget' } },
  learnerSeen: { kind: 'learning', persons: { learnerId: 'delete' } },
});
