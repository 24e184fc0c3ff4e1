import { globSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Migration, readMigrations } from '../platform/db/migrate.ts';

/** Every migration of the platform and of the capabilities, in order. Found by folder, so that schema types can be made before any code that needs them. */
export function allMigrations(): Migration[] {
  const source = fileURLToPath(new URL('../', import.meta.url));
  const folders = globSync('{platform,capabilities}/*/migrations', { cwd: source }).map((folder) =>
    pathToFileURL(`${source}${folder}/`),
  );
  return readMigrations(folders);
}
