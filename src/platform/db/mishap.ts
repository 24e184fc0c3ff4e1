/**
 * What befell a statement, where it was no fault of the statement.
 * `conflict`: the database undid the transaction in favour of another one. `away`: the connection is lost or cannot be made.
 * `full`: no connection came free in time; whoever waited that long is not made to wait again.
 */
export type Mishap = 'conflict' | 'away' | 'full';

const MOST_CAUSES = 5;

/** Looks at the error and what caused it; libraries wrap what the driver threw. */
export function mishapOf(error: unknown): Mishap | undefined {
  let cause = error;
  for (let depth = 0; depth < MOST_CAUSES && cause instanceof Error; depth++) {
    if (isConflict(cause)) return 'conflict';
    if (isAway(cause)) return 'away';
    if (cause.message === POOL_FULL) return 'full';
    cause = cause.cause;
  }
  return undefined;
}

/** PostgreSQL, Appendix A: serialization_failure and deadlock_detected. Both mean that the transaction was undone. */
function isConflict(error: Error): boolean {
  return ['40001', '40P01'].includes(codeOf(error));
}

/**
 * PostgreSQL, Appendix A: class 08 (connection exceptions), admin_shutdown, crash_shutdown, cannot_connect_now, an idle session
 * that was ended, and too_many_connections, which a restart causes when everybody comes back at once.
 */
const AWAY_STATES = /^(?:08...|57P0[1235]|25P03|53300)$/;
const AWAY_SOCKETS = ['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN'];
/** The driver's own words, which have no code: `pg` 8 and `pg-pool` 3. */
const AWAY_WORDS =
  /^(?:Connection terminated|Connection ended|Client has encountered a connection error|Client was closed and is not queryable)/;

/** `pg-pool` 3, which gives it no code. */
const POOL_FULL = 'timeout exceeded when trying to connect';

function isAway(error: Error): boolean {
  const code = codeOf(error);
  // A socket file that is not there: the server is down. Any other missing file is another matter.
  const isSocketMissing = code === 'ENOENT' && Reflect.get(error, 'syscall') === 'connect';
  return AWAY_STATES.test(code) || AWAY_SOCKETS.includes(code) || isSocketMissing || AWAY_WORDS.test(error.message);
}

function codeOf(error: Error): string {
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' ? code : '';
}
