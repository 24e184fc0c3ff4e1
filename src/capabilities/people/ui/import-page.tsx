import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { newCommandId } from '../../../web/client/link.ts';
import { AppLink, Button, LinkButton } from '../../../web/design/button.tsx';
import { FileDrop } from '../../../web/design/file-drop.tsx';
import { Loading, Notice } from '../../../web/design/notice.tsx';
import { Card, Page, Row } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { Select } from '../../../web/design/select.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { type Inspection, people, type RosterSource, usePeopleWrite } from './client.ts';
import { MappingForm } from './import-mapping.tsx';
import { RosterReport } from './import-report.tsx';
import './school.css';

type Applied = Awaited<ReturnType<typeof people.applyRoster.call>>;

/** A roster in three steps: the file, what would change, done. Nothing is kept before the person says yes. */
export default function ImportPage() {
  const { t } = useText<keyof typeof messages>();
  const [file, setFile] = useState<File>();
  const [applied, setApplied] = useState<Applied>();
  const inspect = useMutation({
    mutationFn: (asked: { file: File; sheet?: string }) => people.inspectRoster.call(asked),
  });
  const restart = () => {
    setFile(undefined);
    setApplied(undefined);
    inspect.reset();
  };
  const choose = (chosen: File) => {
    setFile(chosen);
    inspect.mutate({ file: chosen });
  };
  return (
    <Page title={t('roster.title')} lead={t('roster.lead')}>
      <p>
        <AppLink to="/school">{t('school.back')}</AppLink>
      </p>
      {applied ? (
        <Done applied={applied} onAgain={restart} />
      ) : file && inspect.data ? (
        <Choices
          key={`${file.name} ${file.lastModified} ${inspect.data.kind === 'table' ? inspect.data.sheet : ''}`}
          file={file}
          inspection={inspect.data}
          onSheet={(sheet) => inspect.mutate({ file, sheet })}
          onOther={restart}
          onApplied={setApplied}
        />
      ) : (
        <Card title={t('roster.file.title')}>
          <div className="stack">
            <FileDrop
              label={t('roster.file')}
              help={t('roster.file.help')}
              accept={['.zip', '.csv', '.txt', '.xlsx']}
              isDisabled={inspect.isPending}
              onFile={choose}
            />
            {inspect.isPending ? <Loading label={t('roster.reading')} /> : null}
            <ProblemNotice error={inspect.error} />
          </div>
        </Card>
      )}
    </Page>
  );
}

interface ChoicesProps {
  readonly file: File;
  readonly inspection: Inspection;
  readonly onSheet: (sheet: string) => void;
  readonly onOther: () => void;
  readonly onApplied: (applied: Applied) => void;
}

/** How the file is to be read, and then what that would change. */
function Choices(props: ChoicesProps) {
  const { t } = useText<keyof typeof messages>();
  const { file, inspection } = props;
  const [source, setSource] = useState<RosterSource>(() => firstSource(inspection));
  const dryRun = useMutation({ mutationFn: (asked: RosterSource) => people.tryRoster.call({ ...asked, file }) });
  const change = (next: RosterSource) => {
    setSource(next);
    dryRun.reset();
  };
  const needsSchool = inspection.kind === 'oneroster' && inspection.schools.length > 1 && !source.schoolSourceId;
  return (
    <>
      <Card
        title={file.name}
        aside={
          <Button size="small" variant="plain" onPress={props.onOther}>
            {t('roster.otherFile')}
          </Button>
        }
      >
        <div className="stack">
          <p>
            {inspection.kind === 'oneroster'
              ? t('roster.found.oneroster', { version: inspection.version, complete: String(inspection.complete) })
              : t('roster.found.table', { rows: inspection.rows })}
          </p>
          {inspection.kind === 'oneroster' && inspection.schools.length > 1 ? (
            <Select
              label={t('roster.school')}
              help={t('roster.school.help')}
              value={source.schoolSourceId ?? null}
              onChange={(schoolSourceId) => change({ ...source, schoolSourceId })}
              options={inspection.schools.map((one) => ({ value: one.sourceId, label: one.name }))}
            />
          ) : null}
          {inspection.kind === 'table' ? (
            <MappingForm inspection={inspection} source={source} onChange={change} onSheet={props.onSheet} />
          ) : null}
          <ProblemNotice error={dryRun.error} />
          {dryRun.data ? null : (
            <Row>
              <Button
                variant="primary"
                isDisabled={needsSchool}
                isPending={dryRun.isPending}
                onPress={() => dryRun.mutate(source)}
              >
                {t('roster.try')}
              </Button>
            </Row>
          )}
        </div>
      </Card>
      {dryRun.data ? <Agree file={file} source={source} dryRun={dryRun.data} onApplied={props.onApplied} /> : null}
    </>
  );
}

function firstSource(inspection: Inspection): RosterSource {
  if (inspection.kind === 'table') {
    const sheet = inspection.sheet === null ? {} : { sheet: inspection.sheet };
    return { ...sheet, mapping: inspection.mapping, year: 'running' };
  }
  const school = inspection.schoolSourceId === null ? {} : { schoolSourceId: inspection.schoolSourceId };
  return { ...school, year: 'running' };
}

type DryRun = Awaited<ReturnType<typeof people.tryRoster.call>>;

function Agree(props: { file: File; source: RosterSource; dryRun: DryRun; onApplied: (applied: Applied) => void }) {
  const { t } = useText<keyof typeof messages>();
  const { t: tOfNote, has } = useText();
  const { file, source, dryRun } = props;
  const [commandId] = useState(newCommandId);
  const apply = usePeopleWrite(
    () => people.applyRoster.call({ ...source, file, commandId, fingerprint: dryRun.fingerprint }),
    { onDone: props.onApplied },
  );
  return (
    <Card title={t('roster.dryRun')}>
      <div className="stack">
        {dryRun.isNothingToDo ? (
          <Notice kind="good" live>
            <p>{t('roster.nothing')}</p>
          </Notice>
        ) : (
          <Notice kind="info" live>
            <p>{t('roster.dryRun.help')}</p>
          </Notice>
        )}
        <RosterReport report={dryRun.report} />
        {dryRun.notes.length > 0 ? (
          <details className="report-details">
            <summary>{t('roster.notes', { n: dryRun.notes.length })}</summary>
            <ul>
              {dryRun.notes.map((note) => (
                <li key={JSON.stringify(note)}>
                  {note.where}: {has(`mended.${note.code}`) ? tOfNote(`mended.${note.code}`, note.data) : note.code}
                </li>
              ))}
            </ul>
          </details>
        ) : null}
        <ProblemNotice error={apply.error} />
        <Row>
          {dryRun.isNothingToDo ? (
            <LinkButton to="/school" variant="primary">
              {t('school.back')}
            </LinkButton>
          ) : (
            <Button variant="primary" isPending={apply.isPending} onPress={() => apply.mutate(undefined)}>
              {t('roster.apply')}
            </Button>
          )}
        </Row>
      </div>
    </Card>
  );
}

function Done(props: { applied: Applied; onAgain: () => void }) {
  const { t } = useText<keyof typeof messages>();
  const { accounts, pictures, report } = props.applied;
  return (
    <Card title={t('roster.done')}>
      <div className="stack">
        <Notice kind="good" live>
          <p>
            {t('roster.done.text', {
              added: report.people.added.count,
              changed: report.people.changed.count,
              ended: report.people.ended.count,
            })}
          </p>
          <p>{t('roster.done.accounts', { accounts: accounts.made, pictures })}</p>
        </Notice>
        {accounts.held.length > 0 ? (
          <Notice kind="attention">
            <p>{t('roster.held', { n: accounts.held.length })}</p>
            <ul className="faults">
              {accounts.held.map((one) => (
                <li key={one.personId}>
                  {one.name}: {t('roster.held.reason', { reason: one.reason })}
                </li>
              ))}
            </ul>
          </Notice>
        ) : null}
        <p>{t('roster.done.next')}</p>
        <Row>
          <LinkButton to="/school/accounts" variant="primary">
            {t('school.accounts')}
          </LinkButton>
          <LinkButton to="/school">{t('school.back')}</LinkButton>
          <Button variant="plain" onPress={props.onAgain}>
            {t('roster.again')}
          </Button>
        </Row>
      </div>
    </Card>
  );
}
