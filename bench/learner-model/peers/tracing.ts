/** Chance to know the skill at first, to learn it at an answer, to fail though known, to succeed though not known. */
export interface Tracing {
  readonly known: number;
  readonly learn: number;
  readonly slip: number;
  readonly guess: number;
}

export function chanceOfSuccess({ slip, guess }: Tracing, known: number): number {
  return known * (1 - slip) + (1 - known) * guess;
}

/** What is known after an answer: its posterior, then a chance to have learned. A score between 0 and 1 is taken for as likely a success. */
export function traced(tracing: Tracing, known: number, score: number): number {
  const { posterior } = conditioned(tracing, known, score);
  return posterior + (1 - posterior) * tracing.learn;
}

/** The chance of what was seen, and how likely the skill is known given it. */
export function conditioned(
  { slip, guess }: Tracing,
  known: number,
  score: number,
): { posterior: number; chance: number } {
  const ifKnown = known * (score * (1 - slip) + (1 - score) * slip);
  const chance = ifKnown + (1 - known) * (score * guess + (1 - score) * (1 - guess));
  return { posterior: ifKnown / chance, chance };
}
