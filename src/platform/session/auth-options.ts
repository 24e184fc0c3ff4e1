import type { Database } from '../db/database.ts';
import type { ClassDirectory } from './class-code.ts';
import type { SignInProvider } from './providers.ts';

export interface AuthOptions {
  readonly database: Database;
  readonly secret: string;
  /** Where people reach this server, e.g. `https://poolster.school.be`. */
  readonly publicUrl: string;
  readonly trustedOrigins: readonly string[];
  readonly directory: ClassDirectory;
  readonly clock: () => Date;
  /** Identity providers of the schools here; none is the usual case. */
  readonly providers?: readonly SignInProvider[];
}

/** Who holds a session: an account, not yet a person in a school. */
export interface SessionHolder {
  readonly userId: string;
  readonly sessionId: string;
  readonly sessionToken: string;
  readonly strength: 'passphrase' | 'picture';
}
