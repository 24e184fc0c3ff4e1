import { DEFAULT_DEMO, DEMO_DOMAIN, seedDemo } from '../demo/seed.ts';
import type { Database } from '../platform/db/database.ts';
import type { Runtime } from '../platform/db/transaction.ts';
import { progress } from './progress.ts';

export { DEMO_PASSPHRASE } from '../demo/seed.ts';

/** Makes the default demo with its progress shown. */
export async function seedDefaultDemo(runtime: Runtime): Promise<void> {
  await seedDemo(runtime, DEFAULT_DEMO, progress('Making the demo network: classes'));
}

/** E-mail addresses one can sign in with here, empty where there is no demo. */
export async function demoAccounts(database: Database): Promise<string[]> {
  const { rows } = await database.pool.query<{ email: string }>(
    `select u."email" from auth."user" u join auth."account" a on a."userId" = u."id"
      where u."email" like $1 and a."password" is not null order by u."email"`,
    [`%${DEMO_DOMAIN}`],
  );
  return rows.map((row) => row.email);
}
