import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evidenceSchool } from '../../capabilities/evidence/testing/test-school.ts';
import { registerHeaders } from '../../platform/http/headers.ts';
import { webApp } from '../web-app.ts';
import { startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
let school: Awaited<ReturnType<typeof evidenceSchool>>;

beforeAll(async () => {
  server = await startTestServer();
  school = await evidenceSchool(server, 'answers');
});
afterAll(() => server.close());

const HOST = { origin: 'http://localhost:4400', host: 'localhost:4400' };

function call(options: InjectOptions, who?: keyof typeof school.jars) {
  const cookie = who ? { cookie: school.jars[who].cookie } : {};
  return server.app.inject({ ...options, headers: { ...HOST, ...cookie, ...options.headers } });
}

const json = (url: string, payload: object | string, headers = {}): InjectOptions => ({
  method: 'POST',
  url,
  headers: { 'content-type': 'application/json', ...headers },
  payload,
});

const SEALED = /default-src 'none'.*frame-ancestors 'none'.*sandbox/;

function expectSealed(headers: Record<string, unknown>): void {
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'DENY',
    'cache-control': 'no-store',
  });
  expect(headers['content-security-policy']).toMatch(SEALED);
  expect(headers['permissions-policy']).toMatch(/camera=\(\).*geolocation=\(\)/);
  expect(headers['x-correlation-id']).toMatch(/^[0-9a-f-]{36}$/);
  expect(headers['x-powered-by']).toBeUndefined();
}

describe('every answer of the server, whatever it is', () => {
  it.each<[string, number, InjectOptions]>([
    ['health', 200, { method: 'GET', url: '/health' }],
    ['a public call', 200, json('/rpc/people/session', {})],
    ['a description', 200, { method: 'GET', url: '/api/openapi.json' }],
    ['no session', 401, json('/rpc/goals/frameworks', {})],
    ['no session on the hot path', 401, json('/api/evidence/batch', { events: [] })],
    ['events without a session', 401, { method: 'GET', url: '/events' }],
    ['another origin', 403, json('/rpc/people/session', {}, { origin: 'https://evil.example' })],
    ['an unknown procedure', 404, json('/rpc/people/nothing', {})],
    ['an unknown address', 404, { method: 'GET', url: '/api/nothing' }],
    ['no file', 404, { method: 'GET', url: '/assets/none.js' }],
    ['broken JSON', 400, json('/rpc/people/session', '{"json":')],
    ['a body too large', 413, json('/rpc/people/session', 'x'.repeat(70_000))],
    ['an address that is none', 400, { method: 'GET', url: '/%' }],
    ['a wrong sign-in', 401, json('/api/auth/sign-in/email', { email: 'a@b.test', password: 'wrong wrong wrong' })],
    ['a method that is none here', 404, { method: 'TRACE', url: '/' }],
  ])('%s (%i) carries all of the security headers', async (_, status, options) => {
    const answer = await call(options);
    expect(answer.statusCode).toBe(status);
    if (options.url !== '/%') expectSealed(answer.headers);
    else expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
  });

  it('says HTTPS only where it is served so', async () => {
    const app = Fastify({ genReqId: () => randomUUID() });
    await registerHeaders(app, { isHttps: true });
    app.get('/', async () => ({}));
    expect((await app.inject('/')).headers['strict-transport-security']).toMatch(/max-age=\d{8}/);
    expect((await call({ method: 'GET', url: '/health' })).headers['strict-transport-security']).toBeUndefined();
    await app.close();
  });

  it('gives a page a policy without inline script, and styles only by their text', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'poolster-web-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<html><style>@layer a;</style></html>');
    writeFileSync(join(folder, 'assets', 'a.js'), '1');
    const app = Fastify({ genReqId: () => randomUUID() });
    await registerHeaders(app, { isHttps: false });
    await webApp(app, folder);
    for (const url of ['/', '/klas/4a', '/assets/a.js']) {
      const { headers, statusCode } = await app.inject(url);
      const policy = String(headers['content-security-policy']);
      expect(statusCode).toBe(200);
      expect(policy).toMatch(/script-src 'self';/);
      expect(policy).not.toMatch(/unsafe|script-src[^;]*sha256/);
      expect(policy).toMatch(/style-src 'self' ('sha256-[\w+/=]{44}' ?){3};/);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
      expect(headers['content-disposition']).toBeUndefined();
    }
    for (const url of ['/../secret', '/..%2fsecret', '/%2e%2e/secret.txt', '/assets/..%2f..%2fetc/passwd.js'])
      expect((await app.inject(url)).body).not.toMatch(/root:/);
    await app.close();
    rmSync(folder, { recursive: true });
  });
});

describe('downloads', () => {
  it('hands out every file as an attachment that runs nothing', async () => {
    const { classId } = school;
    const goalIds = (await school.as('sam').classForResults({ classId })).goals.map(({ goalId }) => goalId);
    const answer = await call(json(`/api/classes/${classId}/results/template`, { goalIds }), 'sam');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename=/);
    expect(answer.headers['content-type']).toMatch(/text\/csv/);
    expectSealed(answer.headers);
    expect(answer.body).toContain("'=Jacobs");
  });

  it.each([
    ['text/html', '<script>alert(1)</script>'],
    ['image/svg+xml', '<svg onload="alert(1)"/>'],
    ['application/pdf', '%PDF'],
    ['text/csv', 'a;b'],
  ])('makes an attachment of %s, though its maker forgot', async (type, body) => {
    const app = Fastify({ genReqId: () => randomUUID() });
    await registerHeaders(app, { isHttps: false });
    app.get('/forgot', async (_request, reply) => reply.type(type).send(body));
    app.get('/inline', async (_request, reply) =>
      reply.type(type).header('content-disposition', 'inline; filename="x.html"').send(body),
    );
    expect((await app.inject('/forgot')).headers['content-disposition']).toBe('attachment');
    const inline = await app.inject('/inline');
    expect(inline.headers['content-disposition']).toBe('attachment; filename="x.html"');
    expectSealed(inline.headers);
    await app.close();
  });
});

describe('bodies', () => {
  it('are small, but for the routes that take files from people who may', async () => {
    const large = 'x'.repeat(2 * 1024 * 1024);
    const upload = json(`/api/classes/${school.classId}/results/try`, large);
    expect((await call(json('/rpc/people/session', large), 'sam')).statusCode).toBe(413);
    expect((await call(upload)).statusCode).toBe(401);
    expect((await call(upload, 'adam')).statusCode).toBe(403);
    expect((await call(upload, 'sam')).statusCode).toBe(400);
    expect((await call(json('/api/roster/inspect', large), 'sam')).statusCode).toBe(403);
  });

  it('are refused by what they say of themselves, before any of it is read', async () => {
    const answer = await call(json('/rpc/people/session', 'x', { 'content-length': '99999999999' }));
    expect(answer.statusCode).toBe(413);
    expect(answer.headers['connection']).toBe('close');
  });
});

describe('what is no HTTP', () => {
  it.each([
    ['nonsense', 'NONSENSE\r\n\r\n', 400],
    ['a head that is too long', `GET / HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    [
      'two lengths',
      'POST /rpc/people/session HTTP/1.1\r\nhost: x\r\ncontent-length: 3\r\ncontent-length: 4\r\n\r\nabc',
      400,
    ],
    [
      'a length and chunks',
      'POST /rpc/people/session HTTP/1.1\r\nhost: x\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
  ])('%s is answered and closed', async (_, bytes, status) => {
    if (!server.app.server.listening) await server.app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = server.app.server.address() as AddressInfo;
    const answer = await new Promise<string>((resolve, reject) => {
      let text = '';
      const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
      socket.on('data', (chunk) => {
        text += chunk.toString();
      });
      socket.on('close', () => resolve(text));
      socket.on('error', reject);
    });
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer.toLowerCase()).toContain('x-content-type-options: nosniff');
    expect(answer).toMatch(/connection: close/i);
  });
});
