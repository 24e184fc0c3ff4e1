import { logistic } from '../learner/gaussian.ts';
import type { AnswerTable } from './answer-table.ts';

/**
 * Easiness on the logit scale of typical tasks for a typical learner. Of what was not among the answers, `items` is NaN and `skills` is
 * `overall`.
 */
export interface Easiness {
  readonly overall: number;
  readonly skills: Float64Array;
  /** The item with all that its skills bring. */
  readonly items: Float64Array;
  /** Answers that each rests on. */
  readonly skillAnswers: Float64Array;
  readonly itemAnswers: Float64Array;
  /** Prior variances that the answers themselves asked for. */
  readonly variances: { readonly skills: number; readonly items: number; readonly learners: number };
}

const SWEEPS = 10;
/** Where the prior variances start, and between which bounds they may move. */
const START_VARIANCE = 0.6;
const BOUNDS = { least: 0.02, most: 4 };
/** No effect moves further than this in one sweep. */
const LARGEST_STEP = 2;

/**
 * Easiness of skills and items by ridge logistic regression with an effect for every learner, so that items made by strong learners do
 * not look easy: `logit P = overall + mean of the skills + item + learner` (Rasch 1960, as a model with random effects: De Boeck and
 * Wilson 2004). One step a sweep on each kind of effect together; since a row's shares sum to one, the step never overshoots.
 * Variances of the effects by expectation–maximisation (Dempster, Laird and Rubin 1977). Linear in the answers; deterministic.
 */
export function fitEasiness(table: AnswerTable, learners: readonly number[]): Easiness {
  const fit = new Fit(table, learners);
  for (let sweep = 0; sweep < SWEEPS; sweep++) fit.sweep();
  return fit.result();
}

/** Effects of one kind with their gradient and curvature. */
class Effects {
  readonly values: Float64Array;
  readonly slopes: Float64Array;
  readonly curvatures: Float64Array;
  readonly answers: Float64Array;
  variance = START_VARIANCE;

  constructor(size: number) {
    this.values = new Float64Array(size);
    this.slopes = new Float64Array(size);
    this.curvatures = new Float64Array(size);
    this.answers = new Float64Array(size);
  }

  clear(): void {
    this.slopes.fill(0);
    this.curvatures.fill(0);
  }

  /** Moves every effect that has answers and leaves its step in `slopes`. */
  step(): void {
    const { values, slopes, curvatures, answers } = this;
    let spread = 0;
    let moved = 0;
    const precision = 1 / this.variance;
    for (let k = 0; k < values.length; k++) {
      if (answers[k] === 0) continue;
      const old = values[k] as number;
      const information = (curvatures[k] as number) + precision;
      const step = ((slopes[k] as number) - old * precision) / information;
      const bounded = step > LARGEST_STEP ? LARGEST_STEP : step < -LARGEST_STEP ? -LARGEST_STEP : step;
      slopes[k] = bounded;
      values[k] = old + bounded;
      spread += (old + bounded) ** 2 + 1 / information;
      moved += 1;
    }
    if (moved > 0) this.variance = Math.min(BOUNDS.most, Math.max(BOUNDS.least, spread / moved));
  }
}

class Fit {
  private readonly table: AnswerTable;
  /** One entry for each row used. */
  private readonly rows: Uint32Array;
  private readonly scores: Float64Array;
  private readonly weights: Float64Array | undefined;
  private readonly itemOf: Int32Array;
  /** Counted among the learners used. */
  private readonly learnerOf: Int32Array;
  private readonly logits: Float64Array;
  private readonly learners: Effects;
  private readonly skills: Effects;
  private readonly items: Effects;
  private overall: number;

  constructor(table: AnswerTable, learners: readonly number[]) {
    this.table = table;
    const { starts } = table;
    let size = 0;
    for (const l of learners) size += (starts[l + 1] as number) - (starts[l] as number);
    this.rows = new Uint32Array(size);
    this.scores = new Float64Array(size);
    this.weights = table.weights === undefined ? undefined : new Float64Array(size);
    this.itemOf = new Int32Array(size);
    this.learnerOf = new Int32Array(size);
    this.learners = new Effects(learners.length);
    this.skills = new Effects(table.skillCount);
    this.items = new Effects(table.itemCount);
    let at = 0;
    let right = 1;
    let all = 2;
    learners.forEach((l, k) => {
      for (let row = starts[l] as number; row < (starts[l + 1] as number); row++) {
        const weight = table.weights === undefined ? 1 : (table.weights[row] as number);
        this.rows[at] = row;
        this.scores[at] = table.scores[row] as number;
        if (this.weights) this.weights[at] = weight;
        this.itemOf[at] = table.items[row] as number;
        this.learnerOf[at++] = k;
        right += weight * (table.scores[row] as number);
        all += weight;
        this.learners.answers[k] = 1;
        (this.items.answers[table.items[row] as number] as number) += 1;
        for (let e = table.skillStarts[row] as number; e < (table.skillStarts[row + 1] as number); e++)
          (this.skills.answers[table.skills[e] as number] as number) += 1;
      }
    });
    this.overall = Math.log(right / (all - right));
    this.logits = new Float64Array(size).fill(this.overall);
  }

  sweep(): void {
    this.stepSkills();
    this.stepSingle(this.items, this.itemOf);
    this.stepSingle(this.learners, this.learnerOf);
    this.centreLearners();
  }

  private stepSkills(): void {
    const { rows, logits, scores, weights, skills: effects } = this;
    const { slopes, curvatures } = effects;
    const { skillStarts, skills } = this.table;
    effects.clear();
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      const from = skillStarts[row] as number;
      const until = skillStarts[row + 1] as number;
      const share = (weights === undefined ? 1 : (weights[i] as number)) / (until - from);
      const chance = logistic(logits[i] as number);
      const slope = share * ((scores[i] as number) - chance);
      const curvature = share * chance * (1 - chance);
      for (let k = from; k < until; k++) {
        const skill = skills[k] as number;
        slopes[skill] = (slopes[skill] as number) + slope;
        curvatures[skill] = (curvatures[skill] as number) + curvature;
      }
    }
    effects.step();
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      const from = skillStarts[row] as number;
      const until = skillStarts[row + 1] as number;
      let sum = 0;
      for (let k = from; k < until; k++) sum += slopes[skills[k] as number] as number;
      logits[i] = (logits[i] as number) + sum / (until - from);
    }
  }

  private stepSingle(effects: Effects, effectOf: Int32Array): void {
    const { logits, scores, weights } = this;
    const { slopes, curvatures } = effects;
    effects.clear();
    for (let i = 0; i < logits.length; i++) {
      const weight = weights === undefined ? 1 : (weights[i] as number);
      const chance = logistic(logits[i] as number);
      const effect = effectOf[i] as number;
      slopes[effect] = (slopes[effect] as number) + weight * ((scores[i] as number) - chance);
      curvatures[effect] = (curvatures[effect] as number) + weight * chance * (1 - chance);
    }
    effects.step();
    for (let i = 0; i < logits.length; i++)
      logits[i] = (logits[i] as number) + (slopes[effectOf[i] as number] as number);
  }

  /** The typical learner is the one of effect 0. */
  private centreLearners(): void {
    const { values } = this.learners;
    if (values.length === 0) return;
    let mean = 0;
    for (const value of values) mean += value;
    mean /= values.length;
    this.overall += mean;
    for (let k = 0; k < values.length; k++) (values[k] as number) -= mean;
  }

  result(): Easiness {
    const { table, overall } = this;
    const skills = this.skills.values.map((value) => overall + value);
    const items = new Float64Array(table.itemCount).fill(Number.NaN);
    for (const row of this.rows) {
      const item = table.items[row] as number;
      if (Number.isNaN(items[item]))
        items[item] = meanOfSkills(table, row, skills) + (this.items.values[item] as number);
    }
    return {
      overall,
      skills,
      items,
      skillAnswers: this.skills.answers,
      itemAnswers: this.items.answers,
      variances: {
        skills: this.skills.variance,
        items: this.items.variance,
        learners: this.learners.variance,
      },
    };
  }
}

/** Mean of a value over the skills of a row. */
export function meanOfSkills(table: AnswerTable, row: number, values: Float64Array): number {
  const from = table.skillStarts[row] as number;
  const until = table.skillStarts[row + 1] as number;
  let sum = 0;
  for (let k = from; k < until; k++) sum += values[table.skills[k] as number] as number;
  return sum / (until - from);
}

/** The easiness for a learner of the training set, fitted without that learner. */
export type EasinessWithout = (learner: number) => Easiness;

/** Groups for cross-fitting where the folds do not serve: too few to leave one out, or so many that fitting takes long. */
const GROUPS = 5;
const USABLE_FOLDS = { least: 3, most: 6 };

/**
 * For every fold among these learners the easiness that the others give, so that what a learner is described by was fitted without
 * that learner (cross-fitting: Chernozhukov et al. 2018). With fewer than three folds or more than six, learners are put in five groups.
 */
export function crossFitEasiness(table: AnswerTable, learners: readonly number[]): EasinessWithout {
  const folds = new Set(learners.map((l) => table.folds[l]));
  const byFold = folds.size >= USABLE_FOLDS.least && folds.size <= USABLE_FOLDS.most;
  const groupOf = new Map(learners.map((l, k) => [l, byFold ? (table.folds[l] as number) : k % GROUPS]));
  const fitted = new Map<number, Easiness>();
  for (const group of new Set(groupOf.values())) {
    const others = learners.filter((l) => groupOf.get(l) !== group);
    fitted.set(group, fitEasiness(table, others.length > 0 ? others : learners));
  }
  return (learner) => {
    const easiness = fitted.get(groupOf.get(learner) ?? -1);
    if (easiness === undefined) throw new Error(`Learner ${learner} is not among those that were fitted`);
    return easiness;
  };
}
