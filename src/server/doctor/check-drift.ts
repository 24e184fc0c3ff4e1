import { type Finding, problem } from './finding.ts';

export interface DriftFacts {
  readonly school: string;
  readonly looked: number;
  /** Learners whose stored beliefs are not what their evidence gives. */
  readonly drifted: number;
}

/** Beliefs are a projection of the evidence: folding it again must give the same numbers to the last bit. */
export function checkDrift(schools: readonly DriftFacts[]): Finding[] {
  return schools
    .filter(({ drifted }) => drifted > 0)
    .map(({ school, looked, drifted }) =>
      problem(
        'drift',
        `${school}: what is believed of ${drifted} of ${looked} learners is not what their evidence gives`,
        `poolster rebuild --school "${school}"; then report it with what happened before: it is a fault of Poolster or of the disk.`,
      ),
    );
}
