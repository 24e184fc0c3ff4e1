import { DAY_MS } from '../../../kernel/dates.ts';
import { type EventId, type GoalId, namedUuid, type PersonId, type SchoolId } from '../../../kernel/ids.ts';
import type { AnswerRow, TimeUnit } from '../../../standards/answers/answer-row.ts';
import type { NewEvidence } from './new-evidence.ts';

/** How the rows of one answer log become evidence of one school. */
export interface AnswerLogPlan {
  readonly schoolId: SchoolId;
  /** Names the log: its answers keep their ids, and its items are its own. */
  readonly log: string;
  readonly unit: TimeUnit;
  /** The moment that `t` counts from, for every learner of the log. */
  readonly startsAt: Date;
  readonly learners: ReadonlyMap<string, PersonId>;
  readonly goals: ReadonlyMap<string, GoalId>;
}

const SECOND_MS = 1000;

/**
 * One answer as evidence, `index` being its place among this learner's answers in the log (E5). The same place in the same
 * log always has the same id. Where `t` is only an order, answers stand a second apart from the moment the log starts:
 * enough to keep their order, and marked so that nothing is forgotten or confirmed by such a time.
 */
export function answerEvidence(plan: AnswerLogPlan, row: AnswerRow, index: number): NewEvidence {
  const learnerId = plan.learners.get(row.learner);
  if (!learnerId) throw new Error(`The learner on line ${row.line} was not looked up`);
  const goals = row.skills.map((skill) => {
    const goalId = plan.goals.get(skill);
    if (!goalId) throw new Error(`The skill on line ${row.line} was not looked up`);
    return { goalId, weight: 1 / row.skills.length };
  });
  return {
    eventId: namedUuid(`${plan.schoolId}/answers/${plan.log}/${row.learner}/${index}`) as EventId,
    learnerId,
    kind: 'answer',
    purpose: 'for',
    goals,
    item: { id: `${plan.log}/${row.item}` },
    score: row.correct,
    situation: 'practice',
    source: `answers/${plan.log}`,
    authorKind: 'system',
    occurredAt: new Date(plan.startsAt.getTime() + row.t * SECOND_MS),
    timeKnown: plan.unit === 'order' ? 'order' : 'exact',
  };
}

/**
 * When a log starts that says no more than an order or seconds: for an order the first day of the school year, for seconds so
 * many whole days ago that the latest answer is not in the future.
 */
export function defaultStart(unit: TimeUnit, latest: number, now: Date, schoolYearStartsOn: string): Date {
  if (unit === 'order') return new Date(`${schoolYearStartsOn}T00:00:00Z`);
  return new Date(Math.floor((now.getTime() - latest * SECOND_MS) / DAY_MS) * DAY_MS);
}
