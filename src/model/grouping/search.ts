import type { Random } from '../../kernel/random.ts';
import { type Arrangement, arrangementOf } from './arrangement.ts';
import { GROUP_COST, objective } from './objective.ts';
import type { Plan } from './plan.ts';
import { settle } from './settle.ts';
import { type FamilyBounds, place } from './transport.ts';

/** How many sets of open groups are worked out in full, and with how many trial changes each. */
const OPENINGS = 4;
/** Mixed groups start from as many deals of the class. */
const DEALS = 8;
const TRIALS = 6_000;
const WARMEST = 0.6;
const COLDEST = 0.005;

/**
 * A slot per learner, near the best value of the plan. Which groups to open is a hill climb on the exact value without
 * wishes; the best openings are then annealed with wishes (Kirkpatrick et al. 1983) and polished to a local optimum.
 */
export function search(plan: Plan, random: Random): number[] {
  let best: number[] = [];
  let bestValue = Number.NEGATIVE_INFINITY;
  for (const start of plan.balance === undefined ? levelStarts(plan) : mixedStarts(plan, random)) {
    const arrangement = arrangementOf(plan, start);
    anneal(arrangement, random);
    polish(arrangement);
    const slotOf = plan.balance === undefined ? settle(plan, arrangement.slotOf) : [...arrangement.slotOf];
    const value = objective(plan, slotOf);
    if (value > bestValue + 1e-12) {
      best = slotOf;
      bestValue = value;
    }
  }
  return best;
}

function anneal(arrangement: Arrangement, random: Random): void {
  const { learners, open } = arrangement;
  if (learners < 2 || open.length < 2) return;
  let value = 0;
  let bestValue = 0;
  let best = [...arrangement.slotOf];
  for (let trial = 0; trial < TRIALS; trial++) {
    const heat = WARMEST * (COLDEST / WARMEST) ** (trial / TRIALS);
    const a = random.integer(0, learners - 1);
    const b = random.integer(0, learners + open.length - 1);
    const gain = b < learners ? arrangement.swap(a, b) : arrangement.move(a, open[b - learners] ?? 0);
    if (gain === undefined) continue;
    if (gain < 0 && random.next() >= Math.exp(gain / heat)) {
      arrangement.undo();
      continue;
    }
    value += gain;
    if (value > bestValue + 1e-9) {
      bestValue = value;
      best = [...arrangement.slotOf];
    }
  }
  arrangement.restore(best);
}

/** Takes every move and swap that helps, until none does. */
function polish(arrangement: Arrangement): void {
  const { learners, open } = arrangement;
  let improved = true;
  const keep = (gain: number | undefined) => {
    if (gain === undefined) return;
    if (gain > 1e-9) improved = true;
    else arrangement.undo();
  };
  while (improved) {
    improved = false;
    for (let a = 0; a < learners; a++) {
      for (const slot of open) keep(arrangement.move(a, slot));
      for (let b = a + 1; b < learners; b++) keep(arrangement.swap(a, b));
    }
  }
}

/** Deals of the class, from strong to weak there and back, each with ties and near ties in another order. */
function mixedStarts(plan: Plan, random: Random): number[][] {
  const total = Array.from({ length: plan.learners }, (_, learner) =>
    (plan.balance?.deviations ?? []).reduce((sum, deviations) => sum + (deviations[learner] ?? 0), 0),
  );
  return Array.from({ length: DEALS }, () => {
    const noise = total.map((value) => value + 0.1 * random.normal());
    const order = noise.map((_, learner) => learner).sort((a, b) => (noise[b] ?? 0) - (noise[a] ?? 0));
    const room = plan.slots.map(({ max }) => max);
    const slotOf: number[] = new Array(plan.learners).fill(0);
    let turn = 0;
    for (const learner of order) {
      let slot = seat(turn, room.length);
      while ((room[slot] ?? 0) === 0) slot = seat(++turn, room.length);
      room[slot] = (room[slot] ?? 0) - 1;
      slotOf[learner] = slot;
      turn += 1;
    }
    return slotOf;
  });
}

function seat(turn: number, groups: number): number {
  const lap = turn % (2 * groups);
  return lap < groups ? lap : 2 * groups - 1 - lap;
}

interface Opening {
  /** Open groups per family. */
  readonly groups: readonly number[];
  readonly value: number;
  readonly familyOf: readonly number[];
}

function levelStarts(plan: Plan): number[][] {
  const seen = new Map<string, Opening>();
  const families = plan.benefit[0]?.length ?? 1;
  const most = plan.slots.filter(({ family }) => family === 0).length;
  let current = opening(plan, firstOpening(plan, families, most));
  for (;;) {
    seen.set(current.groups.join(), current);
    let next = current;
    for (const groups of neighbours(current.groups, most)) {
      const key = groups.join();
      const candidate = seen.get(key) ?? opening(plan, groups);
      seen.set(key, candidate);
      if (candidate.value > next.value + 1e-12) next = candidate;
    }
    if (next === current) break;
    current = next;
  }
  return [...seen.values()]
    .filter(({ value }) => value > Number.NEGATIVE_INFINITY)
    .sort((a, b) => b.value - a.value)
    .slice(0, OPENINGS)
    .map((each) => slotsFor(plan, each));
}

/** As many groups as fit, taken round the families. */
function firstOpening({ learners, groupCount, sizes }: Plan, families: number, most: number): number[] {
  const wanted =
    groupCount ?? Math.max(Math.ceil(learners / sizes.max), Math.min(families, Math.floor(learners / sizes.min)));
  const groups: number[] = new Array(families).fill(0);
  for (let k = 0; k < wanted; k++) groups[k % families] = Math.min(most, (groups[k % families] ?? 0) + 1);
  return groups;
}

/** One group more, one less, or one turned over to another family. */
function neighbours(groups: readonly number[], most: number): number[][] {
  const out: number[][] = [];
  const step = (changes: readonly (readonly [number, number])[]) => {
    const next = [...groups];
    for (const [family, change] of changes) next[family] = (next[family] ?? 0) + change;
    if (next.every((count) => count >= 0 && count <= most)) out.push(next);
  };
  for (let a = 0; a < groups.length; a++) {
    step([[a, 1]]);
    step([[a, -1]]);
    for (let b = 0; b < groups.length; b++)
      if (a !== b)
        step([
          [a, -1],
          [b, 1],
        ]);
  }
  return out;
}

function opening(plan: Plan, groups: readonly number[]): Opening {
  const { sizes, learners, groupCount } = plan;
  const total = groups.reduce((sum, count) => sum + count, 0);
  const fits = total * sizes.min <= learners && learners <= total * sizes.max;
  if (!fits || (groupCount !== undefined && total !== groupCount)) {
    return { groups, value: Number.NEGATIVE_INFINITY, familyOf: [] };
  }
  const bounds: FamilyBounds[] = groups.map((count) => ({ min: count * sizes.min, max: count * sizes.max }));
  const placement = place(plan, bounds);
  return { groups, value: placement.benefit - GROUP_COST * total, familyOf: placement.familyOf };
}

/** Deals the learners of each family over its open slots in turn. */
function slotsFor(plan: Plan, { groups, familyOf }: Opening): number[] {
  const firstSlot = groups.map((_, family) => plan.slots.findIndex((slot) => slot.family === family));
  const dealt = groups.map(() => 0);
  return familyOf.map((family) => {
    const turn = dealt[family] ?? 0;
    dealt[family] = turn + 1;
    return (firstSlot[family] ?? 0) + (turn % Math.max(1, groups[family] ?? 1));
  });
}
