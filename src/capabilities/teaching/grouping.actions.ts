import type { ClassId, GoalId, PersonId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Wish } from '../../model/grouping/types.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { insertAudit, today } from '../people/index.ts';
import { type ClassView, selectClassView } from './class-view.ts';
import { checkGroups } from './domain/check-groups.ts';
import { isTwoWeeksInInstruction } from './domain/former-groups.ts';
import { groupNames } from './domain/group-names.ts';
import { endGroupings, endWish, insertGrouping, insertWish, selectWishes } from './grouping.queries.ts';
import { type GroupingChoice, seedOf, selectGrouping } from './propose-groups.ts';
import { refuseOthers } from './teaching.actions.ts';

export interface GroupsToAccept extends GroupingChoice {
  readonly classId: ClassId;
  readonly reason: string | null;
  readonly untilOn: string;
  readonly groups: readonly {
    readonly key: string;
    readonly goalId: GoalId | null;
    readonly learnerIds: readonly PersonId[];
  }[];
  readonly plans: readonly { readonly learnerId: PersonId; readonly text: string }[];
}

/** Uses groups as the teacher left them (T5, T6), in place of the ones this teacher made before. */
export async function acceptGroups(ctx: Ctx, input: GroupsToAccept): Promise<string> {
  const { classId, untilOn, goalIds, kind, reason } = input;
  if (untilOn < today(ctx)) throw new Problem('period-over', { status: 400 });
  const view = await selectClassView(ctx, classId);
  if (goalIds.some((goalId) => !view.graph.goals.has(goalId))) throw new Problem('goal-unknown', { status: 404 });
  const proposed = await selectGrouping(ctx, view, input);
  refuseUnfit(view, input, proposed.former);
  const groupingId = ctx.newId<string>();
  const kept = input.groups.filter((group) => group.learnerIds.length > 0);
  const names = groupNames(kept.length, view.class.grade, seedOf(ctx, view));
  const plans = new Map(input.plans.map((plan) => [plan.learnerId, plan.text]));
  const reasonOf = reasonsOf(proposed.grouping);
  await endGroupings(ctx, classId, 'own');
  await insertGrouping(ctx, {
    ...{ groupingId, classId, kind, goalIds, untilOn },
    reason: reason || null,
    groups: kept.map((group, index) => ({
      ...{ groupId: ctx.newId<string>(), key: group.key, goalId: group.goalId, name: names[index] ?? '' },
      members: group.learnerIds.map((learnerId) => ({
        learnerId,
        reason: reasonOf(learnerId, group.key),
        plan: plans.get(learnerId) ?? null,
      })),
    })),
  });
  await insertAudit(ctx, {
    action: 'groups.accepted',
    subjectId: classId,
    details: { groupingId, kind, goalIds, untilOn, groups: kept.map(({ key, learnerIds }) => ({ key, learnerIds })) },
  });
  for (const learnerId of kept.flatMap((group) => group.learnerIds)) ctx.touch(`learner:${learnerId}`);
  ctx.touch(`class:${classId}`);
  return groupingId;
}

type Proposed = Awaited<ReturnType<typeof selectGrouping>>;

function refuseUnfit(view: ClassView, input: GroupsToAccept, former: Proposed['former']): void {
  const decision = checkGroups({
    kind: input.kind,
    groups: input.groups,
    classLearnerIds: new Set(view.learnerIds),
    twoWeeksInInstruction: new Set(
      [...former].filter(([, { groups }]) => isTwoWeeksInInstruction(groups)).map(([id]) => id),
    ),
    planned: new Set(input.plans.map((plan) => plan.learnerId)),
  });
  if (decision.outcome === 'accept') return;
  const names = decision.learnerIds.map((id) => view.learners.find((learner) => learner.personId === id)?.name ?? '');
  throw new Problem(decision.code, {
    status: 409,
    data: { names: names.filter(Boolean).join(', '), learnerIds: decision.learnerIds },
  });
}

/** Why a learner is where they are: as it was proposed, or because the teacher moved them. */
function reasonsOf(grouping: Proposed['grouping']) {
  const proposed = new Map(
    grouping.groups.flatMap((group) =>
      group.learnerReasons.map((reason) => [reason.learnerId, { key: String(group.key), reason }] as const),
    ),
  );
  return (learnerId: PersonId, key: string) => {
    const known = proposed.get(learnerId);
    if (known?.key === key) return { code: known.reason.code, data: known.reason.data };
    return { code: 'placed-by-teacher', data: {} };
  };
}

export async function endGroups(ctx: Ctx, classId: ClassId, groupingId: string): Promise<void> {
  if ((await endGroupings(ctx, classId, { groupingId })) === 0) return;
  await insertAudit(ctx, { action: 'groups.ended', subjectId: classId, details: { groupingId } });
  ctx.touch(`class:${classId}`);
}

/** Two learners together or apart from now on; a wish about the same two replaces the one before. */
export async function addWish(
  ctx: Ctx,
  wish: { classId: ClassId; kind: Wish['kind']; learnerId: PersonId; otherId: PersonId },
): Promise<string> {
  const { classId, learnerId, otherId } = wish;
  if (learnerId === otherId) throw new Problem('wish-of-one', { status: 400 });
  refuseOthers(await selectClassView(ctx, classId), [learnerId, otherId]);
  const pair = [learnerId, otherId].sort().join();
  const former = (await selectWishes(ctx, classId)).filter(
    (one) => [one.learnerId, one.otherId].sort().join() === pair,
  );
  for (const one of former) await endWish(ctx, classId, one.wishId);
  const wishId = ctx.newId<string>();
  await insertWish(ctx, { ...wish, wishId });
  await insertAudit(ctx, { action: 'wish.added', subjectId: classId, details: { wishId, kind: wish.kind } });
  ctx.touch(`class:${classId}`);
  return wishId;
}

export async function removeWish(ctx: Ctx, classId: ClassId, wishId: string): Promise<void> {
  if (!(await endWish(ctx, classId, wishId))) return;
  await insertAudit(ctx, { action: 'wish.ended', subjectId: classId, details: { wishId } });
  ctx.touch(`class:${classId}`);
}
