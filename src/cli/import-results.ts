import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  bringInResults,
  type PreparedResults,
  prepareResults,
  type ResultsImport,
  selectClassesByName,
} from '../capabilities/evidence/index.ts';
import { schoolDay } from '../kernel/dates.ts';
import { type ClassId, isUuid } from '../kernel/ids.ts';
import { Problem } from '../kernel/problem.ts';
import { type Ctx, inTransaction } from '../platform/db/transaction.ts';
import { readInstallation } from '../server/installation.ts';
import { type OpenInstallation, openInstallation } from '../server/open.ts';
import { type Command, type CommandCall, EXIT } from './command.ts';
import { chooseSchool } from './schools.ts';

export const importResultsCommand: Command = {
  name: 'import results',
  summary: 'bring in the results of a test: a table of learners and goals',
  help: `
Usage: poolster import results FILE.csv|xlsx --class NAME [options]

A row per learner (by name or by the id of the roster), a column per goal, headed by the goal's code and its maximum, such
as "W4.BRK.2 /10". Scores may be written 7,5 or 8/10 or 80 %; empty and "afwezig" are no result. The file comes in whole or
not at all. The same title on the same day is the same test: bringing it in again adds nothing, and a score that was changed
in the file takes the place of the earlier one, which is kept as taken back. Names and columns that are not clear are told;
on the page of the class they can be chosen.

  --class NAME|ID    the class
  --title TEXT       names the test (default: the file's name)
  --date DAY         the day of the test, yyyy-mm-dd (default: today)
  --purpose WHICH    of: a judgement of what was learned; for: to learn from (default: of)
  --school NAME|ID   needed where there are several schools
  --dry-run          only tell what would be recorded
  --json             print the report as JSON

Exit code: 0 done, 1 refused, 2 wrong command line.
Example: poolster import results toets.xlsx --class 4A --title "Breuken 1" --date 2026-11-20`,
  options: {
    class: { type: 'string' },
    title: { type: 'string' },
    date: { type: 'string' },
    purpose: { type: 'string' },
    school: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run: async (call) => {
    const asked = askedOf(call);
    if (typeof asked === 'string') {
      console.error(`${asked} See \`poolster import results --help\`.`);
      return EXIT.usage;
    }
    const bytes = await readFile(asked.path).catch((cause: unknown) => {
      throw new Problem('file-unreadable', { data: { file: asked.path }, cause });
    });
    const open = await openInstallation(readInstallation(process.env));
    try {
      const prepared = await importFile(open, asked, bytes);
      if (asked.isJson) console.log(JSON.stringify(report(prepared)));
      if (prepared.plan.faults.length > 0) throw new Problem('results-refused', { faults: prepared.plan.faults });
      if (!asked.isJson) console.log(summary(prepared, asked.isDryRun));
      return EXIT.done;
    } finally {
      await open.database.close();
    }
  },
};

interface Asked {
  readonly path: string;
  readonly className: string;
  readonly title: string;
  readonly day: string;
  readonly purpose: 'of' | 'for';
  readonly school: string | undefined;
  readonly isDryRun: boolean;
  readonly isJson: boolean;
}

/** What is asked for, or one sentence on what is wrong with the command line. */
function askedOf({ values, positionals }: CommandCall): Asked | string {
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
  const [path, ...more] = positionals;
  const className = text('class');
  if (path === undefined || more.length > 0) return 'Give one file.';
  if (className === undefined) return 'Say with --class which class the results are of.';
  const day = text('date') ?? schoolDay(new Date());
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) return '--date takes a day as yyyy-mm-dd.';
  const purpose = text('purpose') ?? 'of';
  if (purpose !== 'of' && purpose !== 'for') return '--purpose takes of or for.';
  return {
    path,
    className,
    title: text('title') ?? basename(path).replace(/\.\w+$/, ''),
    day,
    purpose,
    school: text('school'),
    isDryRun: values['dry-run'] === true,
    isJson: values['json'] === true,
  };
}

async function importFile(open: OpenInstallation, asked: Asked, bytes: Uint8Array): Promise<PreparedResults> {
  const { schoolId } = await chooseSchool(open.database, asked.school);
  return inTransaction(open.runtime, { schoolId, wall: 'school' }, async (ctx) => {
    const request: ResultsImport = {
      classId: await chooseClass(ctx, asked.className),
      file: basename(asked.path),
      bytes,
      title: asked.title,
      day: asked.day,
      purpose: asked.purpose,
      learnerColumns: undefined,
      columns: {},
      goals: {},
      learners: {},
    };
    return asked.isDryRun ? prepareResults(ctx, request) : bringInResults(ctx, request);
  });
}

async function chooseClass(ctx: Ctx, asked: string): Promise<ClassId> {
  if (isUuid(asked)) return asked as ClassId;
  const [classId, second] = await selectClassesByName(ctx, asked);
  if (!classId) throw new Problem('class-unknown', { data: { class: asked } });
  if (second) throw new Problem('class-which', { data: { class: asked } });
  return classId;
}

function report({ plan, learnerColumns, notes }: PreparedResults) {
  const { columns, faults, known, results } = plan;
  const replaced = results.filter(({ replaces }) => replaces).length;
  return { learnerColumns, columns, faults, notes, recorded: results.length, replaced, known };
}

function summary(prepared: PreparedResults, isDryRun: boolean): string {
  const { recorded, replaced, known, columns, learnerColumns } = report(prepared);
  return [
    `learners by ${learnerColumns.join(' + ')}; results of ${columns.map(({ code }) => code).join(', ')}`,
    `${recorded} results ${isDryRun ? 'would be recorded' : 'recorded'}, ${replaced} of them in place of another; ${known} were here already`,
    ...(isDryRun ? ['Nothing was written: this was a dry run.'] : []),
  ].join('\n');
}
