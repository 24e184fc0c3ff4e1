import { isContractProcedure } from '@orpc/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { evidenceSchool } from '../../capabilities/evidence/testing/test-school.ts';
import { CAPABILITIES } from '../capabilities.ts';
import { startTestServer, type TestServer } from './test-server.ts';

// A link on another site is a GET that brings the cookie along: by GET nothing may be done but what its contract calls a read.
let server: TestServer;
let cookie: string;
beforeAll(async () => {
  server = await startTestServer();
  const school = await evidenceSchool(server, 'by-get');
  cookie = school.jars.sam.cookie;
});
afterAll(() => server.close());

const writes = CAPABILITIES.flatMap(({ name, routes }) =>
  Object.entries(routes).flatMap(([route, { contract }]) =>
    isContractProcedure(contract) && contract['~orpc'].route.method !== 'GET' ? [`${name}/${route}`] : [],
  ),
);

it('there are many writes', () => {
  expect(writes.length).toBeGreaterThan(40);
});

it.each(writes)('GET /rpc/%s does nothing', async (path) => {
  const url = `/rpc/${path}?data=${encodeURIComponent('{"json":{}}')}`;
  const answer = await server.app.inject({ method: 'GET', url, headers: { host: 'localhost:4400', cookie } });
  expect(answer.statusCode).toBe(405);
});
