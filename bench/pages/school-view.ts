import type { Runtime } from '../../src/platform/db/transaction.ts';
import { GOALS } from '../ingest/events.ts';
import { table } from '../measure/report.ts';
import { median, quantile } from '../measure/rounds.ts';
import { makeSchool } from '../measure/school.ts';
import { makeAccounts, signIn } from '../server/accounts.ts';
import { call, startApp } from '../server/start-app.ts';

const TIMES = 100;

/** There is no page yet that shows the learning of a whole school; these are all that who leads it opens over everybody. */
const PAGES = ['/api/school', '/api/school/people?query=lore', '/api/school/accounts/waiting', '/api/session'];

export async function measureSchoolView(runtime: Runtime, url: string): Promise<{ text: string; table: string }> {
  const school = await makeSchool(
    runtime,
    'whole',
    Array.from({ length: 1000 }, (_, index) => `whole-${index}`),
    Array.from({ length: GOALS }, (_, index) => String(index)),
  );
  await makeAccounts(runtime.database.pool, school, [school.leader]);
  const server = await startApp(url);
  const { cookie } = await signIn(server, school.leader);
  const rows: (string | number)[][] = [];
  for (const path of PAGES) {
    const times: number[] = [];
    for (let index = 0; index <= TIMES; index++) {
      const { ms } = await call(server, path, { cookie });
      if (index > 0) times.push(ms);
    }
    rows.push([path, median(times), quantile(times, 0.99)]);
  }
  await server.stop();
  return {
    text: `Asked by who leads it, over HTTP, ${TIMES} times one after the other. There is no page yet that shows the learning of the whole school; these are
the ones over all of its people. Target: p99 ≤ 200 ms.`,
    table: table(['question', 'median, ms', 'p99, ms'], rows),
  };
}
