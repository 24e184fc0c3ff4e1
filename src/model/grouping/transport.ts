import type { Plan } from './plan.ts';

/** Learners per family, with the most benefit that the bounds of the families allow; wishes are left aside. */
export interface Placement {
  readonly familyOf: number[];
  readonly benefit: number;
  /** False when pinned learners leave no way to keep the bounds. */
  readonly fits: boolean;
}

export interface FamilyBounds {
  readonly min: number;
  readonly max: number;
}

/**
 * Exact by successive shortest paths over the families (Ahuja, Magnanti and Orlin 1993, ch. 9): everyone starts where the
 * benefit is largest, then chains of moves of least loss mend the sizes. A family with `max` 0 is closed; a
 * pinned learner stays in the family given.
 */
export function place(
  { benefit, learners }: Plan,
  bounds: readonly FamilyBounds[],
  pinned: ReadonlyMap<number, number> = NONE_PINNED,
): Placement {
  const open = bounds.flatMap(({ max }, family) => (max > 0 ? [family] : []));
  const familyOf = Array.from(
    { length: learners },
    (_, learner) => pinned.get(learner) ?? bestOf(benefit[learner] ?? [], open),
  );
  const count = bounds.map(() => 0);
  for (const family of familyOf) count[family] = (count[family] ?? 0) + 1;
  const size = (family: number) => count[family] ?? 0;
  const bound = (family: number) => bounds[family] ?? { min: 0, max: 0 };
  const shift = (from: readonly number[], to: readonly number[]) => {
    const chain = cheapestChain({ benefit, familyOf, open, pinned }, from, to);
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
  let total = 0;
  for (let learner = 0; learner < learners; learner++) total += benefit[learner]?.[familyOf[learner] ?? 0] ?? 0;
  const fits = bounds.every(({ min, max }, family) => size(family) >= min && size(family) <= max);
  return { familyOf, benefit: total, fits };
}

const NONE_PINNED: ReadonlyMap<number, number> = new Map();

function bestOf(values: readonly number[], open: readonly number[]): number {
  let best = open[0] ?? 0;
  for (const family of open) if ((values[family] ?? 0) > (values[best] ?? 0)) best = family;
  return best;
}

interface Move {
  readonly learner: number;
  readonly from: number;
  readonly family: number;
  readonly loss: number;
}

interface Situation {
  readonly benefit: readonly (readonly number[])[];
  readonly familyOf: readonly number[];
  readonly open: readonly number[];
  readonly pinned: ReadonlyMap<number, number>;
}

/** The chain of moves from one of the families to another that loses least benefit (Bellman and Ford). */
function cheapestChain(situation: Situation, from: readonly number[], to: readonly number[]): Move[] {
  const moves = cheapestMoves(situation);
  const cost = new Map<number, number>(from.map((family) => [family, 0]));
  const costOf = (family: number) => cost.get(family) ?? Number.POSITIVE_INFINITY;
  const reachedBy = new Map<number, Move>();
  for (let round = 0; round < situation.open.length; round++) {
    for (const move of moves) {
      const total = costOf(move.from) + move.loss;
      if (total >= costOf(move.family) - 1e-12) continue;
      cost.set(move.family, total);
      reachedBy.set(move.family, move);
    }
  }
  const ends = to.filter((family) => !from.includes(family) && reachedBy.has(family));
  const chain: Move[] = [];
  let at = ends.sort((a, b) => costOf(a) - costOf(b))[0];
  while (at !== undefined && chain.length < situation.open.length) {
    const move = reachedBy.get(at);
    if (move !== undefined) chain.unshift(move);
    at = move?.from;
  }
  return chain;
}

/** For every two families the learner whose move loses least. */
function cheapestMoves({ benefit, familyOf, open, pinned }: Situation): Move[] {
  const families = (benefit[0] ?? []).length;
  const best: (Move | undefined)[] = new Array(families * families).fill(undefined);
  for (let learner = 0; learner < familyOf.length; learner++) {
    if (pinned.has(learner)) continue;
    const from = familyOf[learner] ?? 0;
    const own = benefit[learner] ?? [];
    for (const family of open) {
      const loss = (own[from] ?? 0) - (own[family] ?? 0);
      const known = best[from * families + family];
      if (family === from || (known !== undefined && known.loss <= loss)) continue;
      best[from * families + family] = { learner, from, family, loss };
    }
  }
  return best.filter((move) => move !== undefined);
}
