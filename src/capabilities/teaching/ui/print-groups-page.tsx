import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { ClassId } from '../../../kernel/ids.ts';
import { usePathParam } from '../../../web/client/navigation.ts';
import { AppLink, Button } from '../../../web/design/button.tsx';
import { Switch } from '../../../web/design/choice.tsx';
import { EmptyState, Loading } from '../../../web/design/notice.tsx';
import { Page } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { BoardPage, groupName } from './board-page.tsx';
import { type ClassGroups, type GroupsPage, type Key, teaching } from './client.ts';
import { groupHow, groupTitle } from './group-words.ts';
import { asName, nameOf } from './names.ts';
import { useBoard } from './use-board.ts';
import './print.css';

/** The groups on paper; by default with neutral names only, so that the sheet may hang on the wall. */
export default function PrintGroupsPage() {
  const classId = usePathParam<ClassId>('classId');
  const { isBoard } = useBoard();
  return isBoard ? <BoardPage classId={classId} /> : <PrintedGroups classId={classId} />;
}

function PrintedGroups({ classId }: { classId: ClassId }) {
  const { t } = useText<Key>();
  const { data, error, refetch } = useQuery(teaching.groups.queryOptions({ input: { classId } }));
  const [isNeutral, setNeutral] = useState(true);
  if (!data) {
    return (
      <Page title={t('groups.print.title')}>
        {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Loading />}
      </Page>
    );
  }
  const { current } = data;
  if (!current) {
    return (
      <Page title={t('groups.print.title')}>
        <EmptyState
          title={t('groups.print.none')}
          action={
            <AppLink to="/class/$classId/groups" params={{ classId }}>
              {t('class.groups')}
            </AppLink>
          }
        />
      </Page>
    );
  }
  return (
    <Page
      title={t('groups.title', { name: data.class.name })}
      actions={
        <div className="row no-print">
          <Switch isSelected={isNeutral} onChange={setNeutral}>
            {t('groups.print.names')}
          </Switch>
          <Button variant="primary" onPress={() => window.print()}>
            <Printer size="1.2em" aria-hidden />
            {t('groups.print.now')}
          </Button>
        </div>
      }
    >
      <PrintSheet data={data} current={current} isNeutral={isNeutral} />
    </Page>
  );
}

function PrintSheet({ data, current, isNeutral }: { data: GroupsPage; current: ClassGroups; isNeutral: boolean }) {
  const text = useText<Key>();
  const { t, date, localized } = text;
  // By their neutral names, because the order in which they were made would tell the levels.
  const groups = isNeutral ? current.groups.toSorted((a, b) => a.name.localeCompare(b.name)) : current.groups;
  return (
    <>
      <p className="soft">
        {current.goals.map((goal) => asName(localized(isNeutral ? goal.iCan.older : goal.statement))).join(' · ')} ·{' '}
        {t('groups.until', { day: date(current.untilOn) })}
      </p>
      <div className="print-groups">
        {groups.map((group, index) => (
          <section key={group.groupId} className="print-group">
            <h2>{groupName(t, group.name)}</h2>
            {isNeutral ? null : (
              <p className="soft small">
                {[groupTitle(text, group, index, current.named), groupHow(text, group.key)].filter(Boolean).join(' · ')}
              </p>
            )}
            <ul>
              {group.members.map(({ learnerId, plan }) => (
                <li key={learnerId}>
                  {nameOf(data.learners, learnerId)}
                  {plan && !isNeutral ? <span className="soft small"> – {plan}</span> : null}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
