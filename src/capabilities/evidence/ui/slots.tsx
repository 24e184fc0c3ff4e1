import type { SlotFilling } from '../../../web/client/slots.tsx';
import { LinkButton } from '../../../web/design/button.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';

/** From a class to bringing in its test results. */
function ResultsLink({ classId }: { classId: string }) {
  const { t } = useText<keyof typeof messages>();
  return (
    <LinkButton to="/class/$classId/results" params={{ classId }} variant="plain">
      {t('results.link')}
    </LinkButton>
  );
}

export const slots: readonly SlotFilling[] = [{ slot: 'class.links', component: ResultsLink }];
