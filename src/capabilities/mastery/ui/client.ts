import { clientFor } from '../../../web/client/rpc.ts';
import type { evidenceContract } from '../../evidence/evidence.contract.ts';
import type { masteryContract } from '../mastery.contract.ts';

export const mastery = clientFor<typeof masteryContract>('mastery');
/** The pieces behind a belief, with who recorded them. */
export const evidence = clientFor<typeof evidenceContract>('evidence');

export type Sky = Awaited<ReturnType<typeof mastery.sky.call>>;
export type Constellation = Sky['constellations'][number];
export type Star = Constellation['stars'][number];
export type NextStar = Sky['next'][number];
export type GoalDepth = Awaited<ReturnType<typeof mastery.goal.call>>;
export type EffectSeen = GoalDepth['explanation']['effects'][number];
export type EvidenceSeen = Awaited<ReturnType<typeof evidence.list.call>>['evidence'][number];
