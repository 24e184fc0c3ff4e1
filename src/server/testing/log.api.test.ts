import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { evidenceSchool } from '../../capabilities/evidence/testing/test-school.ts';
import { startTestServer, type TestServer } from './test-server.ts';

/** Each stands for a kind of thing that a log must never hold. */
const SECRETS = {
  passphrase: 'geheime-zin-vier-blauwe-fietsen',
  cookie: 'c00kieS3cretTokenOfSomebody12345',
  bearer: 'bearerT0kenThatOpensEverything99',
  invitation: 'inv1tationL1nkTokenThatWorksOnce',
  classCode: 'K7QX-93MV',
  name: 'Amina Verstraete-Nachtegaal',
  email: 'amina.nachtegaal@school.test',
  note: 'huilde-na-de-toets-thuis-moeilijk',
};

let server: TestServer;
let school: Awaited<ReturnType<typeof evidenceSchool>>;
let output = '';

/** Every transaction fails at its first statement, with all the words that PostgreSQL can say; who asks is still known. */
function breakTransactions(): () => void {
  const { pool } = server.runtime.database;
  const connect = pool.connect.bind(pool);
  const broken = vi.spyOn(pool, 'connect').mockImplementation((...given: unknown[]) => {
    const [callback] = given;
    // `pool.query` asks with a callback.
    if (typeof callback === 'function') return Reflect.apply(connect, pool, given);
    return Promise.resolve({ query: () => Promise.reject(databaseError()), release: () => undefined });
  });
  return () => broken.mockRestore();
}

function databaseError(): Error {
  const { name, email, note } = SECRETS;
  return Object.assign(new Error(`duplicate key: ${email}`), {
    code: '23505',
    severity: 'ERROR',
    detail: `Key (name, email)=(${name}, ${email}) already exists.`,
    where: `portal "" parameter $3 = '${note}'`,
    table: 'person',
    constraint: 'person_pkey',
  });
}

beforeAll(async () => {
  server = await startTestServer();
  school = await evidenceSchool(server, 'log');
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      output += String(chunk);
      return true;
    });
  }
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation((...given) => {
      output += given
        .map((one) => (one instanceof Error ? `${one.stack} ${JSON.stringify(one)}` : String(one)))
        .join(' ');
    });
  }
});
afterAll(async () => {
  vi.restoreAllMocks();
  await server.close();
});

const HEADERS = {
  origin: 'http://localhost:4400',
  host: 'localhost:4400',
  authorization: `Bearer ${SECRETS.bearer}`,
  'x-forwarded-for': SECRETS.name.replaceAll(/\s/g, ''),
  'user-agent': SECRETS.email,
};

async function askEverything(cookie: string): Promise<string[]> {
  const s = SECRETS;
  const bodies = [
    {
      json: {
        classId: school.classId,
        note: s.note,
        name: s.name,
        email: s.email,
        passphrase: s.passphrase,
        token: s.invitation,
      },
    },
    { email: s.email, password: s.passphrase, classCode: s.classCode, code: s.classCode, token: s.invitation },
    `{"broken": "${s.passphrase} ${s.name}`,
  ];
  const urls = [
    ...['/rpc/people/class', '/rpc/people/setUp', '/rpc/people/choosePassphrase', '/rpc/evidence/observe'],
    ...['/rpc/teaching/glance', '/rpc/mastery/sky', '/rpc/goals/frameworks', '/rpc/materials/start'],
    ...['/api/evidence/batch', '/api/auth/sign-in/email', '/api/auth/class-code/names', '/api/auth/class-code/sign-in'],
    ...[
      `/setup?token=${s.invitation}`,
      `/api/${encodeURIComponent(s.name)}`,
      `/${s.classCode}/%`,
      `/rpc/${s.invitation}`,
    ],
  ];
  const told: string[] = [];
  for (const url of urls)
    for (const payload of bodies) {
      const headers = { ...HEADERS, cookie, 'content-type': 'application/json' };
      const answer = await server.app.inject({ method: 'POST', url, headers, payload });
      told.push(`${answer.statusCode} ${String(answer.headers['x-correlation-id'])} ${url}`);
    }
  const live = await server.app.inject({
    method: 'GET',
    url: `/events?${s.bearer}`,
    headers: { ...HEADERS, cookie: 'x=1' },
  });
  return [...told, `${live.statusCode}`];
}

it('holds no secret and no name, whatever fails, and the number that the person was given', async () => {
  const stranger = `poolster.session_token=${SECRETS.cookie}.c2lnbmF0dXJl`;
  await askEverything(stranger);
  await askEverything(`${school.jars.sam.cookie}; other=${SECRETS.cookie}`);
  const mend = breakTransactions();
  const told = await askEverything(`${school.jars.sam.cookie}; other=${SECRETS.cookie}`);
  mend();
  const session = /session_token=([^.;]+)/.exec(school.jars.sam.cookie)?.[1] ?? 'none';
  for (const [kind, secret] of Object.entries({ ...SECRETS, session })) {
    expect(output.includes(secret), `${kind} is in the log`).toBe(false);
    expect(output.includes(encodeURIComponent(secret)), `${kind} is in the log, encoded`).toBe(false);
    expect(output.includes(Buffer.from(secret).toString('base64')), `${kind} is in the log as base64`).toBe(false);
  }
  const failed = told.filter((one) => one.startsWith('500'));
  expect(failed.length).toBeGreaterThan(0);
  for (const one of failed) expect(output.includes(one.split(' ')[1] ?? ''), one).toBe(true);
  const entries = output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
  expect(entries.find((entry) => entry.error?.database?.constraint === 'person_pkey')).toMatchObject({
    level: 'error',
    event: 'failed',
    error: { code: '23505', database: { table: 'person' } },
  });
});
