import { dataIn } from '../../platform/personal-data.ts';

/** What is about a learner goes with them; what somebody made as a teacher stays with the class, without their name. */
export const teachingData = dataIn({
  request: { kind: 'guidance', persons: { learnerId: 'delete', givenBy: 'forget' }, at: 'givenAt' },
  signalResponse: { kind: 'guidance', persons: { learnerId: 'delete', givenBy: 'forget' }, at: 'givenAt' },
  groupMember: { kind: 'guidance', persons: { learnerId: 'delete' } },
  groupWish: {
    kind: 'guidance',
    persons: { learnerId: 'delete', otherId: 'delete', madeBy: 'forget' },
    at: 'madeAt',
    // Who had better not sit together is for teachers only.
    notExported: 'table',
  },
  lesson: { kind: 'guidance', persons: { madeBy: 'forget' } },
  groupingPlan: { kind: 'guidance', persons: { madeBy: 'forget' } },
});
