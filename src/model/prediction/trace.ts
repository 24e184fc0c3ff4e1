import type { AbilityMoments, GoalMoments } from '../learner/gaussian.ts';
import { priorGoal } from '../learner/gaussian.ts';
import type { ModelParameters } from '../learner/types.ts';

/** Spans, in days, over which successes and failures are counted with decay: an hour, a day, a week, a month. */
export const WINDOWS = [1 / 24, 1, 7, 30] as const;

/** Shares by which a decayed mean of what surprised moves with each answer: over a skill, and over all work. */
export const SKILL_RATES = { quick: 0.5, middle: 0.2, slow: 0.06 } as const;
export const WORK_RATES = { quick: 0.4, middle: 0.12, slow: 0.03 } as const;
const OUTCOME_RATE = 0.1;
/** A learner of whom nothing is known is right this often. */
export const USUAL_SHARE = 0.7;

/** Decayed counts of successes and failures, one of each for every window. */
export class WindowCounts {
  readonly successes = new Float64Array(WINDOWS.length);
  readonly failures = new Float64Array(WINDOWS.length);

  pass(days: number): void {
    if (days <= 0) return;
    for (let w = 0; w < WINDOWS.length; w++) {
      const kept = Math.exp(-days / (WINDOWS[w] as number));
      (this.successes[w] as number) *= kept;
      (this.failures[w] as number) *= kept;
    }
  }

  add(score: number): void {
    for (let w = 0; w < WINDOWS.length; w++) {
      (this.successes[w] as number) += score;
      (this.failures[w] as number) += 1 - score;
    }
  }
}

/** What is kept of one learner and one skill: the tracker's belief and O(1) history. */
export class SkillTrace implements GoalMoments {
  mean: number;
  slope: number;
  variance: number;
  gain: number;
  gainSlope: number;
  gainVariance: number;
  gainCovariance: number;
  count = 0;
  successes = 0;
  /** The last outcomes as bits, the newest lowest, with a leading one; at most nine. */
  outcomes = 1;
  /** Number of the answer, over all work, at which this skill was last met. */
  lastAt = 0;
  lastDay = 0;
  lastItem = NONE;
  quick = 0;
  middle = 0;
  slow = 0;
  readonly windows: WindowCounts | undefined;

  constructor(parameters: ModelParameters, isTimed: boolean) {
    const prior = priorGoal(parameters);
    this.mean = prior.mean;
    this.slope = prior.slope;
    this.variance = prior.variance;
    this.gain = prior.gain;
    this.gainSlope = prior.gainSlope;
    this.gainVariance = prior.gainVariance;
    this.gainCovariance = prior.gainCovariance;
    this.windows = isTimed ? new WindowCounts() : undefined;
  }
}

/** What is kept of one learner and one item. */
export interface ItemTrace {
  tries: number;
  successes: number;
  /** 0 or 1: whether the last try was more right than wrong. */
  last: number;
  lastAt: number;
}

export const NONE = -1;

/** What is kept of one learner: memory is linear in the skills and items met, work per answer constant. */
export class LearnerTrace {
  readonly ability: AbilityMoments;
  readonly skills = new Map<number, SkillTrace>();
  readonly items = new Map<number, ItemTrace>();
  answers = 0;
  successes = 0;
  outcomes = 1;
  /** Decayed mean of score less expectation. */
  quick = 0;
  middle = 0;
  slow = 0;
  /** Decayed share right. */
  share: number = USUAL_SHARE;
  previousItem = NONE;
  itemBefore = NONE;
  /** Key of the skills of the last answer. */
  previousSkills = NONE;
  skillsBefore = NONE;
  skillsBeforeThat = NONE;
  /** 0 or 1; 2 before the first answer. */
  previousOutcome = 2;
  previousLogit = 0;
  /** Answers in a row on the same skills, before this one. */
  run = 0;
  day = 0;
  readonly windows: WindowCounts | undefined;

  readonly isTimed: boolean;

  constructor(parameters: ModelParameters, isTimed: boolean) {
    this.isTimed = isTimed;
    this.ability = { mean: 0, variance: parameters.abilityVariance };
    this.windows = isTimed ? new WindowCounts() : undefined;
  }
}

/** Ten bits of outcomes: nine and the leading one. */
const OUTCOME_BITS = 0x200;

export function withOutcome(outcomes: number, outcome: number): number {
  const longer = (outcomes << 1) | outcome;
  return longer < 2 * OUTCOME_BITS ? longer : (longer & (OUTCOME_BITS - 1)) | OUTCOME_BITS;
}

/** What the answer to an item leaves in the traces, after the tracker has had it. `surprise` is score less expectation. */
export function leaveTrace(
  trace: LearnerTrace,
  { met, size }: { readonly met: readonly SkillTrace[]; readonly size: number },
  task: { readonly item: number; readonly skillsKey: number; readonly logit: number },
  score: number,
  surprise: number,
): void {
  const outcome = score >= 0.5 ? 1 : 0;
  for (let i = 0; i < size; i++) {
    const skill = met[i] as SkillTrace;
    skill.successes += score;
    skill.outcomes = withOutcome(skill.outcomes, outcome);
    skill.lastAt = trace.answers;
    skill.lastDay = trace.day;
    skill.lastItem = task.item;
    skill.quick += SKILL_RATES.quick * (surprise - skill.quick);
    skill.middle += SKILL_RATES.middle * (surprise - skill.middle);
    skill.slow += SKILL_RATES.slow * (surprise - skill.slow);
    skill.windows?.add(score);
  }
  const item = trace.items.get(task.item);
  if (item === undefined) {
    trace.items.set(task.item, { tries: 1, successes: score, last: outcome, lastAt: trace.answers });
  } else {
    item.tries += 1;
    item.successes += score;
    item.last = outcome;
    item.lastAt = trace.answers;
  }
  trace.windows?.add(score);
  trace.quick += WORK_RATES.quick * (surprise - trace.quick);
  trace.middle += WORK_RATES.middle * (surprise - trace.middle);
  trace.slow += WORK_RATES.slow * (surprise - trace.slow);
  trace.share += OUTCOME_RATE * (score - trace.share);
  trace.run = trace.previousSkills === task.skillsKey ? trace.run + 1 : 0;
  trace.skillsBeforeThat = trace.skillsBefore;
  trace.skillsBefore = trace.previousSkills;
  trace.previousSkills = task.skillsKey;
  trace.itemBefore = trace.previousItem;
  trace.previousItem = task.item;
  trace.previousOutcome = outcome;
  trace.previousLogit = task.logit;
  trace.outcomes = withOutcome(trace.outcomes, outcome);
  trace.successes += score;
  trace.answers += 1;
}
