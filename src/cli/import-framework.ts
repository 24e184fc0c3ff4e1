import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { applyImport, checkImport, type ImportRequest } from '../capabilities/goals/index.ts';
import type { SchoolId } from '../kernel/ids.ts';
import { Problem } from '../kernel/problem.ts';
import { inTransaction } from '../platform/db/transaction.ts';
import { readInstallation } from '../server/installation.ts';
import { type OpenInstallation, openInstallation } from '../server/open.ts';
import { decodeText } from '../standards/table/decode.ts';
import { translatorOf } from '../web/text/translate.ts';
import { type Command, type CommandCall, EXIT } from './command.ts';
import { allMessages } from './describe-problem.ts';
import { chooseSchool } from './schools.ts';

export const importFrameworkCommand: Command = {
  name: 'import framework',
  summary: 'bring in curricula: CASE, onderwijsdoelen, SLO, coherence map or a table',
  help: `
Usage: poolster import framework FILE… [options]

Formats are recognised by what the files hold: CASE 1.0 and 1.1 JSON, the Flemish onderwijsdoelen JSON, SLO's linked JSON
(give its files together), the coherence map JSON, an OpenSALT CSV, and our own CSV with the columns code, statement,
parent, prerequisites, related, year_from, year_to, kind. Everything comes in or nothing does; importing twice changes
nothing; a next version keeps the goals that stay and ends those that are gone.

  --dry-run          only tell what would be added, changed and ended
  --school NAME|ID   keep it as this school's own (default: shared by all schools of this installation)
  --title TEXT       title for a table, which carries none
  --language TAG     language of a table, such as nl-BE
  --json             print the report as JSON

Exit code: 0 done, 1 refused, 2 wrong command line.
Example: poolster import framework leerplan.csv --title "Wiskunde eerste graad" --dry-run`,
  options: {
    'dry-run': { type: 'boolean' },
    school: { type: 'string' },
    title: { type: 'string' },
    language: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: async (call) => {
    if (call.positionals.length === 0) {
      console.error('Give at least one file. See `poolster import framework --help`.');
      return EXIT.usage;
    }
    const open = await openInstallation(readInstallation(process.env));
    try {
      return await importFiles(open, call);
    } catch (error) {
      // Whoever asked for JSON reads the refusal from it as well.
      if (!call.values['json'] || !(error instanceof Problem)) throw error;
      console.log(JSON.stringify({ code: error.code, data: error.data, faults: error.faults }, null, 2));
      return EXIT.failed;
    } finally {
      await open.database.close();
    }
  },
};

// The installation's own work belongs to no school; a transaction still needs one, and this one is nobody's.
const NO_SCHOOL = '00000000-0000-7000-8000-000000000000' as SchoolId;

async function importFiles(open: OpenInstallation, { values, positionals }: CommandCall): Promise<number> {
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
  const asked = text('school');
  const school = asked === undefined ? undefined : await chooseSchool(open.database, asked);
  const title = text('title');
  const language = text('language');
  const request: ImportRequest = {
    files: positionals.map((path) => ({ name: basename(path), text: decodeText(readFile(path)) })),
    ownerSchoolId: school?.schoolId,
    stewardSchoolId: school?.schoolId,
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
  };
  const dryRun = values['dry-run'] === true;
  const report = await inTransaction(
    open.runtime,
    { schoolId: school?.schoolId ?? NO_SCHOOL, wall: 'school' },
    (ctx) => (dryRun ? checkImport(ctx, request) : applyImport(ctx, request)),
  );
  if (values['json']) console.log(JSON.stringify(report, null, 2));
  else if (report.faults.length === 0) console.log(summary(report, dryRun, await mendedLines(report)));
  if (report.faults.length > 0 && !values['json']) throw new Problem('framework-faults', { faults: report.faults });
  return report.faults.length > 0 ? EXIT.failed : EXIT.done;
}

function readFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new Problem('file-unreadable', { data: { file: path }, cause });
  }
}

type Report = Awaited<ReturnType<typeof checkImport>>;

function summary(report: Report, dryRun: boolean, mended: readonly string[]): string {
  const frameworks = report.frameworks.flatMap(({ title, outcome, version, counts, relationsByKind, frameworkId }) => {
    const relations = Object.entries(relationsByKind).map(([kind, number]) => `${number} ${kind}`);
    return [
      `${title}: ${outcome}, version ${version} (${frameworkId})`,
      `  ${counts.goals} goals under ${counts.headings} headings; ${relations.join(', ') || 'no relations'}`,
      `  ${counts.added} added, ${counts.changed} changed, ${counts.ended} ended`,
    ];
  });
  return [
    ...frameworks,
    ...(mended.length > 0 ? ['Mended or left out:', ...mended] : []),
    ...(dryRun ? ['Nothing was written: this was a dry run.'] : []),
  ].join('\n');
}

/** What was repaired or left out, in the words that the pages use. */
async function mendedLines(report: Report): Promise<string[]> {
  const words = translatorOf(await allMessages(), () => undefined);
  return report.mended.map(({ code, where, data }) => {
    const key = `mended.${code}`;
    return `  ${where}: ${words.has(key) ? words.plain(READER, key, { count: 1, ...data }) : code}`;
  });
}

const READER = { language: 'en', readingLevel: 'older' } as const;
