import { dataIn } from '../../platform/personal-data.ts';

export const practiceData = dataIn({
  practiceSession: { kind: 'practice', persons: { learnerId: 'delete' }, at: 'startedAt' },
});
