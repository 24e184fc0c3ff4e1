import type { Group, GroupKey, LearnerReason } from '../../../model/grouping/types.ts';

interface PlacedReason {
  readonly learnerId: string;
  readonly code: LearnerReason['code'] | 'placed-by-teacher';
  readonly data: LearnerReason['data'];
}
export type PlacedGroup = Omit<Group, 'learnerReasons'> & { readonly learnerReasons: readonly PlacedReason[] };

/** Moves these learners to the group with extra instruction, which is made where there is none. */
export function placeInInstruction(groups: readonly Group[], learnerIds: readonly string[]): PlacedGroup[] {
  const isThere = (learnerId: string) =>
    groups.some((group) => group.key === 'instruction' && group.learnerIds.includes(learnerId));
  const moved = learnerIds.filter(
    (learnerId) => !isThere(learnerId) && groups.some((group) => group.learnerIds.includes(learnerId)),
  );
  if (moved.length === 0) return [...groups];
  const stay = (learnerId: string) => !moved.includes(learnerId);
  const left = groups.map((group) => ({
    ...group,
    learnerIds: group.learnerIds.filter(stay),
    learnerReasons: group.learnerReasons.filter((reason) => stay(reason.learnerId)),
  }));
  const key: GroupKey = 'instruction';
  const instruction: PlacedGroup = left.find((group) => group.key === key) ?? {
    ...{ key, learnerIds: [], reasons: [], learnerReasons: [], helping: [] },
  };
  const reasons = moved.map((learnerId): PlacedReason => ({ learnerId, code: 'placed-by-teacher', data: {} }));
  const filled: PlacedGroup = {
    ...instruction,
    learnerIds: [...instruction.learnerIds, ...moved],
    learnerReasons: [...instruction.learnerReasons, ...reasons],
  };
  return [filled, ...left.filter((group) => group.key !== key && group.learnerIds.length > 0)];
}
