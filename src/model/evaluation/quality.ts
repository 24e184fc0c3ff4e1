import { calibrationError, surpriseOf } from './measures.ts';

/** A prediction held against what happened. */
export interface Outcome {
  readonly learnerId: string;
  /** Predicted probability, strictly between 0 and 1. */
  readonly chance: number;
  /** 0 to 1. */
  readonly score: number;
}

/** How well predictions fitted. Shares are 0 to 1. */
export interface Quality {
  readonly answers: number;
  readonly learners: number;
  /** Mean surprise for each answer, in nats. */
  readonly logLoss: number;
  /** Mean distance between predicted and seen, over bins of equal mass; never quite 0 on few answers. */
  readonly calibrationError: number;
  /** Predicted less seen: above 0 the model expected too much. */
  readonly gap: number;
  /** Bounds of the 95 % interval of the gap, learners drawn as a whole. */
  readonly gapLow: number;
  readonly gapHigh: number;
}

/** Fewer learners than this are never a group of their own: figures on them would say something of each. */
export const LEAST_LEARNERS = 10;

const BINS = 20;
/** Answers that a bin needs, or it measures chance. */
const LEAST_IN_BIN = 50;
/** With many answers a difference is sure long before it matters. */
const LEAST_DRIFT = 0.03;
const NORMAL_95 = 1.959963984540054;
const NORMAL_99 = 2.5758293035489004;

export function qualityOf(outcomes: readonly Outcome[]): Quality {
  const answers = outcomes.length;
  const { gap, error, learners } = gapOf(outcomes);
  const bins = Math.max(1, Math.min(BINS, Math.floor(answers / LEAST_IN_BIN)));
  const predicted = { p: outcomes.map(({ chance }) => chance), y: outcomes.map(({ score }) => score) };
  return {
    answers,
    learners,
    logLoss: outcomes.reduce((sum, { chance, score }) => sum + surpriseOf(chance, score), 0) / answers,
    calibrationError: calibrationError(predicted, bins),
    gap,
    gapLow: gap - NORMAL_95 * error,
    gapHigh: gap + NORMAL_95 * error,
  };
}

/** Mean of predicted less seen, and its standard error with the answers of one learner taken together (Liang and Zeger 1986). */
function gapOf(outcomes: readonly Outcome[]) {
  const byLearner = new Map<string, { answers: number; apart: number }>();
  let apart = 0;
  for (const { learnerId, chance, score } of outcomes) {
    const own = byLearner.get(learnerId) ?? { answers: 0, apart: 0 };
    byLearner.set(learnerId, own);
    own.answers += 1;
    own.apart += chance - score;
    apart += chance - score;
  }
  const gap = apart / outcomes.length;
  let squares = 0;
  for (const own of byLearner.values()) squares += (own.apart - own.answers * gap) ** 2;
  const learners = byLearner.size;
  const correction = learners / Math.max(1, learners - 1);
  return { gap, error: Math.sqrt(squares * correction) / outcomes.length, learners };
}

export interface MonthOfQuality extends Quality {
  /** As it was given. */
  readonly month: string;
  /** The gap differs from that of all months before by more than chance (99 %) and by three points or more: it no longer fits as it did. */
  readonly hasDrifted: boolean;
}

/** Quality of each month, the earliest first; months with fewer than `LEAST_LEARNERS` learners are left out. Linear in the outcomes. */
export function qualityByMonth(outcomes: readonly (Outcome & { readonly month: string })[]): MonthOfQuality[] {
  const byMonth = [...Map.groupBy(outcomes, ({ month }) => month)].sort(([a], [b]) => (a < b ? -1 : 1));
  const months: MonthOfQuality[] = [];
  const before: Outcome[] = [];
  for (const [month, own] of byMonth) {
    const quality = qualityOf(own);
    if (quality.learners < LEAST_LEARNERS) continue;
    months.push({ month, ...quality, hasDrifted: hasDrifted(before, own) });
    for (const one of own) before.push(one);
  }
  return months;
}

function hasDrifted(before: readonly Outcome[], now: readonly Outcome[]): boolean {
  if (before.length === 0) return false;
  const [then, later] = [gapOf(before), gapOf(now)];
  const moved = Math.abs(later.gap - then.gap);
  return moved >= LEAST_DRIFT && moved > NORMAL_99 * Math.hypot(later.error, then.error);
}

export interface GroupOfQuality extends Quality {
  readonly group: string;
}

export interface GroupsOfQuality {
  readonly groups: readonly GroupOfQuality[];
  /** Groups that are too small to show, or whose figures would give such a group away. */
  readonly hidden: number;
}

/**
 * Calibration of each group of learners, by name. Groups of fewer than `LEAST_LEARNERS` are hidden; and while those hidden are together
 * fewer than that, so that the rest of a total would give them away, the smallest shown is hidden with them. Learners of no group count
 * as hidden.
 */
export function calibrationByGroup(
  outcomes: readonly Outcome[],
  groupOf: (learnerId: string) => string | undefined,
): GroupsOfQuality {
  const byGroup = Map.groupBy(outcomes, ({ learnerId }) => groupOf(learnerId));
  const all = [...byGroup].flatMap(([group, own]) => (group === undefined ? [] : [{ group, ...qualityOf(own) }]));
  const bySize = all.sort((a, b) => a.learners - b.learners || (a.group < b.group ? -1 : 1));
  let hidden = 0;
  let hiddenLearners = new Set(byGroup.get(undefined)?.map(({ learnerId }) => learnerId)).size;
  for (const { learners } of bySize) {
    const isSafe = learners >= LEAST_LEARNERS && (hiddenLearners === 0 || hiddenLearners >= LEAST_LEARNERS);
    if (isSafe) break;
    hidden += 1;
    hiddenLearners += learners;
  }
  const groups = bySize.slice(hidden).sort((a, b) => (a.group < b.group ? -1 : 1));
  return { groups, hidden };
}
