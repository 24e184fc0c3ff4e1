import { calibrate, rebuild, selectProjectionDigest } from '../capabilities/mastery/index.ts';
import { inTransaction } from '../platform/db/transaction.ts';
import { readInstallation } from '../server/installation.ts';
import { openInstallation } from '../server/open.ts';
import { type Command, EXIT } from './command.ts';
import { progress } from './progress.ts';
import { allSchools, chooseSchool } from './schools.ts';

export const rebuildCommand: Command = {
  name: 'rebuild',
  summary: 'make every belief again from the evidence',
  help: `
Beliefs are a projection of the evidence: this makes them all again, and says whether a number changed. It is safe at any
time; the same evidence and calibration give the same numbers to the last bit.

  --school NAME|ID   only this school (default: all)
  --calibrate        first fit item and goal parameters on the school's own evidence, as a new numbered calibration
  --json             print one JSON object per school

Exit code: 0 done, 1 failed.`,
  options: { school: { type: 'string' }, calibrate: { type: 'boolean' }, json: { type: 'boolean' } },
  run: async ({ values }) => {
    const open = await openInstallation(readInstallation(process.env));
    const asked = typeof values['school'] === 'string' ? values['school'] : undefined;
    const schools = asked ? [await chooseSchool(open.database, asked)] : await allSchools(open.database);
    for (const school of schools) {
      const report = await inTransaction(open.runtime, { schoolId: school.schoolId, wall: 'school' }, async (ctx) => {
        const before = await selectProjectionDigest(ctx);
        const calibration = values['calibrate'] ? (await calibrate(ctx)).number : undefined;
        const learners = await rebuild(ctx, progress(`${school.name}: learners`));
        const after = await selectProjectionDigest(ctx);
        return { school: school.name, learners, calibration, same: before === after, digest: after };
      });
      if (values['json']) console.log(JSON.stringify(report));
      else
        console.log(
          `${report.school}: ${report.learners} learners, ${report.same ? 'every number the same' : 'numbers changed'}`,
        );
    }
    await open.database.close();
    return EXIT.done;
  },
};
