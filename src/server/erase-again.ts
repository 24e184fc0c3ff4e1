import { replayErasures, writeErasureList } from '../capabilities/privacy/index.ts';
import type { Database } from '../platform/db/database.ts';
import type { Erasure } from '../platform/erasure-list.ts';
import { createHub } from '../platform/http/hub.ts';
import { createRuntime } from './runtime.ts';

/** Erases again in a restored database whom the list names; the list of its own data folder is whole afterwards. */
export async function eraseAgain(database: Database, list: readonly Erasure[], erasureFolder: string): Promise<number> {
  const runtime = createRuntime({ database, hub: createHub(), erasureFolder });
  const erased = await replayErasures(runtime, list);
  await writeErasureList(runtime);
  return erased;
}

/** Makes the list in the data folder whole before a backup; a database from before there were erasures has none. */
export async function completeErasureList(database: Database, erasureFolder: string): Promise<void> {
  const { rows } = await database.pool.query<{ found: string | null }>(
    `select to_regclass('public.erasure')::text as found`,
  );
  if (rows[0]?.found) await writeErasureList(createRuntime({ database, hub: createHub(), erasureFolder }));
}
