import { DEFAULT_DEMO, DEMO_PASSPHRASE, seedDemo } from '../demo/seed.ts';
import { readInstallation } from '../server/installation.ts';
import { openInstallation } from '../server/open.ts';
import { type Command, EXIT } from './command.ts';
import { demoAccounts } from './demo-network.ts';
import { progress } from './progress.ts';
import { allSchools } from './schools.ts';

export const demoCommand: Command = {
  name: 'demo',
  summary: 'fill an empty database with a simulated network',
  help: `
Makes schools, classes, people and a year of evidence by a seeded simulator (src/demo/README.md). The same seed on the same
day gives the same network. Refused where schools exist already.

  --seed TEXT        seed of the simulator (${DEFAULT_DEMO.seed})
  --schools N        schools of each level: primary, middle, secondary (${DEFAULT_DEMO.schools})
  --learners N       learners per class (default: 18 to 25)
  --days N           days of evidence up to now (${DEFAULT_DEMO.days})
  --yes              on PostgreSQL: yes, make demo accounts with a published passphrase here

Exit code: 0 done, 1 refused or failed, 2 wrong options.`,
  options: {
    seed: { type: 'string' },
    schools: { type: 'string' },
    learners: { type: 'string' },
    days: { type: 'string' },
    yes: { type: 'boolean' },
  },
  run: async ({ values }) => {
    const schools = wholeNumber(values['schools'], DEFAULT_DEMO.schools, 1, 1000);
    const learners = wholeNumber(values['learners'], 0, 1, 40);
    const days = wholeNumber(values['days'], DEFAULT_DEMO.days, 1, 3650);
    if (schools === undefined || learners === undefined || days === undefined) {
      console.error('--schools takes 1 to 1000, --learners 1 to 40, --days 1 to 3650.');
      return EXIT.usage;
    }
    const installation = readInstallation(process.env);
    if (installation.databaseUrl && !values['yes']) {
      console.error(
        'Demo accounts have a published passphrase. To make them on this PostgreSQL all the same, add --yes.',
      );
      return EXIT.failed;
    }
    const open = await openInstallation(installation);
    try {
      if ((await allSchools(open.database)).length > 0) {
        console.error('There are schools here already; the demo is made in an empty database only.');
        return EXIT.failed;
      }
      const seed = typeof values['seed'] === 'string' ? values['seed'] : DEFAULT_DEMO.seed;
      const report = await seedDemo(
        open.runtime,
        { seed, schools, days, ...(learners > 0 ? { learners } : {}) },
        progress('classes'),
      );
      console.log(
        `${report.schools} schools, ${report.classes} classes, ${report.learners} learners, ${report.evidence} pieces of evidence`,
      );
      console.log(`accounts: ${(await demoAccounts(open.database)).join(', ')}; passphrase "${DEMO_PASSPHRASE}"`);
      return EXIT.done;
    } finally {
      await open.database.close();
    }
  },
};

/** The option as a whole number within its bounds, its default when absent, undefined when it is nonsense. */
function wholeNumber(
  value: string | boolean | undefined,
  standard: number,
  low: number,
  high: number,
): number | undefined {
  if (value === undefined) return standard;
  const number = Number(value);
  return Number.isInteger(number) && number >= low && number <= high ? number : undefined;
}
