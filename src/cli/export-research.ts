import { writeFileSync } from 'node:fs';
import { selectResearchRows } from '../capabilities/privacy/index.ts';
import { inTransaction } from '../platform/db/transaction.ts';
import { readInstallation } from '../server/installation.ts';
import { openInstallation } from '../server/open.ts';
import { writeTable } from '../standards/table/write.ts';
import { type Command, EXIT } from './command.ts';
import { chooseSchool } from './schools.ts';

export const exportResearchCommand: Command = {
  name: 'export research',
  summary: 'write answers of learners who agreed to research, without names',
  help: `
Usage: poolster export research --out FILE.csv [--school NAME|ID]

Only learners who said yes on their page "My data" and have not taken it back. A learner is a number that means nothing
outside this one file, days are counted from the learner's first answer, and written answers are left out. That makes it hard
to tell who is who, not impossible: with few learners, agree on more before you share it.

Exit code: 0 done, 1 refused, 2 wrong command line.`,
  options: { out: { type: 'string' }, school: { type: 'string' } },
  run: async ({ values, positionals }) => {
    const out = values['out'];
    if (positionals.length > 0 || typeof out !== 'string') {
      console.error('Give --out FILE.csv. See `poolster export research --help`.');
      return EXIT.usage;
    }
    const open = await openInstallation(readInstallation(process.env));
    try {
      const asked = typeof values['school'] === 'string' ? values['school'] : undefined;
      const { schoolId } = await chooseSchool(open.database, asked);
      const rows = await inTransaction(open.runtime, { schoolId, wall: 'school' }, (ctx) => selectResearchRows(ctx));
      const lines = rows.map(({ learner, item, goals, score, help, day }) => [
        learner,
        item,
        goals.join('~'),
        score,
        help,
        day,
      ]);
      const head = ['learner', 'item', 'goals', 'score', 'help', 'day'];
      writeFileSync(out, writeTable([head, ...lines], { delimiter: ',', byteOrderMark: false }));
      console.log(
        `${rows.length} answers of ${new Set(rows.map(({ learner }) => learner)).size} learners written to ${out}`,
      );
      return EXIT.done;
    } finally {
      await open.database.close();
    }
  },
};
