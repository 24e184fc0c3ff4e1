import type { ClientContext, ClientLink } from '@orpc/client';
import { uuidV7 } from '../../kernel/ids.ts';

/**
 * The one way to the server. Only types of the contract reach the browser, so no schema library does; the link itself follows
 * when a page first asks something, so that signing in does not wait for it.
 */
export const link: ClientLink<ClientContext> = {
  call: async (path, input, options) => {
    loaded ??= import('@orpc/client/fetch').then(
      ({ RPCLink }) => new RPCLink({ url: () => new URL('/rpc', window.location.href) }),
    );
    return (await loaded).call(path, input, options);
  },
};
let loaded: Promise<ClientLink<ClientContext>> | undefined;

/** Calls a procedure by name; for the queue, whose items outlive the page that made them. */
export function callByName(
  capability: string,
  procedure: string,
  input: unknown,
  signal?: AbortSignal,
): Promise<unknown> {
  return link.call([capability, ...procedure.split('.')], input, { context: {}, ...(signal ? { signal } : {}) });
}

/** Made once per intention and sent with every try, so that a retry never doubles what a person did. */
export function newCommandId(): string {
  // Version 7 rather than `crypto.randomUUID`, which browsers keep from pages without https.
  return uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(16)));
}
