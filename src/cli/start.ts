import { insertInvitation } from '../platform/session/accounts.ts';
import { ensureWeb } from '../server/build-web.ts';
import { type Installation, readInstallation } from '../server/installation.ts';
import { serve } from '../server/main.ts';
import { type OpenInstallation, openInstallation } from '../server/open.ts';
import { type Command, EXIT } from './command.ts';
import { DEMO_PASSPHRASE, demoAccounts, seedDefaultDemo } from './demo-network.ts';
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

Exit code: 0 stopped by SIGTERM or SIGINT, 1 could not start.`,
  options: { empty: { type: 'boolean' } },
  run: async ({ values }) => {
    const installation = readInstallation(process.env);
    // The build has a process of its own, so a first start makes the demo meanwhile.
    const built = ensureWeb();
    built.catch(() => undefined);
    const open = await openInstallation(installation, values['empty'] ? {} : { firstStart: seedDefaultDemo });
    await built;
    const { address, stop } = await serve(installation, open);
    await sayReady(installation, open, address);
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
    });
    await stop();
    return EXIT.done;
  },
};

async function sayReady(installation: Installation, open: OpenInstallation, address: string): Promise<void> {
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
