import type { GroupLearner } from './types.ts';

/** Families of a convergent grouping, from most support to most freedom. */
export const SUPPORT_KEYS = ['instruction', 'core', 'enrichment'] as const;

/** Zones of mastery: below half of typical items, up to the mastery bar, above it. */
export const ZONES = { nearly: 0.5, mastered: 0.8 } as const;

/**
 * Expected benefit (0–1) of a kind of group for who is not yet, nearly or already there. Set by judgement along what is
 * known: explicit instruction helps most who knows least and costs who knows most (Kalyuga et al. 2003, expertise
 * reversal); work above one's reach brings little.
 */
export const BENEFIT = {
  instruction: [1, 0.5, 0],
  core: [0.3, 1, 0.5],
  enrichment: [0, 0.4, 1],
} as const;

/** Extra worth of instruction where a prerequisite is missing, times the chance that the goal is not mastered. */
export const PREREQUISITE_WORTH = 0.25;

/** Divergent: benefit of working on a goal when not yet, nearly or already there, and when a prerequisite is missing. */
export const PROGRESS = { zones: [0.8, 1, 0.1], prerequisiteMissing: 0.2 } as const;

/** A helper most likely masters the goal; who gets help is most likely not there yet. */
const HELPS = 0.6;
const IS_HELPED = 0.5;

/** What is believed of a goal nobody has seen this learner on. */
const NOTHING_KNOWN = { mean: 0.5, sd: 0.3, missingPrerequisites: [] };

export interface Belief {
  readonly mean: number;
  readonly sd: number;
  /** Chance of each zone; they sum to 1. */
  readonly notYet: number;
  readonly nearly: number;
  readonly mastered: number;
  readonly missingPrerequisites: readonly string[];
}

export function belief(learner: GroupLearner, goalId: string): Belief {
  const { mean, sd, missingPrerequisites } = learner.goals.find((goal) => goal.goalId === goalId) ?? NOTHING_KNOWN;
  const notYet = below(ZONES.nearly, mean, sd);
  const mastered = 1 - below(ZONES.mastered, mean, sd);
  return { mean, sd, notYet, nearly: 1 - notYet - mastered, mastered, missingPrerequisites };
}

/** Benefit of each support family for a learner: the mean over the goals of the lesson. */
export function assistance(beliefs: readonly Belief[]): number[] {
  return SUPPORT_KEYS.map((key) => {
    let sum = 0;
    for (const of of beliefs) {
      const missing = key === 'instruction' && of.missingPrerequisites.length > 0;
      sum += expected(BENEFIT[key], of) + (missing ? PREREQUISITE_WORTH * (1 - of.mastered) : 0);
    }
    return sum / Math.max(1, beliefs.length);
  });
}

/** Benefit of working on each goal now. */
export function progress(beliefs: readonly Belief[]): number[] {
  return beliefs.map((of) =>
    of.missingPrerequisites.length > 0
      ? Math.min(PROGRESS.prerequisiteMissing, expected(PROGRESS.zones, of))
      : expected(PROGRESS.zones, of),
  );
}

export function canHelp({ mastered }: Belief): boolean {
  return mastered >= HELPS;
}

export function needsHelp({ notYet }: Belief): boolean {
  return notYet >= IS_HELPED;
}

function expected([notYet, nearly, mastered]: readonly [number, number, number], of: Belief): number {
  return notYet * of.notYet + nearly * of.nearly + mastered * of.mastered;
}

/** Chance that a Gaussian belief lies below a bound, with the logistic approximation of the normal (Bowling et al. 2009). */
function below(bound: number, mean: number, sd: number): number {
  return 1 / (1 + Math.exp((-1.702 * (bound - mean)) / Math.max(sd, 0.01)));
}
