import { ensureWeb } from '../src/server/build-web.ts';
import { demoTemplate } from './demo-template.ts';
import { run } from './process.ts';

/** Before the first journey: the web app is built and the demo network seeded, once for all workers. */
export default async function prepare(): Promise<void> {
  await ensureWeb();
  const url = process.env['JOURNEYS_DATABASE_URL'];
  if (url) await run(['src/cli/main.ts', 'demo', '--yes', '--days', '20'], { DATABASE_URL: url });
  else await demoTemplate();
}
