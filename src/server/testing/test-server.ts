import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { AnyContractRouter, ContractRouterClient } from '@orpc/contract';
import type { FastifyInstance } from 'fastify';
import { classDirectory } from '../../capabilities/people/index.ts';
import { type Database, openEmbedded, openServer } from '../../platform/db/database.ts';
import type { Runtime } from '../../platform/db/transaction.ts';
import { createHub } from '../../platform/http/hub.ts';
import { createAuth } from '../../platform/session/auth.ts';
import type { SignInProvider } from '../../platform/session/providers.ts';
import { createApp } from '../app.ts';
import { createRuntime } from '../runtime.ts';
import { databaseTemplate } from '../template.ts';
import { freshPostgres } from './postgres-databases.ts';

export interface TestServer {
  readonly app: FastifyInstance;
  readonly runtime: Runtime;
  /** Moves the one clock that the whole server reads. */
  setClock(now: Date): void;
  /** An RPC client with a cookie jar of its own, typed by one capability's contract. */
  client<Contract extends AnyContractRouter>(capability: string, jar?: CookieJar): ContractRouterClient<Contract>;
  /** Signs in by e-mail and returns the jar that holds the session. */
  signIn(email: string, passphrase: string): Promise<CookieJar>;
  /** Every call that the sign-in library brings, open or not. */
  readonly signInCalls: readonly string[];
  close(): Promise<void>;
}

export interface CookieJar {
  cookie: string;
}

const ORIGIN = 'http://localhost:4400';
const SECRET = 'a secret for tests only, forty characters';

/**
 * A whole server on a database of its own: PGlite in memory, or a fresh database on TEST_DATABASE_URL; or on one that is
 * open already, which `close` closes too. No port is opened.
 */
export async function startTestServer(
  options: {
    now?: Date;
    on?: Database;
    wrap?: (database: Database) => Database;
    providers?: readonly SignInProvider[];
  } = {},
): Promise<TestServer> {
  let now = options.now ?? new Date('2026-11-20T09:00:00Z');
  const opened = options.on ? { database: options.on, drop: async () => undefined } : await freshDatabase();
  const { drop } = opened;
  const database = options.wrap?.(opened.database) ?? opened.database;
  const hub = createHub();
  const runtime = createRuntime({ database, hub, clock: () => now });
  const auth = createAuth({
    database,
    secret: SECRET,
    publicUrl: ORIGIN,
    trustedOrigins: [],
    directory: classDirectory(runtime),
    clock: () => now,
    providers: options.providers ?? [],
  });
  const app = await createApp({ runtime, hub, auth, publicUrl: ORIGIN, secret: SECRET });
  await app.ready();

  const fetchThroughApp = throughApp(app);
  return {
    app,
    runtime,
    setClock: (moment) => {
      now = moment;
    },
    client: (capability, jar = { cookie: '' }) =>
      createORPCClient(new RPCLink({ url: `${ORIGIN}/rpc`, fetch: fetchThroughApp(jar) }), { path: [capability] }),
    signIn: (email, passphrase) => signIn(app, email, passphrase),
    signInCalls: auth.calls,
    close: async () => {
      await app.close();
      await database.close();
      await drop();
    },
  };
}

/** Requests of one browser, whose jar goes along. */
function throughApp(app: FastifyInstance) {
  return (jar: CookieJar) => async (request: Request) => {
    const body = request.method === 'GET' ? undefined : Buffer.from(await request.arrayBuffer());
    const answer = await app.inject({
      method: request.method as 'GET',
      url: request.url.slice(ORIGIN.length),
      headers: {
        ...Object.fromEntries(request.headers),
        origin: ORIGIN,
        host: 'localhost:4400',
        ...(jar.cookie ? { cookie: jar.cookie } : {}),
      },
      ...(body ? { payload: body } : {}),
    });
    return new Response(answer.statusCode === 204 ? null : new Uint8Array(answer.rawPayload), {
      status: answer.statusCode,
      headers: Object.entries(answer.headers).map(([key, value]) => [key, String(value)] as [string, string]),
    });
  };
}

async function signIn(app: FastifyInstance, email: string, passphrase: string): Promise<CookieJar> {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    headers: { origin: ORIGIN, host: 'localhost:4400' },
    payload: { email, password: passphrase },
  });
  if (answer.statusCode !== 200) throw new Error(`Sign-in answered ${answer.statusCode}: ${answer.body}`);
  return { cookie: answer.cookies.map((cookie) => `${cookie.name}=${cookie.value}`).join('; ') };
}

async function freshDatabase(): Promise<{ database: Database; drop: () => Promise<void> }> {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url)
    return { database: await openEmbedded({ template: await databaseTemplate() }), drop: async () => undefined };
  const own = await freshPostgres(url);
  return { database: openServer(own.url, { connections: 5 }), drop: own.drop };
}
