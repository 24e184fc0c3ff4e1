// A whole Poolster on a database of a benchmark, in a process of its own: `node bench/server/main.ts DATABASE_URL`. Says its port, and
// how much memory it has when asked.
import { classDirectory } from '../../src/capabilities/people/index.ts';
import { openServer } from '../../src/platform/db/database.ts';
import { createHub } from '../../src/platform/http/hub.ts';
import { createAuth } from '../../src/platform/session/auth.ts';
import { createApp } from '../../src/server/app.ts';
import { createRuntime } from '../../src/server/runtime.ts';
import { SECRET } from './secret.ts';

const [, , url = '', publicUrl = 'http://localhost'] = process.argv;
const hub = createHub();
const database = openServer(url);
const runtime = createRuntime({ database, hub });
const auth = createAuth({
  database,
  secret: SECRET,
  publicUrl,
  trustedOrigins: [publicUrl],
  directory: classDirectory(runtime),
  clock: runtime.clock,
  providers: [],
});
const app = await createApp({ runtime, hub, auth, publicUrl, secret: SECRET });
const address = await app.listen({ port: 0, host: '127.0.0.1' });
process.send?.({ address });
process.on('message', () => process.send?.({ rss: process.memoryUsage.rss(), heap: process.memoryUsage().heapUsed }));

// Its benchmark is gone.
process.on('disconnect', () => process.exit());
