import { dataIn } from '../../platform/personal-data.ts';

export const beliefData = dataIn({
  belief: { kind: 'learning', persons: { learnerId: 'delete' } },
  confirmation: { kind: 'learning', persons: { learnerId: 'delete' } },
  learnerState: { kind: 'learning', persons: { learnerId: 'delete' } },
});
