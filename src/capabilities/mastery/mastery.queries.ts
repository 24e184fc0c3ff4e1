import { sql } from 'kysely';
import type { GoalId, PersonId } from '../../kernel/ids.ts';
import type { Confirmation, Fold, Success } from '../../model/learner/fold.ts';
import type { AbilityBelief, Calibration, GoalBelief } from '../../model/learner/types.ts';
import { rowWriter } from '../../platform/db/rows.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { foldsKey } from '../evidence/index.ts';

/** A learner's fold as stored, with where it stands in the order of evidence. */
export interface StoredFold {
  readonly learnerId: PersonId;
  readonly calibration: number;
  readonly lastAt: number;
  readonly lastEventId: string;
  readonly fold: Fold;
}

export function selectLatestCalibration(ctx: Ctx) {
  return ctx.db
    .selectFrom('calibration')
    .select(['number', 'madeAt'])
    .where('schoolId', '=', ctx.schoolId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export function selectCalibration(ctx: Ctx, number: number) {
  return ctx.db
    .selectFrom('calibration')
    .select(['parameters', 'goalEasiness', 'itemEasiness'])
    .where('schoolId', '=', ctx.schoolId)
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
}

export async function insertCalibration(ctx: Ctx, calibration: Calibration): Promise<void> {
  await ctx.db
    .insertInto('calibration')
    .values({
      schoolId: ctx.schoolId,
      number: calibration.number,
      madeAt: ctx.now,
      parameters: JSON.stringify(calibration.parameters),
      goalEasiness: JSON.stringify(Object.fromEntries(calibration.goalEasiness)),
      itemEasiness: JSON.stringify(Object.fromEntries(calibration.itemEasiness)),
    })
    .execute();
}

type BeliefTuple = [
  goalId: string,
  mean: number,
  slope: number,
  variance: number,
  gain: number,
  gainSlope: number,
  gainVariance: number,
  gainCovariance: number,
  count: number,
  lastAt: number,
  timeKnown: boolean,
  lastCorrectAt: number | null,
  firstEstimatedAt: number | null,
  successes: Success[],
];

/** Which beliefs of these learners are read: all, those on some goals, or exactly these of each learner. */
export type Asked = 'all' | readonly GoalId[] | ReadonlyMap<PersonId, Iterable<GoalId>>;

type ConfirmationTuple = [goalId: string, kind: Confirmation['kind'], at: number, eventIds: string[]];

interface FoldRow {
  readonly learnerId: PersonId;
  readonly calibration: number;
  readonly abilityMean: number;
  readonly abilityVariance: number;
  readonly abilityAt: number;
  readonly abilityTimeKnown: boolean;
  readonly lastOccurredAt: Date;
  readonly lastEventId: string;
  readonly beliefs: readonly BeliefTuple[] | null;
  readonly confirmations: readonly ConfirmationTuple[] | null;
}

/**
 * The folds of these learners in one question, and one row per learner with its beliefs as one array: a class of 25 with 200
 * goals comes four times as fast as row by row.
 */
export async function selectFolds(
  ctx: Ctx,
  learnerIds: readonly PersonId[],
  asked: Asked = 'all',
): Promise<Map<PersonId, StoredFold>> {
  if (learnerIds.length === 0) return new Map();
  // Materialized: gathered once. Joined as they are, what has no statistics yet is gathered again for every learner.
  const { rows } = await sql<FoldRow>`
    with b as materialized (
      select learner_id, json_agg(json_build_array(goal_id, mean, slope, variance, gain, gain_slope, gain_variance, gain_covariance,
             count, last_at, time_known, last_correct_at, first_estimated_at, successes) order by goal_id) as beliefs
        from belief where school_id = ${ctx.schoolId} and ${isAsked(learnerIds, asked)} group by learner_id
    ), c as materialized (
      select learner_id, json_agg(json_build_array(goal_id, kind, at, event_ids) order by at, goal_id, kind) as confirmations
        from confirmation where school_id = ${ctx.schoolId} and ${isAsked(learnerIds, asked)} group by learner_id
    )
    select s.learner_id, s.calibration, s.ability_mean, s.ability_variance, s.ability_at, s.ability_time_known,
           s.last_occurred_at, s.last_event_id, b.beliefs, c.confirmations
      from learner_state s
      left join b on b.learner_id = s.learner_id
      left join c on c.learner_id = s.learner_id
     where s.school_id = ${ctx.schoolId} and s.learner_id = any(${[...learnerIds]}::uuid[])`.execute(ctx.db);
  return new Map(rows.map((row) => [row.learnerId, storedFold(row)]));
}

function storedFold(row: FoldRow): StoredFold {
  const ability = {
    mean: row.abilityMean,
    variance: row.abilityVariance,
    at: row.abilityAt,
    timeKnown: row.abilityTimeKnown,
  };
  return {
    learnerId: row.learnerId,
    calibration: row.calibration,
    lastAt: new Date(row.lastOccurredAt).getTime(),
    lastEventId: row.lastEventId,
    fold: asFold(ability, row.beliefs ?? [], row.confirmations ?? []),
  };
}

/** By pairs, evidence reads only the beliefs that it changes, however many goals the learners of the batch have. */
function isAsked(learnerIds: readonly PersonId[], asked: Asked) {
  if (asked === 'all') return sql<boolean>`learner_id = any(${[...learnerIds]}::uuid[])`;
  if (!(asked instanceof Map))
    return sql<boolean>`learner_id = any(${[...learnerIds]}::uuid[]) and goal_id = any(${[...asked]}::uuid[])`;
  const pairs = learnerIds.flatMap((learnerId) =>
    [...(asked.get(learnerId) ?? [])].map((goalId) => ({ learnerId, goalId })),
  );
  return sql<boolean>`(learner_id, goal_id) in (select ${PAIRS.values} from ${PAIRS.rows(pairs)})`;
}

const PAIRS = rowWriter<{ learnerId: PersonId; goalId: GoalId }>({
  asked_learner: ['uuid', (one) => one.learnerId],
  asked_goal: ['uuid', (one) => one.goalId],
});

function asFold(
  ability: AbilityBelief,
  beliefs: readonly BeliefTuple[],
  confirmations: readonly ConfirmationTuple[],
): Fold {
  const goals = new Map<string, GoalBelief>();
  const firstEstimated = new Map<string, number>();
  const successes = new Map<string, readonly Success[]>();
  for (const [
    goalId,
    mean,
    slope,
    variance,
    gain,
    gainSlope,
    gainVariance,
    gainCovariance,
    count,
    lastAt,
    timeKnown,
    lastCorrectAt,
    firstEstimatedAt,
    shown,
  ] of beliefs) {
    goals.set(goalId, {
      mean,
      slope,
      variance,
      gain,
      gainSlope,
      gainVariance,
      gainCovariance,
      count,
      lastAt,
      timeKnown,
      ...(lastCorrectAt === null ? {} : { lastCorrectAt }),
    });
    if (firstEstimatedAt !== null) firstEstimated.set(goalId, firstEstimatedAt);
    if (shown.length > 0) successes.set(goalId, shown);
  }
  return {
    state: { ability, goals },
    firstEstimated,
    successes,
    confirmations: confirmations.map(([goalId, kind, at, eventIds]) => ({ goalId, kind, at, eventIds })),
  };
}

export interface FoldToStore extends StoredFold {
  /** The goals whose belief changed; all when undefined. */
  readonly goalIds?: ReadonlySet<string>;
}

/** Writes folds over what is there. Beliefs of goals not named stay as they are. */
export async function upsertFolds(ctx: Ctx, folds: readonly FoldToStore[]): Promise<void> {
  await Promise.all([
    inBatches(folds, (rows) => upsertStates(ctx, rows)),
    inBatches(folds.flatMap(beliefRowsOf), (rows) => upsertBeliefs(ctx, rows)),
    inBatches(folds.flatMap(confirmationRowsOf), (rows) => insertConfirmations(ctx, rows)),
  ]);
}

const BATCH = 1000;

async function inBatches<Row>(rows: readonly Row[], write: (rows: readonly Row[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) await write(rows.slice(start, start + BATCH));
}

const STATES = rowWriter<FoldToStore>({
  learner_id: ['uuid', (one) => one.learnerId],
  calibration: ['integer', (one) => one.calibration],
  ability_mean: ['double precision', (one) => one.fold.state.ability.mean],
  ability_variance: ['double precision', (one) => one.fold.state.ability.variance],
  ability_at: ['double precision', (one) => one.fold.state.ability.at],
  ability_time_known: ['boolean', (one) => one.fold.state.ability.timeKnown],
  last_occurred_at: ['timestamptz', (one) => new Date(one.lastAt)],
  last_event_id: ['uuid', (one) => one.lastEventId],
});

function upsertStates(ctx: Ctx, rows: readonly FoldToStore[]) {
  return sql`
    insert into learner_state (school_id, ${STATES.names})
    select ${ctx.schoolId}::uuid, ${STATES.values} from ${STATES.rows(rows)}
    on conflict (school_id, learner_id) do update set calibration = excluded.calibration, ability_mean = excluded.ability_mean,
       ability_variance = excluded.ability_variance, ability_at = excluded.ability_at,
       ability_time_known = excluded.ability_time_known, last_occurred_at = excluded.last_occurred_at,
       last_event_id = excluded.last_event_id`.execute(ctx.db);
}

interface BeliefRow {
  readonly learnerId: PersonId;
  readonly goalId: string;
  readonly belief: GoalBelief;
  readonly fold: Fold;
}

function beliefRowsOf({ learnerId, fold, goalIds }: FoldToStore): BeliefRow[] {
  return [...(goalIds ?? fold.state.goals.keys())].flatMap((goalId) => {
    const belief = fold.state.goals.get(goalId);
    return belief ? [{ learnerId, goalId, belief, fold }] : [];
  });
}

const BELIEFS = rowWriter<BeliefRow>({
  learner_id: ['uuid', (one) => one.learnerId],
  goal_id: ['uuid', (one) => one.goalId],
  mean: ['double precision', ({ belief }) => belief.mean],
  slope: ['double precision', ({ belief }) => belief.slope],
  variance: ['double precision', ({ belief }) => belief.variance],
  gain: ['double precision', ({ belief }) => belief.gain],
  gain_slope: ['double precision', ({ belief }) => belief.gainSlope],
  gain_variance: ['double precision', ({ belief }) => belief.gainVariance],
  gain_covariance: ['double precision', ({ belief }) => belief.gainCovariance],
  count: ['integer', ({ belief }) => belief.count],
  last_at: ['double precision', ({ belief }) => belief.lastAt],
  time_known: ['boolean', ({ belief }) => belief.timeKnown],
  last_correct_at: ['double precision', ({ belief }) => belief.lastCorrectAt],
  first_estimated_at: ['double precision', ({ fold, goalId }) => fold.firstEstimated.get(goalId)],
  successes: ['jsonb', ({ fold, goalId }) => JSON.stringify(fold.successes.get(goalId) ?? [])],
});

function upsertBeliefs(ctx: Ctx, rows: readonly BeliefRow[]) {
  return sql`
    insert into belief (school_id, ${BELIEFS.names})
    select ${ctx.schoolId}::uuid, ${BELIEFS.values} from ${BELIEFS.rows(rows)}
    on conflict (school_id, learner_id, goal_id) do update set mean = excluded.mean, slope = excluded.slope,
       variance = excluded.variance, gain = excluded.gain, gain_slope = excluded.gain_slope,
       gain_variance = excluded.gain_variance, gain_covariance = excluded.gain_covariance, count = excluded.count, last_at = excluded.last_at, time_known = excluded.time_known,
       last_correct_at = excluded.last_correct_at, first_estimated_at = excluded.first_estimated_at,
       successes = excluded.successes`.execute(ctx.db);
}

type ConfirmationRow = Confirmation & { readonly learnerId: PersonId };

function confirmationRowsOf({ learnerId, fold, goalIds }: FoldToStore): ConfirmationRow[] {
  return fold.confirmations
    .filter((confirmation) => !goalIds || goalIds.has(confirmation.goalId))
    .map((confirmation) => ({ ...confirmation, learnerId }));
}

const CONFIRMATIONS = rowWriter<ConfirmationRow>({
  learner_id: ['uuid', (one) => one.learnerId],
  goal_id: ['uuid', (one) => one.goalId],
  kind: ['text', (one) => one.kind],
  at: ['double precision', (one) => one.at],
  event_ids: ['uuid[]', (one) => one.eventIds],
});

function insertConfirmations(ctx: Ctx, rows: readonly ConfirmationRow[]) {
  return sql`
    insert into confirmation (school_id, ${CONFIRMATIONS.names})
    select ${ctx.schoolId}::uuid, ${CONFIRMATIONS.values} from ${CONFIRMATIONS.rows(rows)}
    on conflict do nothing`.execute(ctx.db);
}

/** More learners than this at once take the whole school's lock instead of one each. */
const LOCKED_ONE_BY_ONE = 100;

/**
 * Waits until no other transaction is folding these learners, until this one ends: a fold reads, computes and writes, and
 * two at once would lose one. Locks are taken in one order, so that nobody waits in a circle.
 */
export async function lockFolds(ctx: Ctx, learnerIds: readonly PersonId[]): Promise<void> {
  const school = foldsKey(ctx.schoolId);
  if (learnerIds.length > LOCKED_ONE_BY_ONE) {
    await sql`select pg_advisory_xact_lock(hashtextextended(${school}, 0))`.execute(ctx.db);
    return;
  }
  await sql`
    select pg_advisory_xact_lock_shared(hashtextextended(${school}, 0))
     union all
    select pg_advisory_xact_lock(hashtextextended(id, 0)) from unnest(${[...learnerIds].sort()}::text[]) as id`.execute(
    ctx.db,
  );
}

export async function selectLearnersWithFolds(ctx: Ctx): Promise<PersonId[]> {
  const rows = await ctx.db
    .selectFrom('learnerState')
    .select('learnerId')
    .where('schoolId', '=', ctx.schoolId)
    .execute();
  return rows.map((row) => row.learnerId);
}

/** Folded by an earlier model: a migration sets their calibration to this, which no calibration has. */
const OUTDATED = 0;

/** A few learners whose beliefs an earlier model made; none when all are of this one. */
export async function selectOutdated(ctx: Ctx, limit: number): Promise<PersonId[]> {
  const rows = await ctx.db
    .selectFrom('learnerState')
    .select('learnerId')
    .where('schoolId', '=', ctx.schoolId)
    .where('calibration', '=', OUTDATED)
    .orderBy('learnerId')
    .limit(limit)
    .execute();
  return rows.map((row) => row.learnerId);
}

/** Which of these learners have beliefs of an earlier model. */
export async function selectOutdatedAmong(ctx: Ctx, learnerIds: readonly PersonId[]): Promise<Set<PersonId>> {
  const rows = await ctx.db
    .selectFrom('learnerState')
    .select('learnerId')
    .where('schoolId', '=', ctx.schoolId)
    .where('calibration', '=', OUTDATED)
    .where('learnerId', 'in', [...learnerIds])
    .execute();
  return new Set(rows.map((row) => row.learnerId));
}

/** Before a refold: the projection of these learners is made again from their evidence. */
export async function deleteFolds(ctx: Ctx, learnerIds: readonly PersonId[]): Promise<void> {
  for (const table of ['belief', 'confirmation', 'learnerState'] as const)
    await ctx.db
      .deleteFrom(table)
      .where('schoolId', '=', ctx.schoolId)
      .where('learnerId', 'in', [...learnerIds])
      .execute();
}

/** One text of every belief of the school, to compare two rebuilds to the last bit. */
export async function selectProjectionDigest(ctx: Ctx): Promise<string> {
  const { rows } = await sql<{ digest: string }>`
    select md5(coalesce(string_agg(b::text, e'\n' order by learner_id, goal_id), '')) ||
           (select md5(coalesce(string_agg(s::text, e'\n' order by learner_id), '')) from learner_state s where s.school_id = ${ctx.schoolId}) ||
           (select md5(coalesce(string_agg(c::text, e'\n' order by learner_id, goal_id, kind, at), '')) from confirmation c where c.school_id = ${ctx.schoolId})
           as digest
      from belief b where b.school_id = ${ctx.schoolId}`.execute(ctx.db);
  return rows[0]?.digest ?? '';
}

/** Goals of a learner that were estimated as mastered, or confirmed, for the first time since a moment; newest first. */
export async function selectBrightened(ctx: Ctx, learnerId: PersonId, since: number): Promise<GoalId[]> {
  const { rows } = await sql<{ goalId: GoalId }>`
    select goal_id
      from (select goal_id, first_estimated_at as at from belief
             where school_id = ${ctx.schoolId} and learner_id = ${learnerId} and first_estimated_at is not null
            union all
            select goal_id, at from confirmation where school_id = ${ctx.schoolId} and learner_id = ${learnerId}) as shone
     group by goal_id having min(at) >= ${since}
     order by min(at) desc, goal_id`.execute(ctx.db);
  return rows.map((row) => row.goalId);
}
