import { backupCommand } from './backup.ts';
import type { Command } from './command.ts';
import { demoCommand } from './demo.ts';
import { doctorCommand } from './doctor.ts';
import { evaluateCommand } from './evaluate.ts';
import { exportFrameworkCommand } from './export.ts';
import { exportPersonCommand } from './export-person.ts';
import { exportResearchCommand } from './export-research.ts';
import { importAnswersCommand } from './import-answers.ts';
import { importFrameworkCommand } from './import-framework.ts';
import { importResultsCommand } from './import-results.ts';
import { importRosterCommand } from './import-roster.ts';
import { migrateCommand } from './migrate.ts';
import { rebuildCommand } from './rebuild.ts';
import { restoreCommand } from './restore.ts';
import { startCommand } from './start.ts';

/** Every command but `start`, which does not wait until they are loaded. */
export const COMMANDS: readonly Command[] = [
  startCommand,
  migrateCommand,
  demoCommand,
  importFrameworkCommand,
  importRosterCommand,
  importAnswersCommand,
  importResultsCommand,
  exportFrameworkCommand,
  exportPersonCommand,
  exportResearchCommand,
  rebuildCommand,
  evaluateCommand,
  backupCommand,
  restoreCommand,
  doctorCommand,
];
