import { isMet, WISH_COST } from './objective.ts';
import type { Plan } from './plan.ts';
import { type FamilyBounds, place } from './transport.ts';

/**
 * Better places for the learners of wishes: those of one wish, or of two that share a learner, are tried in all open
 * slots, and for each trial all learners without wishes are placed anew, exactly. It finds what single steps cannot, since halfway they break a wish.
 * Which slots are open stays as it was.
 */
export function settle(plan: Plan, slotOf: readonly number[]): number[] {
  const open = [...new Set(slotOf)].sort((a, b) => a - b);
  const bounds = familyBounds(plan, open);
  const wishing = new Set(plan.wishes.flatMap(({ a, b }) => [a, b]));
  let pins = new Map([...wishing].map((learner) => [learner, slotOf[learner] ?? 0]));
  let best = trial(plan, bounds, pins);
  let improved = plan.wishes.length > 0;
  let trials = 0;
  while (improved) {
    improved = false;
    for (const candidate of reseatings(plan, open, pins)) {
      if (++trials > TRIALS) break;
      const result = trial(plan, bounds, candidate);
      if (result === undefined || (best !== undefined && result.value <= best.value + 1e-9)) continue;
      best = result;
      pins = candidate;
      improved = true;
    }
  }
  return best === undefined ? [...slotOf] : dealt(plan, open, pins, best.familyOf);
}

/** Keeps the time bounded where wishes are many; thirty learners with six wishes need a few hundred. */
const TRIALS = 4000;

interface Trial {
  readonly value: number;
  readonly familyOf: readonly number[];
}

/** Every way to seat the learners of one wish, or of two wishes that share a learner, over the open slots. */
function* reseatings(plan: Plan, open: readonly number[], pins: ReadonlyMap<number, number>) {
  for (const group of entangled(plan)) {
    for (let code = 0; code < open.length ** group.length; code++) {
      const seats = new Map(pins);
      let rest = code;
      for (const learner of group) {
        seats.set(learner, open[rest % open.length] ?? 0);
        rest = Math.floor(rest / open.length);
      }
      if (group.some((learner) => seats.get(learner) !== pins.get(learner))) yield seats;
    }
  }
}

function entangled({ wishes }: Plan): number[][] {
  const pairs = wishes.map(({ a, b }) => [a, b]);
  const triples = pairs.flatMap((pair, index) =>
    pairs.slice(index + 1).flatMap((other) => {
      const together = [...new Set([...pair, ...other])];
      return together.length === 3 ? [together] : [];
    }),
  );
  return [...pairs, ...triples];
}

/** Value of the wishes and of the best placement around the pins; undefined where the sizes forbid it. */
function trial(plan: Plan, bounds: readonly FamilyBounds[], pins: ReadonlyMap<number, number>): Trial | undefined {
  const count = new Map<number, number>();
  for (const slot of pins.values()) count.set(slot, (count.get(slot) ?? 0) + 1);
  for (const [slot, pinned] of count) if (pinned > (plan.slots[slot]?.max ?? 0)) return undefined;
  const pinned = new Map([...pins].map(([learner, slot]) => [learner, plan.slots[slot]?.family ?? 0]));
  const { familyOf, benefit, fits } = place(plan, bounds, pinned);
  if (!fits) return undefined;
  const slotOf: number[] = [];
  for (const [learner, slot] of pins) slotOf[learner] = slot;
  const unmet = plan.wishes.filter((wish) => !isMet(wish, slotOf)).length;
  return { value: benefit - WISH_COST * unmet, familyOf };
}

function familyBounds(plan: Plan, open: readonly number[]): FamilyBounds[] {
  return (plan.benefit[0] ?? []).map((_, family) => {
    const slots = open.flatMap((slot) => (plan.slots[slot]?.family === family ? [plan.slots[slot]] : []));
    return { min: sum(slots.map(({ min }) => min)), max: sum(slots.map(({ max }) => max)) };
  });
}

/** Spreads each family over its open slots, smallest first, after the pinned learners have taken their seats. */
function dealt(plan: Plan, open: readonly number[], pins: ReadonlyMap<number, number>, familyOf: readonly number[]) {
  const count = new Map<number, number>(open.map((slot) => [slot, 0]));
  for (const slot of pins.values()) count.set(slot, (count.get(slot) ?? 0) + 1);
  return familyOf.map((family, learner) => {
    const pin = pins.get(learner);
    if (pin !== undefined) return pin;
    const seats = open.filter((slot) => plan.slots[slot]?.family === family);
    const seat = seats.reduce((least, slot) => ((count.get(slot) ?? 0) < (count.get(least) ?? 0) ? slot : least));
    count.set(seat, (count.get(seat) ?? 0) + 1);
    return seat;
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
