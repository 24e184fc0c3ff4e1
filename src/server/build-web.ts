import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds the web app into build/web, as `npm run build` does; once after installing. */
export async function buildWeb(): Promise<void> {
  console.error('Building the web app (once) …');
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const code = await new Promise<number>((resolve, reject) => {
    const child = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('error', reject);
    child.on('exit', (exit) => resolve(exit ?? 1));
  });
  if (code !== 0) throw new Error('The web app could not be built; run `npm run build` to see why');
}
