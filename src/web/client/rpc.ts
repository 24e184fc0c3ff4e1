import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { AnyContractRouter, ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils, type RouterUtils } from '@orpc/tanstack-query';
import { uuidV7 } from '../../kernel/ids.ts';

export type CapabilityClient<Contract extends AnyContractRouter> = RouterUtils<ContractRouterClient<Contract>>;

/** The one way to the server. Only types of the contract reach the browser, so no schema library does. */
const link = new RPCLink({ url: () => new URL('/rpc', window.location.href) });

/** TanStack Query options for every procedure of a capability: `goals.browse.queryOptions({ input })`. */
export function clientFor<Contract extends AnyContractRouter>(capability: string): CapabilityClient<Contract> {
  const path = [capability];
  return createTanstackQueryUtils(createORPCClient<ContractRouterClient<Contract>>(link, { path }), { path });
}

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
