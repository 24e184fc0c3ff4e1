import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import serveStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../kernel/problem.ts';
import { asOwnFile, COMPONENT_STYLES, pagePolicy } from '../platform/http/headers.ts';
import { refuse } from '../platform/http/refusals.ts';
import { pageMaker } from './page-heads.ts';

/** The built web app: its files, and its one page under every address that is a page. */
export async function webApp(app: FastifyInstance, folder: string | undefined): Promise<void> {
  if (!folder || !existsSync(folder)) {
    app.setNotFoundHandler((_request, reply) => refuse(reply, new Problem('not-found', { status: 404 })));
    return;
  }
  const policy = pagePolicy([...inlineStyles(readFileSync(join(folder, 'index.html'), 'utf8')), ...COMPONENT_STYLES]);
  await app.register(serveStatic, {
    root: folder,
    setHeaders: (reply, path) => {
      asOwnFile(reply, policy);
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const pageFor = pageMaker(folder);
  // Every address of the app is a page of the one web app; an unknown file or call stays unknown.
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const isPage =
      request.method === 'GET' && !/^\/(api|rpc|assets|events)\b/.test(request.url) && !/\.\w+$/.test(path);
    if (!isPage) return refuse(reply, new Problem('not-found', { status: 404 }));
    asOwnFile(reply, policy);
    reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8');
    return reply.send(pageFor(path, request.headers['accept-language']));
  });
}

/** The texts of the page's own style elements, as the browser hashes them. */
function inlineStyles(html: string): string[] {
  return [...html.matchAll(/<style>([^<]*)<\/style>/g)].map((match) => match[1] ?? '');
}
