import { clientFor } from '../../../web/client/rpc.ts';
import type { goalsContract } from '../goals.contract.ts';

export const goals = clientFor<typeof goalsContract>('goals');
