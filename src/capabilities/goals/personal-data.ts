import { dataIn } from '../../platform/personal-data.ts';

/** Learner goals belong to their class and only lose their author. */
export const goalData = dataIn({
  chosenGoal: { kind: 'learning', persons: { learnerId: 'delete' } },
  learnerGoal: { kind: 'guidance', persons: { authorId: 'forget' } },
});
