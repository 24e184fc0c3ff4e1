// One of the two servers of bench/single.ts: the batch route as it is, or the same route that answers without a database.
// Both have the same headers, pace, pressure, compression, schema and sign-in, from the same code as the real app; who calls is
// read from a list instead of from the session in both.
import compress from '@fastify/compress';
import Fastify from 'fastify';
import { evidence } from '../../src/capabilities/evidence/capability.ts';
import { mastery } from '../../src/capabilities/mastery/capability.ts';
import { selectRelations } from '../../src/capabilities/people/index.ts';
import type { Actor } from '../../src/kernel/access.ts';
import type { PersonId, SchoolId } from '../../src/kernel/ids.ts';
import { openServer } from '../../src/platform/db/database.ts';
import { registerHeaders } from '../../src/platform/http/headers.ts';
import { createHub } from '../../src/platform/http/hub.ts';
import { registerPace } from '../../src/platform/http/pace.ts';
import { type PlainRoute, registerPlainRoutes } from '../../src/platform/http/plain-routes.ts';
import { registerPressure } from '../../src/platform/http/pressure.ts';
import { createRuntime } from '../../src/server/runtime.ts';

const [, , mode = '', url = '', secret = '', schoolId = '', personId = ''] = process.argv;
const runtime = createRuntime({ database: openServer(url), hub: createHub() });
const actor: Actor = {
  schoolId: schoolId as SchoolId,
  personId: personId as PersonId,
  roles: ['teacher'],
  strength: 'passphrase',
  language: 'nl',
};

const app = Fastify({ ajv: { customOptions: { coerceTypes: false, removeAdditional: false } } });
await registerHeaders(app, { isHttps: false });
registerPressure(app);
await registerPace(app, secret);
await app.register(compress, { threshold: 1024 });
const capabilities = [
  mode === 'database' ? evidence : { ...evidence, plainRoutes: evidence.plainRoutes.map(withoutDatabase) },
  mastery,
];
await app.register(async (scope) =>
  registerPlainRoutes(scope, capabilities, selectRelations, async (request) => ({
    runtime,
    actor,
    userId: 'bench',
    sessionToken: 'bench',
    headers: new Headers(),
    correlationId: request.id,
    log: (error) => console.error(error),
  })),
);
const address = await app.listen({ port: 0, host: '127.0.0.1' });
process.send?.({ port: Number(new URL(address).port) });

function withoutDatabase(route: PlainRoute): PlainRoute {
  return { ...route, handle: async () => ({ accepted: 1, known: 0 }) };
}

// Its benchmark is gone.
process.on('disconnect', () => process.exit());
