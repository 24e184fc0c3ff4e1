import { schoolDay } from '../../kernel/dates.ts';
import type { PersonId } from '../../kernel/ids.ts';
import {
  calibrationByGroup,
  type GroupsOfQuality,
  type MonthOfQuality,
  type Outcome,
  qualityByMonth,
} from '../../model/evaluation/quality.ts';
import { oneStepAhead } from '../../model/learner/one-step-ahead.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { selectLearnersWithEvidence, selectObservations } from '../evidence/index.ts';
import { selectLevelAndGrade } from '../people/index.ts';
import { currentCalibration } from './calibration.ts';

/** How well the expectations of the model came true at this school. */
export interface QualityInSchool {
  readonly learners: number;
  /** With evidence; more than `learners` where only a part was looked at. */
  readonly learnersInAll: number;
  readonly months: readonly MonthOfQuality[];
  readonly readingLevels: GroupsOfQuality;
  readonly grades: GroupsOfQuality;
  /** `few`, `some` and `many` answers of a learner. */
  readonly answers: GroupsOfQuality;
}

/** A part tells enough, and work stays within a second or two however large the school: the embedded database does one thing at a time. */
const MOST_LEARNERS = 150;
const MOST_ANSWERS = 50_000;
const STEP = 25;
/** From so many answers a learner has made some, and many. */
const SOME = 30;
const MANY = 200;

// Figures of the last hour, for several schools of one server: they change little and take a second.
const KEPT = 8;
const kept = new Map<string, QualityInSchool>();

/**
 * What was expected of every answer just before it was given, held against what came, over the whole school: by month, and by groups that
 * a school may look at. Nobody's own figures leave this function, and no group of fewer than ten.
 */
export async function selectQuality(ctx: Ctx): Promise<QualityInSchool> {
  const { number } = await currentCalibration(ctx);
  const key = `${ctx.schoolId}/${number}/${ctx.now.toISOString().slice(0, 13)}`;
  const known = kept.get(key);
  if (known) return known;
  const quality = await workOut(ctx);
  kept.set(key, quality);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest) kept.delete(oldest);
  return quality;
}

async function workOut(ctx: Ctx): Promise<QualityInSchool> {
  const everybody = await selectLearnersWithEvidence(ctx);
  const outcomes = await selectOutcomes(ctx, spread(everybody, MOST_LEARNERS));
  const answers = Map.groupBy(outcomes, ({ learnerId }) => learnerId);
  const people = await selectLevelAndGrade(ctx, [...answers.keys()]);
  const byLearner = new Map<string, (typeof people)[number]>(people.map((one) => [one.personId, one]));
  return {
    learners: answers.size,
    learnersInAll: everybody.length,
    months: qualityByMonth(outcomes),
    readingLevels: calibrationByGroup(outcomes, (id) => byLearner.get(id)?.readingLevel),
    grades: calibrationByGroup(outcomes, (id) => byLearner.get(id)?.grade?.toString().padStart(2, '0')),
    answers: calibrationByGroup(outcomes, (id) => amountOf(answers.get(id as PersonId)?.length ?? 0)),
  };
}

type DatedOutcome = Outcome & { readonly learnerId: PersonId; readonly month: string };

async function selectOutcomes(ctx: Ctx, learnerIds: readonly PersonId[]): Promise<DatedOutcome[]> {
  const calibration = await currentCalibration(ctx);
  const outcomes: DatedOutcome[] = [];
  for (let start = 0; start < learnerIds.length && outcomes.length < MOST_ANSWERS; start += STEP) {
    const observations = await selectObservations(ctx, learnerIds.slice(start, start + STEP));
    for (const [learnerId, own] of observations) {
      for (const { observation, chance } of oneStepAhead(calibration, own)) {
        // What has no known time belongs to no month.
        if (!observation.timeKnown) continue;
        const month = schoolDay(new Date(observation.at)).slice(0, 7);
        outcomes.push({ learnerId, chance, score: observation.score, month });
      }
    }
  }
  return outcomes;
}

/** So many, evenly out of all; ids say nothing of who somebody is. */
function spread(all: readonly PersonId[], most: number): PersonId[] {
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(most, all.length) }, (_, k) => all[Math.floor(k * step)]).filter(
    (one) => one !== undefined,
  );
}

function amountOf(answers: number): 'few' | 'some' | 'many' {
  if (answers < SOME) return 'few';
  return answers < MANY ? 'some' : 'many';
}
