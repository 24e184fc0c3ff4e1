import type { Fault } from '../../../kernel/problem.ts';
import { type AnswerLogEntry, startTimeUnitDetector } from '../../../standards/answers/answer-log.ts';
import type { TimeUnit } from '../../../standards/answers/answer-row.ts';

/** What a whole log holds, found in one pass before anything is written. */
export interface AnswerSurvey {
  readonly answers: number;
  /** With the line where each stands first. */
  readonly learners: ReadonlyMap<string, number>;
  readonly skills: ReadonlyMap<string, number>;
  readonly items: number;
  readonly unit: TimeUnit;
  /** The largest `t`. */
  readonly latest: number;
  /** The first faults; `faultCount` has them all. */
  readonly faults: readonly Fault[];
  readonly faultCount: number;
}

const FAULTS_KEPT = 200;

export async function surveyAnswers(entries: AsyncIterable<AnswerLogEntry>): Promise<AnswerSurvey> {
  const learners = new Map<string, number>();
  const skills = new Map<string, number>();
  const items = new Set<string>();
  const detector = startTimeUnitDetector();
  const faults: Fault[] = [];
  let faultCount = 0;
  let answers = 0;
  let latest = 0;
  for await (const entry of entries) {
    if (!entry.ok) {
      faultCount++;
      if (faults.length < FAULTS_KEPT) faults.push(entry.fault);
      continue;
    }
    const { row } = entry;
    answers++;
    if (!learners.has(row.learner)) learners.set(row.learner, row.line);
    for (const skill of row.skills) if (!skills.has(skill)) skills.set(skill, row.line);
    items.add(row.item);
    latest = Math.max(latest, row.t);
    detector.see(row);
  }
  return { answers, learners, skills, items: items.size, unit: detector.unit(), latest, faults, faultCount };
}

const SHOWN = 10;

/** One fault that counts what the school does not know and names the first ten, at the line where the first stands. */
export function unknownFault(
  code: string,
  field: string,
  file: string,
  found: ReadonlyMap<string, number>,
  known: ReadonlyMap<string, unknown>,
): Fault[] {
  const unknown = [...found].filter(([value]) => !known.has(value));
  const [first] = unknown;
  if (!first) return [];
  const names = unknown.slice(0, SHOWN).map(([value]) => value);
  return [{ file, line: first[1], field, code, data: { count: unknown.length, first: names.join(', ') } }];
}
