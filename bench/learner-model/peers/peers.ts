import { bestLr } from './best-lr.ts';
import { bkt } from './bkt.ts';
import { das3h } from './das3h.ts';
import { elo } from './elo.ts';
import { irt } from './irt.ts';
import type { Peer } from './peer.ts';
import { pfa } from './pfa.ts';

/** The classical models that ours is measured against, all in one configuration for every set. */
export const PEERS: readonly Peer[] = [irt, bkt, pfa, elo, bestLr, das3h];
