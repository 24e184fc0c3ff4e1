import { auc } from '../../src/model/evaluation/measures.ts';
import { SHIPPED_PARAMETERS } from '../../src/model/learner/calibration.ts';
import { fold } from '../../src/model/learner/fold.ts';
import { logistic } from '../../src/model/learner/gaussian.ts';
import { type Calibration, emptyState, estimate, type Observation } from '../../src/model/learner/learner-model.ts';
import { learnersOf, type NamedTable } from '../../src/model/prediction/answer-table.ts';
import { crossFitEasiness, type Easiness, fitEasiness, meanOfSkills } from '../../src/model/prediction/easiness.ts';
import { fitParameters } from '../../src/model/prediction/parameters.ts';
import { rowsOf } from '../../src/model/prediction/rows.ts';
import { signals } from '../../src/model/signals.ts';
import { statuses } from '../../src/model/status.ts';
import { calibrationOf, observationsOf } from './table-learners.ts';

/** Answers after which signals are judged, and how many a learner must have in all to be judged at all. */
const SEEN = 30;
const LEAST = 60;
/** Share of the learners who count as those who needed support, and as those who needed more. */
const TAIL_SHARE = 0.2;
/** Answers on one goal, after the signal, that say whether they belie it. */
const AFTER = 10;

/** How well the beliefs behind the signals point at who did badly or well afterwards, beside the plain share right. */
export interface SignalsOnAnswers {
  readonly learners: number;
  readonly support: { readonly own: number; readonly raw: number };
  readonly challenge: { readonly own: number; readonly raw: number };
  /** Signals as the product gives them, one goal a lesson, and how many of them what followed on that goal belies. */
  readonly beliedSupport: { readonly all: number; readonly belied: number };
  readonly beliedChallenge: { readonly all: number; readonly belied: number };
}

interface Judged {
  /** Mean over the goals met of how far the belief lies above what is usual on that goal. */
  readonly own: number;
  readonly raw: number;
  /** Mean of score less what the items let one expect, over all answers after the first thirty. */
  readonly later: number;
}

/** Everything that is fitted, is fitted on the other folds. */
export function signalsOnAnswers(table: NamedTable): SignalsOnAnswers {
  const judged: Judged[] = [];
  const tally = { support: { all: 0, belied: 0 }, challenge: { all: 0, belied: 0 } };
  for (const one of new Set(table.folds)) {
    const others = learnersOf(table, (fold) => fold !== one);
    const easiness = fitEasiness(table, others);
    const parameters = fitParameters(table, others, crossFitEasiness(table, others), SHIPPED_PARAMETERS);
    const calibration = calibrationOf(easiness, parameters);
    for (const learner of learnersOf(table, (fold) => fold === one)) {
      if (rowsOf(table, learner) < LEAST) continue;
      judged.push(judge(table, learner, calibration, easiness, tally));
    }
  }
  const worst = tail(judged, (one) => one.later);
  const best = tail(judged, (one) => -one.later);
  return {
    learners: judged.length,
    support: {
      own: auc({ p: judged.map((one) => -one.own), y: worst }),
      raw: auc({ p: judged.map((one) => -one.raw), y: worst }),
    },
    challenge: {
      own: auc({ p: judged.map((one) => one.own), y: best }),
      raw: auc({ p: judged.map((one) => one.raw), y: best }),
    },
    beliedSupport: tally.support,
    beliedChallenge: tally.challenge,
  };
}

function judge(
  table: NamedTable,
  learner: number,
  calibration: Calibration,
  easiness: Easiness,
  tally: Record<'support' | 'challenge', { all: number; belied: number }>,
): Judged {
  const start = table.starts[learner] ?? 0;
  const until = start + SEEN;
  const end = table.starts[learner + 1] ?? 0;
  const observations = observationsOf(table, start, until);
  const now = observations.at(-1)?.at ?? 0;
  const folded = fold(calibration, observations);
  const nothing = emptyState(calibration);
  let own = 0;
  for (const goalId of folded.state.goals.keys()) {
    const usual = estimate(calibration, nothing, goalId, now).probability;
    own += logit(estimate(calibration, folded.state, goalId, now).probability) - logit(usual);
  }
  tallyBelied(table, { from: until, end }, calibration, observations, tally);
  return {
    own: own / folded.state.goals.size,
    raw: mean(observations.map(({ score }) => score)),
    later: mean(Array.from({ length: end - until }, (_, k) => beyondExpected(table, until + k, easiness))),
  };
}

function beyondExpected(table: NamedTable, row: number, easiness: Easiness): number {
  const known = easiness.items[table.items[row] ?? 0] ?? Number.NaN;
  return (table.scores[row] ?? 0) - logistic(Number.isNaN(known) ? meanOfSkills(table, row, easiness.skills) : known);
}

/** The product's own rule after thirty answers, each goal a lesson of its own, held against the next ten answers on that goal. */
function tallyBelied(
  table: NamedTable,
  { from, end }: { readonly from: number; readonly end: number },
  calibration: Calibration,
  observations: readonly Observation[],
  tally: Record<'support' | 'challenge', { all: number; belied: number }>,
): void {
  const now = observations.at(-1)?.at ?? 0;
  const graph = { prerequisites: new Map() };
  const folded = fold(calibration, observations);
  const goals = [...folded.state.goals.keys()];
  const known = statuses(calibration, folded, graph, goals, now);
  for (const goalId of goals) {
    const of = known.get(goalId);
    const after = scoresOn(table, from, end, Number(goalId));
    if (of === undefined || after.length < AFTER) continue;
    const recent = observations.filter(({ goals: on }) => on.some((goal) => goal.goalId === goalId));
    const recentCorrect = recent.filter(({ score }) => score >= 0.5).length;
    const learner = { learnerId: 'a', byGoal: new Map([[goalId, { ...of, recent: recent.length, recentCorrect }]]) };
    const [signal] = signals({ learners: [{ ...learner, lastEvidenceAt: now }], goals: [goalId], graph, now });
    if (signal?.kind !== 'support' && signal?.kind !== 'challenge') continue;
    const share = mean(after);
    tally[signal.kind].all += 1;
    tally[signal.kind].belied += (signal.kind === 'support' ? share >= 0.8 : share < 0.7) ? 1 : 0;
  }
}

function scoresOn(table: NamedTable, from: number, end: number, goal: number): number[] {
  const scores: number[] = [];
  for (let row = from; row < end && scores.length < AFTER; row++) {
    const skills = table.skills.subarray(table.skillStarts[row], table.skillStarts[row + 1]);
    if (skills.includes(goal)) scores.push(table.scores[row] ?? 0);
  }
  return scores;
}

/** 1 for the fifth of the learners of whom this is lowest. */
function tail(judged: readonly Judged[], by: (one: Judged) => number): Uint8Array {
  const order = Array.from(judged.keys()).sort((a, b) => by(judged[a] as Judged) - by(judged[b] as Judged) || a - b);
  const isIn = new Uint8Array(judged.length);
  for (const k of order.slice(0, Math.floor(judged.length * TAIL_SHARE))) isIn[k] = 1;
  return isIn;
}

function logit(chance: number): number {
  return Math.log(chance / (1 - chance));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
