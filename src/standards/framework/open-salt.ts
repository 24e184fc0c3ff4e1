import { namedUuid } from '../../kernel/ids.ts';
import { fault } from '../finding.ts';
import { columnsOf } from '../table/columns.ts';
import type { Table, TableRow } from '../table/table.ts';
import { compareCodes, count, type Draft, inReadingOrder } from './draft.ts';
import { yearsOfLevels } from './education-level.ts';
import type { FrameworkGoal, FrameworkRelation, ReadOptions } from './framework-package.ts';
import { kindOfItemType } from './item-type.ts';
import { compact } from './json.ts';
import { holdsTags, plainText } from './plain-text.ts';

/**
 * The CSV that OpenSALT exports: one item a line, in any order. `smartLevel` such as `3.6.2.1` is the place in the
 * tree, so the parent of an item is the item whose level is one part shorter.
 */
export function readOpenSalt(file: string, table: Table, draft: Draft, options: ReadOptions): void {
  const columns = columnsOf(table.head);
  const rows = table.rows.map((row, position) => ({
    line: row.line,
    level: columns.cell(row, 'smartLevel'),
    goal: goalOf(row, position, (name) => columns.cell(row, name)),
  }));
  const kept = rows.filter(({ goal, line }) => {
    if (goal.statement === '') draft.mending.add('framework.goalWithoutText', file, `line ${line}`);
    return goal.statement !== '';
  });
  for (const found of duplicates(file, kept)) draft.faults.push(found);
  if (kept.length === 0) draft.faults.push(fault('framework.empty', { file }));
  const idOfLevel = new Map(kept.map(({ level, goal }) => [level, goal.sourceId]));
  const relations = kept.flatMap(({ level, goal, line }) => {
    const cut = level.lastIndexOf('.');
    if (cut < 0) return [];
    const parent = idOfLevel.get(level.slice(0, cut));
    if (parent === undefined) draft.mending.add('framework.parentMissing', file, `line ${line}: ${level}`);
    return parent === undefined ? [] : [relation(goal.sourceId, parent, level.slice(cut + 1))];
  });
  const parents = new Set(relations.map(({ to }) => to));
  const levels = new Map(kept.map(({ level, goal }) => [goal.sourceId, level]));
  const goals = kept.map(({ goal, level }) => ({ ...goal, kind: kindOf(goal, level, parents) }));
  count(draft, 'items', table.rows.length);
  count(draft, 'levels', relations.length);
  draft.frameworks.push({
    identifier:
      options.identifier ??
      namedUuid(
        `openSalt/${kept
          .map(({ goal }) => goal.sourceId)
          .sort()
          .join()}`,
      ),
    title: options.title ?? titleOf(file, draft),
    language: options.language ?? kept[0]?.goal.language ?? 'und',
    goals: inReadingOrder(goals, relations, (a, b) => compareCodes(levels.get(a.sourceId), levels.get(b.sourceId))),
    relations,
  });
}

function titleOf(file: string, draft: Draft): string {
  draft.mending.add('framework.titleFromFileName', file);
  return file.replace(/^.*[/\\]/, '').replace(/\.[a-z]+$/i, '');
}

function goalOf(row: TableRow, position: number, cell: (name: string) => string): FrameworkGoal {
  const statement = cell('fullStatement');
  const keywords = cell('conceptKeywords')
    .split(/[,|]/)
    .map((word) => word.trim())
    .filter(Boolean);
  return compact<FrameworkGoal>({
    sourceId: cell('identifier').toLowerCase() || namedUuid(`openSalt/${cell('smartLevel') || row.line}/${statement}`),
    kind: 'goal',
    code: cell('humanCodingScheme') || undefined,
    statement: holdsTags(statement) ? plainText(statement) : statement.replace(/\r\n?/g, '\n'),
    abbreviated: cell('abbreviatedStatement') || undefined,
    notes: cell('notes') || undefined,
    language: cell('language') || undefined,
    ...yearsOfLevels([cell('educationLevel')]),
    itemType: cell('CFItemType') || undefined,
    keywords: keywords.length > 0 ? keywords : undefined,
    position,
  });
}

function kindOf(goal: FrameworkGoal, level: string, parents: ReadonlySet<string>): FrameworkGoal['kind'] {
  const named = kindOfItemType(goal.itemType);
  if (named) return named;
  if (!parents.has(goal.sourceId)) return 'goal';
  return level.includes('.') ? 'cluster' : 'domain';
}

function relation(from: string, to: string, place: string): FrameworkRelation {
  const sequence = Number(place);
  return compact<FrameworkRelation>({
    from,
    to,
    kind: 'partOf',
    sequence: Number.isFinite(sequence) ? sequence : undefined,
  });
}

function duplicates(file: string, rows: readonly { line: number; level: string; goal: FrameworkGoal }[]) {
  const firstLine = new Map<string, number>();
  return rows.flatMap(({ line, goal }) => {
    const first = firstLine.get(goal.sourceId);
    if (first === undefined) firstLine.set(goal.sourceId, line);
    const data = { id: goal.sourceId, firstLine: first ?? 0 };
    return first === undefined ? [] : [fault('framework.duplicateId', { file, line, field: 'identifier', data })];
  });
}
