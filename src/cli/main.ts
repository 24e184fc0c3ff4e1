import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { EXIT, runCommand } from './command.ts';

// Compiled code is kept between two runs: half of the time that a start takes goes into reading and compiling modules. Where the
// folder cannot be written, Node goes on without.
enableCompileCache(fileURLToPath(new URL('../../build/compiled/', import.meta.url)));

try {
  process.exitCode = await runCommand(await commands(), process.argv.slice(2));
} catch (error) {
  console.error(await explain(error));
  process.exitCode = EXIT.failed;
}

/** The server should be there soon: its start does not wait for what other commands need. */
async function commands() {
  return process.argv[2] === 'start'
    ? [(await import('./start.ts')).startCommand]
    : (await import('./commands.ts')).COMMANDS;
}

async function explain(error: unknown): Promise<unknown> {
  const [{ Problem }, { BackupError }, { SettingError }] = await Promise.all([
    import('../kernel/problem.ts'),
    import('../platform/backup/format.ts'),
    import('../server/installation.ts'),
  ]);
  if (error instanceof Problem) return (await import('./describe-problem.ts')).describeProblem(error);
  return error instanceof SettingError || error instanceof BackupError ? error.message : error;
}
