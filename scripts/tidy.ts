// Our own rules of order, by id (docs/testing.md lists them): prints file, line, rule and remedy of everything that is untidy.
import { checkCapabilities } from './tidy/capabilities.ts';
import { checkTables } from './tidy/csv.ts';
import { EXCEPTIONS } from './tidy/exceptions.ts';
import { type Finding, withoutExceptions } from './tidy/finding.ts';
import { checkMessages } from './tidy/messages.ts';
import { checkNames } from './tidy/names.ts';
import { readProject, type SourceFile } from './tidy/project.ts';
import { checkPurity } from './tidy/purity.ts';
import { checkSizes } from './tidy/sizes.ts';
import { checkDefaultExports, checkSyntax } from './tidy/syntax.ts';

/** Everything untidy in these files, without what the list of exceptions explains. */
export function tidy(files: readonly SourceFile[], exceptions = EXCEPTIONS): Finding[] {
  const findings = [
    ...files.flatMap((file) => [
      ...checkNames(file),
      ...checkSizes(file),
      ...checkSyntax(file),
      ...checkPurity(file),
      ...checkMessages(file),
      ...checkTables(file),
    ]),
    ...checkDefaultExports(files),
    ...checkCapabilities(files),
  ];
  return withoutExceptions(findings, exceptions);
}

if (import.meta.main) {
  const files = readProject('.');
  const findings = tidy(files);
  for (const { path, line, rule, message } of findings) console.error(`${path}:${line} ${rule}: ${message}`);
  console.log(`${files.length} files, ${findings.length} untidy`);
  process.exitCode = findings.length > 0 || files.length < 100 ? 1 : 0;
}
