import { databaseTemplate } from '../template.ts';
import { makePostgresTemplate } from './postgres-databases.ts';

/** Makes the template once, before the test files that start from it run side by side; answers how to clear up. */
export default async function prepare(): Promise<(() => Promise<void>) | undefined> {
  const url = process.env['TEST_DATABASE_URL'];
  if (url) return makePostgresTemplate(url);
  await databaseTemplate();
  return undefined;
}
