import { type EventId, type GoalId, namedUuid, type PersonId, type SchoolId } from '../../../kernel/ids.ts';
import type { Fault } from '../../../kernel/problem.ts';
import type { ResultsReading } from '../../../standards/results/read.ts';
import { type KnownLearner, learnersMeant } from './match-learner.ts';
import type { NewEvidence } from './new-evidence.ts';

export type ReadResults = Extract<ResultsReading, { ok: true }>;

/** What a person says about a file of results besides what stands in it. */
export interface ResultsChoices {
  /** Names the test in this class: the same title on the same day is the same test. */
  readonly title: string;
  /** `yyyy-mm-dd`. */
  readonly day: string;
  readonly purpose: 'of' | 'for';
  /** Goals by heading, where the code in the heading does not say them. */
  readonly goals: Readonly<Record<string, readonly GoalId[]>>;
  /** Whom a name means, or null to leave the row out. */
  readonly learners: Readonly<Record<string, PersonId | null>>;
}

/** A result of this test that is recorded already. */
export interface EarlierResult {
  readonly eventId: EventId;
  readonly learnerId: PersonId;
  readonly itemId: string;
  readonly score: number;
  readonly goalIds: readonly GoalId[];
  readonly isVoided: boolean;
}

export interface ResultsContext {
  readonly schoolId: SchoolId;
  readonly file: string;
  readonly learners: readonly KnownLearner[];
  /** By code, in capitals. */
  readonly goalsByCode: ReadonlyMap<string, GoalId>;
  readonly author: Pick<NewEvidence, 'authorId' | 'authorKind'>;
  readonly earlier: readonly EarlierResult[];
}

export interface ResultColumnSeen {
  readonly heading: string;
  readonly code: string;
  readonly maximum: number | null;
  /** Empty where it is not known what the column stands for. */
  readonly goalIds: readonly GoalId[];
}

export interface NameSeen {
  readonly text: string;
  readonly line: number;
  /** One is certain; several are to be chosen from; none is nobody of this class. */
  readonly learnerIds: readonly PersonId[];
  readonly isLeftOut: boolean;
}

/** One result as it would be recorded; `replaces` is the earlier one that differs and is taken back. */
export interface PlannedResult {
  readonly line: number;
  readonly heading: string;
  readonly score: number;
  readonly maximum: number;
  readonly evidence: NewEvidence;
  readonly replaces: EarlierResult | undefined;
}

export interface ResultsPlan {
  readonly columns: readonly ResultColumnSeen[];
  readonly names: readonly NameSeen[];
  readonly faults: readonly Fault[];
  readonly results: readonly PlannedResult[];
  /** Results that are recorded already, as they are. */
  readonly known: number;
}

/** What a file of results would do (E7). Nothing is to be recorded while it has faults. */
export function planResults(reading: ReadResults, choices: ResultsChoices, context: ResultsContext): ResultsPlan {
  const columns = reading.columns.map(({ heading, code, maximum }) => ({
    heading,
    code,
    maximum: maximum ?? null,
    goalIds: choices.goals[heading] ?? found(context.goalsByCode.get(code.toUpperCase())),
  }));
  const names = namesIn(reading, choices, context.learners);
  const faults = [
    ...columns.filter(({ goalIds }) => goalIds.length === 0).map((column) => unknownGoal(column, context.file)),
    ...nameFaults(names, reading.learnerColumns[0] ?? '', context.file),
  ];
  const plan =
    faults.length > 0 ? { results: [], known: 0 } : recordable(reading, choices, context, { columns, names });
  return { columns, names, faults, ...plan };
}

function found<Value>(value: Value | undefined): Value[] {
  return value === undefined ? [] : [value];
}

function unknownGoal({ heading, code }: ResultColumnSeen, file: string): Fault {
  return { file, line: 1, field: heading, code: 'results.unknownGoal', data: { code } };
}

function namesIn(reading: ReadResults, { learners }: ResultsChoices, known: readonly KnownLearner[]): NameSeen[] {
  const lines = new Map<string, number>();
  for (const row of reading.rows) if (!lines.has(row.learner)) lines.set(row.learner, row.line);
  return [...lines].map(([text, line]) => {
    const chosen = learners[text];
    const isOfClass = (personId: PersonId) => known.some((learner) => learner.personId === personId);
    const learnerIds = chosen === undefined ? learnersMeant(text, known) : found(chosen ?? undefined).filter(isOfClass);
    return { text, line, learnerIds, isLeftOut: chosen === null };
  });
}

function nameFaults(names: readonly NameSeen[], field: string, file: string): Fault[] {
  const firstLine = new Map<PersonId, NameSeen>();
  return names.flatMap((name): Fault[] => {
    const { text, line, learnerIds, isLeftOut } = name;
    const at = { file, line, field };
    const [learnerId, second] = learnerIds;
    if (isLeftOut) return [];
    if (!learnerId) return [{ ...at, code: 'results.unknownLearner', data: { learner: text } }];
    if (second) return [{ ...at, code: 'results.ambiguousLearner', data: { learner: text, count: learnerIds.length } }];
    const first = firstLine.get(learnerId);
    if (first) return [{ ...at, code: 'results.sameLearner', data: { learner: text, firstLine: first.line } }];
    firstLine.set(learnerId, name);
    return [];
  });
}

function recordable(
  reading: ReadResults,
  choices: ResultsChoices,
  context: ResultsContext,
  seen: { columns: readonly ResultColumnSeen[]; names: readonly NameSeen[] },
): { results: PlannedResult[]; known: number } {
  const learnerOf = new Map(seen.names.map(({ text, learnerIds }) => [text, learnerIds[0]]));
  const columnOf = new Map(seen.columns.map((column) => [column.heading, column]));
  const earlier = Map.groupBy(context.earlier, keyOf);
  const results: PlannedResult[] = [];
  let known = 0;
  for (const row of reading.rows) {
    const learnerId = learnerOf.get(row.learner);
    const column = columnOf.get(row.field);
    if (!learnerId || !column) continue;
    const itemId = `results/${choices.title}/${column.code}`;
    const before = earlier.get(keyOf({ learnerId, itemId })) ?? [];
    const standing = before.find(({ isVoided }) => !isVoided);
    const score = row.score / row.maximum;
    if (standing && standing.score === score && sameGoals(standing.goalIds, column.goalIds)) {
      known++;
      continue;
    }
    const eventId = eventIdOf(context.schoolId, choices, { learnerId, itemId, revision: before.length });
    const evidence = evidenceOf(choices, context, { eventId, learnerId, itemId, score, goalIds: column.goalIds });
    results.push({
      line: row.line,
      heading: row.field,
      score: row.score,
      maximum: row.maximum,
      evidence,
      replaces: standing,
    });
  }
  return { results, known };
}

function keyOf({ learnerId, itemId }: { learnerId: PersonId; itemId: string }): string {
  return `${learnerId}/${itemId}`;
}

function sameGoals(a: readonly GoalId[], b: readonly GoalId[]): boolean {
  return a.length === b.length && a.every((goalId) => b.includes(goalId));
}

/** The same result of the same test has the same id, so that two people with one file record it once (E2). */
function eventIdOf(
  schoolId: SchoolId,
  { day }: ResultsChoices,
  { learnerId, itemId, revision }: { learnerId: PersonId; itemId: string; revision: number },
): EventId {
  return namedUuid(`${schoolId}/${itemId}/${day}/${learnerId}/${revision}`) as EventId;
}

function evidenceOf(
  { title, day, purpose }: ResultsChoices,
  { author }: ResultsContext,
  one: { eventId: EventId; learnerId: PersonId; itemId: string; score: number; goalIds: readonly GoalId[] },
): NewEvidence {
  return {
    eventId: one.eventId,
    learnerId: one.learnerId,
    kind: 'test',
    purpose,
    goals: one.goalIds.map((goalId) => ({ goalId, weight: 1 / one.goalIds.length })),
    item: { id: one.itemId },
    score: one.score,
    situation: 'test',
    source: resultsSource(title),
    ...author,
    // Noon, whatever the season: only the day is known.
    occurredAt: new Date(`${day}T11:00:00Z`),
    timeKnown: 'day',
  };
}

export function resultsSource(title: string): string {
  return `results/${title}`;
}
