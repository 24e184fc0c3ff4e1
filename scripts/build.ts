import { ensureWeb } from '../src/server/build-web.ts';
import { databaseTemplate } from '../src/server/template.ts';

// Everything that a server would otherwise make at its first start: it may not be allowed to write in this folder.
await ensureWeb();
await databaseTemplate();
