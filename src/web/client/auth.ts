import { AnswerError } from './problem-of.ts';

/** Posts to the sign-in service, which speaks plain JSON and keeps the session in a cookie. */
export function postAuth(path: string, body: unknown = {}): Promise<unknown> {
  return askAuth(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

export function getAuth(path: string): Promise<unknown> {
  return askAuth(path, {});
}

async function askAuth(path: string, request: RequestInit): Promise<unknown> {
  const response = await fetch(`/api/auth${path}`, { ...request, credentials: 'same-origin' });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer;
  // better-auth sends its own header for the wait, proxies and Fastify the standard one (RFC 9110, 10.2.3).
  const wait = response.headers.get('retry-after') ?? response.headers.get('x-retry-after');
  throw new AnswerError(response.status, answer, Number(wait) || 0);
}

export async function signOut(): Promise<void> {
  await postAuth('/sign-out');
}
