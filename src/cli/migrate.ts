import { readInstallation } from '../server/installation.ts';
import { openInstallation } from '../server/open.ts';
import { type Command, EXIT } from './command.ts';

export const migrateCommand: Command = {
  name: 'migrate',
  summary: 'bring the database to the version of this program',
  help: `
Applies the migrations that are missing, each whole or not at all. Starting the server does this too; run it apart when
several servers share one PostgreSQL.

Environment: DATABASE_URL (PostgreSQL) or POOLSTER_DATA (folder of the embedded database, default ./data).
Exit code: 0 done (also when nothing was missing), 1 failed.`,
  options: {},
  run: async () => {
    const open = await openInstallation(readInstallation(process.env));
    for (const name of open.migrated) console.log(`applied ${name}`);
    if (open.migrated.length === 0) console.log('up to date');
    await open.database.close();
    return EXIT.done;
  },
};
