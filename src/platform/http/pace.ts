import { createHmac, timingSafeEqual } from 'node:crypto';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../../kernel/problem.ts';

/** Calls a minute of one session; a busy page makes a few dozen. */
const MOST_OF_SESSION = 1500;
/** Calls a minute of everybody without a session behind one address: a school of a thousand that signs in at nine o'clock. */
const MOST_OF_ADDRESS = 12_000;

/**
 * Paces calls. A school is often one address, so that an address alone says nothing of a person: who holds a session is
 * counted by that session, and only calls without one by address. Guessing is slowed per account, elsewhere.
 */
export async function registerPace(app: FastifyInstance, secret: string): Promise<void> {
  await app.register(rateLimit, {
    timeWindow: '1 minute',
    keyGenerator: (request) => paceKey(request, secret),
    max: (_request, key) => (key.startsWith('session:') ? MOST_OF_SESSION : MOST_OF_ADDRESS),
    allowList: (request) => request.url === '/health' || request.url.startsWith('/assets/'),
    // Thrown, so that it reaches the one handler with the words of every other refusal.
    errorResponseBuilder: (_request, { ttl }) =>
      new Problem('too-many-tries', { status: 429, data: { seconds: Math.ceil(ttl / 1000) } }),
  });
}

/** `session:` and its signature where the cookie is one that this server signed, so that nobody makes up sessions to be faster. */
export function paceKey(request: Pick<FastifyRequest, 'ip' | 'headers'>, secret: string): string {
  const signature = signatureIn(request.headers.cookie ?? '', secret);
  return signature === undefined ? `address:${request.ip}` : `session:${signature}`;
}

/** The sign-in writes `token.base64(HMAC-SHA256(token))`, URL-encoded. */
const SESSION_COOKIE = /(?:^|;\s*)(?:__Host-)?poolster\.session_token=([^;\s]{1,300})/;

function signatureIn(cookie: string, secret: string): string | undefined {
  const value = SESSION_COOKIE.exec(cookie)?.[1];
  if (value === undefined) return undefined;
  const text = decoded(value);
  const dot = text.lastIndexOf('.');
  if (dot < 1) return undefined;
  const given = Buffer.from(text.slice(dot + 1), 'base64');
  const right = createHmac('sha256', secret).update(text.slice(0, dot)).digest();
  return given.length === right.length && timingSafeEqual(given, right) ? right.toString('base64url') : undefined;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    // A cookie that is no URL encoding is none of ours.
    return '';
  }
}
