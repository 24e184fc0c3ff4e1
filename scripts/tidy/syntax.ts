import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import type { Finding } from './finding.ts';
import { isTest, lineOf, type SourceFile, walk } from './project.ts';

// Put together from halves, so that this file does not find itself.
const UNFINISHED = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b`);
const SILENCED = new RegExp(`(biome-${'ignore'}|@ts-${'ignore'}|@ts-${'nocheck'})(?!.*: \\w+)`);
// Tools ask for a default export of their configuration and of a test setup.
const FOR_TOOLS = /^[^/]+\.config\.ts$|\/testing\/[^/]+\.ts$|^e2e\/prepare\.ts$/;

/**
 * T6: no `any` and no `!`, also not where Biome was told to look away. T7: nothing unfinished.
 * T9: no test is skipped, singled out or made to sleep.
 */
export function checkSyntax(file: SourceFile): Finding[] {
  const findings: Finding[] = file.text.split('\n').flatMap((text, index) => [
    ...(UNFINISHED.test(text)
      ? [{ path: file.path, line: index + 1, rule: 'T7', message: 'finish it, or open an issue' }]
      : []),
    ...(SILENCED.test(text)
      ? [
          {
            path: file.path,
            line: index + 1,
            rule: 'T7',
            message: 'say after a colon why the check is silenced here',
          },
        ]
      : []),
  ]);
  if (!file.syntax) return findings;
  walk(file.syntax, (node) => {
    const [rule, message] = faultOf(file.path, node) ?? [];
    if (rule && message) findings.push({ path: file.path, line: lineOf(file, node), rule, message });
  });
  return findings;
}

function faultOf(path: string, node: ts.Node): [string, string] | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return ['T6', '`any`: name the type, or take `unknown` and look'];
  if (ts.isNonNullExpression(node)) return ['T6', '`!`: handle the missing case'];
  if (isTest(path) && ts.isCallExpression(node)) return testFaultOf(path, node);
  return undefined;
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  return (
    ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((one) => one.kind === ts.SyntaxKind.DefaultKeyword)
  );
}

/** T8: no default export but what is loaded when somebody goes there (pages), or what a tool asks for. */
export function checkDefaultExports(files: readonly SourceFile[]): Finding[] {
  const loaded = new Set(
    files.flatMap(({ path, text }) =>
      [...text.matchAll(/\bimport\(\s*'(\.[^']+)'/g)].flatMap((match) =>
        match[1] ? [join(dirname(path), match[1])] : [],
      ),
    ),
  );
  return files
    .filter(({ path }) => !loaded.has(path) && !FOR_TOOLS.test(path))
    .flatMap((file) =>
      (file.syntax?.statements ?? []).filter(isDefaultExport).map((node) => ({
        path: file.path,
        line: lineOf(file, node),
        rule: 'T8',
        message: 'export it by name: only what is loaded lazily, as pages are, is a default export',
      })),
    );
}

const SINGLED_OUT = /^(it|test|describe)(\.describe)?\.(only|skip|todo|fixme|fails)$/;
// `test.setTimeout` of Playwright bounds a whole test; it waits for nothing.
const SLEEP = /^(?!test\.)(.*\.)?(setTimeout|waitForTimeout|sleep)$/;

function testFaultOf(path: string, call: ts.CallExpression): [string, string] | undefined {
  const called = call.expression.getText();
  if (SINGLED_OUT.test(called)) return ['T9', `${called}: every test runs, or goes`];
  if (SLEEP.test(called) && !path.includes('/testing/'))
    return ['T9', `${called}: wait for what should happen, not for time`];
  return undefined;
}
