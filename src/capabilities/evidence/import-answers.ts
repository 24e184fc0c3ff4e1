import type { FrameworkId, GoalId, SchoolId } from '../../kernel/ids.ts';
import { type Fault, Problem } from '../../kernel/problem.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { parseAnswerLog } from '../../standards/answers/answer-log.ts';
import type { AnswerRow, TimeUnit } from '../../standards/answers/answer-row.ts';
import { goalIdOf, selectGoalGraph } from '../goals/index.ts';
import { insertAudit, schoolYearOn } from '../people/index.ts';
import {
  lockAllFolds,
  lockImports,
  selectKnownAnswers,
  selectLearnersBySourcedId,
  selectOptionalAnswerLog,
  upsertAnswerLog,
} from './answer-log.queries.ts';
import { type AnswerLogPlan, answerEvidence, defaultStart } from './domain/answer-evidence.ts';
import { type AnswerSurvey, surveyAnswers, unknownFault } from './domain/answer-survey.ts';
import type { NewEvidence } from './domain/new-evidence.ts';
import { recordEvidence } from './evidence.actions.ts';

/** An answer log on its way in. */
export interface AnswersImport {
  /** Name of the file, for faults. */
  readonly file: string;
  /** The lines from the start; called once per pass, because a log may be larger than memory. */
  readonly lines: () => AsyncIterable<string> | Iterable<string>;
  /** Names the log in this school. */
  readonly log: string;
  readonly framework: {
    readonly frameworkId: FrameworkId;
    readonly identifier: string;
    readonly ownerSchoolId?: SchoolId;
  };
  /** What `t` counts; detected where it is `auto`. */
  readonly time: TimeUnit | 'auto';
  /** The moment that `t` counts from; without it what the log had before, or `defaultStart`. */
  readonly startsAt?: Date;
}

/** A log that was read whole and fits the school: what `bringInAnswers` needs, and what a dry run tells. */
export interface PreparedAnswers {
  readonly request: AnswersImport;
  readonly survey: AnswerSurvey;
  readonly plan: AnswerLogPlan;
  readonly isKnownLog: boolean;
}

export interface AnswersReport {
  readonly answers: number;
  readonly learners: number;
  readonly items: number;
  readonly skills: number;
  readonly unit: TimeUnit;
  readonly startsAt: Date;
  readonly added: number;
  readonly known: number;
}

/** Reads the whole log before anything is written, and lets no other import change meanwhile what it found; throws `answers-refused` with every kind of fault it has. */
export async function prepareAnswers(ctx: Ctx, request: AnswersImport): Promise<PreparedAnswers> {
  await lockImports(ctx);
  const survey = await surveyAnswers(parseAnswerLog(request.lines(), request.file));
  const learners = await selectLearnersBySourcedId(ctx, [...survey.learners.keys()]);
  const goals = await selectGoalsBySkill(ctx, request.framework, [...survey.skills.keys()]);
  const faults = [
    ...survey.faults,
    ...unknownFault('answers.unknownLearner', 'learner', request.file, survey.learners, learners),
    ...unknownFault('answers.unknownSkill', 'skills', request.file, survey.skills, goals),
  ];
  if (faults.length > 0) throw refused(faults, survey.faultCount - survey.faults.length);
  const earlier = await selectOptionalAnswerLog(ctx, request.log);
  const unit = request.time === 'auto' ? (earlier?.unit ?? survey.unit) : request.time;
  const startsAt =
    request.startsAt ?? earlier?.startsAt ?? defaultStart(unit, survey.latest, ctx.now, schoolYearOn(ctx.now).startsOn);
  if (earlier && (earlier.unit !== unit || earlier.startsAt.getTime() !== startsAt.getTime())) {
    throw new Problem('answers-time-changed', {
      data: { log: request.log, unit: earlier.unit, startsAt: earlier.startsAt.toISOString() },
    });
  }
  const plan = { schoolId: ctx.schoolId, log: request.log, unit, startsAt, learners, goals };
  return { request, survey, plan, isKnownLog: earlier !== undefined };
}

function refused(faults: readonly Fault[], more = 0): Problem {
  return new Problem('answers-refused', { faults, data: more > 0 ? { more } : {} });
}

/** Skills by the goal's code in the framework, else by the id its source gives it. */
async function selectGoalsBySkill(
  ctx: Ctx,
  { frameworkId, identifier, ownerSchoolId }: AnswersImport['framework'],
  skills: readonly string[],
): Promise<Map<string, GoalId>> {
  const graph = await selectGoalGraph(ctx, [frameworkId]);
  const byCode = new Map([...graph.goals.values()].map((goal) => [goal.code, goal.goalId]));
  return new Map(
    skills.flatMap((skill) => {
      const bySource = goalIdOf(identifier, skill, ownerSchoolId);
      const goalId = byCode.get(skill) ?? (graph.goals.has(bySource) ? bySource : undefined);
      return goalId === undefined ? [] : [[skill, goalId] as const];
    }),
  );
}

/** Rows a step: enough that a step folds whole learners, few enough to keep memory flat. */
const STEP = 20_000;

/**
 * Brings a prepared log in, in the caller's transaction (wall `school`). What is there already stays as it was; where it
 * differs from the log now, the whole log is refused (E2). Steps end between learners where a learner's rows stand together.
 */
export async function bringInAnswers(
  ctx: Ctx,
  prepared: PreparedAnswers,
  progress: (done: number, of: number) => void = () => undefined,
): Promise<AnswersReport> {
  const { request, survey, plan } = prepared;
  await lockAllFolds(ctx);
  let added = 0;
  let done = 0;
  for await (const step of stepsOf(prepared)) {
    const fresh = prepared.isKnownLog ? await withoutKnown(ctx, prepared, step) : step;
    added += await recordEvidence(ctx, fresh.map(evidenceOf));
    done += step.length;
    progress(done, survey.answers);
  }
  await upsertAnswerLog(ctx, { name: request.log, unit: plan.unit, startsAt: plan.startsAt, answers: done });
  const report = reportOf(prepared, { added, known: done - added });
  await insertAudit(ctx, { action: 'evidence.answers-imported', subjectId: ctx.schoolId, details: { ...report } });
  return report;
}

/** What a dry run tells: everything but how many are new. */
export function reportOf({ survey, plan }: PreparedAnswers, counts: { added: number; known: number }): AnswersReport {
  return {
    answers: survey.answers,
    learners: survey.learners.size,
    items: survey.items,
    skills: survey.skills.size,
    unit: plan.unit,
    startsAt: plan.startsAt,
    ...counts,
  };
}

interface PlacedAnswer {
  readonly row: AnswerRow;
  readonly evidence: NewEvidence;
}

function evidenceOf({ evidence }: PlacedAnswer): NewEvidence {
  return evidence;
}

async function* stepsOf({ request, plan }: PreparedAnswers): AsyncGenerator<PlacedAnswer[]> {
  const counted = new Map<string, number>();
  let step: PlacedAnswer[] = [];
  for await (const entry of parseAnswerLog(request.lines(), request.file)) {
    // Faults were refused before; a file that changed in between is undone whole.
    if (!entry.ok) throw refused([entry.fault]);
    const { row } = entry;
    if (step.length >= STEP && step.at(-1)?.row.learner !== row.learner) {
      yield step;
      step = [];
    }
    const index = counted.get(row.learner) ?? 0;
    counted.set(row.learner, index + 1);
    step.push({ row, evidence: answerEvidence(plan, row, index) });
  }
  if (step.length > 0) yield step;
}

async function withoutKnown(
  ctx: Ctx,
  { request }: PreparedAnswers,
  step: readonly PlacedAnswer[],
): Promise<PlacedAnswer[]> {
  const known = await selectKnownAnswers(ctx, step.map(evidenceOf));
  const faults: Fault[] = [];
  const fresh = step.filter(({ row, evidence }) => {
    const before = known.get(evidence.eventId);
    if (!before) return true;
    const field =
      before.itemId !== evidence.item?.id ? 'item' : before.score !== evidence.score ? 'correct' : undefined;
    if (field) faults.push({ file: request.file, line: row.line, field, code: 'answers.changedSince' });
    return false;
  });
  if (faults.length > 0) throw refused(faults);
  return fresh;
}
