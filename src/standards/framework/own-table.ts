import { namedUuid } from '../../kernel/ids.ts';
import type { Fault } from '../../kernel/problem.ts';
import { fault } from '../finding.ts';
import { type Columns, columnsOf } from '../table/columns.ts';
import type { Table, TableRow } from '../table/table.ts';
import { count, type Draft } from './draft.ts';
import type { FrameworkGoal, FrameworkRelation, ReadOptions } from './framework-package.ts';
import { compact } from './json.ts';

/** The columns of our own table; only `code` and `statement` are needed. Lists are separated by `|`, `~` or spaces. */
const OWN_TABLE_COLUMNS = {
  code: 'Short code, unique in the file.',
  statement: 'What a learner knows or can do.',
  parent: 'Code of the goal, cluster or domain that it is part of.',
  prerequisites: 'Codes of the goals that come before it.',
  related: 'Codes of goals that belong together with it.',
  year_from: 'First school year, 0 (kindergarten) to 12.',
  year_to: 'Last school year.',
  kind: 'domain, cluster or goal; a goal where empty.',
  language: 'Language tag of the statement.',
  abbreviated: 'A few words for where there is little room.',
  notes: 'Remarks.',
  keywords: 'Words to search by, separated by | or ~.',
  valid_from: 'First day that it counts, yyyy-mm-dd.',
  valid_until: 'Last day that it counts, yyyy-mm-dd.',
} as const;
type Column = keyof typeof OWN_TABLE_COLUMNS;

type Complain = (
  row: TableRow,
  field: Column,
  code: Fault['code'] & Parameters<typeof fault>[0],
  data?: Fault['data'],
) => void;

/** Reads our own table of goals. It is strict: a school writes it for us, so whatever is unclear is shown to mend. */
export function readOwnTable(file: string, table: Table, draft: Draft, options: ReadOptions): void {
  const columns = columnsOf(table.head);
  const faults: Fault[] = columns.doubled.map((field) => fault('table.duplicateColumn', { file, line: 1, field }));
  for (const field of ['code', 'statement'] as const) {
    if (!columns.has(field)) faults.push(fault('table.missingColumn', { file, line: 1, field }));
  }
  const complain: Complain = (row, field, code, data) => {
    faults.push(fault(code, { file, line: row.line, field, ...(data ? { data } : {}) }));
  };
  if (faults.length === 0) {
    const lineOfCode = codesOf(table, columns, complain);
    const goals = table.rows.map((row, position) => goalOf(row, position, columns, complain));
    const relations = table.rows.flatMap((row) => relationsOf(row, columns, lineOfCode, complain));
    if (goals.length === 0) faults.push(fault('framework.empty', { file }));
    const title = options.title ?? file.replace(/^.*[/\\]/, '').replace(/\.[a-z]+$/i, '');
    if (options.title === undefined) draft.mending.add('framework.titleFromFileName', file);
    count(draft, 'goals', goals.length);
    const language = options.language ?? goals[0]?.language ?? 'nl-BE';
    const identifier = options.identifier ?? namedUuid(`table/${title}`);
    if (faults.length === 0) draft.frameworks.push({ identifier, title, language, goals, relations: once(relations) });
  }
  for (const found of faults) draft.faults.push(found);
}

function codesOf(table: Table, columns: Columns, complain: Complain): Map<string, number> {
  const lines = new Map<string, number>();
  for (const row of table.rows) {
    const code = columns.cell(row, 'code');
    const first = lines.get(code);
    if (code === '') complain(row, 'code', 'framework.missingField');
    else if (first !== undefined) complain(row, 'code', 'framework.duplicateCode', { code, firstLine: first });
    else lines.set(code, row.line);
  }
  return lines;
}

function goalOf(row: TableRow, position: number, columns: Columns, complain: Complain): FrameworkGoal {
  const cell = (name: Column) => columns.cell(row, name);
  if (cell('statement') === '') complain(row, 'statement', 'framework.missingField');
  const kind = KINDS.get(cell('kind').toLowerCase());
  if (kind === undefined) complain(row, 'kind', 'framework.badKind', { value: cell('kind') });
  const yearFrom = yearOf(row, 'year_from', columns, complain);
  const yearTo = yearOf(row, 'year_to', columns, complain);
  if (yearFrom !== undefined && yearTo !== undefined && yearTo < yearFrom) {
    complain(row, 'year_to', 'framework.badYear', { value: yearTo });
  }
  const keywords = listOf(cell('keywords'), /[|~]/);
  return compact<FrameworkGoal>({
    sourceId: cell('code'),
    kind: kind ?? 'goal',
    code: cell('code'),
    statement: cell('statement').replace(/\r\n?/g, '\n'),
    abbreviated: cell('abbreviated') || undefined,
    notes: cell('notes') || undefined,
    language: cell('language') || undefined,
    yearFrom: yearFrom ?? yearTo,
    yearTo: yearTo ?? yearFrom,
    validFrom: dayOf(row, 'valid_from', columns, complain),
    validUntil: dayOf(row, 'valid_until', columns, complain),
    keywords: keywords.length > 0 ? keywords : undefined,
    position,
  });
}

const KINDS: ReadonlyMap<string, FrameworkGoal['kind']> = new Map([
  ['', 'goal'],
  ['goal', 'goal'],
  ['doel', 'goal'],
  ['cluster', 'cluster'],
  ['domain', 'domain'],
  ['domein', 'domain'],
]);

function yearOf(row: TableRow, field: Column, columns: Columns, complain: Complain): number | undefined {
  const value = columns.cell(row, field);
  if (value === '') return undefined;
  const year = /^\d{1,2}$/.test(value) ? Number(value) : Number.NaN;
  if (year <= 12) return year;
  complain(row, field, 'framework.badYear', { value });
  return undefined;
}

function dayOf(row: TableRow, field: Column, columns: Columns, complain: Complain): string | undefined {
  const value = columns.cell(row, field);
  if (value === '') return undefined;
  const date = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  if (date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)) return value;
  complain(row, field, 'framework.badDate', { value });
  return undefined;
}

function relationsOf(
  row: TableRow,
  columns: Columns,
  lineOfCode: ReadonlyMap<string, number>,
  complain: Complain,
): FrameworkRelation[] {
  const code = columns.cell(row, 'code');
  const known = (field: Column) =>
    codesIn(columns.cell(row, field), lineOfCode).filter((other) => {
      if (other === code) complain(row, field, 'framework.selfReference', { code });
      else if (!lineOfCode.has(other)) complain(row, field, 'framework.unknownReference', { code: other });
      return other !== code && lineOfCode.has(other);
    });
  return [
    ...known('parent').map((to) => ({ from: code, to, kind: 'partOf' as const })),
    ...known('prerequisites').map((from) => ({ from, to: code, kind: 'precedes' as const })),
    ...known('related').map((to) => ({ from: code, to, kind: 'related' as const })),
  ];
}

/** A code may itself hold spaces, so a cell that is a code as a whole, or by `|` and `~`, is not cut at its spaces. */
function codesIn(cell: string, lineOfCode: ReadonlyMap<string, number>): string[] {
  return listOf(cell, /[|~]/).flatMap((part) => (lineOfCode.has(part) ? [part] : listOf(part, /[\s,;]+/)));
}

function listOf(cell: string, separator: RegExp): string[] {
  return cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function once(relations: readonly FrameworkRelation[]): FrameworkRelation[] {
  const seen = new Set<string>();
  return relations.filter(({ kind, from, to }) => {
    const ends = kind === 'related' ? [from, to].sort() : [from, to];
    const key = JSON.stringify([kind, ...ends]);
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
