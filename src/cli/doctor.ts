import { examine, examinePlace } from '../server/doctor/examine.ts';
import type { Finding } from '../server/doctor/finding.ts';
import { unopened } from '../server/doctor/unopened.ts';
import { readInstallation } from '../server/installation.ts';
import { openBeside } from '../server/open-beside.ts';
import { type Command, EXIT } from './command.ts';

export const doctorCommand: Command = {
  name: 'doctor',
  summary: 'find and say what is wrong with this installation, and what to do',
  help: `
Looks at the disk, the clock, files and their permissions, settings, the way in, PostgreSQL and its role, the schema with its
walls and indexes, the newest backup, and whether beliefs are what the evidence gives. It changes nothing. A server on an
embedded database is asked for a copy to look at, which needs as much free space as the database; PostgreSQL is looked at
beside its servers. Give it the environment of the server (POOLSTER_HOST, POOLSTER_URL …), or it looks at other settings.

  --all    fold the evidence of every learner again, not of 40 in each school
  --json   print one JSON object: {"problems": N, "findings": [{check, level, what, remedy}]}

Exit code: 0 nothing wrong (advice does not count), 1 a problem was found, 2 wrong command line.`,
  options: { all: { type: 'boolean' }, json: { type: 'boolean' } },
  run: async ({ values }) => {
    const findings = await find(values['all'] === true);
    const problems = findings.filter(({ level }) => level === 'problem').length;
    if (values['json']) console.log(JSON.stringify({ problems, findings }, null, 2));
    else console.log(inWords(findings, problems));
    return problems > 0 ? EXIT.failed : EXIT.done;
  },
};

async function find(all: boolean): Promise<Finding[]> {
  const installation = readInstallation(process.env);
  const opened = await openBeside(installation).catch((error: unknown) => unreachable(error));
  const withPlace = async (finding: Finding) => [finding, ...(await examinePlace(installation, new Date(), false))];
  if ('check' in opened) return withPlace(opened);
  try {
    const { database, server } = opened;
    const clock = () => new Date();
    return await examine({ installation, database, clock, all, ...(server ? { settings: server.settings } : {}) });
  } catch (error) {
    return await withPlace(unreachable(error));
  } finally {
    await opened.close();
  }
}

/** A database that does not answer is a finding, not a crash of the doctor; anything else is a fault of the program. */
function unreachable(error: unknown): Finding {
  const finding = unopened(error);
  if (!finding) throw error;
  return finding;
}

function inWords(findings: readonly Finding[], problems: number): string {
  if (findings.length === 0) return 'Nothing wrong was found.';
  const lines = findings.map(
    ({ check, level, what, remedy }) => `${level === 'problem' ? '✗' : '·'} ${what}\n    ${remedy}  [${check}]`,
  );
  const sum = problems === 1 ? '1 problem' : `${problems} problems`;
  return `${lines.join('\n')}\n${sum}, ${findings.length - problems} with advice only`;
}
