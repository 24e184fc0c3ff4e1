import { DAY_MS, schoolDay } from '../../kernel/dates.ts';
import type { GoalId, PersonId } from '../../kernel/ids.ts';
import { formGroups } from '../../model/grouping/form-groups.ts';
import type { Grouping, GroupingKind, GroupLearner } from '../../model/grouping/types.ts';
import { type StatusOfGoal, shines } from '../../model/status.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { type StatusesByLearner, selectStatuses } from '../mastery/index.ts';
import { today } from '../people/index.ts';
import { type ClassView, withPrerequisites, wordedGoals } from './class-view.ts';
import { namedIn } from './current-groups.ts';
import { formerGroups, isTwoWeeksInInstruction } from './domain/former-groups.ts';
import { groupNames } from './domain/group-names.ts';
import { type PlacedGroup, placeInInstruction } from './domain/place-in-instruction.ts';
import { selectMemberships, selectWishes } from './grouping.queries.ts';
import { selectSignalResponses } from './signal.queries.ts';

type PlacedGrouping = Omit<Grouping, 'groups'> & { readonly groups: readonly PlacedGroup[] };

export interface GroupingChoice {
  readonly kind: GroupingKind;
  readonly goalIds: readonly GoalId[];
  readonly size?: { readonly min: number; readonly max: number } | undefined;
  readonly groupCount?: number | undefined;
}

/** Groups proposed for a lesson, and what a teacher must know of them before using them. */
export async function proposeGroups(ctx: Ctx, view: ClassView, choice: GroupingChoice) {
  const { grouping, former, wishes } = await selectGrouping(ctx, view, choice);
  const names = groupNames(grouping.groups.length, view.class.grade, seedOf(ctx, view));
  const placed = new Set(grouping.groups.flatMap((group) => (group.key === 'instruction' ? group.learnerIds : [])));
  const twoWeeks = view.learnerIds.filter((learnerId) => isTwoWeeksInInstruction(former.get(learnerId)?.groups ?? []));
  const named = [
    ...grouping.groups.flatMap((group) => [
      ...(group.goalId === undefined ? [] : [group.goalId]),
      ...group.learnerReasons.flatMap((reason) => namedIn(reason.data)),
      ...group.helping.map((help) => help.goalId),
    ]),
  ];
  return {
    kind: choice.kind,
    goals: wordedGoals(view.graph, choice.goalIds),
    named: wordedGoals(view.graph, named),
    groups: grouping.groups.map((group, index) => asProposed(group, names[index] ?? '')),
    unmetWishes: wishes
      .filter((wish) => grouping.unmetWishes.some((unmet) => unmet.a === wish.learnerId && unmet.b === wish.otherId))
      .map(({ kind, learnerId, otherId }) => ({ kind, learnerId, otherId })),
    needPlan: twoWeeks
      .filter((learnerId) => choice.kind === 'convergent' && placed.has(learnerId))
      .map((learnerId) => ({ learnerId, plan: former.get(learnerId)?.plan ?? null })),
    twoWeeksInInstruction: twoWeeks,
    sizes: grouping.sizes,
    untilOn: endOfPeriod(ctx),
  };
}

export async function selectGrouping(ctx: Ctx, view: ClassView, choice: GroupingChoice) {
  const former = await selectFormer(ctx, view);
  const wishes = await selectWishes(ctx, view.class.classId);
  const goalIds = withPrerequisites(view.graph, choice.goalIds);
  const statuses = await selectStatuses(ctx, view.learnerIds, view.graph, goalIds);
  const formed = formGroups({
    kind: choice.kind,
    goals: choice.goalIds,
    learners: view.learnerIds.map((learnerId) => ({
      ...asGroupLearner(view, statuses, learnerId, choice.goalIds),
      lastGroups: former.get(learnerId)?.groups ?? [],
    })),
    wishes: wishes.map(({ kind, learnerId, otherId }) => ({ kind, a: learnerId, b: otherId })),
    seed: seedOf(ctx, view),
    ...(choice.size ? { size: choice.size } : {}),
    ...(choice.groupCount ? { groupCount: choice.groupCount } : {}),
  });
  const grouping: PlacedGrouping =
    choice.kind === 'convergent' ? await withTeachersChoice(ctx, view, choice, formed) : formed;
  return { grouping, former, wishes };
}

/** Learners whom a teacher put in extra instruction from a signal on one of these goals go there. */
async function withTeachersChoice(
  ctx: Ctx,
  view: ClassView,
  choice: GroupingChoice,
  formed: Grouping,
): Promise<PlacedGrouping> {
  const asked = (await selectSignalResponses(ctx, view.learnerIds)).filter(
    (answer) =>
      answer.decision === 'acted' && answer.action === 'instruction' && choice.goalIds.includes(answer.goalId),
  );
  return {
    ...formed,
    groups: placeInInstruction(formed.groups, [...new Set(asked.map((answer) => answer.learnerId))]),
  };
}

async function selectFormer(ctx: Ctx, view: ClassView) {
  const rows = Map.groupBy(await selectMemberships(ctx, view.learnerIds), (row) => row.learnerId);
  return new Map(
    [...rows].map(([learnerId, own]) => [
      learnerId,
      { groups: formerGroups(own, today(ctx)), plan: own.find((row) => row.plan !== null)?.plan ?? null },
    ]),
  );
}

/** Below this upper bound we are nine in ten sure that a prerequisite is not there yet; the bar of the signals. */
const NOT_YET_HIGH = 0.75;
/** Width of an 80 % interval in standard deviations. */
const INTERVAL = 2 * 1.2816;

function asGroupLearner(
  view: ClassView,
  statuses: StatusesByLearner,
  learnerId: PersonId,
  goalIds: readonly GoalId[],
): Omit<GroupLearner, 'lastGroups'> {
  const own = statuses.get(learnerId) ?? new Map<string, StatusOfGoal>();
  const isMissing = (goalId: GoalId) => {
    const known = own.get(goalId);
    return (
      known !== undefined && !shines(known.status) && known.estimate.count > 0 && known.estimate.high < NOT_YET_HIGH
    );
  };
  return {
    learnerId,
    goals: goalIds.flatMap((goalId) => {
      const estimate = own.get(goalId)?.estimate;
      if (!estimate) return [];
      const missingPrerequisites = (view.graph.prerequisites.get(goalId) ?? []).filter(isMissing);
      return [
        { goalId, mean: estimate.probability, sd: (estimate.high - estimate.low) / INTERVAL, missingPrerequisites },
      ];
    }),
  };
}

function asProposed(group: PlacedGroup, name: string) {
  return {
    key: String(group.key),
    goalId: (group.goalId as GoalId | undefined) ?? null,
    name,
    learnerIds: group.learnerIds as PersonId[],
    reasons: group.reasons.map(({ code, data }) => ({ code, data: { ...data } })),
    learnerReasons: group.learnerReasons.map(({ learnerId, code, data }) => ({
      learnerId: learnerId as PersonId,
      code,
      data: { ...data },
    })),
    helping: group.helping.map((help) => ({
      helperId: help.helperId as PersonId,
      learnerId: help.learnerId as PersonId,
      goalId: help.goalId as GoalId,
    })),
  };
}

/** The same all day, so that what a teacher saw is what is accepted. */
export function seedOf(ctx: Ctx, view: ClassView): string {
  return `${view.class.classId}/${today(ctx)}`;
}

/** Groups are for about a week, and never open-ended: up to the Friday that is at least three days away. */
function endOfPeriod(ctx: Ctx): string {
  for (let ahead = 3; ; ahead++) {
    const day = schoolDay(new Date(ctx.now.getTime() + ahead * DAY_MS));
    if (new Date(`${day}T00:00:00Z`).getUTCDay() === 5) return day;
  }
}
