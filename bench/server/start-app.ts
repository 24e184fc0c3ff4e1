import { type ChildProcess, fork } from 'node:child_process';

export interface BenchServer {
  readonly address: string;
  memory(): Promise<{ readonly rss: number; readonly heap: number }>;
  stop(): Promise<void>;
}

export const PUBLIC_URL = 'http://localhost:4400';

/** A whole Poolster in a process of its own on this database. */
export async function startApp(url: string, log?: number): Promise<BenchServer> {
  const child = fork(new URL('main.ts', import.meta.url), [url, PUBLIC_URL], {
    stdio: ['ignore', log ?? 'inherit', log ?? 'inherit', 'ipc'],
  });
  const { address } = await said<{ address: string }>(child);
  return {
    address,
    memory: async () => {
      const answer = said<{ rss: number; heap: number }>(child);
      child.send('memory');
      return answer;
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill();
      }),
  };
}

function said<Answer>(child: ChildProcess): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`The server ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      // It is ours: bench/server/main.ts.
      resolve(message as Answer);
    });
  });
}

/** One call as a browser makes it. Throws on anything but a success. */
export async function call<Answer>(
  server: Pick<BenchServer, 'address'>,
  path: string,
  options: { readonly cookie?: string; readonly body?: object; readonly address?: string } = {},
): Promise<{ readonly answer: Answer; readonly cookie: string; readonly ms: number }> {
  const from = performance.now();
  const response = await fetch(`${server.address}${path}`, {
    method: options.body ? 'POST' : 'GET',
    headers: {
      origin: PUBLIC_URL,
      ...(options.address ? { 'x-forwarded-for': options.address } : {}),
      ...(options.cookie ? { cookie: options.cookie } : {}),
      ...(options.body ? { 'content-type': 'application/json' } : {}),
    },
    ...(options.body ? { body: JSON.stringify(options.body) } : {}),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text.slice(0, 200)}`);
  const cookie = response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  return { answer: JSON.parse(text) as Answer, cookie, ms: performance.now() - from };
}
