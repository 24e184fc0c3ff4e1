import { setTimeout as sleep } from 'node:timers/promises';
import type { PersonId, SchoolId } from '../../kernel/ids.ts';
import { type Fault, Problem } from '../../kernel/problem.ts';
import { type Ctx, inTransaction, type Runtime } from '../../platform/db/transaction.ts';
import type { PlainCall } from '../../platform/http/plain-routes.ts';
import { type Batch, fromBatchEvent } from './domain/batch-event.ts';
import type { NewEvidence } from './domain/new-evidence.ts';
import { appendEvidence } from './evidence.actions.ts';
import { selectKnownGoals } from './evidence.queries.ts';

export interface BatchAnswer {
  /** Recorded now. */
  readonly accepted: number;
  /** Recorded before, by an earlier try. */
  readonly known: number;
}

interface Waiting extends Batch {
  readonly call: PlainCall;
  readonly resolve: (answer: BatchAnswer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A group waits as long as others keep coming: until none came for `QUIET_MS`, and no longer than `MOST_WAIT_MS`. A group of 64
 * costs 40 % less a piece than one of 31, and who has just been answered is often back with the next piece.
 */
const QUIET_MS = 2;
const MOST_WAIT_MS = 12;
/** How many events one transaction takes at most. */
const MOST_TOGETHER = 2000;

const queues = new WeakMap<Runtime, Map<SchoolId, Waiting[]>>();

/**
 * Records the events of one call, in one transaction with the calls of the same school that arrive at about the same time
 * (group commit): one commit, which waits for the disk, then serves them all. Every call is answered after that commit. Each
 * call is checked by itself, so that one that is refused costs the others nothing (E6).
 */
export function recordTogether(call: PlainCall, batch: Batch): Promise<BatchAnswer> {
  const { runtime, actor } = call;
  return new Promise((resolve, reject) => {
    const schools = queues.get(runtime) ?? new Map<SchoolId, Waiting[]>();
    queues.set(runtime, schools);
    const queue = schools.get(actor.schoolId);
    if (queue) queue.push({ ...batch, call, resolve, reject });
    else {
      schools.set(actor.schoolId, [{ ...batch, call, resolve, reject }]);
      void commitInTurn(runtime, actor.schoolId);
    }
  });
}

/** One transaction after the other until nobody waits; who arrives meanwhile goes along with the next. */
async function commitInTurn(runtime: Runtime, schoolId: SchoolId): Promise<void> {
  const queue = queues.get(runtime)?.get(schoolId) ?? [];
  while (queue.length > 0) {
    await untilQuiet(queue);
    await commitTogether(runtime, schoolId, takeNext(queue));
  }
  queues.get(runtime)?.delete(schoolId);
}

async function untilQuiet(queue: readonly Waiting[]): Promise<void> {
  const latest = performance.now() + MOST_WAIT_MS;
  let before: number;
  do {
    before = queue.length;
    await sleep(QUIET_MS);
  } while (queue.length > before && performance.now() < latest);
}

function takeNext(queue: Waiting[]): Waiting[] {
  let events = 0;
  const end = queue.findIndex((one, index) => {
    events += one.events.length;
    return index > 0 && events > MOST_TOGETHER;
  });
  return queue.splice(0, end === -1 ? queue.length : end);
}

async function commitTogether(runtime: Runtime, schoolId: SchoolId, group: readonly Waiting[]): Promise<void> {
  try {
    // Several people's events are in one transaction, so the wall is the school; each call's own permission is asked below.
    // Events are known by their ids, so the group may be recorded again when the answer to its commit was lost.
    const options = { schoolId, wall: 'school', again: 'always' } as const;
    const outcomes = await inTransaction(runtime, options, (ctx) => recordGroup(ctx, group));
    group.forEach((one, index) => {
      const outcome = outcomes[index];
      if (outcome instanceof Problem) one.reject(outcome);
      else if (outcome) one.resolve(outcome);
    });
  } catch (error) {
    // One of them is what the database cannot take, so each is tried alone. A database that is away or a full disk is about all of
    // them alike: none is tried alone, and all are told the same.
    const [only, second] = group;
    const isAboutAll = error instanceof Problem && error.status === 503;
    if (isAboutAll || (only && !second)) for (const one of group) one.reject(error);
    else for (const one of group) await commitTogether(runtime, schoolId, [one]);
  }
}

async function recordGroup(ctx: Ctx, group: readonly Waiting[]): Promise<(BatchAnswer | Problem)[]> {
  const [knownGoals, forbidden] = await Promise.all([
    selectKnownGoals(
      ctx,
      group.flatMap(({ events }) => events.flatMap(({ goals }) => goals.map(({ goalId }) => goalId))),
    ),
    whoMayNot(ctx, group),
  ]);
  const checked = group.map((one) => forbidden.get(one) ?? refusalOfGoals(one, knownGoals) ?? evidenceOf(ctx, one));
  const fresh = new Set<string>(
    await appendEvidence(
      ctx,
      checked.flatMap((one) => (one instanceof Problem ? [] : one)),
    ),
  );
  return checked.map((one) => {
    if (one instanceof Problem) return one;
    // An event that two calls carry was accepted from the first of them.
    const accepted = one.filter(({ eventId }) => fresh.delete(eventId.toLowerCase())).length;
    return { accepted, known: one.length - accepted };
  });
}

function evidenceOf(ctx: Ctx, { call, events, sentAt }: Waiting): NewEvidence[] {
  const clocks = { now: ctx.now, sentAt: sentAt === undefined ? undefined : new Date(sentAt) };
  return events.map((event) => fromBatchEvent(event, call.actor, clocks));
}

/**
 * The calls whose sender may not record for their learners. A platform sends for many learners under one account: its calls
 * are asked about together, and one by one only when not all of them may.
 */
async function whoMayNot(ctx: Ctx, group: readonly Waiting[]): Promise<Map<Waiting, Problem>> {
  const forbidden = new Map<Waiting, Problem>();
  const senders = Map.groupBy(group, ({ call }) => JSON.stringify(call.actor));
  await Promise.all([...senders.values()].map((calls) => askSender(ctx, calls, forbidden)));
  return forbidden;
}

async function askSender(ctx: Ctx, calls: readonly Waiting[], forbidden: Map<Waiting, Problem>): Promise<void> {
  const problem = await refusalOfSender(ctx, calls);
  const [only, other] = calls;
  if (!problem || !only) return;
  if (other) for (const one of calls) await askSender(ctx, [one], forbidden);
  else forbidden.set(only, problem);
}

/** Calls of one sender: whoever stands in a relation to all of their learners stands in it to those of each. */
async function refusalOfSender(ctx: Ctx, calls: readonly Waiting[]): Promise<Problem | undefined> {
  const learnerIds = new Set(
    calls.flatMap(({ events }) => events.map((event) => event.learnerId.toLowerCase() as PersonId)),
  );
  try {
    await calls[0]?.call.allow(ctx, { kind: 'learners', learnerIds: [...learnerIds] });
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

/** A call is refused whole when one goal is unknown. */
function refusalOfGoals({ events }: Waiting, goals: ReadonlySet<string>): Problem | undefined {
  const faults = events.flatMap((event, index): Fault[] =>
    event.goals.flatMap(({ goalId }, at) =>
      goals.has(goalId.toLowerCase())
        ? []
        : [{ code: 'batch.unknownGoal', field: `events[${index}].goals[${at}].goalId`, data: { index, goalId } }],
    ),
  );
  return faults.length > 0 ? new Problem('batch-refused', { faults }) : undefined;
}
