import { databaseTemplate } from '../template.ts';

/** Makes the template once, before the test files that start from it run side by side. */
export default async function prepare(): Promise<void> {
  if (!process.env['TEST_DATABASE_URL']) await databaseTemplate();
}
