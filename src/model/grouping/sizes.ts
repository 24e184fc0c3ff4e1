import type { GroupingInput } from './types.ts';

export interface Sizes {
  readonly min: number;
  readonly max: number;
  readonly groupCount?: number;
  /** False when the wished sizes cannot hold this number of learners, so that the nearest were taken. */
  readonly asWished: boolean;
}

/** Cooperative groups work best with about four (Lou et al. 1996). */
const MIXED_SIZE = { min: 3, max: 5 };

/** The sizes that a grouping keeps: those wished where the learners fit, the nearest that fit otherwise. */
export function sizesOf({ kind, learners, size, groupCount }: GroupingInput): Sizes {
  const n = Math.max(1, learners.length);
  if (groupCount !== undefined) return ofCount(n, groupCount);
  if (size !== undefined) return ofSize(n, size);
  return kind === 'mixed' ? { ...ofSize(n, MIXED_SIZE), asWished: true } : { min: 1, max: n, asWished: true };
}

/** A fixed number of groups, none smaller than half nor larger than twice the mean. */
function ofCount(n: number, wished: number): Sizes {
  const groupCount = Math.max(1, Math.min(n, Math.floor(wished)));
  const min = Math.max(1, Math.floor(n / (2 * groupCount)));
  return { min, max: Math.min(n, Math.ceil((2 * n) / groupCount)), groupCount, asWished: groupCount === wished };
}

function ofSize(n: number, wished: { readonly min: number; readonly max: number }): Sizes {
  const max = Math.max(1, Math.min(n, Math.floor(wished.max)));
  const groups = Math.ceil(n / max);
  const min = Math.max(1, Math.min(Math.floor(wished.min), Math.floor(n / groups)));
  return {
    min,
    max,
    asWished: min === wished.min && (max === wished.max || n <= wished.max) && wished.min <= wished.max,
  };
}
