import { type Belief, belief, canHelp, needsHelp, SUPPORT_KEYS } from './benefit.ts';
import { isMet } from './objective.ts';
import type { Plan } from './plan.ts';
import type { Group, GroupingInput, Helping, LearnerReason, Reason, ReasonCode } from './types.ts';

/** The groups in words-to-be: codes and numbers, from the same beliefs that the plan was made with. */
export function describeGroups(input: GroupingInput, plan: Plan, slotOf: readonly number[]): Group[] {
  const beliefs = input.learners.map((learner) => input.goals.map((goalId) => belief(learner, goalId)));
  const members = Map.groupBy(slotOf.keys(), (learner) => slotOf[learner] ?? 0);
  const view: View = { input, plan, slotOf, beliefs };
  return [...members.keys()]
    .sort((a, b) => a - b)
    .map((slot, index) => describeGroup(view, slot, index + 1, members.get(slot) ?? []));
}

interface View {
  readonly input: GroupingInput;
  readonly plan: Plan;
  readonly slotOf: readonly number[];
  readonly beliefs: readonly (readonly Belief[])[];
}

function describeGroup(view: View, slot: number, number: number, members: readonly number[]): Group {
  const { input, plan } = view;
  const family = plan.slots[slot]?.family ?? 0;
  const learnerIds = members.flatMap((index) => input.learners[index]?.learnerId ?? []);
  if (input.kind === 'mixed') {
    const helping = helpingIn(view, members);
    const learnerReasons = members.map((index) => mixedReason(view, index, helping));
    return { key: number, learnerIds, reasons: mixedReasons(view, members), learnerReasons, helping };
  }
  const learnerReasons = members.map((index) => levelReason(view, index, family));
  const placed = learnerReasons.filter(({ code }) => code !== 'placed-by-size' && code !== 'placed-by-wish').length;
  const data = { count: placed, of: members.length };
  const helping: Helping[] = [];
  if (input.kind === 'convergent') {
    const reasons: Reason[] = [{ code: MOST[family] ?? 'most-nearly', data }];
    return { key: SUPPORT_KEYS[family] ?? 'core', learnerIds, reasons, learnerReasons, helping };
  }
  const goalId = input.goals[family] ?? '';
  const reasons: Reason[] = [{ code: 'next-goal', data: { ...data, goalId } }];
  return { key: number, goalId, learnerIds, reasons, learnerReasons, helping };
}

const MOST: readonly ReasonCode[] = ['most-not-yet', 'most-nearly', 'most-mastered'];
const ZONE_OF_FAMILY: readonly ReasonCode[] = ['not-yet', 'nearly', 'mastered'];
/** A standard deviation from here on means that little is known yet. */
const LITTLE_KNOWN = 0.2;

function levelReason(view: View, index: number, family: number): LearnerReason {
  const { input, plan, beliefs } = view;
  const learnerId = input.learners[index]?.learnerId ?? '';
  const benefit = plan.benefit[index] ?? [];
  const best = Math.max(...benefit);
  const own = beliefs[index] ?? [];
  const probability = rounded(mean(own.map((of) => of.mean)));
  if ((benefit[family] ?? 0) < best - 1e-9) {
    return { learnerId, code: heldByWish(view, index) ? 'placed-by-wish' : 'placed-by-size', data: { probability } };
  }
  if (input.kind === 'divergent') {
    const goalId = input.goals[family] ?? '';
    return { learnerId, code: 'goal-is-next', data: { goalId, probability: rounded(own[family]?.mean ?? 0.5) } };
  }
  const missing = own.find((of) => of.missingPrerequisites.length > 0)?.missingPrerequisites[0];
  if (family === 0 && missing !== undefined) {
    return { learnerId, code: 'prerequisite-missing', data: { prerequisiteId: missing, probability } };
  }
  if (mean(own.map((of) => of.sd)) > LITTLE_KNOWN) return { learnerId, code: 'little-known', data: { probability } };
  return { learnerId, code: ZONE_OF_FAMILY[family] ?? 'nearly', data: { probability } };
}

function heldByWish({ plan, slotOf }: View, index: number): boolean {
  return plan.wishes.some((wish) => (wish.a === index || wish.b === index) && isMet(wish, slotOf));
}

function mixedReasons({ input, plan, beliefs }: View, members: readonly number[]): Reason[] {
  const means = input.goals.map((_, goal) => mean(members.map((index) => beliefs[index]?.[goal]?.mean ?? 0.5)));
  const all = input.goals.map((_, goal) => mean(beliefs.map((own) => own[goal]?.mean ?? 0.5)));
  const helped = input.goals.filter((_, goal) => members.some((index) => plan.balance?.helpers[goal]?.[index] === 1));
  return [
    { code: 'balanced', data: { mean: rounded(mean(means)), classMean: rounded(mean(all)) } },
    { code: 'has-helpers', data: { count: helped.length, of: input.goals.length } },
  ];
}

/** Each who is not there yet gets one helper on the goal they need most, the helper who was asked least. */
function helpingIn({ input, beliefs }: View, members: readonly number[]): Helping[] {
  const asked = new Map<number, number>();
  return members.flatMap((index) => {
    const own = beliefs[index] ?? [];
    const goals = [...own.keys()].filter((goal) => needsHelp(own[goal] ?? NOBODY));
    goals.sort((a, b) => (own[b]?.notYet ?? 0) - (own[a]?.notYet ?? 0) || a - b);
    for (const goal of goals) {
      const able = members.filter((other) => other !== index && canHelp(beliefs[other]?.[goal] ?? NOBODY));
      const helper = able.sort((a, b) => (asked.get(a) ?? 0) - (asked.get(b) ?? 0) || a - b)[0];
      if (helper === undefined) continue;
      asked.set(helper, (asked.get(helper) ?? 0) + 1);
      const [helperId = '', learnerId = ''] = [input.learners[helper]?.learnerId, input.learners[index]?.learnerId];
      return [{ helperId, learnerId, goalId: input.goals[goal] ?? '' }];
    }
    return [];
  });
}

const NOBODY: Belief = { mean: 0, sd: 0, notYet: 0, nearly: 1, mastered: 0, missingPrerequisites: [] };

function mixedReason({ input }: View, index: number, helping: readonly Helping[]): LearnerReason {
  const learnerId = input.learners[index]?.learnerId ?? '';
  const gives = helping.find((each) => each.helperId === learnerId);
  if (gives !== undefined) return { learnerId, code: 'can-help', data: { goalId: gives.goalId } };
  const gets = helping.find((each) => each.learnerId === learnerId);
  if (gets !== undefined) return { learnerId, code: 'gets-help', data: { goalId: gets.goalId } };
  return { learnerId, code: 'works-along', data: {} };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
