import type { SlotFilling } from '../../../web/client/slots.tsx';
import { LearnerAsks } from './learner-asks.tsx';

export const slots: readonly SlotFilling[] = [{ slot: 'learner.asks', component: LearnerAsks }];
