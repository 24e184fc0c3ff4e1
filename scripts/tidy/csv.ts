import ts from 'typescript';
import type { Finding } from './finding.ts';
import { isTest, lineOf, type SourceFile, walk } from './project.ts';

const WRITER = 'src/standards/table/write.ts';

/** T14: tables are written by `writeTable`, which keeps formulas from running; nobody else doubles quotes or joins cells. */
export function checkTables(file: SourceFile): Finding[] {
  // The platform doubles quotes in names of SQL, and writes no tables.
  if (!file.syntax || !/^src\/(?!platform\/)/.test(file.path) || file.path === WRITER || isTest(file.path)) return [];
  const findings: Finding[] = [];
  walk(file.syntax, (node) => {
    if (!ts.isCallExpression(node) || !writesTable(node)) return;
    const message = `written by hand: a table is written by writeTable of ${WRITER}`;
    findings.push({ path: file.path, line: lineOf(file, node), rule: 'T14', message });
  });
  return findings;
}

function writesTable({ expression, arguments: given }: ts.CallExpression): boolean {
  if (!ts.isPropertyAccessExpression(expression)) return false;
  const [first, second] = given.map((one) => (ts.isStringLiteralLike(one) ? one.text : undefined));
  if (expression.name.text === 'replaceAll') return first === '"' && second === '""';
  // Lines end with CRLF in CSV and hardly anywhere else; cells are joined by what separates columns.
  return expression.name.text === 'join' && (first === '\r\n' || first === ';' || first === '\t');
}
