// `npm run bench -- NAME [options]`: runs bench/NAME.ts, which writes its table to bench/NAME.md.
import { existsSync, globSync } from 'node:fs';

const [, , name = ''] = process.argv;
const file = new URL(`${name}.ts`, import.meta.url);
if (/^[a-z-]+$/.test(name) && name !== 'run' && existsSync(file)) await import(file.href);
else {
  const names = globSync('*.ts', { cwd: import.meta.dirname }).map((one) => one.slice(0, -3));
  console.error(
    `npm run bench -- NAME, where NAME is one of: ${names
      .filter((one) => !['run', 'results'].includes(one))
      .sort()
      .join(', ')}`,
  );
  process.exitCode = 1;
}
