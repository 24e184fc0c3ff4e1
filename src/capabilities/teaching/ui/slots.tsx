import { lazy, Suspense } from 'react';
import type { SlotFilling } from '../../../web/client/slots.tsx';

// Only a learner's own pages have this slot, so others do not carry it.
const Asks = lazy(async () => ({ default: (await import('./learner-asks.tsx')).LearnerAsks }));

function LearnerAsks(props: Parameters<typeof Asks>[0]) {
  return (
    <Suspense>
      <Asks {...props} />
    </Suspense>
  );
}

export const slots: readonly SlotFilling[] = [{ slot: 'learner.asks', component: LearnerAsks }];
