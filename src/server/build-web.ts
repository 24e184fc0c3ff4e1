import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const WEB_FOLDER = join(ROOT, 'build', 'web');
const STAMP = join(ROOT, 'build', 'web.stamp');

/** Builds the web app into build/web when it is not there or its sources are newer, as after an upgrade. */
export async function ensureWeb(): Promise<void> {
  const wanted = newestSource();
  if (existsSync(join(WEB_FOLDER, 'index.html')) && existsSync(STAMP) && Number(readFileSync(STAMP, 'utf8')) >= wanted)
    return;
  if (existsSync(join(WEB_FOLDER, 'index.html')) && !mayBuild()) {
    console.error(
      'The web app may be older than the program, whose folder cannot be written: run `npm run build` as its owner.',
    );
    return;
  }
  console.error('Building the web app (once) …');
  const code = await new Promise<number>((resolve, reject) => {
    const child = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('error', reject);
    child.on('exit', (exit) => resolve(exit ?? 1));
  });
  if (code !== 0) throw new Error('The web app could not be built; run `npm run build` to see why');
  writeFileSync(STAMP, String(wanted));
}

/** False where the program's folder is read-only, as under systemd's `ProtectSystem=strict`. */
function mayBuild(): boolean {
  try {
    accessSync(join(ROOT, 'build'), constants.W_OK);
    accessSync(WEB_FOLDER, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Moment of the last change to anything the web app is built from, in milliseconds. */
function newestSource(): number {
  const files = globSync(
    ['src/{web,kernel,model}/**/*', 'src/capabilities/**/*', 'scripts/web/*', 'vite.config.ts', 'package-lock.json'],
    { cwd: ROOT },
  );
  return Math.max(...files.map((file) => Math.floor(statSync(join(ROOT, file)).mtimeMs)));
}
