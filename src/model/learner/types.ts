/** What kind of fact a piece of evidence is; each kind has its own published reliability (`reliability.ts`). */
export type EvidenceKind = 'answer' | 'test' | 'observation' | 'conversation' | 'product' | 'transfer' | 'judgement';

export type Help = 'none' | 'hint' | 'example' | 'person';

export type Author = 'learner' | 'teacher' | 'peer' | 'partner' | 'guardian' | 'system';

export interface GoalWeight {
  readonly goalId: string;
  /** Above zero; the weights of one piece of evidence are scaled to sum to one. */
  readonly weight: number;
}

/** One piece of evidence about one learner, as the model reads it. */
export interface Observation {
  readonly eventId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** False when only the order is known: then nothing is forgotten between this and its neighbours. */
  readonly timeKnown: boolean;
  readonly kind: EvidenceKind;
  readonly goals: readonly GoalWeight[];
  readonly itemId?: string;
  /** 0 to 1. */
  readonly score: number;
  readonly help: Help;
  /** False when it was made together, so that the share of this learner is not known. */
  readonly alone: boolean;
  /** The kind of task in its context: 'practice', 'test', 'project', 'home', 'work', 'check' … */
  readonly situation: string;
  readonly author: Author;
  /** A person took this piece back: it no longer counts, and `explain` says so. */
  readonly voided?: boolean;
}

/** Variances are on the logit scale, spans in days. Every value has its reason in `calibration.ts`. */
export interface ModelParameters {
  readonly abilityVariance: number;
  readonly goalVariance: number;
  /** Days after which the mean of a goal has moved a factor e towards the prior. */
  readonly goalForgettingDays: number;
  readonly abilityForgettingDays: number;
  /** Variance that every answer adds to its goals, because practising changes a learner; the ability changes with time alone. */
  readonly goalStepVariance: number;
  /** Growth that an attempt brings on the first try; it shrinks as tries add up. */
  readonly practiceGain: number;
  readonly practiceGainHalfCount: number;
  /** How far learners and goals differ in that growth. */
  readonly practiceGainVariance: number;
  /**
   * How far the levels of two goals that follow on each other go together, given the ability over everything: what a goal without
   * evidence takes from its neighbours. 0: nothing, until a school's own answers show that it helps.
   */
  readonly neighbourCorrelation: number;
  /** Easiness of a goal that no calibration has seen. */
  readonly unknownGoalEasiness: number;
}

/** Numbered and stored: every belief names the calibration it was computed with. */
export interface Calibration {
  readonly number: number;
  readonly parameters: ModelParameters;
  /** Logit that a typical learner succeeds on a typical item of the goal. */
  readonly goalEasiness: ReadonlyMap<string, number>;
  /** Logit that a typical learner succeeds on the item. */
  readonly itemEasiness: ReadonlyMap<string, number>;
}

/**
 * Belief about one learner and one goal, given the ability over everything `A`: Gaussian with mean `mean + slope · A` and
 * variance `variance`, on the logit scale. All are plain numbers; one database row each.
 */
export interface GoalBelief {
  readonly mean: number;
  readonly slope: number;
  readonly variance: number;
  /** What a first try adds: Gaussian with mean `gain + gainSlope · A` and variance `gainVariance`, each learner and goal its own. */
  readonly gain: number;
  readonly gainSlope: number;
  readonly gainVariance: number;
  /** Of level and gain, given `A`. */
  readonly gainCovariance: number;
  /** Pieces of evidence that moved the belief. */
  readonly count: number;
  readonly lastAt: number;
  /** False when `lastAt` is a place in an order and no moment: nothing is forgotten since. */
  readonly timeKnown: boolean;
  /** The last unaided success at a known time. */
  readonly lastCorrectAt?: number;
}

/** An ability over everything. It lives inside the model: never shown, never in groups or signals. */
export interface AbilityBelief {
  readonly mean: number;
  readonly variance: number;
  readonly at: number;
  readonly timeKnown: boolean;
}

/** A goal that is absent has its prior, so a caller may load only the goals that an observation names. */
export interface LearnerState {
  readonly ability: AbilityBelief;
  readonly goals: ReadonlyMap<string, GoalBelief>;
}

export interface Query {
  readonly goals: readonly GoalWeight[];
  readonly itemId?: string;
  readonly at: number;
}

export type Sureness = 'unknown' | 'weak' | 'fair' | 'strong';

/** Mastery: the probability that a typical item on the goal succeeds, unaided. */
export interface Estimate {
  readonly probability: number;
  /** Bounds of the 80 % interval of the probability. */
  readonly low: number;
  readonly high: number;
  readonly sureness: Sureness;
  readonly count: number;
  readonly lastAt?: number;
  readonly lastCorrectAt?: number;
}

/** What a piece of evidence did, as a code that the interface translates. */
export type EffectReason =
  | 'counted'
  | 'counted-with-help'
  | 'counted-together'
  | 'failed-transfer'
  | 'judgement'
  | 'voice'
  | 'voided';

export interface Effect {
  readonly eventId: string;
  /** Probability on the goal just before and just after this piece, both at its moment. */
  readonly before: number;
  readonly after: number;
  readonly reason: EffectReason;
}

/** `prior` + the effects' changes + `elsewhere` + `forgetting` add up to `estimate.probability`. */
export interface Explanation {
  readonly estimate: Estimate;
  readonly prior: number;
  readonly effects: readonly Effect[];
  /** What evidence on other goals changed, taken together. */
  readonly elsewhere: number;
  /** What time alone changed. */
  readonly forgetting: number;
}
