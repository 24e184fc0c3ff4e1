import { logistic } from '../learner/gaussian.ts';
import type { Calibration, Observation } from '../learner/learner-model.ts';
import { type Period, type Series, seriesOf } from './period.ts';
import { type GainPrior, type Smoothed, shareOfMean, smooth } from './smooth.ts';
import { apply, inverse, type Pair, plus, quadratic, sandwich, times } from './two-by-two.ts';

/** An estimate with the bounds of its intervals. */
export interface Interval {
  readonly value: number;
  /** Bounds that hold the truth eight, and nine, times in ten. */
  readonly low80: number;
  readonly high80: number;
  readonly low90: number;
  readonly high90: number;
}

export interface KnownGain {
  readonly known: true;
  /** Gain in the chance (0–1) of success on a typical item of the goals: −1 to 1. */
  readonly chance: Interval;
  /** The same on the logit scale, where a step is as hard everywhere. */
  readonly logits: Interval;
  /** Chance (0–1) of success at both ends. */
  readonly start: number;
  readonly end: number;
  /** The goals that it is about: those asked with evidence at both ends. */
  readonly goals: readonly string[];
}

export interface UnknownGain {
  readonly known: false;
  /** Where fewer than `LEAST_PIECES` stand; at both ends the start is named. */
  readonly reason: 'too-little-at-start' | 'too-little-at-end';
}

/** Pieces of evidence that each end of the period must have before anything is said. */
export const LEAST_PIECES = 3;

/**
 * For a learner of whose group nothing is known: start as the model expects it, any gain that schools see in a year equally
 * welcome. Not so wide as to say nothing, nor so narrow as to pull a true gain of a logit to half.
 */
export function lonePrior({ parameters }: Calibration): GainPrior {
  const { abilityVariance, goalVariance } = parameters;
  const start = abilityVariance + goalVariance;
  return { mean: [0, 0.3], covariance: { start, both: 0, gain: 1 }, shared: abilityVariance / start };
}

/**
 * What one learner gained on a goal, or on average over several, in a period; or that too little is known.
 *
 * A raw difference of scores says that who began low gained and who began high lost, because part of every extreme score is chance and
 * does not return: regression to the mean (Lord 1963; Cronbach and Furby 1970). Here nothing is subtracted: start level and gain are
 * estimated together, each shrunk towards what is expected by as much as its evidence is unsure, so chosen because they began low or
 * not, the expected error stays zero. Give the prior of the learner's whole group (`fitGainPrior`), not of the chosen ones alone: the
 * group is what says how much of a low start is chance.
 */
export function gainOf(
  calibration: Calibration,
  observations: readonly Observation[],
  period: Period,
  prior: GainPrior = lonePrior(calibration),
): KnownGain | UnknownGain {
  const series = seriesOf(calibration, observations, period);
  return unknownOf(series) ?? gainOfSeries(series, prior).gain;
}

export function unknownOf({ atStart, atEnd }: Series): UnknownGain | undefined {
  if (atStart < LEAST_PIECES) return { known: false, reason: 'too-little-at-start' };
  if (atEnd < LEAST_PIECES) return { known: false, reason: 'too-little-at-end' };
  return undefined;
}

/** One learner's gain with what a group needs of it: spread, and how it would follow the mean of the prior. */
export interface GainInGroup {
  readonly gain: KnownGain;
  readonly variance: { readonly chance: number; readonly logits: number };
  readonly byMean: { readonly chance: Pair; readonly logits: Pair };
}

export function gainOfSeries(series: Series, prior: GainPrior): GainInGroup {
  const own = smooth(series, prior);
  const toMean = inverse(times(shareOfMean(prior.shared, series.goals.length), prior.covariance));
  // How the estimate moves when the mean of the prior moves: what the evidence leaves open.
  const follows = (direction: Pair): Pair => apply(toMean, apply(own.covariance, direction));
  const spread = prior.meanCovariance
    ? plus(own.covariance, sandwich(own.covariance, sandwich(toMean, prior.meanCovariance)))
    : own.covariance;
  const curve = onChances({ mean: own.mean, covariance: spread }, series.offset);
  const [, gain] = own.mean;
  return {
    gain: {
      known: true,
      chance: curve.gain,
      logits: normalInterval(gain, Math.sqrt(spread.gain)),
      start: curve.start,
      end: curve.start + curve.gain.value,
      goals: series.goals,
    },
    variance: { chance: quadratic(own.covariance, curve.slope), logits: own.covariance.gain },
    byMean: { chance: follows(curve.slope), logits: follows([0, 1]) },
  };
}

/** The intervals of a Gaussian. */
export function normalInterval(value: number, deviation: number): Interval {
  const [z80, z90] = [1.2815515655446004 * deviation, 1.6448536269514722 * deviation];
  return { value, low80: value - z80, high80: value + z80, low90: value - z90, high90: value + z90 };
}

/** Steps of the grid over a Gaussian, in standard deviations. */
const GRID = Array.from({ length: 41 }, (_, k) => (k - 20) / 5);

/** Gain in chance and its quantiles, by a grid over the joint Gaussian of start and gain; `slope` is its mean gradient. */
function onChances({ mean, covariance }: Pick<Smoothed, 'mean' | 'covariance'>, offset: number) {
  const spread = Math.sqrt(covariance.start);
  const regression = covariance.both / covariance.start;
  const rest = Math.sqrt(Math.max(0, covariance.gain - regression * covariance.both));
  const points: { value: number; weight: number }[] = [];
  let [total, start, sum, byStart, byGain] = [0, 0, 0, 0, 0];
  for (const x of GRID) {
    for (const y of GRID) {
      const weight = Math.exp(-(x * x + y * y) / 2);
      const first = logistic(offset + mean[0] + x * spread);
      const last = logistic(offset + mean[0] + x * spread + mean[1] + regression * x * spread + y * rest);
      points.push({ value: last - first, weight });
      total += weight;
      start += weight * first;
      sum += weight * (last - first);
      byStart += weight * (last * (1 - last) - first * (1 - first));
      byGain += weight * last * (1 - last);
    }
  }
  points.sort((a, b) => a.value - b.value);
  const [low90, low80, high80, high90] = quantiles(points, total, [0.05, 0.1, 0.9, 0.95]);
  const gain: Interval = { value: sum / total, low80, high80, low90, high90 };
  return { start: start / total, gain, slope: [byStart / total, byGain / total] as const };
}

type Four = readonly [number, number, number, number];

function quantiles(sorted: readonly { value: number; weight: number }[], total: number, shares: Four): Four {
  const found: number[] = [];
  let passed = 0;
  for (const { value, weight } of sorted) {
    passed += weight;
    while (found.length < 4 && passed >= (shares[found.length] ?? 1) * total) found.push(value);
  }
  const last = sorted.at(-1)?.value ?? 0;
  const [a = last, b = last, c = last, d = last] = found;
  return [a, b, c, d];
}
