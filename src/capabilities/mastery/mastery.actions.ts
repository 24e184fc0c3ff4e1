import type { GoalId, PersonId } from '../../kernel/ids.ts';
import { fitNeighbourCorrelation } from '../../model/learner/fit-neighbours.ts';
import { compareEvidence, type Fold, fold, foldOn, inOrder } from '../../model/learner/fold.ts';
import { type Calibration, fitCalibration, type Observation } from '../../model/learner/learner-model.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { asObservation, type NewEvidence, selectLearnersWithEvidence, selectObservations } from '../evidence/index.ts';
import { selectGoalGraph, selectGoalsByIds } from '../goals/index.ts';
import { currentCalibration } from './calibration.ts';
import {
  deleteFolds,
  type FoldToStore,
  insertCalibration,
  lockFolds,
  type StoredFold,
  selectFolds,
  selectLatestCalibration,
  selectLearnersWithFolds,
  selectOutdated,
  upsertFolds,
} from './mastery.queries.ts';

/**
 * Updates beliefs with evidence that has just been recorded (M2). Evidence that follows on what is folded is folded on;
 * late evidence or a new calibration folds the learner again from the first piece.
 */
export async function takeInEvidence(ctx: Ctx, evidence: readonly NewEvidence[]): Promise<void> {
  const fresh = Map.groupBy(evidence, (one) => one.learnerId);
  await lockFolds(ctx, [...fresh.keys()]);
  const goals = new Map([...fresh].map(([learnerId, pieces]) => [learnerId, goalsOf(pieces)]));
  const [calibration, stored] = await Promise.all([
    currentCalibration(ctx),
    selectFolds(ctx, [...fresh.keys()], goals),
  ]);

  const folded: FoldToStore[] = [];
  const late: PersonId[] = [];
  for (const [learnerId, pieces] of fresh) {
    const observations = inOrder(pieces.map(asObservation));
    const before = stored.get(learnerId);
    if (!before) folded.push(foldedFromNothing(calibration, learnerId, observations));
    else if (before.calibration === calibration.number && follows(before, observations[0]))
      folded.push(foldedOn(calibration, learnerId, before.fold, observations));
    else late.push(learnerId);
  }
  await upsertFolds(ctx, folded);
  if (late.length > 0) await refold(ctx, calibration, late);
}

function goalsOf(pieces: readonly NewEvidence[]): Set<GoalId> {
  return new Set(pieces.flatMap((one) => one.goals.map((goal) => goal.goalId)));
}

function follows(before: StoredFold, first: Observation | undefined): boolean {
  if (!first) return true;
  return before.lastAt < first.at || (before.lastAt === first.at && before.lastEventId < first.eventId);
}

/** A learner without a fold has no earlier evidence: all there is to fold is at hand. */
function foldedFromNothing(
  calibration: Calibration,
  learnerId: PersonId,
  observations: readonly Observation[],
): FoldToStore {
  return {
    ...standing(observations),
    learnerId,
    calibration: calibration.number,
    fold: fold(calibration, observations),
  };
}

function foldedOn(
  calibration: Calibration,
  learnerId: PersonId,
  before: Fold,
  observations: readonly Observation[],
): FoldToStore {
  const after = foldOn(calibration, before, observations);
  const goalIds = new Set(observations.flatMap((observation) => observation.goals.map((goal) => goal.goalId)));
  return { ...standing(observations), learnerId, calibration: calibration.number, fold: after, goalIds };
}

function standing(observations: readonly Observation[]): { lastAt: number; lastEventId: string } {
  const last = observations.at(-1);
  if (!last) throw new Error('A fold needs evidence');
  return { lastAt: last.at, lastEventId: last.eventId };
}

/** Learners per step of a long rebuild: keeps memory flat and lets progress be shown. */
const STEP = 200;

/** Makes the beliefs of these learners again from their evidence. The same evidence gives the same numbers to the last bit (M3). */
export async function refold(
  ctx: Ctx,
  calibration: Calibration,
  learnerIds: readonly PersonId[],
  progress: (done: number) => void = () => undefined,
): Promise<void> {
  for (let start = 0; start < learnerIds.length; start += STEP) {
    const step = learnerIds.slice(start, start + STEP);
    const observations = await selectObservations(ctx, step);
    await deleteFolds(ctx, step);
    const folds = step.flatMap((learnerId) => {
      const own = [...(observations.get(learnerId) ?? [])].sort(compareEvidence);
      if (own.length === 0) return [];
      return [{ ...standing(own), learnerId, calibration: calibration.number, fold: fold(calibration, own) }];
    });
    await upsertFolds(ctx, folds);
    progress(Math.min(start + STEP, learnerIds.length));
  }
}

/** Refolds learners after something of theirs was taken back. */
export async function refoldLearners(ctx: Ctx, learnerIds: readonly PersonId[]): Promise<void> {
  await lockFolds(ctx, learnerIds);
  await refold(ctx, await currentCalibration(ctx), learnerIds);
}

/** Folds a few learners anew whose beliefs an earlier model made; returns how many. None: all are of this model. */
export async function refoldOutdated(ctx: Ctx, limit: number): Promise<number> {
  const learnerIds = await selectOutdated(ctx, limit);
  if (learnerIds.length > 0) await refoldLearners(ctx, learnerIds);
  return learnerIds.length;
}

/** `poolster rebuild`: every belief of the school again; what hangs on no evidence any more goes. Returns how many learners. */
export async function rebuild(ctx: Ctx, progress: (done: number, of: number) => void): Promise<number> {
  const held = [...(await selectLearnersWithEvidence(ctx)), ...(await selectLearnersWithFolds(ctx))];
  const learnerIds = [...new Set(held)].sort();
  await lockFolds(ctx, learnerIds);
  await refold(ctx, await currentCalibration(ctx), learnerIds, (done) => progress(done, learnerIds.length));
  return learnerIds.length;
}

/** Fits item and goal parameters on the school's own evidence as a new numbered calibration (M4); beliefs follow by `rebuild`. */
export async function calibrate(ctx: Ctx): Promise<Calibration> {
  const learnerIds = await selectLearnersWithEvidence(ctx);
  const observations: Observation[][] = [];
  for (let start = 0; start < learnerIds.length; start += STEP)
    observations.push(...(await selectObservations(ctx, learnerIds.slice(start, start + STEP))).values());
  const fitted = fitCalibration(((await selectLatestCalibration(ctx))?.number ?? 1) + 1, observations);
  const calibration = await withNeighbours(ctx, fitted, observations);
  await insertCalibration(ctx, calibration);
  return calibration;
}

/** How much goals that follow on each other say of each other at this school; nothing while its answers do not show it. */
async function withNeighbours(
  ctx: Ctx,
  calibration: Calibration,
  learners: readonly (readonly Observation[])[],
): Promise<Calibration> {
  const goals = await selectGoalsByIds(ctx, [...calibration.goalEasiness.keys()] as GoalId[]);
  const graph = await selectGoalGraph(ctx, [...new Set(goals.map(({ frameworkId }) => frameworkId))].sort());
  const neighboursOf = (goalId: string) => [
    ...(graph.prerequisites.get(goalId as GoalId) ?? []),
    ...(graph.followers.get(goalId as GoalId) ?? []),
  ];
  const known = learners.map((observationsInOrder) => ({ calibration, observationsInOrder }));
  const neighbourCorrelation = fitNeighbourCorrelation(known, neighboursOf);
  return { ...calibration, parameters: { ...calibration.parameters, neighbourCorrelation } };
}
