import { createHmac } from 'node:crypto';
import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { paceKey, registerPace } from './pace.ts';
import { answerUncaught } from './refusals.ts';

const SECRET = 'the secret of the installation';

function cookieOf(token: string, secret = SECRET): string {
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  return `poolster.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}

it.each([
  ['a session of ours', `x=1; ${cookieOf('abc')}`, /^session:/],
  ['a session over https', `__Host-${cookieOf('abc')}`, /^session:/],
  ['a session that somebody made up', cookieOf('abc', 'another secret'), /^address:/],
  ['a token without a signature', 'poolster.session_token=abc', /^address:/],
  ['no URL encoding', 'poolster.session_token=%ff.%', /^address:/],
  ['nothing', '', /^address:/],
])('counts %s', (_, cookie, key) => {
  expect(paceKey({ ip: '10.0.0.1', headers: { cookie } }, SECRET)).toMatch(key);
});

it('slows one session and leaves the rest of the class behind the same address alone', async () => {
  const app = Fastify();
  app.setErrorHandler(answerUncaught(() => undefined));
  await registerPace(app, SECRET);
  app.get('/api/x', async () => ({}));
  app.get('/assets/x.js', async () => ({}));
  const ask = async (url: string, cookie: string) => (await app.inject({ url, headers: { cookie } })).statusCode;
  const busy = [];
  for (let call = 0; call < 1501; call++) busy.push(await ask('/api/x', cookieOf('busy')));
  expect(busy.indexOf(429)).toBe(1500);
  expect(await ask('/api/x', cookieOf('quiet'))).toBe(200);
  expect(await ask('/api/x', '')).toBe(200);
  expect(await ask('/assets/x.js', cookieOf('busy'))).toBe(200);
  const refused = await app.inject({ url: '/api/x', headers: { cookie: cookieOf('busy') } });
  expect(refused.json()).toMatchObject({ code: 'too-many-tries', data: { seconds: expect.any(Number) } });
  await app.close();
});
