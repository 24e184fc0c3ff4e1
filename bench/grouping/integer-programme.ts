import { GROUP_COST, HELPER_WORTH, IMBALANCE_COST, TOLERANCE, WISH_COST } from '../../src/model/grouping/objective.ts';
import type { Plan } from '../../src/model/grouping/plan.ts';

/**
 * The plan as a mixed-integer programme in CPLEX LP text, term by term the value of `objective.ts`: `x` puts a learner in
 * a slot, `y` opens a slot, `u` is a wish not met, `z` a goal with a helper, `d` a mean beyond the tolerance.
 */
export function integerProgramme(plan: Plan): string {
  const model: Model = { objective: [], constraints: [], bounds: [], binaries: [] };
  addPlacement(model, plan);
  if (plan.balance === undefined) addOpening(model, plan);
  else addBalance(model, plan, plan.balance);
  addWishes(model, plan);
  return [
    'Maximize',
    ` value: ${model.objective.join(' ')}`,
    'Subject To',
    ...model.constraints.map((row, index) => ` r${index}: ${row}`),
    'Bounds',
    ...model.bounds.map((row) => ` ${row}`),
    'Binaries',
    ` ${model.binaries.join(' ')}`,
    'End',
  ].join('\n');
}

interface Model {
  readonly objective: string[];
  readonly constraints: string[];
  readonly bounds: string[];
  readonly binaries: string[];
}

const x = (learner: number, slot: number) => `x${learner}_${slot}`;

function term(factor: number, name: string): string {
  return `${factor < 0 ? '-' : '+'} ${Math.abs(factor).toFixed(12)} ${name}`;
}

function addPlacement(model: Model, plan: Plan): void {
  for (let learner = 0; learner < plan.learners; learner++) {
    model.constraints.push(`${plan.slots.map((_, slot) => `+ ${x(learner, slot)}`).join(' ')} = 1`);
    plan.slots.forEach(({ family }, slot) => {
      model.objective.push(term(plan.benefit[learner]?.[family] ?? 0, x(learner, slot)));
      model.binaries.push(x(learner, slot));
    });
  }
}

/** A slot is empty or within its bounds; slots of one family open in order, because they are the same. */
function addOpening(model: Model, plan: Plan): void {
  plan.slots.forEach(({ family, min, max }, slot) => {
    const members = sumOverLearners(plan, slot);
    model.objective.push(term(-GROUP_COST, `y${slot}`));
    model.binaries.push(`y${slot}`);
    model.constraints.push(`${members} - ${max} y${slot} <= 0`, `${members} - ${min} y${slot} >= 0`);
    if (plan.slots[slot + 1]?.family === family) model.constraints.push(`y${slot} - y${slot + 1} >= 0`);
  });
  if (plan.groupCount !== undefined) {
    model.constraints.push(`${plan.slots.map((_, slot) => `+ y${slot}`).join(' ')} = ${plan.groupCount}`);
  }
}

function addBalance(model: Model, plan: Plan, { deviations, helpers }: NonNullable<Plan['balance']>): void {
  plan.slots.forEach(({ min: size }, slot) => {
    model.constraints.push(`${sumOverLearners(plan, slot)} = ${size}`);
    deviations.forEach((of, goal) => {
      const [d, z] = [`d${slot}_${goal}`, `z${slot}_${goal}`];
      const mean = of.map((deviation, learner) => term(deviation / size, x(learner, slot))).join(' ');
      const able = (helpers[goal] ?? []).flatMap((can, learner) => (can > 0 ? `- ${x(learner, slot)}` : []));
      model.objective.push(term(-IMBALANCE_COST, d), term(HELPER_WORTH, z));
      model.constraints.push(`${mean} - ${d} <= ${TOLERANCE}`, `${mean} + ${d} >= -${TOLERANCE}`);
      model.constraints.push(`${z} ${able.join(' ')} <= 0`);
      model.bounds.push(`0 <= ${z} <= 1`);
    });
  });
}

function addWishes(model: Model, plan: Plan): void {
  plan.wishes.forEach(({ together, a, b }, index) => {
    model.objective.push(term(-WISH_COST, `u${index}`));
    model.bounds.push(`0 <= u${index} <= 1`);
    plan.slots.forEach((_, slot) => {
      const rest = together ? `- ${x(b, slot)} - u${index} <= 0` : `+ ${x(b, slot)} - u${index} <= 1`;
      model.constraints.push(`${x(a, slot)} ${rest}`);
    });
  });
}

function sumOverLearners(plan: Plan, slot: number): string {
  return Array.from({ length: plan.learners }, (_, learner) => `+ ${x(learner, slot)}`).join(' ');
}
