import ts from 'typescript';
import type { Finding } from './finding.ts';
import { lineOf, type SourceFile, walk } from './project.ts';

const LONGEST_FILE = 400;
const LONGEST_FUNCTION = 60;
const LONGEST_README = 60;

/**
 * T1: a file has at most 400 lines. T2: a function at most 60. T5: the README of a capability at most 60.
 * A `describe` holds tests as a file does and is not counted as a function.
 */
export function checkSizes(file: SourceFile): Finding[] {
  const lines = file.text.trimEnd().split('\n').length;
  if (/^src\/capabilities\/[^/]+\/README\.md$/.test(file.path))
    return lines > LONGEST_README
      ? [{ path: file.path, line: 1, rule: 'T5', message: `${lines} lines, more than ${LONGEST_README}` }]
      : [];
  if (!file.syntax) return [];
  const findings: Finding[] =
    lines > LONGEST_FILE
      ? [
          {
            path: file.path,
            line: 1,
            rule: 'T1',
            message: `${lines} lines, more than ${LONGEST_FILE}: split it by noun`,
          },
        ]
      : [];
  walk(file.syntax, (node) => {
    if (!isFunction(node) || isDescribed(node)) return;
    const last = file.syntax?.getLineAndCharacterOfPosition(node.getEnd()).line ?? 0;
    const long = last - lineOf(file, node) + 2;
    if (long <= LONGEST_FUNCTION) return;
    const message = `function ${nameOf(node)} has ${long} lines, more than ${LONGEST_FUNCTION}`;
    findings.push({ path: file.path, line: lineOf(file, node), rule: 'T2', message });
  });
  return findings;
}

function isFunction(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node)
  );
}

function isDescribed(node: ts.Node): boolean {
  return ts.isCallExpression(node.parent) && /^(test\.)?describe\b/.test(node.parent.expression.getText());
}

function nameOf(node: ts.FunctionLikeDeclaration): string {
  if (node.name) return node.name.getText();
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : 'without a name';
}
