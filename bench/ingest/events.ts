import type { NewEvidence } from '../../src/capabilities/evidence/index.ts';
import { goalIdOf } from '../../src/capabilities/goals/index.ts';
import { type EventId, type GoalId, uuidV7 } from '../../src/kernel/ids.ts';
import { type Random, seededRandom } from '../../src/kernel/random.ts';
import type { BenchSchool } from '../measure/school.ts';

export const GOALS = 120;

/**
 * `sessions`: as an exercise platform sends a day's work, learner by learner: 25 answers of one learner on two goals.
 * `scattered`: every answer of another learner on another goal, the worst that could come.
 */
export type Pattern = 'sessions' | 'scattered';

const SESSION = 25;

/** Makes answers of a school one after the other, each later than the one before. */
export function answersOf(
  school: Pick<BenchSchool, 'learners' | 'framework'>,
  seed: string,
  pattern: Pattern,
  everyMs = 10,
): (count: number) => NewEvidence[] {
  const random = seededRandom(seed);
  const goals = Array.from({ length: GOALS }, (_, index) => goalIdOf(school.framework.identifier, String(index)));
  let made = 0;
  let learnerId = random.pick(school.learners);
  let two: readonly GoalId[] = [];
  return (count) =>
    Array.from({ length: count }, () => {
      if (made % (pattern === 'sessions' ? SESSION : 1) === 0) {
        learnerId = random.pick(school.learners);
        two = [random.pick(goals), random.pick(goals)];
      }
      return answer({ random, learnerId, goalId: random.pick(two), at: START + everyMs * made++ });
    });
}

const START = Date.UTC(2025, 8, 1);

interface Asked {
  readonly random: Random;
  readonly learnerId: NewEvidence['learnerId'];
  readonly goalId: GoalId;
  /** Milliseconds since 1970. */
  readonly at: number;
}

function answer({ random, learnerId, goalId, at }: Asked): NewEvidence {
  const bytes = Uint8Array.from({ length: 16 }, () => random.integer(0, 255));
  return {
    eventId: uuidV7(at, bytes) as EventId,
    learnerId,
    kind: 'answer',
    purpose: 'for',
    goals: [{ goalId, weight: 1 }],
    item: { id: `bench/${random.integer(0, 5000)}`, version: 1, seed: String(random.integer(0, 9999)) },
    response: String(random.integer(0, 1000)),
    score: random.integer(0, 1),
    durationMs: random.integer(2000, 60_000),
    situation: 'practice',
    source: 'batch',
    authorKind: 'learner',
    authorId: learnerId,
    occurredAt: new Date(at),
    timeKnown: 'exact',
  };
}

/** The same rows as lines of `COPY … FROM` in text format, in the order of `COPIED`. */
export const COPIED = `school_id, event_id, learner_id, kind, purpose, goal_ids, goal_weights, item_id, item_version, item_seed, \
response, score, duration_ms, situation, source, author_id, author_kind, occurred_at, recorded_at, time_known`;

export function copyLine(schoolId: string, one: NewEvidence): string {
  const cells = [
    schoolId,
    one.eventId,
    one.learnerId,
    one.kind,
    one.purpose,
    `{${one.goals.map(({ goalId }) => goalId).join(',')}}`,
    `{${one.goals.map(({ weight }) => weight).join(',')}}`,
    one.item?.id,
    one.item?.version,
    one.item?.seed,
    one.response,
    one.score,
    one.durationMs,
    one.situation,
    one.source,
    one.authorId,
    one.authorKind,
    one.occurredAt.toISOString(),
    one.occurredAt.toISOString(),
    one.timeKnown,
  ];
  return `${cells.join('\t')}\n`;
}
