import ts from 'typescript';
import type { Finding } from './finding.ts';
import { lineOf, type SourceFile, walk } from './project.ts';

const FIELDS = ['nl', 'en', 'context'];

/** T11: every message has its words in Dutch and English and a context for the translator. */
export function checkMessages(file: SourceFile): Finding[] {
  const findings: Finding[] = [];
  if (!file.syntax) return findings;
  walk(file.syntax, (node) => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'defineMessages') return;
    const [table] = node.arguments;
    if (!table || !ts.isObjectLiteralExpression(table)) return;
    for (const message of table.properties) {
      if (!ts.isPropertyAssignment(message) || !ts.isObjectLiteralExpression(message.initializer)) continue;
      for (const field of FIELDS.filter((one) => !hasWords(message.initializer, one)))
        findings.push({
          path: file.path,
          line: lineOf(file, message),
          rule: 'T11',
          message: `message ${message.name.getText()} has no words under "${field}"`,
        });
    }
  });
  return findings;
}

function hasWords(message: ts.Expression, field: string): boolean {
  if (!ts.isObjectLiteralExpression(message)) return false;
  if (message.properties.some((property) => ts.isSpreadAssignment(property))) return true;
  return message.properties.some(
    (property) =>
      property.name?.getText() === field &&
      (!ts.isPropertyAssignment(property) ||
        !ts.isStringLiteralLike(property.initializer) ||
        property.initializer.text.trim().length > 0),
  );
}
