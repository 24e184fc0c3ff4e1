import { logistic } from '../learner/gaussian.ts';

/** A forecast of how many of the next answers on a skill are right, and what came of it. */
export interface Window {
  /** Mean and variance of the logit of success, over the window as a whole. */
  readonly mean: number;
  readonly variance: number;
  /** How many of `WINDOW` were right. */
  readonly right: number;
}

/** Answers on a skill that a forecast looks ahead. */
export const WINDOW = 10;

/** What makes forecasts honest: the logit of a window is `shift + slope · mean`, its variance `spread · variance + extra`. */
export interface ForecastScale {
  readonly shift: number;
  readonly slope: number;
  readonly spread: number;
  readonly extra: number;
}

export const PLAIN_SCALE: ForecastScale = { shift: 0, slope: 1, spread: 1, extra: 0 };

/** Nodes and weights of nine-point Gauss–Hermite quadrature for a standard normal (Abramowitz and Stegun 1964, table 25.10). */
const NODES = [-4.51274586, -3.205429, -2.07684797, -1.02325566, 0, 1.02325566, 2.07684797, 3.205429, 4.51274586];
const WEIGHTS = [
  2.2345844e-5, 2.78914132e-3, 0.0499164067, 0.244097502, 0.406349206, 0.244097502, 0.0499164067, 2.78914132e-3,
  2.2345844e-5,
];

const CHOOSE = [1, 10, 45, 120, 210, 252, 210, 120, 45, 10, 1];

/** Chance of each number right, 0 to `WINDOW`: a binomial whose logit is Gaussian. */
export function forecast(
  window: Window,
  scale: ForecastScale,
  into: Float64Array = new Float64Array(WINDOW + 1),
): Float64Array {
  const mean = scale.shift + scale.slope * window.mean;
  const deviation = Math.sqrt(scale.spread * window.variance + scale.extra);
  into.fill(0);
  for (let node = 0; node < NODES.length; node++) {
    const chance = logistic(mean + deviation * (NODES[node] as number));
    const odds = chance / (1 - chance);
    let term = (WEIGHTS[node] as number) * (1 - chance) ** WINDOW;
    for (let right = 0; right <= WINDOW; right++) {
      into[right] = (into[right] as number) + term * (CHOOSE[right] as number);
      term *= odds;
    }
  }
  return into;
}

/**
 * Share of windows whose outcome lies in the central interval of this width. A number of answers is coarse: an outcome at the edge
 * counts for the part of its chance that lies inside, so that a right forecast covers its width exactly (the randomised probability
 * integral transform without the draw: Czado, Gneiting and Held 2009).
 */
export function coverage(windows: readonly Window[], scale: ForecastScale, width = 0.8): number {
  const low = (1 - width) / 2;
  const chances = new Float64Array(WINDOW + 1);
  let inside = 0;
  for (const window of windows) {
    forecast(window, scale, chances);
    let below = 0;
    for (let right = 0; right < window.right; right++) below += chances[right] as number;
    const own = chances[window.right] as number;
    const overlap = Math.min(1 - low, below + own) - Math.max(low, below);
    inside += own > 0 ? Math.max(0, overlap) / own : 0;
  }
  return inside / windows.length;
}

/** Mean log score of the forecasts, in nats; lower is better. */
function surprise(windows: readonly Window[], scale: ForecastScale): number {
  const chances = new Float64Array(WINDOW + 1);
  let sum = 0;
  for (const window of windows)
    sum -= Math.log(Math.max(1e-12, forecast(window, scale, chances)[window.right] as number));
  return sum / Math.max(1, windows.length);
}

const LEAST_WINDOWS = 50;
const MOST_WINDOWS = 3000;

/**
 * The scale under which the outcomes of these windows were least surprising, by coordinates, then a spread that makes the 80 %
 * intervals cover 80 % of them. Who makes ten more answers on a skill is no chance sample (one who has it moves on), so the forecasts are
 * of those who go on. With too few windows the forecasts stay as they are.
 */
export function fitScale(windows: readonly Window[]): ForecastScale {
  if (windows.length < LEAST_WINDOWS) return PLAIN_SCALE;
  const step = Math.ceil(windows.length / MOST_WINDOWS);
  const sample = windows.filter((_, k) => k % step === 0);
  let best = PLAIN_SCALE;
  let least = surprise(sample, best);
  const tryOut = (tried: ForecastScale) => {
    const loss = surprise(sample, tried);
    if (loss >= least) return false;
    best = tried;
    least = loss;
    return true;
  };
  for (const size of [0.4, 0.2, 0.1, 0.05]) {
    for (const sign of [1, -1]) {
      while (tryOut({ ...best, shift: best.shift + sign * size }));
      while (tryOut({ ...best, slope: Math.max(0.1, best.slope + sign * size) }) && best.slope > 0.1);
      while (tryOut({ ...best, spread: Math.max(0.05, best.spread + sign * size) }) && best.spread > 0.05);
      while (tryOut({ ...best, extra: Math.max(0, best.extra + sign * size) }) && best.extra > 0);
    }
  }
  return widened(sample, best);
}

/** Widens or narrows all forecasts by one factor until the 80 % intervals cover as they say (bisection). */
function widened(windows: readonly Window[], scale: ForecastScale): ForecastScale {
  const by = (factor: number) => ({ ...scale, spread: scale.spread * factor, extra: scale.extra * factor });
  let low = 0.1;
  let high = 10;
  for (let k = 0; k < 12; k++) {
    const middle = Math.sqrt(low * high);
    if (coverage(windows, by(middle)) < 0.8) low = middle;
    else high = middle;
  }
  return by(Math.sqrt(low * high));
}
