import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { createPressure, registerPressure } from './pressure.ts';

it('one long piece of work is no overload; staying late is, until the loop is in time again', () => {
  const pressure = createPressure();
  for (const late of [30_000, 0, 1200, 1200, 1200]) pressure.sample(late);
  expect(pressure.isOverloaded()).toBe(false);
  pressure.sample(1200);
  expect(pressure.isOverloaded()).toBe(true);
  pressure.sample(5);
  expect(pressure.isOverloaded()).toBe(false);
});

it('answers calls 503 with when to come back, and leaves health and pages alone', async () => {
  const app = Fastify();
  registerPressure(app, { sample: () => undefined, isOverloaded: () => true });
  for (const url of ['/health', '/klas', '/rpc/x', '/api/x', '/events']) app.get(url, async () => ({}));
  const answers = await Promise.all(['/health', '/klas', '/rpc/x', '/api/x', '/events'].map((url) => app.inject(url)));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 503, 503, 503]);
  expect(answers[3]?.headers['retry-after']).toBe('5');
  expect(answers[3]?.json()).toMatchObject({ code: 'unavailable' });
  await app.close();
});
