import type { PersonId } from '../../../kernel/ids.ts';
import { usePathParam } from '../../../web/client/navigation.ts';
import { LearnerInDepth } from './learner-in-depth.tsx';

export default function LearnerPage() {
  return <LearnerInDepth learnerId={usePathParam<PersonId>('learnerId')} />;
}
