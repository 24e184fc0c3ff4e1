import { dataIn } from '../../platform/personal-data.ts';

/** Looks at a learner go with the learner; looks by somebody who leaves stay for those who were looked at, without the name. */
export const privacyData = dataIn({
  look: { kind: 'looks', persons: { targetId: 'delete', viewerId: 'pseudonym' }, at: 'lastAt' },
  nameRequest: {
    kind: 'looks',
    persons: { learnerId: 'delete', askedBy: 'forget', decidedBy: 'forget', viewerId: 'forget' },
    at: 'askedAt',
  },
  retentionHold: { kind: 'decisions', persons: { personId: 'delete', setBy: 'forget' } },
});
