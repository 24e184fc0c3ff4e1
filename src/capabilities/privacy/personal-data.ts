import { dataIn } from '../../platform/personal-data.ts';

/** Looks at a learner go with the learner; looks by somebody who leaves stay for those who were looked at, without the name. */
export const privacyData = dataIn({
  look: { kind: 'looks', persons: { targetId: 'delete', viewerId: 'pseudonym' }, at: 'lastAt' },
  nameRequest: {
    kind: 'looks',
    persons: { learnerId: 'delete', askedBy: 'forget', decidedBy: 'forget', viewerId: 'forget' },
    at: 'askedAt',
  },
  consent: { kind: 'choices', persons: { learnerId: 'delete', givenBy: 'forget', withdrawnBy: 'forget' } },
  correction: {
    kind: 'decisions',
    persons: { personId: 'delete', askedBy: 'forget', decidedBy: 'forget' },
    at: 'askedAt',
  },
  moving: { kind: 'decisions', persons: { learnerId: 'delete', doneBy: 'forget' } },
  // That something is kept longer, and until when, is told; why may be about somebody else, such as a worry about home.
  retentionHold: { kind: 'decisions', persons: { personId: 'delete', setBy: 'forget' }, notExported: ['reason'] },
});
