import type { Finding } from '../tidy/finding.ts';
import type { SourceFile } from '../tidy/project.ts';
import { asksClockInUpdate, BANS, locksWithoutSchool } from './rules.ts';
import { partsOf, type Statement, statementsOf } from './statements.ts';

/**
 * Tables that belong to no school: the same for everyone, small, copied to every node. A new one is a decision, so it is named here.
 * The schema `auth` is a library's (architecture.md, Data 6).
 */
export const REFERENCE_TABLES = new Set(['network', 'framework', 'framework_version', 'goal', 'goal_relation']);

/** Indexes that do not begin with school_id, each with the question that is asked before any school is known. */
const ACROSS_SCHOOLS = new Map([['class_code', 'a child types the code of a class, and its school follows from it']]);

/** Names of all tables that hold rows of schools. */
export function schoolTables(migrations: readonly SourceFile[]): Set<string> {
  const made = migrations.flatMap(({ text }) => statementsOf(text).flatMap((statement) => tableMade(statement) ?? []));
  return new Set(made.filter((name) => !name.includes('.') && !REFERENCE_TABLES.has(name)));
}

/** Everything in one migration that Citus refuses or that opens a school's rows. */
export function checkMigrationSql(file: SourceFile, tables: ReadonlySet<string>): Finding[] {
  const statements = statementsOf(file.text);
  const all = statements.map(({ sql }) => sql).join(';\n');
  return statements.flatMap((statement) => {
    const messages = [...bannedIn(statement.sql), ...tableFaults(statement, all), ...keyFaults(statement.sql, tables)];
    return messages.map(([rule, message]) => ({ path: file.path, line: statement.line, rule, message }));
  });
}

type Fault = readonly [rule: string, message: string];

function bannedIn(statement: string): Fault[] {
  const sql = statement.replace(/'(?:[^']|'')*'/g, "''");
  return [
    ...BANS.filter((ban) => ban.found.test(sql)).map((ban): Fault => [ban.rule, ban.message]),
    ...(asksClockInUpdate(sql) ? [CLOCK_FAULT] : []),
    ...(locksWithoutSchool(sql) ? [LOCK_FAULT] : []),
  ];
}

export const CLOCK_FAULT: Fault = ['S3', 'an update asks neither clock nor chance: pass the time or the id in'];
export const LOCK_FAULT: Fault = ['S6', 'a lock without school_id reaches over every shard: name the school'];

function tableMade({ sql }: Statement): string | undefined {
  return /^create\s+table\s+(?:if\s+not\s+exists\s+)?([\w."]+)/.exec(sql)?.[1]?.replaceAll('"', '');
}

function tableFaults(statement: Statement, all: string): Fault[] {
  const name = tableMade(statement);
  if (!name || name.startsWith('auth.')) return [];
  const parts = partsOf(statement.sql);
  const faults: Fault[] = parts.some((part) => /\breferences\s/.test(part))
    ? [['S5', `${name}: add foreign keys after poolster_distribute(), never inside create table`]]
    : [];
  if (REFERENCE_TABLES.has(name))
    return [...faults, ...(calls(all, 'poolster_reference', name) ? [] : [missing(name, 'poolster_reference')])];
  return [
    ...faults,
    ...(calls(all, 'poolster_distribute', name) ? [] : [missing(name, 'poolster_distribute')]),
    ...(hasWall(all, name)
      ? []
      : [
          [
            'S9',
            `${name}: no row-level security; call poolster_wall_school(), poolster_wall_learner() or poolster_wall_own()`,
          ] as const,
        ]),
    ...schoolFirst(name, parts),
  ];
}

function calls(all: string, procedure: string, name: string): boolean {
  return new RegExp(`\\b${procedure}\\(\\s*'${name}'\\s*\\)`).test(all);
}

function missing(name: string, procedure: string): Fault {
  return [
    'S7',
    `${name}: select ${procedure}('${name}') is missing${procedure.endsWith('reference') ? '' : ', or it is a reference table and stands in scripts/sql/migrations.ts'}`,
  ];
}

function hasWall(all: string, name: string): boolean {
  if (new RegExp(`\\bpoolster_wall_(school|learner|own)\\(\\s*'${name}'`).test(all)) return true;
  return (
    new RegExp(`\\balter\\s+table\\s+${name}\\s+enable\\s+row\\s+level\\s+security`).test(all) &&
    new RegExp(`\\bcreate\\s+policy\\s+\\w+\\s+on\\s+${name}\\b`).test(all)
  );
}

/** S8: school_id stands first in the primary key and in everything unique, and the table has both. */
function schoolFirst(name: string, parts: readonly string[]): Fault[] {
  const faults = parts.flatMap((part): Fault[] => {
    const listed =
      /^(?:constraint\s+\w+\s+)?(primary\s+key|unique(?:\s+nulls\s+(?:not\s+)?distinct)?)\s*\(\s*(\w+)/.exec(part);
    if (listed)
      return listed[2] === 'school_id'
        ? []
        : [['S8', `${name}: ${listed[1]} begins with ${listed[2]}, not with school_id`]];
    const column = /^(\w+)\s[\s\S]*\b(primary\s+key|unique)\b/.exec(part);
    return column && column[1] !== 'school_id'
      ? [['S8', `${name}: ${column[2]} on ${column[1]} alone; begin it with school_id`]]
      : [];
  });
  const hasKey = parts.some((part) => /\bprimary\s+key\b/.test(part));
  const hasSchool = parts.some((part) => /^school_id\s+uuid\b/.test(part));
  return [
    ...faults,
    ...(hasKey ? [] : [['S8', `${name}: no primary key`] as const]),
    ...(hasSchool
      ? []
      : [['S8', `${name}: no school_id; a table for all schools is named in scripts/sql/migrations.ts`] as const]),
  ];
}

/** S8 and S10: indexes and foreign keys of a school's table begin with school_id, unless they lead to a reference table. */
function keyFaults(sql: string, tables: ReadonlySet<string>): Fault[] {
  const index =
    /^create\s+(?:unique\s+)?index\s+(?:concurrently\s+)?(?:if\s+not\s+exists\s+)?(\w+)\s+on\s+([\w."]+)(?:\s+using\s+\w+)?\s*\(\s*(\w+)/.exec(
      sql,
    );
  if (index && tables.has(index[2] ?? '') && index[3] !== 'school_id' && !ACROSS_SCHOOLS.has(index[1] ?? ''))
    return [['S8', `index on ${index[2]} begins with ${index[3]}, not with school_id`]];
  const alter = /^alter\s+table\s+(?:only\s+)?(\w+)\s/.exec(sql)?.[1];
  if (!alter || !tables.has(alter)) return [];
  return [...sql.matchAll(/foreign\s+key\s*\(\s*(\w+)[^)]*\)\s*references\s+(\w+)\s*\(\s*(\w+)/g)]
    .filter(([, own, to, other]) => !REFERENCE_TABLES.has(to ?? '') && (own !== 'school_id' || other !== 'school_id'))
    .map(
      ([, , to]) => ['S10', `${alter}: its foreign key to ${to} does not begin with school_id on both sides`] as const,
    );
}
