import type { Fault } from '../../kernel/problem.ts';
import { fault } from '../finding.ts';
import { type Columns, columnsOf } from '../table/columns.ts';
import { withoutByteOrderMark } from '../table/decode.ts';
import type { AnswerRow, TimeUnit } from './answer-row.ts';

export type AnswerLogEntry =
  | { readonly ok: true; readonly row: AnswerRow }
  | { readonly ok: false; readonly fault: Fault };

/** The columns of an answer log; others are ignored, and `fold` may be missing. */
const ANSWER_LOG_COLUMNS = ['learner', 'item', 'skills', 't', 'correct', 'fold'] as const;

/**
 * Reads an answer log line by line, so that a log of any length fits in memory: CSV with the heading
 * `learner,item,skills,t,correct[,fold]`, skills joined by `~`. A line with a fault is told and the reading goes on;
 * without the needed columns there is one fault and nothing else. With `skillsNeeded: false` an answer may name no skill.
 */
export async function* parseAnswerLog(
  lines: AsyncIterable<string> | Iterable<string>,
  file?: string,
  { skillsNeeded = true }: { readonly skillsNeeded?: boolean } = {},
): AsyncGenerator<AnswerLogEntry> {
  const place = file === undefined ? {} : { file };
  let line = 0;
  let parser: LineParser | undefined;
  for await (const text of lines) {
    line++;
    if (text.trim() === '') continue;
    if (parser) {
      yield parser(text, line);
      continue;
    }
    const head = splitLine(withoutByteOrderMark(text), ',');
    const columns = columnsOf(head);
    const missing = ANSWER_LOG_COLUMNS.filter((name) => name !== 'fold' && !columns.has(name));
    for (const field of missing) yield { ok: false, fault: fault('answers.missingColumn', { ...place, line, field }) };
    if (missing.length > 0) return;
    parser = lineParser(head, columns, place, skillsNeeded);
  }
  if (!parser) yield { ok: false, fault: fault('table.empty', { ...place, line: 1 }) };
}

type LineParser = (text: string, line: number) => AnswerLogEntry;

function lineParser(
  head: readonly string[],
  columns: Columns,
  place: { file?: string },
  skillsNeeded: boolean,
): LineParser {
  return (text, line) => {
    const cells = splitLine(text, ',');
    if (cells.length !== head.length) {
      const data = { expected: head.length, found: cells.length };
      return { ok: false, fault: fault('answers.wrongCellCount', { ...place, line, data }) };
    }
    return rowOf((name) => columns.cell({ line, cells }, name), line, place, skillsNeeded);
  };
}

function rowOf(
  cell: (name: string) => string,
  line: number,
  place: { file?: string },
  skillsNeeded: boolean,
): AnswerLogEntry {
  const wrong = (code: Parameters<typeof fault>[0], field: string): AnswerLogEntry => {
    return { ok: false, fault: fault(code, { ...place, line, field, data: { value: cell(field) } }) };
  };
  for (const field of ['learner', 'item', 'skills'] as const)
    if (cell(field) === '' && (skillsNeeded || field !== 'skills')) return wrong('answers.missingValue', field);
  const t = numberOf(cell('t'));
  if (t === undefined || t < 0) return wrong('answers.badNumber', 't');
  const correct = numberOf(cell('correct'));
  if (correct === undefined || correct < 0 || correct > 1) return wrong('answers.badScore', 'correct');
  const fold = cell('fold') === '' ? undefined : numberOf(cell('fold'));
  if (cell('fold') !== '' && (fold === undefined || !Number.isInteger(fold) || fold < 0))
    return wrong('answers.badNumber', 'fold');
  const skills = [
    ...new Set(
      cell('skills')
        .split('~')
        .map((skill) => skill.trim()),
    ),
  ].filter((skill) => skill !== '');
  if (skills.length === 0 && skillsNeeded) return wrong('answers.missingValue', 'skills');
  const row = { line, learner: cell('learner'), item: cell('item'), skills, t, correct };
  return { ok: true, row: fold === undefined ? row : { ...row, fold } };
}

function numberOf(text: string): number | undefined {
  return /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/i.test(text) ? Number(text) : undefined;
}

/** The cells of one line; quotes are rare in logs, so the quick way comes first. */
function splitLine(text: string, delimiter: string): string[] {
  const line = text.endsWith('\r') ? text.slice(0, -1) : text;
  if (!line.includes('"')) return line.split(delimiter);
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (character === '"' && quoted && line.charAt(at + 1) === '"') {
      cell += '"';
      at++;
    } else if (character === '"') quoted = !quoted;
    else if (character === delimiter && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  return [...cells, cell];
}

/** Cuts chunks of text, such as a stream gives, into lines. */
export async function* linesOf(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/**
 * What `t` counts. Order: nearly every answer of a learner is one further than the one before, as 0, 1, 2 … are; a few may be missing.
 * Anything else is seconds. Feed it rows as they pass and ask at the end.
 */
export function startTimeUnitDetector(): { see(row: Pick<AnswerRow, 'learner' | 't'>): void; unit(): TimeUnit } {
  const last = new Map<string, number>();
  let steps = 0;
  let ones = 0;
  let latest = 0;
  return {
    see({ learner, t }) {
      const before = last.get(learner);
      last.set(learner, t);
      if (t > latest) latest = t;
      if (before === undefined) return;
      steps += 1;
      if (t - before === 1) ones += 1;
    },
    unit: () => ((steps === 0 ? latest === 0 : ones >= ORDER_SHARE * steps) ? 'order' : 'seconds'),
  };
}

/** Share of the steps that must be one: nobody answers once a second for long. */
const ORDER_SHARE = 0.9;

export function detectTimeUnit(rows: Iterable<Pick<AnswerRow, 'learner' | 't'>>): TimeUnit {
  const detector = startTimeUnitDetector();
  for (const row of rows) detector.see(row);
  return detector.unit();
}
