import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { type AnswersReport, bringInAnswers, prepareAnswers, reportOf } from '../capabilities/evidence/index.ts';
import { Problem } from '../kernel/problem.ts';
import { inTransaction } from '../platform/db/transaction.ts';
import { readInstallation } from '../server/installation.ts';
import { type OpenInstallation, openInstallation } from '../server/open.ts';
import { linesOf } from '../standards/answers/answer-log.ts';
import { chunksOf } from './answer-file.ts';
import { type Command, type CommandCall, EXIT } from './command.ts';
import { chooseFramework } from './frameworks.ts';
import { progress } from './progress.ts';
import { chooseSchool } from './schools.ts';

export const importAnswersCommand: Command = {
  name: 'import answers',
  summary: 'bring in an answer log: who answered which item, on which skills, right or wrong',
  help: `
Usage: poolster import answers FILE.csv[.gz] --framework ID|IDENTIFIER|TITLE [options]

The file is CSV with the heading learner,item,skills,t,correct[,fold]; several skills are joined by ~ and share the weight
of the answer. It is read whole and checked first: with any fault nothing is written. Then it comes in whole or not at all.
Bringing it in again adds nothing; a longer log under the same name adds what is new.

  --framework NAME     the curriculum whose goal codes (or source ids) the column skills holds
  --learners-by KEY    sourced-id: the column learner holds the ids of the school's roster (the only way yet, so the default)
  --time UNIT          what t counts: order, seconds or auto (default: looks at the whole file)
  --starts-on DAY      the day that t counts from, yyyy-mm-dd. Default for an order: the first day of the school year; the
                       answers then stand a second apart and are marked as of unknown time. Default for seconds: so many days ago that
                       the latest answer is not in the future
  --log NAME           names the log in this school (default: the file's name)
  --school NAME|ID     needed where there are several schools
  --dry-run            only tell what the file holds
  --json               print the report as JSON

Exit code: 0 done, 1 refused, 2 wrong command line.
Example: poolster import answers assist09.csv.gz --framework "ASSISTments skills"`,
  options: {
    framework: { type: 'string' },
    'learners-by': { type: 'string' },
    time: { type: 'string' },
    'starts-on': { type: 'string' },
    log: { type: 'string' },
    school: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run: async (call) => {
    const asked = askedOf(call);
    if (typeof asked === 'string') {
      console.error(`${asked} See \`poolster import answers --help\`.`);
      return EXIT.usage;
    }
    if (!existsSync(asked.path)) throw new Problem('file-unreadable', { data: { file: asked.path } });
    const open = await openInstallation(readInstallation(process.env));
    try {
      const report = await importFile(open, asked);
      console.log(asked.isJson ? JSON.stringify(report) : summary(report, asked.isDryRun));
      return EXIT.done;
    } finally {
      await open.database.close();
    }
  },
};

interface Asked {
  readonly path: string;
  readonly framework: string;
  readonly time: 'order' | 'seconds' | 'auto';
  readonly startsAt: Date | undefined;
  readonly log: string;
  readonly school: string | undefined;
  readonly isDryRun: boolean;
  readonly isJson: boolean;
}

/** What is asked for, or one sentence on what is wrong with the command line. */
function askedOf({ values, positionals }: CommandCall): Asked | string {
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
  const [path, ...more] = positionals;
  const framework = text('framework');
  if (path === undefined || more.length > 0) return 'Give one file.';
  if (framework === undefined) return 'Say with --framework which curriculum the skills are of.';
  if ((text('learners-by') ?? 'sourced-id') !== 'sourced-id') return '--learners-by takes sourced-id.';
  const time = text('time') ?? 'auto';
  if (time !== 'order' && time !== 'seconds' && time !== 'auto') return '--time takes order, seconds or auto.';
  const day = text('starts-on');
  const startsAt = day === undefined ? undefined : new Date(`${day}T00:00:00Z`);
  if (startsAt && (!/^\d{4}-\d{2}-\d{2}$/.test(day ?? '') || Number.isNaN(startsAt.getTime())))
    return '--starts-on takes a day as yyyy-mm-dd.';
  return {
    path,
    framework,
    time,
    startsAt,
    log: text('log') ?? basename(path).replace(/\.csv(?:\.gz)?$/i, ''),
    school: text('school'),
    isDryRun: values['dry-run'] === true,
    isJson: values['json'] === true,
  };
}

async function importFile(open: OpenInstallation, asked: Asked): Promise<AnswersReport> {
  const { schoolId } = await chooseSchool(open.database, asked.school);
  const framework = await chooseFramework(open.database, schoolId, asked.framework);
  const request = {
    file: basename(asked.path),
    lines: () => linesOf(chunksOf(asked.path)),
    log: asked.log,
    framework,
    time: asked.time,
    ...(asked.startsAt ? { startsAt: asked.startsAt } : {}),
  };
  return inTransaction(open.runtime, { schoolId, wall: 'school' }, async (ctx) => {
    const prepared = await prepareAnswers(ctx, request);
    if (asked.isDryRun) return reportOf(prepared, { added: 0, known: 0 });
    return bringInAnswers(ctx, prepared, progress('Answers'));
  });
}

function summary(report: AnswersReport, isDryRun: boolean): string {
  const number = (value: number) => value.toLocaleString('en');
  const time =
    report.unit === 'order'
      ? `only their order is known; shown from ${report.startsAt.toISOString().slice(0, 10)}, marked as of unknown time`
      : `times in seconds from ${report.startsAt.toISOString().slice(0, 10)}`;
  const outcome = isDryRun
    ? 'Nothing was written: this was a dry run.'
    : `${number(report.added)} added, ${number(report.known)} were here already`;
  return [
    `${number(report.answers)} answers of ${number(report.learners)} learners on ${number(report.items)} items and ${number(report.skills)} skills`,
    time,
    outcome,
  ].join('\n');
}
