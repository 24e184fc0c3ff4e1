export interface Statement {
  /** The statement in lower case, with its comments blanked and its whitespace as it was. */
  readonly sql: string;
  /** Line in the file on which it begins. */
  readonly line: number;
}

/** Splits a migration at the semicolons that are in no string, comment or dollar-quoted body. */
export function statementsOf(text: string): Statement[] {
  const sql = withoutComments(text).toLowerCase();
  const statements: Statement[] = [];
  let from = 0;
  for (const piece of sql.matchAll(PIECE)) {
    if (piece[0] !== ';') continue;
    statements.push(statementAt(sql, from, piece.index));
    from = piece.index + 1;
  }
  statements.push(statementAt(sql, from, sql.length));
  return statements.filter((statement) => statement.sql.length > 0);
}

// A string, a quoted name, a dollar-quoted body or the end of a statement.
const PIECE = /'(?:[^']|'')*'|"[^"]*"|(\$\w*\$)[\s\S]*?\1|;/g;
const COMMENT = /'(?:[^']|'')*'|--[^\n]*|\/\*[\s\S]*?\*\//g;

function withoutComments(text: string): string {
  return text.replace(COMMENT, (found) => (found.startsWith("'") ? found : found.replace(/[^\n]/g, ' ')));
}

function statementAt(sql: string, from: number, to: number): Statement {
  const raw = sql.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  return { sql: raw.trim(), line: sql.slice(0, start).split('\n').length };
}

/** The parts of a `create table` between its outer brackets, split at the commas that stand in no bracket. */
export function partsOf(statement: string): string[] {
  const open = statement.indexOf('(');
  if (open < 0) return [];
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const sign of statement.slice(open + 1)) {
    if (sign === ')' && depth === 0) break;
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === ',' && depth === 0) {
      parts.push(part.trim());
      part = '';
    } else {
      part += sign;
    }
  }
  return [...parts, part.trim()].filter((one) => one.length > 0);
}
