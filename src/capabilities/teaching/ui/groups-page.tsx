import { useQuery } from '@tanstack/react-query';
import { MonitorPlay } from 'lucide-react';
import { useState } from 'react';
import type { ClassId } from '../../../kernel/ids.ts';
import { useLive } from '../../../web/client/live.ts';
import { usePathParam } from '../../../web/client/navigation.ts';
import { Button, LinkButton } from '../../../web/design/button.tsx';
import { EmptyState, Loading } from '../../../web/design/notice.tsx';
import { Page } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { BoardPage } from './board-page.tsx';
import { type GroupsPage as GroupsData, type Key, teaching } from './client.ts';
import { FormerGroups } from './former-groups.tsx';
import { GroupsWork } from './groups-work.tsx';
import { LessonDialog } from './lesson-dialog.tsx';
import { LessonLead } from './lesson-lead.tsx';
import { useBoard } from './use-board.ts';
import { WishesDialog } from './wishes-dialog.tsx';
import './groups.css';
import './class.css';

export default function GroupsPage() {
  const classId = usePathParam<ClassId>('classId');
  const { isBoard } = useBoard();
  return isBoard ? <BoardPage classId={classId} /> : <GroupsOfClass classId={classId} />;
}

function GroupsOfClass({ classId }: { classId: ClassId }) {
  const { t } = useText<Key>();
  const topics = [`class:${classId}`];
  useLive(topics);
  const { data, error, refetch } = useQuery(teaching.groups.queryOptions({ input: { classId }, meta: { topics } }));
  const [dialog, setDialog] = useState<'wishes' | 'lesson'>();
  if (!data) {
    return (
      <Page title={t('groups.tab')}>
        {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Loading />}
      </Page>
    );
  }
  const { name } = data.class;
  return (
    <Page
      title={t('groups.title', { name })}
      lead={<LessonLead lesson={data.lesson} count={data.learners.length} onChoose={() => setDialog('lesson')} />}
      actions={<GroupsActions data={data} onWishes={() => setDialog('wishes')} />}
    >
      <GroupsBody data={data} onChooseLesson={() => setDialog('lesson')} />
      {dialog === 'wishes' ? <WishesDialog data={data} onClose={() => setDialog(undefined)} /> : null}
      {dialog === 'lesson' ? (
        <LessonDialog classId={classId} lesson={data.lesson} onClose={() => setDialog(undefined)} />
      ) : null}
    </Page>
  );
}

function GroupsActions({ data, onWishes }: { data: GroupsData; onWishes: () => void }) {
  const { t } = useText<Key>();
  const { turnOn } = useBoard();
  const { classId } = data.class;
  const count = data.wishes.length;
  return (
    <>
      <LinkButton to="/class/$classId" params={{ classId }} variant="plain">
        {t('class.back', { name: data.class.name })}
      </LinkButton>
      <Button variant="plain" onPress={turnOn}>
        <MonitorPlay size="1.2em" aria-hidden />
        {t('board.on')}
      </Button>
      <Button variant="plain" isDisabled={data.learners.length < 2} onPress={onWishes}>
        {count > 0 ? t('groups.wishes.count', { n: count }) : t('groups.wishes')}
      </Button>
      {data.current ? (
        <LinkButton to="/class/$classId/groups/print" params={{ classId }} variant="plain">
          {t('groups.print')}
        </LinkButton>
      ) : null}
    </>
  );
}

function GroupsBody({ data, onChooseLesson }: { data: GroupsData; onChooseLesson: () => void }) {
  const { t } = useText<Key>();
  if (data.learners.length === 0)
    return <EmptyState title={t('class.empty.title')} text={t('class.empty.text', { name: data.class.name })} />;
  return (
    <>
      {data.lesson.goals.length === 0 && !data.current ? (
        <EmptyState
          title={t('groups.noGoals')}
          action={<Button onPress={onChooseLesson}>{t('lesson.choose')}</Button>}
        />
      ) : (
        <GroupsWork data={data} />
      )}
      <FormerGroups data={data} />
    </>
  );
}
