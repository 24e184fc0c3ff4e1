import { ServerRefused } from '../control/ask.ts';
import { NotOpened } from '../open-beside.ts';
import { type Finding, problem } from './finding.ts';

/** What no database could be looked at for, as a finding; undefined for a fault of the program. */
export function unopened(error: unknown): Finding | undefined {
  if (isDiskFull(error))
    return problem(
      'disk-full',
      'The disk has no room for what the doctor needs: a copy of a running database, and its own temporary files',
      'Make room, as much as the database takes, or stop the server and run this again: then it needs no copy.',
    );
  if (error instanceof ServerRefused)
    return problem('copy', error.message, 'Solve that, or stop the server and run this again: then it needs no copy.');
  if (error instanceof NotOpened) return notOpened(error);
  const code = codeOf(error);
  if (!(error instanceof Error) || !/^(ECONN|ENOTFOUND|ETIMEDOUT|EAI_|28|3D000|57P0)/.test(code)) return undefined;
  return problem(
    'database-unreachable',
    `PostgreSQL cannot be reached: ${error.message || code}`,
    'Look whether it runs, and whether host, name, role and password in DATABASE_URL are right.',
  );
}

function notOpened({ isCopy, message }: NotOpened): Finding {
  if (isCopy)
    return problem(
      'copy',
      `The copy that the running server gave does not open: ${message}`,
      'Run this again. When it stays so, stop the server and run this again: then it needs no copy.',
    );
  return problem(
    'database-unopened',
    `The embedded database does not open: ${message}`,
    'Keep its folder as it is, and restore the newest backup (`poolster restore`, which sets the old folder aside).',
  );
}

/** Of the file system, or PostgreSQL's own (Appendix A: disk_full), also as what caused another error. */
function isDiskFull(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (['ENOSPC', 'EDQUOT', '53100'].includes(codeOf(cause)) || /no space left on device/i.test(cause.message))
      return true;
  }
  return false;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
