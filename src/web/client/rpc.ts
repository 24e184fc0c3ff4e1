import { createORPCClient } from '@orpc/client';
import type { AnyContractRouter, ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils, type RouterUtils } from '@orpc/tanstack-query';
import { link } from './link.ts';

export type CapabilityClient<Contract extends AnyContractRouter> = RouterUtils<ContractRouterClient<Contract>>;

/** TanStack Query options for every procedure of a capability: `goals.browse.queryOptions({ input })`. */
export function clientFor<Contract extends AnyContractRouter>(capability: string): CapabilityClient<Contract> {
  const path = [capability];
  return createTanstackQueryUtils(createORPCClient<ContractRouterClient<Contract>>(link, { path }), { path });
}
