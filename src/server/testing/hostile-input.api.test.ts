import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evidenceSchool } from '../../capabilities/evidence/testing/test-school.ts';
import { type Random, seededRandom } from '../../kernel/random.ts';
import { CAPABILITIES } from '../capabilities.ts';
import { startTestServer, type TestServer } from './test-server.ts';

const isFull = process.env['POOLSTER_FULL'] === '1';
const PER_ROUTE = isFull ? 120 : 3;

let server: TestServer;
let school: Awaited<ReturnType<typeof evidenceSchool>>;

beforeAll(async () => {
  server = await startTestServer();
  school = await evidenceSchool(server, 'hostile');
});
afterAll(() => server.close());

const ROUTES = CAPABILITIES.flatMap(({ name, routes }) =>
  Object.entries(routes).map(([route, { contract }]) => {
    const { method = 'POST', path = `/${name}/${route}` } = contract['~orpc'].route;
    return { rpc: `/rpc/${name}/${route}`, rest: `/api${path}`, method };
  }),
);

const UUID = '018f0000-0000-7000-8000-000000000000';
const FIELDS = [
  ...[
    'commandId',
    'classId',
    'learnerId',
    'learnerIds',
    'goalId',
    'goalIds',
    'personId',
    'frameworkId',
    'token',
    'email',
  ],
  ...[
    'name',
    'givenName',
    'familyName',
    'note',
    'day',
    'from',
    'until',
    'title',
    'q',
    'score',
    'level',
    'grade',
    'file',
  ],
  ...[
    'files',
    'columns',
    'learners',
    'purpose',
    'situation',
    'eventId',
    'answer',
    'passphrase',
    'classCode',
    'pictures',
  ],
];

function valueFrom(random: Random, depth = 0): unknown {
  const pick = random.integer(0, depth > 3 ? 17 : 19);
  const simple = [
    ...[null, true, 0, -1, 1e308, 9_007_199_254_740_991, 0.1, '', 'a\0b', '\ud800', '\u202Eabc', '\ufeff', UUID],
    ...['0000-00-00', '9999-12-31', 'x'.repeat(5000), "'; drop table person; --", '../../etc/passwd'],
  ];
  if (pick < 18) return simple[pick];
  const keys = [...FIELDS, '__proto__', 'constructor', 'prototype', ''];
  const entries = Array.from({ length: 4 }, () => [random.pick(keys), valueFrom(random, depth + 1)]);
  return pick === 18 ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

/** Bodies that look like ours with a wrong thing in them, and bodies that look like nothing. */
function bodyFrom(random: Random): { body: string; type: string } {
  const kind = random.integer(0, 9);
  const fields = Object.fromEntries(FIELDS.map((name) => [name, valueFrom(random)]));
  const typed = { ...fields, commandId: UUID, classId: school.classId, learnerId: school.learners[0], personId: UUID };
  const json = JSON.stringify({
    json: kind < 3 ? fields : typed,
    meta: kind === 4 ? [[random.integer(0, 9), '__proto__', 'x'], 7, null] : [],
  });
  const type = random.pick([
    'application/json',
    'application/json',
    'application/json',
    'text/plain',
    'application/xml',
    'multipart/form-data',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
  ]);
  if (kind === 5) return { type, body: `${json.slice(0, random.integer(0, json.length))}` };
  if (kind === 6) return { type: 'application/json', body: '{"json":'.repeat(3000) };
  if (kind === 7)
    return {
      type: 'application/json',
      body: `{"json":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}}`,
    };
  if (kind === 8)
    return { type, body: `a[__proto__][polluted]=1&${FIELDS.map((name) => `${name}[9999][x]=%00`).join('&')}` };
  return { type, body: json };
}

/** A success, or a refusal with a code; never a failure, and nothing that the process remembers. */
async function expectAnswered(options: InjectOptions): Promise<void> {
  const cookie = school.jars.sam.cookie;
  const headers = { origin: 'http://localhost:4400', host: 'localhost:4400', cookie, ...options.headers };
  const answer = await server.app.inject({ ...options, headers });
  const told = `${options.method} ${JSON.stringify(options.url)} ${String(options.payload).slice(0, 300)} → ${answer.body.slice(0, 300)}`;
  expect(answer.statusCode, told).toBeLessThan(500);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
}

describe.each(ROUTES)('$rpc', ({ rpc, rest, method }) => {
  it('answers whatever it is sent, by RPC and by REST, without failing', async () => {
    const random = seededRandom(rpc);
    for (let round = 0; round < PER_ROUTE; round++) {
      const { body, type } = bodyFrom(random);
      const headers = { 'content-type': type };
      await expectAnswered({ method: 'POST', url: rpc, headers, payload: body });
      const parts = [school.classId, UUID, '%00', 'x'.repeat(300), '..%2f..', '%F0%9F%98%80'];
      const url = rest.replaceAll(/\{\w+\}/g, () => random.pick(parts));
      if (method === 'GET')
        await expectAnswered({ method: 'GET', url: `${url}?q=%00&__proto__[x]=1&day=0000-00-00&q=%ED%A0%80` });
      else await expectAnswered({ method: method as 'POST', url, headers, payload: body });
    }
  });
});

describe('the doors themselves', () => {
  it.each<[string, InjectOptions]>([
    [
      'a method asked for by a header',
      { method: 'POST', url: '/rpc/people/session', headers: { 'x-http-method-override': 'DELETE' } },
    ],
    ['a procedure of the prototype', { method: 'POST', url: '/rpc/__proto__/toString' }],
    ['a procedure named constructor', { method: 'POST', url: '/rpc/constructor/constructor', payload: {} }],
    ['an address that climbs', { method: 'GET', url: '/rpc/../../etc/passwd' }],
    ['a backslash', { method: 'GET', url: '/api\\..\\x' }],
    ['a double slash', { method: 'GET', url: '//evil.example/api' }],
    ['half a character in the address', { method: 'GET', url: '/api/classes/%ff' }],
    [
      'data in the address of a call',
      { method: 'GET', url: '/rpc/people/session?data=%7B%22json%22%3A%7B%22__proto__%22%3A1%7D%7D' },
    ],
    ['data that is no JSON in the address', { method: 'GET', url: '/rpc/people/session?data=%7B' }],
    ['events asked for with a body', { method: 'POST', url: '/events', payload: 'x' }],
    [
      'a sign-in with a list for a name',
      { method: 'POST', url: '/api/auth/sign-in/email', payload: { email: ['a'], password: {} } },
    ],
    [
      'a sign-in with NUL',
      { method: 'POST', url: '/api/auth/sign-in/email', payload: { email: 'a\0@b.test', password: 'a\0aaaaaaaaa' } },
    ],
    ['a class code with NUL', { method: 'POST', url: '/api/auth/class-code/names', payload: { classCode: 'A\0' } }],
    [
      'half a character as class code',
      {
        method: 'POST',
        url: '/api/auth/class-code/names',
        payload: '{"classCode":"\\ud800"}',
        headers: { 'content-type': 'application/json' },
      },
    ],
    [
      'a cookie of nothing',
      { method: 'POST', url: '/rpc/people/session', headers: { cookie: 'poolster.session_token=%00.%ff; =;;' } },
    ],
    [
      'a cookie without end',
      {
        method: 'POST',
        url: '/rpc/people/session',
        headers: { cookie: `poolster.session_token=${'a'.repeat(12_000)}` },
      },
    ],
  ])('%s is refused or answered, never a failure', async (_, options) => {
    await expectAnswered(options);
  });
});
