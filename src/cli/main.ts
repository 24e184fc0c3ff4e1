import { Problem } from '../kernel/problem.ts';
import { BackupError } from '../platform/backup/format.ts';
import { SettingError } from '../server/installation.ts';
import { backupCommand } from './backup.ts';
import { type Command, EXIT, runCommand } from './command.ts';
import { demoCommand } from './demo.ts';
import { describeProblem } from './describe-problem.ts';
import { doctorCommand } from './doctor.ts';
import { exportFrameworkCommand } from './export.ts';
import { importAnswersCommand } from './import-answers.ts';
import { importFrameworkCommand } from './import-framework.ts';
import { importResultsCommand } from './import-results.ts';
import { importRosterCommand } from './import-roster.ts';
import { migrateCommand } from './migrate.ts';
import { rebuildCommand } from './rebuild.ts';
import { restoreCommand } from './restore.ts';
import { startCommand } from './start.ts';

const COMMANDS: readonly Command[] = [
  startCommand,
  migrateCommand,
  demoCommand,
  importFrameworkCommand,
  importRosterCommand,
  importAnswersCommand,
  importResultsCommand,
  exportFrameworkCommand,
  rebuildCommand,
  backupCommand,
  restoreCommand,
  doctorCommand,
];

try {
  process.exitCode = await runCommand(COMMANDS, process.argv.slice(2));
} catch (error) {
  if (error instanceof Problem) console.error(await describeProblem(error));
  else console.error(error instanceof SettingError || error instanceof BackupError ? error.message : error);
  process.exitCode = EXIT.failed;
}
