import type { Calibration, Observation } from '../learner/learner-model.ts';
import { gainOfSeries, type Interval, lonePrior, normalInterval, unknownOf } from './gain.ts';
import { type Period, type Series, seriesOf } from './period.ts';
import { type GainPrior, type Smoothed, shareOfMean, smooth } from './smooth.ts';
import { apply, inverse, outer, type Pair, plus, quadratic, type Symmetric, sandwich, times } from './two-by-two.ts';

export interface GroupGain {
  readonly known: true;
  /** Mean gain of the learners counted, in chance (−1 to 1) and in logits. */
  readonly chance: Interval;
  readonly logits: Interval;
  /** Learners counted, and those of whom too little is known. */
  readonly learners: number;
  readonly unknown: number;
}

/** With fewer learners than this a group cannot say what is usual in it. */
export const LEAST_LEARNERS = 5;

/** Standard error, as a share of the mean gain, because a group may get there evenly, or all at once. */
const WAY_DOUBT = 0.15;

const ROUNDS = 30;
const NOTHING: Symmetric = { start: 0, both: 0, gain: 0 };

/**
 * A class is too small to say how far learners differ in gain, so its spread is held together with a usual one (half a logit, start as the
 * model has it) that counts as so many learners: the mode under an inverse Wishart prior.
 */
const USUAL = { gainVariance: 0.25, learners: 10 };

/**
 * What start and gain are like in a group (mean, spread, and how unsure that mean is), by the largest likelihood over the learners of whom
 * enough is known (the spread by expectation–maximisation: Dempster, Laird and Rubin 1977). Pass everybody, also those who are not to be reported on: fitted to learners who were
 * chosen for a low start, it could not tell a low start from a bad day. With fewer than `LEAST_LEARNERS` it is `lonePrior`.
 */
export function fitGainPrior(
  calibration: Calibration,
  learners: readonly (readonly Observation[])[],
  period: Period,
): GainPrior {
  const known = seriesKnown(calibration, learners, period);
  const lone = lonePrior(calibration);
  if (known.length < LEAST_LEARNERS) return lone;
  const usual: Symmetric = { ...lone.covariance, both: 0, gain: USUAL.gainVariance };
  let prior: GainPrior = { ...lone, covariance: usual };
  let all = known.map((series) => smooth(series, prior));
  for (let round = 0; round < ROUNDS; round++) {
    prior = nextPrior(known, all, prior, usual);
    all = known.map((series, k) => smooth(series, prior, all[k]?.reached));
  }
  const unsure = uncertaintyOfMean(known, all, prior);
  return { ...prior, meanCovariance: { ...unsure, gain: unsure.gain + (WAY_DOUBT * prior.mean[1]) ** 2 } };
}

/** Means over one goal and over several differ in spread by `shareOfMean`, so each learner counts by what it says of one goal. */
function nextPrior(known: readonly Series[], all: readonly Smoothed[], prior: GainPrior, usual: Symmetric): GainPrior {
  const mean = nextMean(known, all, prior);
  let sum = times(USUAL.learners, usual);
  all.forEach((one, k) => {
    const share = shareOfMean(prior.shared, known[k]?.goals.length ?? 1);
    const gap = outer([one.mean[0] - mean[0], one.mean[1] - mean[1]]);
    sum = plus(sum, times(1 / share, plus(gap, one.covariance)));
  });
  return { ...prior, mean, covariance: times(1 / (all.length + USUAL.learners), sum) };
}

/** Fisher scoring on the marginal likelihood: where expectation–maximisation would creep, because most of a gain is not seen. */
function nextMean(known: readonly Series[], all: readonly Smoothed[], prior: GainPrior): Pair {
  let score: Pair = [0, 0];
  all.forEach(({ mean }, k) => {
    const toMean = inverse(times(shareOfMean(prior.shared, known[k]?.goals.length ?? 1), prior.covariance));
    const [start, gain] = apply(toMean, [mean[0] - prior.mean[0], mean[1] - prior.mean[1]]);
    score = [score[0] + start, score[1] + gain];
  });
  const [start, gain] = apply(uncertaintyOfMean(known, all, prior), score);
  return [prior.mean[0] + start, prior.mean[1] + gain];
}

/** Inverse of the information about the mean: of each learner `P⁻¹ − P⁻¹ C P⁻¹`, with prior covariance P and posterior C. */
function uncertaintyOfMean(known: readonly Series[], all: readonly Smoothed[], prior: GainPrior): Symmetric {
  let information = NOTHING;
  all.forEach(({ covariance }, k) => {
    const share = shareOfMean(prior.shared, known[k]?.goals.length ?? 1);
    const toMean = inverse(times(share, prior.covariance));
    information = plus(information, plus(toMean, times(-1, sandwich(toMean, covariance))));
  });
  return inverse(information);
}

/**
 * The mean gain of learners in a period, with its interval: the mean of their own gains under the prior of their whole group, whose own
 * uncertainty they share. `undefined` when of fewer than `LEAST_LEARNERS` enough is known.
 */
export function gainOfGroup(
  calibration: Calibration,
  learners: readonly (readonly Observation[])[],
  period: Period,
  prior: GainPrior,
): GroupGain | undefined {
  const known = seriesKnown(calibration, learners, period);
  if (known.length < LEAST_LEARNERS) return undefined;
  const gains = known.map((series) => gainOfSeries(series, prior));
  const on = (scale: 'chance' | 'logits') => {
    const mean = (of: (one: (typeof gains)[number]) => number) =>
      gains.reduce((sum, one) => sum + of(one), 0) / gains.length;
    const direction: Pair = [mean((one) => one.byMean[scale][0]), mean((one) => one.byMean[scale][1])];
    const shared = prior.meanCovariance ? quadratic(prior.meanCovariance, direction) : 0;
    const variance = mean((one) => one.variance[scale]) / gains.length + shared;
    return normalInterval(
      mean(({ gain }) => gain[scale].value),
      Math.sqrt(variance),
    );
  };
  return {
    known: true,
    chance: on('chance'),
    logits: on('logits'),
    learners: known.length,
    unknown: learners.length - known.length,
  };
}

function seriesKnown(
  calibration: Calibration,
  learners: readonly (readonly Observation[])[],
  period: Period,
): Series[] {
  return learners
    .map((observations) => seriesOf(calibration, observations, period))
    .filter((series) => unknownOf(series) === undefined);
}
