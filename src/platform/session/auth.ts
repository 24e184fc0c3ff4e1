import { betterAuth } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { PostgresDialect } from 'kysely';
import { Problem } from '../../kernel/problem.ts';
import type { Database } from '../db/database.ts';
import { recordAttempt, refuseWhileWaiting } from './attempts.ts';
import { ADDRESS_HEADER, type ClassDirectory, classCode } from './class-code.ts';
import { hashPassphrase, verifyPassphrase } from './passphrase.ts';

export interface AuthOptions {
  readonly database: Database;
  readonly secret: string;
  /** Where people reach this server, e.g. `https://poolster.school.be`. */
  readonly publicUrl: string;
  readonly trustedOrigins: readonly string[];
  readonly directory: ClassDirectory;
  readonly clock: () => Date;
}

/** Who holds a session: an account, not yet a person in a school. */
export interface SessionHolder {
  readonly userId: string;
  readonly sessionToken: string;
  readonly schoolId: string | undefined;
  readonly strength: 'passphrase' | 'picture';
}

export interface Auth {
  handler(request: Request): Promise<Response>;
  identify(headers: Headers): Promise<SessionHolder | undefined>;
}

export const MINIMUM_PASSPHRASE = 10;

/** Sign-in by better-auth on the one pool, in a schema of its own. Sessions last twelve hours, of pictures too. */
export function createAuth(options: AuthOptions): Auth {
  const { pool } = options.database;
  const auth = betterAuth({
    appName: 'Poolster',
    baseURL: options.publicUrl,
    basePath: '/api/auth',
    secret: options.secret,
    trustedOrigins: [...options.trustedOrigins],
    database: { dialect: new PostgresDialect({ pool }), type: 'postgres', schemaName: 'auth' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MINIMUM_PASSPHRASE,
      password: { hash: hashPassphrase, verify: ({ hash, password }) => verifyPassphrase(hash, password) },
    },
    session: {
      expiresIn: 12 * 3600,
      updateAge: 3600,
      additionalFields: {
        schoolId: { type: 'string', required: false, input: false },
        strength: { type: 'string', required: false, input: false },
      },
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 600,
      // A whole class signs in behind one address; guessing one account is slowed by `attempts.ts`.
      customRules: { '/sign-in/email': { window: 60, max: 120 }, '/get-session': false },
    },
    advanced: { ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] }, cookiePrefix: 'poolster' },
    telemetry: { enabled: false },
    // Refusals are answers, not errors of the server; bugs reach the one handler.
    logger: { disabled: true },
    // What is no refusal is thrown, so that a database that is away is told from a bug.
    onAPIError: { throw: true },
    hooks: slowGuessing(options),
    plugins: [classCode(options.directory)],
  });

  return {
    handler: auth.handler,
    identify: async (headers) => {
      const found = await auth.api.getSession({ headers });
      if (!found) return undefined;
      return {
        userId: found.user.id,
        sessionToken: found.session.token,
        schoolId: found.session.schoolId ?? undefined,
        strength: found.session.strength === 'picture' ? 'picture' : 'passphrase',
      };
    },
  };
}

/** Makes an account wait after wrong passphrases, whatever address they come from. */
function slowGuessing({ database: { pool }, clock }: AuthOptions) {
  const accountKey = (email: unknown) => `email:${String(email).trim().toLowerCase()}`;
  return {
    before: createAuthMiddleware(async (ctx) => {
      if (ctx.path !== '/sign-in/email') return;
      try {
        await refuseWhileWaiting(pool, accountKey(ctx.body?.email), clock());
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        throw new APIError('TOO_MANY_REQUESTS', { code: error.code, message: error.code, data: error.data });
      }
    }),
    after: createAuthMiddleware(async (ctx) => {
      if (ctx.path !== '/sign-in/email') return;
      const outcome = ctx.context.newSession ? 'right' : 'wrong';
      await recordAttempt(pool, accountKey(ctx.body?.email), outcome, clock());
    }),
  };
}
