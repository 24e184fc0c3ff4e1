import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newCommandId } from '../../../web/client/rpc.ts';
import { Button, LinkButton } from '../../../web/design/button.tsx';
import { RadioGroup } from '../../../web/design/choice.tsx';
import { Notice } from '../../../web/design/notice.tsx';
import { Card, Page, Row, Stack } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { goals } from './client.ts';
import { FilesDrop } from './files-drop.tsx';
import { ImportReportView } from './import-report.tsx';
import './goals.css';

/** Files, then what they would change, then bringing them in: nothing is written before the last step. */
export default function ImportPage() {
  const { t } = useText<keyof typeof messages>();
  const client = useQueryClient();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [keepFor, setKeepFor] = useState<'school' | 'shared'>('school');
  const [title, setTitle] = useState('');
  const [commandId, setCommandId] = useState(newCommandId);
  const isTable = files.some((file) => /\.(csv|tsv|txt)$/i.test(file.name));
  const asked = () => ({ files: [...files], keepFor, ...(isTable && title.trim() !== '' ? { title } : {}) });
  const check = useMutation({ mutationFn: () => goals.checkImport.call(asked()) });
  const apply = useMutation({
    mutationFn: () => goals.import.call({ commandId, ...asked() }),
    onSuccess: () => client.invalidateQueries({ queryKey: goals.key() }),
  });
  // Whatever is chosen anew makes the earlier answer about something else.
  const change = (work: () => void) => {
    check.reset();
    apply.reset();
    setCommandId(newCommandId());
    work();
  };
  const report = check.data;
  const mayApply =
    report !== undefined &&
    report.faults.length === 0 &&
    report.frameworks.some((one) => one.outcome !== 'unchanged') &&
    report.frameworks.every((one) => !one.keptByOther || one.outcome === 'unchanged');
  if (apply.isSuccess) {
    return (
      <Page title={t('goals.import.title')}>
        <Notice kind="good" live>
          {t('goals.import.done')}
        </Notice>
        <ImportReportView report={apply.data} level={2} />
        <Row>
          <LinkButton variant="primary" to="/goals" search={{ tab: 'frameworks' }}>
            {t('goals.tab.frameworks')}
          </LinkButton>
          <Button onPress={() => change(() => setFiles([]))}>{t('goals.import.again')}</Button>
        </Row>
      </Page>
    );
  }
  return (
    <Page title={t('goals.import.title')} lead={t('goals.import.lead')}>
      <Stack>
        <FilesDrop files={files} onChange={(next) => change(() => setFiles(next))} />
        <RadioGroup
          label={t('goals.import.for')}
          value={keepFor}
          onChange={(value) => change(() => setKeepFor(value))}
          options={[
            { value: 'school', label: t('goals.import.for.school') },
            { value: 'shared', label: t('goals.import.for.shared') },
          ]}
        />
        {isTable ? (
          <TextField
            label={t('goals.import.tableTitle')}
            help={t('goals.import.tableTitle.help')}
            value={title}
            onChange={(value) => change(() => setTitle(value))}
            maxLength={200}
            isRequired
          />
        ) : null}
        <Row>
          <Button
            variant={mayApply ? 'quiet' : 'primary'}
            isDisabled={files.length === 0 || (isTable && title.trim() === '')}
            isPending={check.isPending}
            onPress={() => check.mutate()}
          >
            {t('goals.import.check')}
          </Button>
        </Row>
        <ProblemNotice error={check.error} onRetry={() => check.mutate()} />
        {report ? (
          <Card title={t('goals.import.report')}>
            <Stack>
              <ImportReportView report={report} level={3} />
              <ProblemNotice error={apply.error} />
              {mayApply ? (
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
