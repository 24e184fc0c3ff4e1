export interface GroupsToCheck {
  readonly kind: 'convergent' | 'divergent' | 'mixed';
  readonly groups: readonly { readonly key: string; readonly learnerIds: readonly string[] }[];
  readonly classLearnerIds: ReadonlySet<string>;
  /** In extra instruction last week and the week before. */
  readonly twoWeeksInInstruction: ReadonlySet<string>;
  /** Learners for whom a plan is written. */
  readonly planned: ReadonlySet<string>;
}

export type GroupsDecision =
  | { readonly outcome: 'accept' }
  | {
      readonly outcome: 'refuse';
      readonly code: 'groups-learner-unknown' | 'groups-learner-twice' | 'groups-empty' | 'groups-plan-needed';
      readonly learnerIds: readonly string[];
    };

/**
 * Whether groups may be used as a teacher made them. Learners may be left out (absent today), never be in two groups; a
 * third week running in extra instruction asks for a plan (T6).
 */
export function checkGroups({ kind, groups, ...given }: GroupsToCheck): GroupsDecision {
  const placed = groups.flatMap((group) => group.learnerIds);
  const refuse = (code: Extract<GroupsDecision, { outcome: 'refuse' }>['code'], learnerIds: readonly string[]) =>
    ({ outcome: 'refuse', code, learnerIds }) as const;
  if (placed.length === 0) return refuse('groups-empty', []);
  const unknown = placed.filter((learnerId) => !given.classLearnerIds.has(learnerId));
  if (unknown.length > 0) return refuse('groups-learner-unknown', unknown);
  const twice = placed.filter((learnerId, index) => placed.indexOf(learnerId) !== index);
  if (twice.length > 0) return refuse('groups-learner-twice', twice);
  const lowest = kind === 'convergent' ? groups.filter((group) => group.key === 'instruction') : [];
  const unplanned = lowest
    .flatMap((group) => group.learnerIds)
    .filter((learnerId) => given.twoWeeksInInstruction.has(learnerId) && !given.planned.has(learnerId));
  return unplanned.length > 0 ? refuse('groups-plan-needed', unplanned) : { outcome: 'accept' };
}
