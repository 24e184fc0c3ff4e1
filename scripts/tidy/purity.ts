import ts from 'typescript';
import type { Finding } from './finding.ts';
import { isTest, lineOf, type SourceFile, walk } from './project.ts';

const PURE = /^src\/(kernel|model|standards|platform\/contract|capabilities\/[^/]+\/(domain|exercises))\//;
const IMPURE =
  /^((Math\.random|Date\.now|performance\.now|crypto\.randomUUID|crypto\.getRandomValues|fetch|setTimeout|setInterval)\(|process\.|console\.|localStorage\b|globalThis\.crypto)/;

/** T10: pure code takes time, randomness and settings as arguments. */
export function checkPurity(file: SourceFile): Finding[] {
  if (!file.syntax || !PURE.test(file.path) || isTest(file.path)) return [];
  const findings: Finding[] = [];
  walk(file.syntax, (node) => {
    const asked = impurityOf(node);
    if (asked)
      findings.push({
        path: file.path,
        line: lineOf(file, node),
        rule: 'T10',
        message: `${asked}: pure code is given it as an argument`,
      });
  });
  return findings;
}

function impurityOf(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0)
    return 'new Date()';
  if (!ts.isCallExpression(node) && !ts.isPropertyAccessExpression(node)) return undefined;
  return IMPURE.exec(node.getText())?.[1];
}
