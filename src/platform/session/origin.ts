import type { createAuthMiddleware } from 'better-auth/api';
import type { Origin } from './attempts.ts';

/** What the hooks and endpoints of the sign-in library are given. */
export type AuthCall = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

/** The address that the server itself put there; what a client sends under this name is overwritten. */
export const ADDRESS_HEADER = 'x-poolster-address';

export const DEVICE_COOKIE = { name: 'device', seconds: 180 * 24 * 3600 } as const;

export function addressOf(headers: Headers | undefined): string {
  return headers?.get(ADDRESS_HEADER) ?? '';
}

export function originOf(ctx: Pick<AuthCall, 'headers' | 'getCookie' | 'context'>): Origin {
  const device = ctx.getCookie(ctx.context.createAuthCookie(DEVICE_COOKIE.name).name);
  return { address: addressOf(ctx.headers), ...(device ? { device } : {}) };
}

/** Names an account by its address, the same whether there is one. */
export function emailKey(email: string): string {
  return `email:${email.trim().toLowerCase().slice(0, 320)}`;
}
