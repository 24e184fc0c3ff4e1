import { flushCompileCache } from 'node:module';
import type { Runtime } from '../platform/db/transaction.ts';
import { ensureWeb } from '../server/build-web.ts';
import { type Installation, readInstallation } from '../server/installation.ts';
import type { OpenInstallation } from '../server/open.ts';
import { openDatabase } from '../server/open-database.ts';
import { type Command, EXIT } from './command.ts';
import { allSchools } from './schools.ts';

export const startCommand: Command = {
  name: 'start',
  summary: 'start Poolster on http://localhost:4400',
  help: `
Starts the server, on the embedded database in ./data or, when DATABASE_URL is set, on PostgreSQL. The first start of an
embedded database fills it with a demo network, and every start then listens on this machine only.

  --empty   do not make demo data: prints a link, good for one use, to set up the first school and administrator

Environment
  PORT              port to listen on (4400; 0 takes a free one)
  POOLSTER_DATA     folder for the embedded database and this installation's secret (./data)
  DATABASE_URL      postgres://… ; then no demo data are made (see \`poolster demo --help\`)
  POOLSTER_HOST     address to listen on (127.0.0.1; 0.0.0.0 for everybody, behind a proxy with HTTPS)
  POOLSTER_URL      address under which people reach it (http://localhost:PORT)
  POOLSTER_SECRET   signs sessions (default: made once, kept in POOLSTER_DATA)
  POOLSTER_DISK_MINIMUM_MB  room on the disk below which the embedded database refuses writes (200, more on a large disk)

Exit code: 0 stopped by SIGTERM or SIGINT, 1 could not start.`,
  options: { empty: { type: 'boolean' } },
  run: async ({ values }) => {
    const installation = readInstallation(process.env);
    // The database opens in its own thread and the build has its own process, while this thread loads the rest of the server.
    const opening = openDatabase(installation, { willFill: !values['empty'] });
    opening.catch(() => undefined);
    const built = ensureWeb();
    built.catch(() => undefined);
    const [{ openInstallation }, { serve }, { createLog, logCrash }] = await Promise.all([
      import('../server/open.ts'),
      import('../server/main.ts'),
      import('../platform/log.ts'),
    ]);
    const open = await openInstallation(installation, values['empty'] ? {} : { firstStart }, opening);
    let stop = () => open.database.close();
    try {
      await built;
      const served = await serve(installation, open);
      stop = served.stop;
      logCrash(createLog());
      flushCompileCache();
      await sayReady(installation, open, served.address);
    } catch (error) {
      // An open database would keep the process, and with it the lock on the folder.
      await stop().catch(() => undefined);
      throw error;
    }
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
    });
    await stop();
    return EXIT.done;
  },
};

async function firstStart(runtime: Runtime): Promise<void> {
  const { seedDefaultDemo } = await import('./demo-network.ts');
  await seedDefaultDemo(runtime);
}

async function sayReady(installation: Installation, open: OpenInstallation, address: string): Promise<void> {
  const [{ insertInvitation }, { DEMO_PASSPHRASE, demoAccounts }] = await Promise.all([
    import('../platform/session/accounts.ts'),
    import('./demo-network.ts'),
  ]);
  if ((await allSchools(open.database)).length === 0) {
    const token = await insertInvitation(open.database.pool, { purpose: 'first-administrator' }, new Date());
    console.log(
      `Set up the first school and administrator (works once, for a week): ${installation.publicUrl}/setup?token=${token}`,
    );
  }
  const demo = await demoAccounts(open.database);
  const accounts =
    demo.length > 0 ? `; demo accounts: ${demo.join(', ')}; passphrase for all: "${DEMO_PASSPHRASE}"` : '';
  console.log(`Poolster is ready on ${address}${accounts}`);
}
