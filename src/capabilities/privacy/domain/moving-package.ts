/** What a learner may choose to take along; beliefs follow at the new school from the evidence itself. */
export const MOVING_KINDS = ['evidence', 'chosenGoals'] as const;
export type MovingKind = (typeof MOVING_KINDS)[number];
