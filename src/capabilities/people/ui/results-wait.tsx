import { newCommandId } from '../../../web/client/link.ts';
import { Card } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { Select } from '../../../web/design/select.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { people, usePeopleWrite } from './client.ts';

const CHOICES = [0, 1, 2, 3, 5, 10];

/** How long a guardian waits for a result that the learner has not looked at (E12). */
export function ResultsWait({ days }: { days: number }) {
  const { t } = useText<keyof typeof messages>();
  const save = usePeopleWrite(people.setResultsWait.call, { done: t('school.resultsWait.saved') });
  const choices = [...new Set([...CHOICES, days])].toSorted((a, b) => a - b);
  return (
    <Card title={t('school.resultsWait')}>
      <div className="stack">
        <p className="soft small">{t('school.resultsWait.help')}</p>
        <Select
          label={t('school.resultsWait.days')}
          value={String(days)}
          onChange={(value) => save.mutate({ commandId: newCommandId(), days: Number(value) })}
          options={choices.map((n) => ({ value: String(n), label: t('school.resultsWait.count', { n }) }))}
        />
        <ProblemNotice error={save.error} />
      </div>
    </Card>
  );
}
