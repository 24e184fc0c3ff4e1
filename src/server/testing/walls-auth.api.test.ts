import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPaths } from '../../platform/session/paths.ts';
import { AUTH_ROWS, type Served } from './policy-auth.ts';
import { openNetwork } from './policy-network.ts';
import type { Case } from './policy-table.ts';
import { startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
let jars: Awaited<ReturnType<typeof openNetwork>>['jars'];
beforeAll(async () => {
  server = await startTestServer({ now: new Date('2026-11-20T09:00:00Z') });
  ({ jars } = await openNetwork(server));
  // This teacher signed in a while ago.
  const token = /session_token=([^.;]+)/.exec(decodeURIComponent(jars.otherTeacher.cookie))?.[1];
  await server.runtime.database.pool.query(
    `update auth."session" set "createdAt" = "createdAt" - interval '11 minutes' where "token" = $1`,
    [token],
  );
});
afterAll(() => server.close());

async function call(path: string, body: object | undefined, who?: Case, origin = 'http://localhost:4400') {
  const answer = await server.app.inject({
    method: body ? 'POST' : 'GET',
    url: `/api/auth${path}`,
    headers: { host: 'localhost:4400', origin, ...(who ? { cookie: jars[who].cookie } : {}) },
    ...(body ? { payload: body } : {}),
  });
  const told: unknown = /json/.test(String(answer.headers['content-type'])) ? answer.json() : {};
  const code = typeof told === 'object' && told !== null && 'code' in told ? String(told.code) : '';
  return { status: answer.statusCode, code };
}

/** Whom each kind of call refuses, and with which words; everybody else gets as far as the call itself. */
const REFUSED: Readonly<Record<Served, Partial<Record<'nobody' | 'pictures' | 'guardian' | 'stale', string>>>> = {
  anybody: {},
  holder: { nobody: 'sign-in-needed', pictures: 'needs-passphrase' },
  freshHolder: { nobody: 'sign-in-needed', pictures: 'needs-passphrase', stale: 'session-not-fresh' },
  freshStaff: {
    ...{ nobody: 'sign-in-needed', pictures: 'needs-passphrase' },
    ...{ guardian: 'passkeys-for-staff', stale: 'session-not-fresh' },
  },
};
const WALLS = ['not-found', 'sign-in-needed', 'needs-passphrase', 'passkeys-for-staff', 'session-not-fresh'];
const WHO: Readonly<Record<string, Case | undefined>> = {
  nobody: undefined,
  ...{ pictures: 'selfByPictures', guardian: 'guardian', stale: 'otherTeacher', fresh: 'classTeacher' },
};

describe('the calls of the sign-in library', () => {
  it('that are open have a row, and no other', () => {
    expect(Object.keys(AUTH_ROWS).toSorted()).toEqual([...openPaths([])].toSorted());
  });

  it.each(Object.entries(AUTH_ROWS))('%s serves whom its row says, and refuses everybody else', async (path, row) => {
    for (const [name, who] of Object.entries(WHO)) {
      const { code } = await call(path, row.body, who);
      const refusal = Object.entries(REFUSED[row.by]).find(([one]) => one === name)?.[1];
      if (refusal) expect([name, code]).toEqual([name, refusal]);
      else expect(WALLS, `${name} is served`).not.toContain(code);
    }
  });

  it.each(Object.entries(AUTH_ROWS).filter(([, { body }]) => body))(
    '%s takes nothing that a page of another site sends with the cookie',
    async (path, { body }) => {
      const { status, code } = await call(path, body, 'guardian', 'https://elsewhere.example');
      expect(status, code).toBe(403);
    },
  );

  it('that have no row do not exist for the world, whoever asks', async () => {
    const brought = server.signInCalls.filter((path) => !(path in AUTH_ROWS));
    expect(brought.length).toBeGreaterThan(25);
    for (const path of brought)
      for (const body of [undefined, {}])
        for (const who of [undefined, 'guardian', 'administrator'] as const)
          expect(await call(path.replace(/:\w+/, 'x'), body, who), path).toMatchObject({
            status: 404,
            code: 'not-found',
          });
  });
});
