import { goalValue, isMet, WISH_COST } from './objective.ts';
import type { Plan } from './plan.ts';

/** An assignment that changes one step at a time and says what each step gains, in constant time. */
export interface Arrangement {
  readonly learners: number;
  /** Slots in use; steps neither open nor close one. */
  readonly open: readonly number[];
  readonly slotOf: readonly number[];
  /** Gain in the objective, or undefined (and nothing done) where the sizes forbid it or nothing would change. */
  move(learner: number, slot: number): number | undefined;
  swap(a: number, b: number): number | undefined;
  /** Takes back the last step. */
  undo(): void;
  restore(slotOf: readonly number[]): void;
}

export function arrangementOf(plan: Plan, start: readonly number[]): Arrangement {
  const books = booksOf(plan, start);
  const { slotOf, count, transfer, worthOfSlot, worthOfLearner } = books;
  const undos: (readonly [number, number])[] = [];
  return {
    learners: plan.learners,
    open: [...new Set(slotOf)].sort((a, b) => a - b),
    slotOf,
    move: (learner, slot) => {
      const from = slotOf[learner] ?? 0;
      const room = (count[slot] ?? 0) < (plan.slots[slot]?.max ?? 0);
      const spare = (count[from] ?? 0) > Math.max(1, plan.slots[from]?.min ?? 0);
      if (from === slot || !room || !spare) return undefined;
      const before = worthOfLearner(learner) + worthOfSlot(from) + worthOfSlot(slot);
      transfer(learner, slot);
      undos.splice(0, undos.length, [learner, from]);
      return worthOfLearner(learner) + worthOfSlot(from) + worthOfSlot(slot) - before;
    },
    swap: (a, b) => {
      const [slotOfA = 0, slotOfB = 0] = [slotOf[a], slotOf[b]];
      if (slotOfA === slotOfB) return undefined;
      // A wish between the two is met as much after as before, so that counting it twice changes no difference.
      const before = worthOfLearner(a) + worthOfLearner(b) + worthOfSlot(slotOfA) + worthOfSlot(slotOfB);
      transfer(a, slotOfB);
      transfer(b, slotOfA);
      undos.splice(0, undos.length, [a, slotOfA], [b, slotOfB]);
      return worthOfLearner(a) + worthOfLearner(b) + worthOfSlot(slotOfA) + worthOfSlot(slotOfB) - before;
    },
    undo: () => {
      for (const [learner, slot] of undos.splice(0)) transfer(learner, slot);
    },
    restore: (to) => {
      to.forEach((slot, learner) => {
        transfer(learner, slot);
      });
    },
  };
}

interface Books {
  readonly slotOf: number[];
  readonly count: Int32Array;
  transfer(learner: number, slot: number): void;
  worthOfSlot(slot: number): number;
  worthOfLearner(learner: number): number;
}

/** Per slot the number of members, and per slot and goal the sums that the worth of a mixed group needs. */
function booksOf(plan: Plan, start: readonly number[]): Books {
  const slotOf = [...start];
  const goals = plan.balance?.deviations.length ?? 0;
  const count = new Int32Array(plan.slots.length);
  const sums = new Float64Array(plan.slots.length * goals);
  const helpers = new Float64Array(plan.slots.length * goals);
  const wishesOf = Array.from({ length: plan.learners }, (_, i) =>
    plan.wishes.filter(({ a, b }) => a === i || b === i),
  );
  const put = (learner: number, slot: number, sign: 1 | -1) => {
    count[slot] = (count[slot] ?? 0) + sign;
    for (let goal = 0; goal < goals; goal++) {
      const at = slot * goals + goal;
      sums[at] = (sums[at] ?? 0) + sign * (plan.balance?.deviations[goal]?.[learner] ?? 0);
      helpers[at] = (helpers[at] ?? 0) + sign * (plan.balance?.helpers[goal]?.[learner] ?? 0);
    }
  };
  for (let learner = 0; learner < plan.learners; learner++) put(learner, slotOf[learner] ?? 0, 1);
  return {
    slotOf,
    count,
    transfer: (learner, slot) => {
      put(learner, slotOf[learner] ?? 0, -1);
      slotOf[learner] = slot;
      put(learner, slot, 1);
    },
    worthOfSlot: (slot) => {
      let value = 0;
      for (let goal = 0; goal < goals; goal++) {
        const at = slot * goals + goal;
        value += goalValue((sums[at] ?? 0) / Math.max(1, count[slot] ?? 0), helpers[at] ?? 0);
      }
      return value;
    },
    worthOfLearner: (learner) => {
      let value = plan.benefit[learner]?.[plan.slots[slotOf[learner] ?? 0]?.family ?? 0] ?? 0;
      for (const wish of wishesOf[learner] ?? []) if (!isMet(wish, slotOf)) value -= WISH_COST;
      return value;
    },
  };
}
