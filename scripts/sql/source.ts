import ts from 'typescript';
import type { Finding } from '../tidy/finding.ts';
import { isTest, lineOf, type SourceFile, walk } from '../tidy/project.ts';
import { CLOCK_FAULT, LOCK_FAULT } from './migrations.ts';
import { asksClockInUpdate, BANS, locksWithoutSchool } from './rules.ts';

const HAS_SQL = /^src\/(capabilities|platform|server|demo|cli)\//;

/** The same bans in the SQL of the source, and S12: every statement on a school's table names its school. */
export function checkSourceSql(file: SourceFile, tables: ReadonlySet<string>): Finding[] {
  const { syntax } = file;
  if (!syntax || !HAS_SQL.test(file.path) || isTest(file.path) || /\/ui\/|messages[^/]*\.ts$/.test(file.path))
    return [];
  const findings: Finding[] = [];
  const say = (node: ts.Node, [rule, message]: readonly [string, string]) =>
    findings.push({ path: file.path, line: lineOf(file, node), rule, message });
  walk(syntax, (node) => {
    const sql = writtenSql(node);
    if (sql !== undefined) for (const fault of faultsOfSql(sql, tables)) say(node, fault);
    const built = builtStatement(node);
    if (built) for (const fault of faultsOfBuilt(built, tables)) say(node, fault);
  });
  return findings;
}

/** SQL written out: a template tagged `sql`, or any other text that begins as a statement does. */
function writtenSql(node: ts.Node): string | undefined {
  if (ts.isTaggedTemplateExpression(node))
    return /^sql\b/.test(node.tag.getText()) ? node.template.getText().slice(1, -1).toLowerCase() : undefined;
  if (ts.isTaggedTemplateExpression(node.parent ?? node)) return undefined;
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return undefined;
  const text = node.getText().slice(1, -1).trim().toLowerCase();
  return /^(select\s[\s\S]+\sfrom|insert\s+into|update\s+\S+\s+set|delete\s+from|with\s+\w+\s+as|merge\s+into|create|alter)\s/.test(
    text,
  )
    ? text
    : undefined;
}

function faultsOfSql(sql: string, tables: ReadonlySet<string>): (readonly [string, string])[] {
  const table = [...sql.matchAll(/\b(?:from|update|join|into)\s+(?:only\s+)?(\w+)\b(?!\.)/g)].find((match) =>
    tables.has(match[1] ?? ''),
  )?.[1];
  return [
    ...BANS.filter((ban) => ban.found.test(sql)).map((ban) => [ban.rule, ban.message] as const),
    ...(asksClockInUpdate(sql) ? [CLOCK_FAULT] : []),
    ...(locksWithoutSchool(sql) ? [LOCK_FAULT] : []),
    ...(table && !/\bschool_id\b/.test(sql) ? [withoutSchool(table)] : []),
  ];
}

function withoutSchool(table: string) {
  return ['S12', `a statement on ${table} that names no school: put school_id in its where`] as const;
}

interface Built {
  readonly kind: 'selectFrom' | 'updateTable' | 'deleteFrom' | 'insertInto' | 'mergeInto';
  readonly table: string;
  /** The whole chain of calls, as written. */
  readonly text: string;
}

/** A statement built with Kysely, from the call that names its table to the last call of the chain. */
function builtStatement(node: ts.Node): Built | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const kind = /^(selectFrom|updateTable|deleteFrom|insertInto|mergeInto)$/.exec(node.expression.name.text)?.[1] as
    | Built['kind']
    | undefined;
  const [named] = node.arguments;
  if (!kind || !named || !ts.isStringLiteralLike(named)) return undefined;
  let whole: ts.Node = node;
  while (
    ts.isPropertyAccessExpression(whole.parent) ||
    (ts.isCallExpression(whole.parent) && whole.parent.expression === whole)
  )
    whole = whole.parent;
  return { kind, table: snakeCase(named.text.split(/\s/)[0] ?? ''), text: whole.getText() };
}

function faultsOfBuilt({ kind, table, text }: Built, tables: ReadonlySet<string>): (readonly [string, string])[] {
  const namesSchool = /school_?id/i.test(text);
  const changes = /\.(set|doUpdateSet)\(/.test(text);
  return [
    ...(kind === 'mergeInto' ? [['S2', 'no `merge`: insert … on conflict'] as const] : []),
    ...(changes &&
    /sql`[^`]*\b(now|random|clock_timestamp|gen_random_uuid)\s*\(|current_(timestamp|date|time)\b/i.test(text)
      ? [CLOCK_FAULT]
      : []),
    ...(/\.for(NoKey)?(Update|Share)\(/.test(text) && !namesSchool ? [LOCK_FAULT] : []),
    // What is inserted carries its school by type; the rest must ask for it.
    ...(tables.has(table) && kind !== 'insertInto' && kind !== 'mergeInto' && !namesSchool
      ? [withoutSchool(table)]
      : []),
  ];
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
