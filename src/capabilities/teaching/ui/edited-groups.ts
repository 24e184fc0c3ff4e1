/** Groups while a teacher changes them. The last one, `absent`, holds who takes no part today. */
export interface EditedGroup {
  readonly key: string;
  readonly goalId: string | null;
  readonly learnerIds: readonly string[];
}

export const ABSENT = 'absent';
const LEVELS = ['instruction', 'core', 'enrichment'];

/** The groups to begin with: every level of a convergent grouping has its place, also when it is empty. */
export function startEditing(kind: string, groups: readonly EditedGroup[], everyone: readonly string[]): EditedGroup[] {
  const wanted = kind === 'convergent' ? LEVELS.filter((key) => !groups.some((group) => group.key === key)) : [];
  const all = [...groups, ...wanted.map((key) => ({ key, goalId: null, learnerIds: [] }))];
  if (kind === 'convergent') all.sort((a, b) => LEVELS.indexOf(a.key) - LEVELS.indexOf(b.key));
  const placed = new Set(all.flatMap((group) => group.learnerIds));
  const absent = everyone.filter((learnerId) => !placed.has(learnerId));
  return [
    ...all.map(({ key, goalId, learnerIds }) => ({
      key,
      goalId,
      learnerIds: learnerIds.filter((id) => everyone.includes(id)),
    })),
    { key: ABSENT, goalId: null, learnerIds: absent },
  ];
}

/** Puts learners in the group at this place and takes them out of where they were. */
export function moveTo(groups: readonly EditedGroup[], learnerIds: readonly string[], to: number): EditedGroup[] {
  return groups.map((group, index) => {
    if (index === to)
      return {
        ...group,
        learnerIds: [...group.learnerIds, ...learnerIds.filter((id) => !group.learnerIds.includes(id))],
      };
    return { ...group, learnerIds: group.learnerIds.filter((id) => !learnerIds.includes(id)) };
  });
}

export function addGroup(groups: readonly EditedGroup[]): EditedGroup[] {
  const numbers = groups.map((group) => Number(group.key)).filter(Number.isFinite);
  const fresh = { key: String(Math.max(0, ...numbers) + 1), goalId: null, learnerIds: [] };
  return [...groups.slice(0, -1), fresh, ...groups.slice(-1)];
}

/** How many learners stand elsewhere than in the beginning. */
export function movedCount(before: readonly EditedGroup[], after: readonly EditedGroup[]): number {
  const was = new Map(before.flatMap((group) => group.learnerIds.map((id) => [id, group.key] as const)));
  return after.flatMap((group) => group.learnerIds.filter((id) => was.get(id) !== group.key)).length;
}
