import type { GoalId } from '../../kernel/ids.ts';
import type { GroupingKind } from '../../model/grouping/types.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { type ClassView, wordedGoals } from './class-view.ts';
import { selectGroupsOf, selectMembersOf, selectOptionalGrouping } from './grouping.queries.ts';

/** The groups that a teacher accepted and that hold today, with why each learner is where they are. */
export async function selectCurrentGroups(ctx: Ctx, view: ClassView) {
  const grouping = await selectOptionalGrouping(ctx, view.class.classId);
  if (!grouping) return null;
  const groups = await selectGroupsOf(ctx, [grouping.groupingId]);
  const members = await selectMembersOf(ctx, [grouping.groupingId]);
  const inClass = new Set(view.learnerIds);
  const { groupingId, kind, goalIds, reason, fromOn, untilOn, givenName, familyName } = grouping;
  return {
    ...{ groupingId, reason, fromOn, untilOn },
    kind: kind as GroupingKind,
    goals: wordedGoals(view.graph, goalIds),
    madeBy: givenName === null ? null : `${givenName} ${familyName ?? ''}`.trim(),
    groups: groups.map(({ groupId, key, name, goalId }) => ({
      ...{ groupId, key, name },
      goalId,
      members: members
        .filter((member) => member.groupId === groupId && inClass.has(member.learnerId))
        .sort((a, b) => view.learnerIds.indexOf(a.learnerId) - view.learnerIds.indexOf(b.learnerId))
        .map((member) => ({
          learnerId: member.learnerId,
          reason: { code: member.reason, data: { ...member.reasonData } },
          plan: member.plan,
        })),
    })),
    named: wordedGoals(view.graph, [
      ...groups.flatMap((group) => group.goalId ?? []),
      ...members.flatMap((member) => namedIn(member.reasonData)),
    ]),
  };
}

/** Goals that a reason names: its data holds ids beside numbers. */
export function namedIn(data: Readonly<Record<string, string | number>>): GoalId[] {
  return Object.values(data).filter((value): value is GoalId => typeof value === 'string');
}
