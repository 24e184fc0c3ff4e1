import type { DemoFramework } from './demo-goal.ts';
import { DUTCH_LABOUR_MARKET_3 } from './dutch-labour-market-3.ts';
import { DUTCH_PRIMARY } from './dutch-primary.ts';
import { DUTCH_SECONDARY_1 } from './dutch-secondary-1.ts';
import { MATHEMATICS_PRIMARY } from './mathematics-primary.ts';
import { MATHEMATICS_SECONDARY_1 } from './mathematics-secondary-1.ts';
import { MATHEMATICS_SECONDARY_2 } from './mathematics-secondary-2.ts';
import { SELF_REGULATION } from './self-regulation.ts';

/** The demo curriculum, written by us; later frameworks build on earlier ones, so that they load in this order. */
export const DEMO_FRAMEWORKS: readonly DemoFramework[] = [
  MATHEMATICS_PRIMARY,
  MATHEMATICS_SECONDARY_1,
  MATHEMATICS_SECONDARY_2,
  DUTCH_PRIMARY,
  DUTCH_SECONDARY_1,
  DUTCH_LABOUR_MARKET_3,
  SELF_REGULATION,
];
