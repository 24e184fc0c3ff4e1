import { forgetAbility, forgetGoal, meanLogistic, type TaskLogit, taskLogit } from '../learner/gaussian.ts';
import type { ModelParameters } from '../learner/types.ts';
import type { Easiness } from './easiness.ts';
import { type LearnerTrace, NONE, SkillTrace, USUAL_SHARE, WINDOWS } from './trace.ts';

/** Which layers a model has; each needs the ones before it. */
export type Layers = 'tracker' | 'history' | 'context';

/** One task as the model meets it: ids as the easiness knows them, or beyond them. */
export interface Task {
  readonly item: number;
  readonly skills: Int32Array;
  /** The entries of `skills` that are this task's: `from` up to, not including, `until`. */
  readonly from: number;
  readonly until: number;
  /** Since any fixed moment; ignored when times are not known. */
  readonly days: number;
}

/** What each number of a description is. The order is that of the weights. */
const NUMBERS = [
  'expected',
  'trackerLogit',
  'ability',
  'skillLevel',
  'itemEasiness',
  'skillEasiness',
  'itemIsKnown',
  'itemAnswers',
  'skillSuccesses',
  'skillFailures',
  'answers',
  'skillQuick',
  'skillMiddle',
  'skillSlow',
  'workQuick',
  'workMiddle',
  'workSlow',
  'workShare',
  'share',
  'skillShare',
  'itemSuccesses',
  'itemFailures',
  'itemLast',
  'itemRecency',
  'skillRecency',
  'skillIsNew',
  'previousLogit',
  'moreSkills',
  'abilityTimesEasiness',
  'abilityDoubt',
] as const;
const TIMED_NUMBERS = ['sinceLast', 'sinceSkill', ...windowNames('skill'), ...windowNames('work')];
/** The number that is the tracker's own logit of success. */
export const EXPECTED = 0;
/** The numbers that the tracker alone gives. */
const TRACKER_NUMBERS = 8;

function windowNames(of: string): string[] {
  return WINDOWS.flatMap((days) => [`${of}SuccessesIn${days * 24}h`, `${of}FailuresIn${days * 24}h`]);
}

export function numberNames(isTimed: boolean): readonly string[] {
  return isTimed ? [...NUMBERS, ...TIMED_NUMBERS] : NUMBERS;
}

export function numberWidth(layers: Layers, isTimed: boolean): number {
  if (layers === 'tracker') return TRACKER_NUMBERS;
  return NUMBERS.length + (isTimed ? TIMED_NUMBERS.length : 0);
}

const FIELDS = 21;
const TIMED_FIELDS = 4;

export function fieldCount(layers: Layers, isTimed: boolean): number {
  return layers === 'context' ? FIELDS + (isTimed ? TIMED_FIELDS : 0) : 0;
}

/** A description of a task for a learner just before it is answered: what the tracker expects, the numbers and the keys. */
export class Description {
  readonly dense: Float64Array;
  readonly keys = new Int32Array(FIELDS + TIMED_FIELDS);
  readonly logit: TaskLogit = { mean: 0, variance: 0, loading: 1 };
  /** What the tracker expects, 0 to 1. */
  expected = 0.5;
  item = NONE;
  /** Skills of the task; only the first `size` entries of `met` and `shares` are this task's. */
  size = 0;
  readonly met: SkillTrace[] = [];
  readonly shares: number[] = [];
  skillsKey = 0;
  skillEasiness = 0;
  level = 0;
  tries = 0;
  successes = 0;
  isNew = 0;
  /** Answers since the skill that was met longest ago; -1 when all are new. */
  gap = -1;
  daysSinceSkill = -1;
  /** Of the skill that was tried least. */
  leastTries = Number.POSITIVE_INFINITY;
  outcomes = 1;
  lastItem = NONE;

  readonly layers: Layers;
  readonly isTimed: boolean;

  constructor(layers: Layers, isTimed: boolean) {
    this.layers = layers;
    this.isTimed = isTimed;
    this.dense = new Float64Array(numberNames(isTimed).length);
  }

  resetSkills(size: number): void {
    this.size = size;
    this.skillsKey = 0;
    this.skillEasiness = 0;
    this.tries = 0;
    this.successes = 0;
    this.isNew = 0;
    this.gap = -1;
    this.daysSinceSkill = -1;
    this.leastTries = Number.POSITIVE_INFINITY;
  }
}

/** Looks at a task for a learner: traces age to its moment, and the description says all that the layers go by. */
export function describe(
  trace: LearnerTrace,
  task: Task,
  easiness: Easiness,
  parameters: ModelParameters,
  into: Description,
): void {
  const days = trace.isTimed ? ageWork(trace, task.days, parameters) : 0;
  meetSkills(trace, task, easiness, parameters, into);
  const known = task.item < easiness.items.length ? (easiness.items[task.item] as number) : Number.NaN;
  const isKnown = !Number.isNaN(known);
  const offset = isKnown ? known : into.skillEasiness;
  taskLogit(trace.ability, into.met, into.shares, into.size, offset, into.logit);
  into.expected = meanLogistic(into.logit.mean, into.logit.variance);
  into.item = task.item;
  trackerNumbers(trace, easiness, into, isKnown, offset);
  if (into.layers === 'tracker') return;
  historyNumbers(trace, into, offset - easiness.overall);
  if (trace.isTimed) timedNumbers(trace, into, days);
  if (into.layers === 'context') contextKeys(trace, into, days, offset);
}

/** Ages ability and counts of all work; returns the days since the last answer. */
function ageWork(trace: LearnerTrace, day: number, parameters: ModelParameters): number {
  const days = trace.answers === 0 ? 0 : Math.max(0, day - trace.day);
  forgetAbility(trace.ability, days, parameters);
  trace.windows?.pass(days);
  trace.day = trace.answers === 0 ? day : Math.max(day, trace.day);
  return days;
}

/** Brings the skills of the task to this moment and adds up what they say: means over the skills unless told otherwise. */
function meetSkills(
  trace: LearnerTrace,
  { skills, from, until }: Task,
  easiness: Easiness,
  parameters: ModelParameters,
  into: Description,
): void {
  const size = until - from;
  const share = 1 / size;
  into.resetSkills(size);
  for (let k = from; k < until; k++) {
    const id = skills[k] as number;
    into.skillsKey = size === 1 ? id : mix(into.skillsKey, id, 7);
    into.skillEasiness += share * (id < easiness.skills.length ? (easiness.skills[id] as number) : easiness.overall);
    let skill = trace.skills.get(id);
    if (skill === undefined) {
      skill = new SkillTrace(parameters, trace.isTimed);
      trace.skills.set(id, skill);
    }
    into.met[k - from] = skill;
    into.shares[k - from] = share;
    if (skill.count === 0) into.isNew = 1;
    else ageSkill(trace, skill, parameters, into);
    into.tries += share * skill.count;
    into.successes += share * skill.successes;
    if (skill.count < into.leastTries) {
      into.leastTries = skill.count;
      into.outcomes = skill.outcomes;
      into.lastItem = skill.lastItem;
    }
  }
}

function ageSkill(trace: LearnerTrace, skill: SkillTrace, parameters: ModelParameters, into: Description): void {
  const gap = trace.answers - skill.lastAt;
  if (gap > into.gap) into.gap = gap;
  if (!trace.isTimed) return;
  const days = Math.max(0, trace.day - skill.lastDay);
  if (days > into.daysSinceSkill) into.daysSinceSkill = days;
  forgetGoal(skill, days, parameters);
  skill.windows?.pass(days);
  skill.lastDay = trace.day;
}

function trackerNumbers(
  trace: LearnerTrace,
  easiness: Easiness,
  into: Description,
  isKnown: boolean,
  offset: number,
): void {
  const { dense, logit, met, shares } = into;
  let level = 0;
  for (let i = 0; i < into.size; i++) {
    const skill = met[i] as SkillTrace;
    level += (shares[i] as number) * (skill.mean + skill.slope * trace.ability.mean);
  }
  into.level = level;
  dense[0] = logit.mean / Math.sqrt(1 + (Math.PI / 8) * logit.variance);
  dense[1] = logit.mean;
  dense[2] = trace.ability.mean;
  dense[3] = level;
  dense[4] = offset;
  dense[5] = into.skillEasiness;
  dense[6] = isKnown ? 1 : 0;
  dense[7] = isKnown ? logOf(easiness.itemAnswers[into.item] as number) : 0;
}

function historyNumbers(trace: LearnerTrace, into: Description, easinessOverUsual: number): void {
  const { dense, met, shares, tries, successes } = into;
  let quick = 0;
  let middle = 0;
  let slow = 0;
  for (let i = 0; i < into.size; i++) {
    const skill = met[i] as SkillTrace;
    const share = shares[i] as number;
    quick += share * skill.quick;
    middle += share * skill.middle;
    slow += share * skill.slow;
  }
  const item = trace.items.get(into.item);
  let j = TRACKER_NUMBERS;
  dense[j++] = logOf(successes);
  dense[j++] = logOf(tries - successes);
  dense[j++] = logOf(trace.answers);
  dense[j++] = quick;
  dense[j++] = middle;
  dense[j++] = slow;
  dense[j++] = trace.quick;
  dense[j++] = trace.middle;
  dense[j++] = trace.slow;
  dense[j++] = trace.share;
  dense[j++] = shrunkShare(trace.successes, trace.answers);
  dense[j++] = shrunkShare(successes, tries);
  dense[j++] = item === undefined ? 0 : logOf(item.successes);
  dense[j++] = item === undefined ? 0 : logOf(item.tries - item.successes);
  dense[j++] = item === undefined ? 0 : 2 * item.last - 1;
  dense[j++] = item === undefined ? 0 : 1 / (1 + logOf(trace.answers - item.lastAt));
  dense[j++] = logOf(Math.max(0, into.gap - 1));
  dense[j++] = into.isNew;
  dense[j++] = trace.previousLogit;
  dense[j++] = into.size - 1;
  dense[j++] = trace.ability.mean * easinessOverUsual;
  dense[j] = Math.sqrt(trace.ability.variance);
}

function timedNumbers(trace: LearnerTrace, into: Description, days: number): void {
  const { dense, met, shares } = into;
  let j: number = NUMBERS.length;
  dense[j++] = trace.answers === 0 ? 0 : Math.log1p(days * DAY);
  dense[j++] = into.daysSinceSkill < 0 ? 0 : Math.log1p(into.daysSinceSkill * 24);
  for (let w = 0; w < WINDOWS.length; w++) {
    let right = 0;
    let wrong = 0;
    for (let i = 0; i < into.size; i++) {
      const windows = (met[i] as SkillTrace).windows;
      right += (shares[i] as number) * (windows?.successes[w] ?? 0);
      wrong += (shares[i] as number) * (windows?.failures[w] ?? 0);
    }
    dense[j++] = Math.log1p(right);
    dense[j++] = Math.log1p(wrong);
  }
  for (let w = 0; w < WINDOWS.length; w++) {
    dense[j++] = Math.log1p(trace.windows?.successes[w] ?? 0);
    dense[j++] = Math.log1p(trace.windows?.failures[w] ?? 0);
  }
}

const DAY = 86_400;

/** The share right, pulled to the usual one as if by two answers more; less the usual one. */
function shrunkShare(successes: number, tries: number): number {
  return (successes + 2 * USUAL_SHARE) / (tries + 2) - USUAL_SHARE;
}

const LOGS = Float64Array.from({ length: 4096 }, (_, n) => Math.log1p(n));

function logOf(count: number): number {
  const whole = count | 0;
  return whole === count && whole >= 0 && whole < LOGS.length ? (LOGS[whole] as number) : Math.log1p(count);
}

/**
 * Keys of what surrounds the task: content by outcomes and by what came before. They learn the order of the content, so they serve
 * prediction only. Each field has a number of its own in the hash; a key is 32 bits.
 */
function contextKeys(trace: LearnerTrace, into: Description, days: number, offset: number): void {
  const { keys, item, skillsKey, outcomes } = into;
  const { previousItem, previousSkills, skillsBefore, previousOutcome } = trace;
  const isNew = into.leastTries === 0;
  const pair = mix(skillsKey, previousSkills, 1);
  const triple = mix(pair, skillsBefore, 2);
  const wrong = into.tries - into.successes;
  let f = 0;
  // The learner on this skill and over all work.
  keys[f++] = mix(Math.min(20, Math.round(into.successes)), Math.min(20, Math.round(wrong)), 10);
  keys[f++] = mix(lastOutcomes(outcomes, 6), 0, 11);
  keys[f++] = mix(lastOutcomes(trace.outcomes, 6), 0, 12);
  keys[f++] = mix(countBin(trace.answers >> 2), 0, 13);
  keys[f++] = mix(Math.min(30, trace.run), previousSkills === skillsKey ? 1 + previousOutcome : 0, 14);
  // The skill.
  keys[f++] = mix(skillsKey, lastOutcomes(outcomes, 4), 15);
  keys[f++] = mix(skillsKey, trace.isTimed ? spanBin(into.daysSinceSkill * DAY) : gapBin(into.gap), 16);
  keys[f++] = mix(skillsKey, lastOutcomes(trace.outcomes, 4), 17);
  // The skills before.
  keys[f++] = mix(pair, previousOutcome, 18);
  keys[f++] = mix(pair, isNew ? 4 : outcomes & 3, 19);
  keys[f++] = mix(pair, 8 * halfBin(trace.previousLogit, 0.7, 3) + previousOutcome, 20);
  keys[f++] = mix(triple, 0, 21);
  keys[f++] = mix(triple, mix(trace.skillsBeforeThat, trace.outcomes & 1, 3), 23);
  // The item.
  keys[f++] = mix(item, countBin(into.leastTries), 25);
  keys[f++] = mix(item, halfBin(trace.ability.mean, 0.5, 4), 26);
  keys[f++] = mix(item, halfBin(into.logit.mean - offset, 0.5, 4), 27);
  // The items before.
  keys[f++] = mix(previousItem, previousOutcome, 28);
  keys[f++] = mix(item, previousItem, 29);
  keys[f++] = mix(item, mix(previousItem, previousOutcome, 4), 30);
  keys[f++] = mix(item, trace.itemBefore, 31);
  keys[f++] = mix(item, mix(into.lastItem, outcomes & 1, 5), 32);
  if (!trace.isTimed) return;
  const span = trace.answers === 0 ? 0 : spanBin(days * DAY);
  const sameItem = previousItem === item ? 2 : 0;
  keys[f++] = mix(span, previousOutcome + 4 * ((previousSkills === skillsKey ? 1 : 0) + sameItem), 33);
  keys[f++] = mix(item, span, 34);
  keys[f++] = mix(skillsKey, 4 * span + previousOutcome, 35);
  keys[f] = mix(pair, 4 * span + previousOutcome, 36);
}

/** The last few outcomes as a number; a leading one tells fewer from none. */
function lastOutcomes(outcomes: number, most: number): number {
  const full = 1 << most;
  return outcomes < full ? outcomes : full | (outcomes & (full - 1));
}

function countBin(count: number): number {
  return count < 6 ? count : count < 8 ? 6 : count < 11 ? 7 : count < 16 ? 8 : count < 24 ? 9 : count < 40 ? 10 : 11;
}

/** Answers since the skill was met last, by doubling; 0 when it was not. */
function gapBin(gap: number): number {
  return gap <= 0 ? 0 : Math.min(8, 32 - Math.clz32(gap));
}

const SPANS = [2, 5, 10, 20, 60, 300, 3600, DAY, 7 * DAY];

/** Seconds by the spans in which people work: from a moment to more than a week. 0 when nothing came before. */
function spanBin(seconds: number): number {
  if (seconds < 0) return 0;
  let bin = 1;
  for (const span of SPANS) if (seconds >= span) bin += 1;
  return bin;
}

/** A value by bins of a width, at most `most` to either side. */
function halfBin(value: number, width: number, most: number): number {
  return Math.max(0, Math.min(2 * most, Math.round(value / width) + most));
}

/** A 32-bit hash of three numbers (the finaliser of MurmurHash3). */
function mix(a: number, b: number, field: number): number {
  let hash = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 0x7f4a, 0x85ebca6b) ^ Math.imul(field + 0x51ed, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return hash ^ (hash >>> 15);
}
