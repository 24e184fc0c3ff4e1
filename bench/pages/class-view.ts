import { sql } from 'kysely';
import { type NewEvidence, recordEvidence } from '../../src/capabilities/evidence/index.ts';
import { goalIdOf, selectGoalGraph } from '../../src/capabilities/goals/index.ts';
import { selectStatuses } from '../../src/capabilities/mastery/index.ts';
import { type EventId, uuidV7 } from '../../src/kernel/ids.ts';
import { seededRandom } from '../../src/kernel/random.ts';
import { type Ctx, inTransaction, type Runtime } from '../../src/platform/db/transaction.ts';
import { percent, table } from '../measure/report.ts';
import { interleaved, median, medianRatio, quantile } from '../measure/rounds.ts';
import { makeSchool } from '../measure/school.ts';

const LEARNERS = 25;
const GOALS = 200;
const ROUNDS = 5;
const TIMES = 100;

/** Every learner with a belief on every goal; the bare query, and what the views are made of, in turn. */
export async function measureClassView(runtime: Runtime): Promise<{ text: string; table: string }> {
  const codes = Array.from({ length: GOALS }, (_, index) => String(index));
  const names = Array.from({ length: LEARNERS }, (_, index) => `view-${index}`);
  const school = await makeSchool(runtime, 'view', names, codes);
  const goalIds = codes.map((code) => goalIdOf(school.framework.identifier, code));
  const inSchool = { schoolId: school.schoolId, wall: 'school' } as const;
  await inTransaction(runtime, inSchool, async (ctx) => {
    for (const learnerId of school.learners) await recordEvidence(ctx, oneEach(learnerId, goalIds));
  });
  const p99s: Record<'bare' | 'statuses', number[]> = { bare: [], statuses: [] };
  const timed = (name: 'bare' | 'statuses', work: (ctx: Ctx) => Promise<unknown>) => async () => {
    const times = await inTransaction(runtime, inSchool, async (ctx) => {
      const all: number[] = [];
      for (let index = 0; index < TIMES; index++) {
        const from = performance.now();
        await work(ctx);
        all.push(performance.now() - from);
      }
      return all;
    });
    p99s[name].push(quantile(times, 0.99));
    return median(times);
  };
  const graph = await inTransaction(runtime, inSchool, (ctx) => selectGoalGraph(ctx, [school.framework.frameworkId]));
  const medians = await interleaved(ROUNDS, {
    bare: timed('bare', (ctx) => bareQuery(ctx, school.learners)),
    statuses: timed('statuses', (ctx) => selectStatuses(ctx, school.learners, graph, goalIds)),
  });
  return {
    text: `The bare query reads all beliefs as one array for each learner; beside it the statuses that every view shows: the same beliefs,
confirmations and learner states, forgetting up to now, and the status of each of the 5,000 cells. ${ROUNDS} rounds of ${TIMES} in turn.`,
    table: table(
      ['what', 'median, ms', 'p99, ms'],
      [
        ['bare array query', median(medians.bare), median(p99s.bare)],
        ['statuses of 25 × 200', median(medians.statuses), median(p99s.statuses)],
        [
          'ratio (target: p99 ≤ 150 %)',
          percent(medianRatio(medians.statuses, medians.bare)),
          percent(medianRatio(p99s.statuses, p99s.bare)),
        ],
      ],
    ),
  };
}

function bareQuery(ctx: Ctx, learnerIds: readonly string[]) {
  return sql`select learner_id, json_agg(json_build_array(goal_id, mean, slope, variance, count, last_at, time_known, last_correct_at,
                    first_estimated_at, successes) order by goal_id)
               from belief where school_id = ${ctx.schoolId} and learner_id = any(${[...learnerIds]}::uuid[])
              group by learner_id`.execute(ctx.db);
}

function oneEach(learnerId: NewEvidence['learnerId'], goalIds: readonly NewEvidence['goals'][number]['goalId'][]) {
  const random = seededRandom(learnerId);
  return goalIds.map((goalId, index): NewEvidence => {
    const at = Date.UTC(2025, 8, 1) + index * 60_000;
    return {
      eventId: uuidV7(
        at,
        Uint8Array.from({ length: 16 }, () => random.integer(0, 255)),
      ) as EventId,
      learnerId,
      kind: 'answer',
      purpose: 'for',
      goals: [{ goalId, weight: 1 }],
      score: random.integer(0, 1),
      situation: 'practice',
      source: 'bench',
      authorKind: 'learner',
      occurredAt: new Date(at),
      timeKnown: 'exact',
    };
  });
}
