import type { Plan } from './plan.ts';

/** Learners per family, with the most benefit that the bounds of the families allow; wishes are left aside. */
export interface Placement {
  readonly familyOf: number[];
  readonly benefit: number;
}

export interface FamilyBounds {
  readonly min: number;
  readonly max: number;
}

/**
 * Exact by successive shortest paths over the families (Ahuja, Magnanti and Orlin 1993, ch. 9): everyone starts where the
 * benefit is largest, then chains of moves of least loss mend the sizes. A family with `max` 0 is closed.
 */
export function place({ benefit, learners }: Plan, bounds: readonly FamilyBounds[]): Placement {
  const open = bounds.flatMap(({ max }, family) => (max > 0 ? [family] : []));
  const familyOf = Array.from({ length: learners }, (_, learner) => bestOf(benefit[learner] ?? [], open));
  const count = bounds.map(() => 0);
  for (const family of familyOf) count[family] = (count[family] ?? 0) + 1;
  const size = (family: number) => count[family] ?? 0;
  const bound = (family: number) => bounds[family] ?? { min: 0, max: 0 };
  const shift = (from: readonly number[], to: readonly number[]) => {
    const chain = cheapestChain(benefit, familyOf, open, from, to);
    for (const { learner, family } of chain) familyOf[learner] = family;
    const first = chain[0]?.from;
    const last = chain.at(-1)?.family;
    if (first === undefined || last === undefined) return false;
    count[first] = size(first) - 1;
    count[last] = size(last) + 1;
    return true;
  };
  for (const family of open) {
    while (size(family) > bound(family).max) {
      if (
        !shift(
          [family],
          open.filter((to) => size(to) < bound(to).max),
        )
      )
        break;
    }
  }
  for (const family of open) {
    while (size(family) < bound(family).min) {
      if (
        !shift(
          open.filter((from) => size(from) > bound(from).min),
          [family],
        )
      )
        break;
    }
  }
  return { familyOf, benefit: familyOf.reduce((sum, family, learner) => sum + (benefit[learner]?.[family] ?? 0), 0) };
}

function bestOf(values: readonly number[], open: readonly number[]): number {
  let best = open[0] ?? 0;
  for (const family of open) if ((values[family] ?? 0) > (values[best] ?? 0)) best = family;
  return best;
}

interface Move {
  readonly learner: number;
  readonly from: number;
  readonly family: number;
}

/** The chain of moves from one of the families to another that loses least benefit (Bellman and Ford). */
function cheapestChain(
  benefit: readonly (readonly number[])[],
  familyOf: readonly number[],
  open: readonly number[],
  from: readonly number[],
  to: readonly number[],
): Move[] {
  const arcs = cheapestMoves(benefit, familyOf, open);
  const cost = new Map<number, number>(from.map((family) => [family, 0]));
  const reachedBy = new Map<number, Move>();
  for (let round = 0; round < open.length; round++) {
    for (const { loss, move } of arcs) {
      const total = (cost.get(move.from) ?? Number.POSITIVE_INFINITY) + loss;
      if (total < (cost.get(move.family) ?? Number.POSITIVE_INFINITY) - 1e-12) {
        cost.set(move.family, total);
        reachedBy.set(move.family, move);
      }
    }
  }
  let end: number | undefined;
  for (const family of to) {
    const better =
      (cost.get(family) ?? Number.POSITIVE_INFINITY) < (end === undefined ? Infinity : (cost.get(end) ?? Infinity));
    if (!from.includes(family) && better) end = family;
  }
  const chain: Move[] = [];
  for (let at = end; at !== undefined && chain.length < open.length; ) {
    const move = reachedBy.get(at);
    if (move === undefined) break;
    chain.unshift(move);
    at = move.from;
  }
  return chain;
}

function cheapestMoves(
  benefit: readonly (readonly number[])[],
  familyOf: readonly number[],
  open: readonly number[],
): { loss: number; move: Move }[] {
  const best = new Map<number, { loss: number; move: Move }>();
  familyOf.forEach((from, learner) => {
    for (const family of open) {
      if (family === from) continue;
      const loss = (benefit[learner]?.[from] ?? 0) - (benefit[learner]?.[family] ?? 0);
      const key = from * 1000 + family;
      if (loss < (best.get(key)?.loss ?? Number.POSITIVE_INFINITY))
        best.set(key, { loss, move: { learner, from, family } });
    }
  });
  return [...best.values()];
}
