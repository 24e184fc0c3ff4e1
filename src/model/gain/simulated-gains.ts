import { DAY_MS } from '../../kernel/dates.ts';
import { type Random, seededRandom } from '../../kernel/random.ts';
import { logistic } from '../learner/gaussian.ts';
import { type Observation, SHIPPED_CALIBRATION } from '../learner/learner-model.ts';
import { answer } from '../learner/simulated-learners.ts';
import { gainOf, type Interval } from './gain.ts';
import { fitGainPrior, gainOfGroup } from './group.ts';
import type { Period } from './period.ts';

/** How a learner gets from start to end: by a smooth step with ups and downs, evenly, or at once halfway. */
export type Path = 'smooth' | 'even' | 'step';

export interface GainWorld {
  readonly learners: number;
  readonly goals: number;
  /** Answers of one learner on one goal, spread at random over the period and the two weeks before. */
  readonly answers: number;
  /** Mean and standard deviation of the true gain, in logits. */
  readonly gain: number;
  readonly gainSpread: number;
  /** Mean of the true start, in logits above the goals' easiness. */
  readonly start: number;
  readonly path: Path;
  readonly seed: string;
}

export interface GrowingLearner {
  readonly observations: readonly Observation[];
  /** True gain, mean over the goals in logits, and in chance at the mean level. */
  readonly logits: number;
  readonly chance: number;
  /** Share of right answers in the first and the last two fifths. */
  readonly rawStart: number;
  readonly rawEnd: number;
}

const FROM = Date.UTC(2026, 8, 1);
const DAYS = 120;
const BEFORE = 14 / DAYS;
const { abilityVariance, goalVariance, unknownGoalEasiness } = SHIPPED_CALIBRATION.parameters;
const SHARED = abilityVariance / (abilityVariance + goalVariance);

export function periodOf({ goals }: Pick<GainWorld, 'goals'>): Period {
  return { from: FROM, to: FROM + DAYS * DAY_MS, goals: Array.from({ length: goals }, (_, k) => `goal-${k}`) };
}

export function simulateGains(world: GainWorld): GrowingLearner[] {
  const root = seededRandom(world.seed);
  return Array.from({ length: world.learners }, (_, k) => grow(world, root.fork(`${k}`)));
}

function grow(world: GainWorld, random: Random): GrowingLearner {
  const { goals } = periodOf(world);
  const [own, all] = [Math.sqrt(1 - SHARED), Math.sqrt(SHARED)];
  const [common, faster] = [random.normal(), random.normal()];
  const observations: Observation[] = [];
  const ends = { first: [0, 0], last: [0, 0] };
  let [start, gain] = [0, 0];
  goals.forEach((goalId, g) => {
    const level = world.start + Math.sqrt(abilityVariance + goalVariance) * (all * common + own * random.normal());
    const growth = world.gain + world.gainSpread * (all * faster + own * random.normal());
    const way = wayOf(world.path, growth, random);
    start += level / goals.length;
    gain += growth / goals.length;
    for (let k = 0; k < world.answers; k++) {
      const place = -BEFORE + (1 + BEFORE) * random.next();
      const score = random.next() < logistic(unknownGoalEasiness + level + way(place)) ? 1 : 0;
      const at = FROM + Math.round(place * DAYS * DAY_MS);
      observations.push(answer({ goalId, score, at, eventId: `${g}-${k}` }));
      const end = place < 0.4 ? ends.first : place > 0.6 ? ends.last : [0, 0];
      end[0] = (end[0] ?? 0) + score;
      end[1] = (end[1] ?? 0) + 1;
    }
  });
  const share = ([right = 0, of = 0]: readonly number[]) => right / Math.max(1, of);
  return {
    observations: observations.sort((a, b) => a.at - b.at),
    logits: gain,
    chance: logistic(unknownGoalEasiness + start + gain) - logistic(unknownGoalEasiness + start),
    rawStart: share(ends.first),
    rawEnd: share(ends.last),
  };
}

/** What was gained at each place; nothing before the start. */
function wayOf(path: Path, growth: number, random: Random): (place: number) => number {
  if (path === 'step') return (place) => (place >= 0.5 ? growth : 0);
  if (path === 'even') return (place) => growth * Math.max(0, place);
  const [first, second] = [0.25 * random.normal(), 0.15 * random.normal()];
  return (place) => {
    const f = Math.max(0, place);
    return growth * f * f * (3 - 2 * f) + first * Math.sin(Math.PI * f) + second * Math.sin(2 * Math.PI * f);
  };
}

/** How gains that were worked out lie beside the truth, in chance. */
export interface GainTally {
  learners: number;
  unknown: number;
  error: number;
  /** Learners in the lowest third of their class by what they got right at the start. */
  readonly low: { learners: number; error: number; rawError: number };
  held80: number;
  held90: number;
  readonly group: { classes: number; held80: number; held90: number };
}

/** Works out the gains of classes of 25 with the prior of their own class. */
export function tallyGains(world: Omit<GainWorld, 'learners' | 'seed'>, classes: number, seed: string): GainTally {
  const tally: GainTally = {
    learners: 0,
    unknown: 0,
    error: 0,
    low: { learners: 0, error: 0, rawError: 0 },
    held80: 0,
    held90: 0,
    group: { classes: 0, held80: 0, held90: 0 },
  };
  const period = periodOf(world);
  for (let k = 0; k < classes; k++)
    tallyClass(simulateGains({ ...world, learners: 25, seed: `${seed} ${k}` }), period, tally);
  return tally;
}

function tallyClass(learners: readonly GrowingLearner[], period: Period, tally: GainTally): void {
  const evidence = learners.map(({ observations }) => observations);
  const prior = fitGainPrior(SHIPPED_CALIBRATION, evidence, period);
  const lowest = new Set(
    [...learners].sort((a, b) => a.rawStart - b.rawStart).slice(0, Math.floor(learners.length / 3)),
  );
  const truths: number[] = [];
  for (const learner of learners) {
    const gain = gainOf(SHIPPED_CALIBRATION, learner.observations, period, prior);
    if (!gain.known) {
      tally.unknown += 1;
      continue;
    }
    truths.push(learner.chance);
    const error = gain.chance.value - learner.chance;
    tally.learners += 1;
    tally.error += error;
    hold(tally, gain.chance, learner.chance);
    if (!lowest.has(learner)) continue;
    tally.low.learners += 1;
    tally.low.error += error;
    tally.low.rawError += learner.rawEnd - learner.rawStart - learner.chance;
  }
  const group = gainOfGroup(SHIPPED_CALIBRATION, evidence, period, prior);
  if (group === undefined) return;
  tally.group.classes += 1;
  hold(tally.group, group.chance, truths.reduce((sum, one) => sum + one, 0) / truths.length);
}

function hold(
  into: { held80: number; held90: number },
  { low80, high80, low90, high90 }: Interval,
  truth: number,
): void {
  into.held80 += low80 <= truth && truth <= high80 ? 1 : 0;
  into.held90 += low90 <= truth && truth <= high90 ? 1 : 0;
}
