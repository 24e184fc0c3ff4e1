import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type ImportedRoster, importRoster } from '../capabilities/people/index.ts';
import { readInstallation } from '../server/installation.ts';
import { openInstallation } from '../server/open.ts';
import { type Command, EXIT } from './command.ts';
import { chooseSchool } from './schools.ts';

export const importRosterCommand: Command = {
  name: 'import roster',
  summary: 'bring the people and classes of a school in, from OneRoster, CSV or Excel',
  help: `
  poolster import roster FILE [--school NAME|ID] [--dry-run] [--json]

FILE is a OneRoster 1.1 or 1.2 zip, or a CSV or Excel table with one row per person. A table is read by the mapping that
the school last used for the same headings, else by a guess from its headings. Whatever is not in a complete file ends;
nothing is deleted. A file with faults is refused whole, with file, line and field.

  --school NAME|ID         the school in Poolster (default: the only one)
  --roster-school ID       the school in the file, where it holds several
  --next-year              the classes of a table belong to the next school year
  --dry-run                only say what would be added, changed and ended
  --json                   print the report as JSON

Exit code: 0 done or nothing to do, 1 refused, 2 the command line is wrong.`,
  options: {
    school: { type: 'string' },
    'roster-school': { type: 'string' },
    'next-year': { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run: async ({ values, positionals }) => {
    const [path] = positionals;
    if (path === undefined || positionals.length > 1) {
      console.error('Name one file: poolster import roster FILE. See `poolster import roster --help`.');
      return EXIT.usage;
    }
    const bytes = await readOptionalFile(path);
    if (!bytes) {
      console.error(`Cannot read ${path}: check the name and that you may open it.`);
      return EXIT.failed;
    }
    const open = await openInstallation(readInstallation(process.env));
    try {
      const school = await chooseSchool(open.database, text(values['school']));
      const imported = await importRoster(open.runtime, {
        schoolId: school.schoolId,
        source: {
          name: basename(path),
          bytes,
          year: values['next-year'] ? 'next' : 'running',
          schoolSourceId: text(values['roster-school']),
        },
        mode: values['dry-run'] ? 'try' : 'apply',
        onStep: (step) => process.stderr.write(`${STEPS[step]}\n`),
      });
      console.log(
        values['json'] ? JSON.stringify({ school: school.name, ...imported }) : inWords(school.name, imported),
      );
      return EXIT.done;
    } finally {
      await open.database.close();
    }
  },
};

const STEPS = {
  reading: 'Reading the file and comparing it with the school …',
  writing: 'Writing people, classes and places …',
  accounts: 'Making accounts …',
} as const;

function text(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

async function readOptionalFile(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch {
    // A file that is not there or may not be read is told to the person by its name.
    return undefined;
  }
}

function inWords(school: string, imported: ImportedRoster): string {
  const head = imported.isNothingToDo
    ? `${school}: nothing to do, everything is as in the file`
    : `${school}: ${imported.mode === 'try' ? 'the file would make' : 'the file made'} these changes`;
  const rows = Object.entries(imported.report).map(
    ([kind, one]) =>
      `  ${kind.padEnd(12)} ${one.added.count} added, ${one.changed.count} changed, ${one.ended.count} ended, ${one.kept} as they were`,
  );
  const accounts = imported.accounts
    ? [
        `  ${'accounts'.padEnd(12)} ${imported.accounts.made} made`,
        ...imported.accounts.held.map((one) => `  no account yet for ${one.name}: ${one.reason}`),
      ]
    : [];
  return [head, ...rows, ...accounts].join('\n');
}
