import type { TestServer } from '../../../server/testing/test-server.ts';

const ORIGIN = 'http://localhost:4400';

export interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  readonly body: Record<string, unknown>;
  readonly cookies: readonly { readonly name: string; readonly [attribute: string]: unknown }[];
}

/** A browser with cookies per origin that follows nothing by itself, so that a test can look at, and forge, every step. */
export interface Browser {
  readonly cookies: Map<string, Map<string, string>>;
  /** Calls the sign-in library of the server under test. */
  auth(path: string, body?: object, headers?: Record<string, string>): Promise<Answer>;
  /** Opens an address: of the server under test, or of a provider that really listens. */
  open(address: string): Promise<Answer>;
  /** Goes on as a browser does until the server under test answers with one of its own pages; returns that page's address. */
  follow(address: string, untilPath?: string): Promise<string>;
  /** For clients of `startTestServer`. */
  jar(): { cookie: string };
}

export function openBrowser(server: TestServer, address = '192.0.2.10'): Browser {
  const cookies = new Map<string, Map<string, string>>();
  const own = (origin: string) => cookies.get(origin) ?? cookies.set(origin, new Map()).get(origin) ?? new Map();
  const header = (origin: string) => [...own(origin)].map(([name, value]) => `${name}=${value}`).join('; ');

  async function ask(method: 'GET' | 'POST', path: string, body?: object, headers = {}): Promise<Answer> {
    const answer = await server.app.inject({
      method,
      url: path,
      remoteAddress: address,
      headers: { host: 'localhost:4400', origin: ORIGIN, cookie: header(ORIGIN), ...headers },
      ...(body ? { payload: body } : {}),
    });
    for (const { name, value, maxAge } of answer.cookies)
      if (maxAge === 0) own(ORIGIN).delete(name);
      else own(ORIGIN).set(name, encodeURIComponent(value));
    const location = answer.headers.location;
    return {
      status: answer.statusCode,
      location: location === undefined ? undefined : new URL(location, ORIGIN).href,
      body: answer.body !== '' && /json/.test(String(answer.headers['content-type'])) ? answer.json() : {},
      cookies: answer.cookies,
    };
  }

  const open = (url: string) =>
    new URL(url).origin === ORIGIN
      ? ask('GET', url.slice(ORIGIN.length))
      : openElsewhere(url, header(new URL(url).origin), own(new URL(url).origin));
  return {
    cookies,
    open,
    auth: (path, body, headers) => ask(body ? 'POST' : 'GET', `/api/auth${path}`, body, headers),
    follow: async (url, untilPath) => {
      let here = url;
      for (let step = 0; step < 12; step++) {
        const { origin, pathname } = new URL(here);
        if (origin === ORIGIN && (pathname === untilPath || !pathname.startsWith('/api/'))) return here;
        const { location, status } = await open(here);
        if (!location) throw new Error(`${here} answered ${status} and leads nowhere`);
        here = location;
      }
      throw new Error('The way does not end');
    },
    jar: () => ({ cookie: header(ORIGIN) }),
  };
}

/** A provider that really listens. */
async function openElsewhere(url: string, cookie: string, kept: Map<string, string>): Promise<Answer> {
  const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
  for (const line of answer.headers.getSetCookie()) {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    kept.set(pair.slice(0, at), pair.slice(at + 1));
  }
  const location = answer.headers.get('location');
  await answer.arrayBuffer();
  return {
    status: answer.status,
    location: location ? new URL(location, url).href : undefined,
    body: {},
    cookies: [],
  };
}
