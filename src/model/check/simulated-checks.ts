import { type Random, seededRandom } from '../../kernel/random.ts';
import { logistic } from '../learner/gaussian.ts';
import { emptyState, type LearnerState, SHIPPED_CALIBRATION, update } from '../learner/learner-model.ts';
import { answer } from '../learner/simulated-learners.ts';
import { afterAnswer, beginCheck, type CheckItem, nextExercise, outcomes } from './check.ts';
import { type CheckSettings, ZONE } from './settle.ts';

/** Which exercises there are: one generator whose exercises are alike, or sixty items that differ. */
export type Bank = 'alike' | 'differing';

/** What was believed before the check: nothing, what the learner's own answers said, or the opposite of the truth. */
export type Belief = 'none' | 'own' | 'wrong';

export interface CheckWorld {
  readonly bank: Bank;
  readonly belief: Belief;
  readonly settings?: Partial<CheckSettings>;
  /** Standard deviation, in logits, by which the believed easiness of items is off; 0 unless told. */
  readonly mistaken?: number;
  readonly learners: number;
  readonly seed: string;
}

export interface CheckTally {
  mastered: number;
  notYet: number;
  undecided: number;
  answers: number;
  learners: number;
}

/** True logits of success on a typical item, from far under the bar to far over it. */
export const DISTANCES = {
  farUnder: ZONE.low - 1.2,
  lowEdge: ZONE.low,
  bar: ZONE.bar,
  highEdge: ZONE.high,
  farOver: ZONE.high + 1.2,
} as const;

const { unknownGoalEasiness, abilityVariance, goalVariance } = SHIPPED_CALIBRATION.parameters;
const SPREAD = Math.sqrt(abilityVariance + goalVariance);
const AT = Date.UTC(2026, 9, 1, 8);

/** A learner as the model expects them; in logits of success on a typical item. */
export function drawTruth(random: Random): number {
  return unknownGoalEasiness + SPREAD * random.normal();
}

/** How checks end for learners whose truth `truthOf` draws. */
export function tallyChecks(world: CheckWorld, truthOf: (random: Random) => number): CheckTally {
  const root = seededRandom(world.seed);
  const tally: CheckTally = { mastered: 0, notYet: 0, undecided: 0, answers: 0, learners: 0 };
  const bank = bankOf(world, root.fork('bank'));
  for (let k = 0; k < world.learners; k++) {
    const random = root.fork(`${k}`);
    const { settled, answers } = runCheck(world, bank, truthOf(random), random);
    if (settled === 'open') throw new Error('a check ended without an outcome');
    tally[settled] += 1;
    tally.answers += answers;
    tally.learners += 1;
  }
  return tally;
}

interface SimulatedBank {
  readonly items: readonly CheckItem[];
  /** Logits by which an item is truly easier than a typical one. */
  readonly easier: ReadonlyMap<string, number>;
  readonly calibration: typeof SHIPPED_CALIBRATION;
}

const BANK_SIZE = 60;
/** Standard deviation of the easiness of items around their goal: about what public answer logs show. */
export const BANK_SPREAD = 0.8;

function bankOf({ bank, mistaken }: CheckWorld, random: Random): SimulatedBank {
  if (bank === 'alike') {
    const items = [{ itemId: 'generator', repeats: true }];
    return { items, easier: new Map([['generator', 0]]), calibration: SHIPPED_CALIBRATION };
  }
  const items = Array.from({ length: BANK_SIZE }, (_, k) => ({ itemId: `item-${k}` }));
  const easier = new Map(items.map(({ itemId }) => [itemId, BANK_SPREAD * random.normal()]));
  const itemEasiness = new Map(
    [...easier].map(([id, by]) => [id, unknownGoalEasiness + by + (mistaken ?? 0) * random.normal()]),
  );
  return { items, easier, calibration: { ...SHIPPED_CALIBRATION, itemEasiness } };
}

function runCheck(world: CheckWorld, bank: SimulatedBank, truth: number, random: Random) {
  const goals = [{ goalId: 'g', items: bank.items }];
  const state = stateBefore(world.belief, truth, random);
  let check = beginCheck({ calibration: bank.calibration, state, goals, at: AT, settings: world.settings ?? {} });
  for (let next = nextExercise(check); next !== undefined; next = nextExercise(check)) {
    const right = random.next() < logistic(truth + (bank.easier.get(next.itemId) ?? 0));
    check = afterAnswer(check, 'g', next.itemId, right);
  }
  const outcome = outcomes(check).get('g');
  if (outcome === undefined) throw new Error('the goal of the check is gone');
  return outcome;
}

/** Twelve answers before the check, by the learner's own chance or by that of somebody on the other side of the bar. */
function stateBefore(belief: Belief, truth: number, random: Random): LearnerState {
  let state = emptyState();
  if (belief === 'none') return state;
  const believed = belief === 'own' ? truth : truth > ZONE.bar ? ZONE.low - 1 : ZONE.high + 1;
  for (let k = 0; k < 12; k++) {
    const score = random.next() < logistic(believed) ? 1 : 0;
    state = update(SHIPPED_CALIBRATION, state, answer({ goalId: 'g', score, at: AT - 1000 + k, eventId: `${k}` }));
  }
  return state;
}

export interface Accuracy {
  /** Highest share of wrong "mastered" at the lower edge of the zone. */
  readonly falseMastered: number;
  /** Highest share of wrong "not yet" at the upper edge. */
  readonly falseNotYet: number;
}

/** The fewest typical items of a test of one length for everybody, with the best number to pass, that is as accurate. */
export function fixedTestLength({ falseMastered, falseNotYet }: Accuracy): number {
  for (let length = 1; length <= 500; length++) {
    const low = scoreChances(length, logistic(ZONE.low));
    const high = scoreChances(length, logistic(ZONE.high));
    for (let pass = 0; pass <= length + 1; pass++) {
      const wronglyMastered = low.slice(pass).reduce((sum, p) => sum + p, 0);
      const wronglyNotYet = high.slice(0, pass).reduce((sum, p) => sum + p, 0);
      if (wronglyMastered <= falseMastered && wronglyNotYet <= falseNotYet) return length;
    }
  }
  throw new RangeError('no test of 500 items or fewer is as accurate');
}

/** Chance of every number right, by the binomial distribution. */
function scoreChances(length: number, chance: number): number[] {
  let chances = [1];
  for (let k = 0; k < length; k++) {
    chances = Array.from(
      { length: chances.length + 1 },
      (_, right) => (chances[right] ?? 0) * (1 - chance) + (chances[right - 1] ?? 0) * chance,
    );
  }
  return chances;
}
