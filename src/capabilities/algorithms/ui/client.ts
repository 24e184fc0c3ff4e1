import { clientFor } from '../../../web/client/rpc.ts';
import type { algorithmsContract } from '../algorithms.contract.ts';
import type { messages } from '../messages.ts';

export const algorithms = clientFor<typeof algorithmsContract>('algorithms');

export type AlgorithmInDepth = Awaited<ReturnType<typeof algorithms.algorithm.call>>;
export type InSchool = Awaited<ReturnType<typeof algorithms.inSchool.call>>;
export type Measured = AlgorithmInDepth['measured'][number];
export type Key = keyof typeof messages;
