import { useQuery } from '@tanstack/react-query';
import type { ClassId } from '../../../kernel/ids.ts';
import { usePathParam } from '../../../web/client/navigation.ts';
import { Button, LinkButton } from '../../../web/design/button.tsx';
import { RadioGroup } from '../../../web/design/choice.tsx';
import { FileDrop } from '../../../web/design/file-drop.tsx';
import { EmptyState, Loading, Notice } from '../../../web/design/notice.tsx';
import { NumberField } from '../../../web/design/number-field.tsx';
import { Card, Page, Row, Stack } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { type ClassForResults, evidence, type Key } from './client.ts';
import { ResultsOutcome } from './results-outcome.tsx';
import { ResultsTemplate } from './results-template.tsx';
import { type ResultsImportSteps, useResultsImport } from './use-results-import.ts';

/** A teacher brings in the results of a test: a file, what it would record, then bringing it in. */
export default function ResultsPage() {
  const classId = usePathParam<ClassId>('classId');
  const { t } = useText<Key>();
  const { data, error, refetch } = useQuery(evidence.classForResults.queryOptions({ input: { classId } }));
  if (data) return <ResultsOfClass of={data} />;
  return (
    <Page title={t('results.title')}>
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Loading />}
    </Page>
  );
}

function ResultsOfClass({ of }: { of: ClassForResults }) {
  const { t } = useText<Key>();
  const { classId, name } = of.class;
  const steps = useResultsImport(classId);
  const toClass = (
    <LinkButton to="/class/$classId" params={{ classId }}>
      {t('results.toClass')}
    </LinkButton>
  );
  if (of.goals.length === 0) {
    return (
      <Page title={t('results.title')} actions={toClass}>
        <EmptyState title={t('results.noGoals')} text={t('results.noGoals.text')} />
      </Page>
    );
  }
  return (
    <Page title={t('results.title')} lead={t('results.lead', { class: name })} actions={toClass}>
      {steps.apply.isSuccess ? (
        <Stack>
          <Notice kind="good" live>
            {t('results.done', { n: steps.apply.data.fresh })}
          </Notice>
          <Row>
            <Button onPress={steps.startAgain}>{t('results.again')}</Button>
          </Row>
        </Stack>
      ) : (
        <Stack>
          <AboutTest steps={steps} />
          <ProblemNotice error={steps.attempt.error} onRetry={steps.tryNow} />
          {steps.attempt.data ? <ResultsOutcome of={of} outcome={steps.attempt.data} steps={steps} /> : null}
          <ResultsTemplate of={of} />
        </Stack>
      )}
    </Page>
  );
}

function AboutTest({ steps }: { steps: ResultsImportSteps }) {
  const { t } = useText<Key>();
  const { asked, change, attempt } = steps;
  const take = (file: File) =>
    change({ file, title: asked.title || file.name.replace(/\.\w+$/, ''), columns: {}, learners: {} });
  return (
    <Card title={t('results.about')}>
      <Stack>
        <FileDrop
          label={asked.file?.name ?? t('results.file')}
          help={t('results.file.help')}
          accept={['.csv', '.xlsx', '.txt', '.tsv']}
          onFile={take}
        />
        <TextField
          label={t('results.name')}
          help={t('results.name.help')}
          value={asked.title}
          onChange={(title) => change({ title })}
          maxLength={120}
          isRequired
        />
        <TextField
          label={t('results.day')}
          type="date"
          value={asked.day}
          onChange={(day) => change({ day })}
          isRequired
        />
        <RadioGroup
          label={t('results.purpose')}
          value={asked.purpose}
          onChange={(purpose) => change({ purpose })}
          options={[
            { value: 'of', label: t('results.purpose.of') },
            { value: 'for', label: t('results.purpose.for') },
          ]}
        />
        <NumberField
          label={t('results.maximum')}
          value={asked.maximum ?? Number.NaN}
          onChange={(maximum) => change({ maximum: Number.isNaN(maximum) ? undefined : maximum })}
          minValue={1}
          maxValue={1000}
          isRequired={false}
        />
        <Row>
          <Button
            variant={attempt.data ? 'quiet' : 'primary'}
            isDisabled={!steps.isWhole}
            isPending={attempt.isPending}
            onPress={steps.tryNow}
          >
            {t('results.try')}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}
