import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newCommandId } from '../../../web/client/link.ts';
import { Button, LinkButton } from '../../../web/design/button.tsx';
import { RadioGroup } from '../../../web/design/choice.tsx';
import { Notice } from '../../../web/design/notice.tsx';
import { Card, Page, Row, Stack } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { ImportReport } from '../goals.contract.ts';
import type { messages } from '../messages.ts';
import { goals } from './client.ts';
import { FilesDrop } from './files-drop.tsx';
import { ImportReportView } from './import-report.tsx';
import './goals.css';

/** Files, then what they would change, then bringing them in: nothing is written before the last step. */
export default function ImportPage() {
  const { t } = useText<keyof typeof messages>();
  const steps = useImport();
  const { check, apply } = steps;
  if (apply.isSuccess) return <Done report={apply.data} onAgain={steps.startAgain} />;
  return (
    <Page title={t('goals.import.title')} lead={t('goals.import.lead')}>
      <Stack>
        <FileChoice steps={steps} />
        <ProblemNotice error={check.error} onRetry={() => check.mutate()} />
        {check.data ? (
          <Card title={t('goals.import.report')}>
            <Stack>
              <ImportReportView report={check.data} level={3} />
              <ProblemNotice error={apply.error} />
              {steps.mayApply ? (
                <Row>
                  <Button variant="primary" isPending={apply.isPending} onPress={() => apply.mutate()}>
                    {t('goals.import.apply')}
                  </Button>
                </Row>
              ) : null}
            </Stack>
          </Card>
        ) : null}
      </Stack>
    </Page>
  );
}

interface Asked {
  readonly files: readonly File[];
  readonly keepFor: 'school' | 'shared';
  readonly title: string;
}

function useImport() {
  const client = useQueryClient();
  const [asked, setAsked] = useState<Asked>({ files: [], keepFor: 'school', title: '' });
  const [commandId, setCommandId] = useState(newCommandId);
  const { keepFor, title } = asked;
  const isTable = asked.files.some((file) => /\.(csv|tsv|txt)$/i.test(file.name));
  const input = () => ({ files: [...asked.files], keepFor, ...(isTable && title.trim() !== '' ? { title } : {}) });
  const check = useMutation({ mutationFn: () => goals.checkImport.call(input()) });
  const apply = useMutation({
    mutationFn: () => goals.import.call({ commandId, ...input() }),
    onSuccess: () => client.invalidateQueries({ queryKey: goals.key() }),
  });
  // Whatever is chosen anew makes the earlier answer about something else.
  const change = (next: Partial<Asked>) => {
    check.reset();
    apply.reset();
    setCommandId(newCommandId());
    setAsked({ ...asked, ...next });
  };
  return {
    ...{ asked, change, isTable, check, apply },
    isComplete: asked.files.length > 0 && (!isTable || title.trim() !== ''),
    mayApply: check.data !== undefined && changesSomething(check.data),
    startAgain: () => change({ files: [] }),
  };
}

function changesSomething(report: ImportReport): boolean {
  const changed = report.frameworks.filter((one) => one.outcome !== 'unchanged');
  return report.faults.length === 0 && changed.length > 0 && changed.every((one) => !one.keptByOther);
}

function FileChoice({ steps }: { steps: ReturnType<typeof useImport> }) {
  const { t } = useText<keyof typeof messages>();
  const { asked, change, check } = steps;
  return (
    <Stack>
      <FilesDrop files={asked.files} onChange={(files) => change({ files })} />
      <RadioGroup
        label={t('goals.import.for')}
        value={asked.keepFor}
        onChange={(keepFor) => change({ keepFor })}
        options={[
          { value: 'school', label: t('goals.import.for.school') },
          { value: 'shared', label: t('goals.import.for.shared') },
        ]}
      />
      {steps.isTable ? (
        <TextField
          label={t('goals.import.tableTitle')}
          help={t('goals.import.tableTitle.help')}
          value={asked.title}
          onChange={(title) => change({ title })}
          maxLength={200}
          isRequired
        />
      ) : null}
      <Row>
        <Button
          variant={steps.mayApply ? 'quiet' : 'primary'}
          isDisabled={!steps.isComplete}
          isPending={check.isPending}
          onPress={() => check.mutate()}
        >
          {t('goals.import.check')}
        </Button>
      </Row>
    </Stack>
  );
}

function Done(props: { report: ImportReport; onAgain: () => void }) {
  const { t } = useText<keyof typeof messages>();
  return (
    <Page title={t('goals.import.title')}>
      <Notice kind="good" live>
        {t('goals.import.done')}
      </Notice>
      <ImportReportView report={props.report} level={2} />
      <Row>
        <LinkButton variant="primary" to="/goals" search={{ tab: 'frameworks' }}>
          {t('goals.tab.frameworks')}
        </LinkButton>
        <Button onPress={props.onAgain}>{t('goals.import.again')}</Button>
      </Row>
    </Page>
  );
}
