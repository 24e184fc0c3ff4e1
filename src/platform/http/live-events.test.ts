import { type ClientRequest, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import { expect, it, vi } from 'vitest';
import type { Actor } from '../../kernel/access.ts';
import type { PersonId, SchoolId } from '../../kernel/ids.ts';
import { createHub } from './hub.ts';
import { createLiveEvents } from './live-events.ts';

const SCHOOL = 'school-1' as SchoolId;

function actorNamed(name: string): Actor {
  return { schoolId: SCHOOL, personId: name as PersonId, roles: ['teacher'], strength: 'passphrase', language: 'nl' };
}

async function startLive() {
  const hub = createHub();
  const app = Fastify({ forceCloseConnections: true });
  const live = createLiveEvents({
    hub,
    actorOf: async (request) => {
      const name = request.headers['x-name'];
      return typeof name === 'string' ? actorNamed(name) : undefined;
    },
    topicsOf: async () => new Set(['class:mine']),
  });
  app.get('/events', live);
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const asked: ClientRequest[] = [];
  const open = (name?: string) =>
    new Promise<{ status: number | undefined; answer: IncomingMessage }>((resolve, reject) => {
      const headers = name === undefined ? {} : { 'x-name': name };
      const request = get({ port, host: '127.0.0.1', path: '/events', headers }, (answer) =>
        resolve({ status: answer.statusCode, answer }),
      );
      request.on('error', reject);
      asked.push(request);
    });
  return { app, hub, open, asked };
}

it('one person holds twelve open pages, not thirteen, and others are not kept out', async () => {
  const { app, open, asked } = await startLive();
  for (let page = 0; page < 12; page++) expect((await open('sam')).status).toBe(200);
  expect((await open('sam')).status).toBe(429);
  expect((await open('noor')).status).toBe(200);
  expect((await open()).status).toBe(401);
  asked[0]?.destroy();
  await vi.waitFor(async () => expect((await open('sam')).status).toBe(200));
  for (const request of asked) request.destroy();
  await app.close();
});

it('tells only topics that the person may hear', async () => {
  const { app, hub, open, asked } = await startLive();
  const { answer } = await open('sam');
  let heard = '';
  answer.on('data', (chunk) => {
    heard += String(chunk);
  });
  await vi.waitFor(() => expect(heard).toContain(': open'));
  hub.announce(SCHOOL, new Set(['class:other']));
  hub.announce('school-2' as SchoolId, new Set(['class:mine']));
  hub.announce(SCHOOL, new Set(['class:mine', 'learner:other']));
  await vi.waitFor(() => expect(heard).toContain('data:'));
  expect(heard).toBe(': open\n\ndata: {"topics":["class:mine"]}\n\n');
  for (const request of asked) request.destroy();
  await app.close();
});
