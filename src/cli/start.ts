import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
    const installation = clearHalfStart(readInstallation(process.env));
    // The build has a process of its own, so a first start makes the demo meanwhile.
    const built = ensureWeb();
    built.catch(() => undefined);
    const open = await openInstallation(installation);
    const demo = await seedOnFirstStart(installation, open, values['empty'] === true);
    rmSync(halfStartMark(installation), { force: true });
    await built;
    const { address, stop } = await serve(installation, open);
    await sayReady(installation, open, address, demo);
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
    });
    await stop();
    return EXIT.done;
  },
};

function halfStartMark(installation: Installation): string {
  return join(installation.dataFolder, 'first-start-unfinished');
}

/**
 * A first start that was stopped half-way leaves a database with half a demo. Nobody has been told that it is ready, so it is
 * thrown away and made again; the mark stands from before the first file until the demo is whole.
 */
function clearHalfStart(installation: Installation): Installation {
  if (installation.databaseUrl) return installation;
  const mark = halfStartMark(installation);
  if (existsSync(mark)) rmSync(join(installation.dataFolder, 'database'), { recursive: true, force: true });
  else if (!installation.isNew) return installation;
  mkdirSync(installation.dataFolder, { recursive: true });
  writeFileSync(mark, '');
  return { ...installation, isNew: true };
}

async function seedOnFirstStart(installation: Installation, open: OpenInstallation, empty: boolean): Promise<boolean> {
  if (installation.isNew && !installation.databaseUrl && !empty) await seedDefaultDemo(open.runtime);
  return (await demoAccounts(open.database)).length > 0;
}

async function sayReady(
  installation: Installation,
  open: OpenInstallation,
  address: string,
  demo: boolean,
): Promise<void> {
  if ((await allSchools(open.database)).length === 0) {
    const token = await insertInvitation(open.database.pool, { purpose: 'first-administrator' }, new Date());
    console.log(
      `Set up the first school and administrator (works once, for a week): ${installation.publicUrl}/setup?token=${token}`,
    );
  }
  const accounts = demo
    ? `; demo accounts: ${(await demoAccounts(open.database)).join(', ')}; passphrase for all: "${DEMO_PASSPHRASE}"`
    : '';
  console.log(`Poolster is ready on ${address}${accounts}`);
}
