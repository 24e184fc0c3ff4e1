import type { FastifyInstance } from 'fastify';
import { classDirectory } from '../capabilities/people/index.ts';
import type { Auth } from '../platform/session/auth.ts';
import type { AuthOptions } from '../platform/session/auth-options.ts';
import { createApp } from './app.ts';
import { WEB_FOLDER } from './build-web.ts';
import { listenForControl } from './control/listen.ts';
import { type Installation, SettingError } from './installation.ts';
import type { OpenInstallation } from './open.ts';
import { refoldAllOutdated } from './refold-outdated.ts';

/** Listens; returns the address and how to stop. Where it throws, the database is still open: it is the caller's. */
export async function serve(
  installation: Installation,
  open: OpenInstallation,
): Promise<{ app: FastifyInstance; address: string; stop: () => Promise<void> }> {
  const { runtime, hub, database } = open;
  const auth = laterAuth({
    database,
    secret: installation.secret,
    publicUrl: installation.publicUrl,
    trustedOrigins: installation.trustedOrigins,
    directory: classDirectory(runtime),
    clock: runtime.clock,
    providers: installation.providers,
  });
  const app = await createApp({
    runtime,
    hub,
    auth,
    publicUrl: installation.publicUrl,
    secret: installation.secret,
    webFolder: WEB_FOLDER,
  });
  let closeControl = async () => {};
  try {
    await listen(app, installation);
    await auth.load();
    if (database.engine === 'embedded')
      closeControl = await listenForControl({ dataFolder: installation.dataFolder, database, now: runtime.clock });
  } catch (error) {
    await app.close();
    throw error;
  }
  const stopping = new AbortController();
  const refolding = refoldAllOutdated(runtime, stopping.signal).then(
    (learners) => {
      if (learners > 0) app.log.info({ learners }, 'beliefs of an earlier model were made again');
    },
    // The next start tries again; meanwhile each learner is folded anew with their next piece of evidence.
    (error: unknown) => app.log.error({ err: error }, 'beliefs of an earlier model could not be made again'),
  );
  const bound = app.server.address();
  const port = typeof bound === 'object' && bound ? bound.port : installation.port;
  const address = `http://localhost:${port}`;
  return {
    app,
    address,
    stop: async () => {
      stopping.abort();
      await refolding;
      await closeControl();
      await app.close();
      await database.close();
    },
  };
}

/** Sign-in and its libraries are a good part of a start: they come while the server answers already, and calls wait for them. */
function laterAuth(options: AuthOptions): Pick<Auth, 'handler' | 'identify'> & { load(): Promise<Auth> } {
  let loading: Promise<Auth> | undefined;
  const load = () => {
    loading ??= import('../platform/session/auth.ts').then(({ createAuth }) => createAuth(options));
    return loading;
  };
  return {
    load,
    handler: async (request) => (await load()).handler(request),
    identify: async (headers) => (await load()).identify(headers),
  };
}

async function listen(app: FastifyInstance, { port, host }: Installation): Promise<void> {
  try {
    await app.listen({ port, host });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    throw new SettingError(
      `Port ${port} is taken: stop what listens there, or start Poolster with another, e.g. PORT=4401.`,
    );
  }
}
