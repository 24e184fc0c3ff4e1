import { Eye, MonitorPlay } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { ClassId } from '../../../kernel/ids.ts';
import { usePathParam } from '../../../web/client/navigation.ts';
import { Slot } from '../../../web/client/slots.tsx';
import { Button, LinkButton } from '../../../web/design/button.tsx';
import { EmptyState, Loading } from '../../../web/design/notice.tsx';
import { Page, Row } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { Glance, Key } from './client.ts';
import { GroupsAside } from './groups-aside.tsx';
import { LessonLead } from './lesson-lead.tsx';
import { Matrix } from './matrix.tsx';
import { OpenRequests } from './open-requests.tsx';
import { LessonSignals, SignalLists } from './signal-lists.tsx';
import { useBoard } from './use-board.ts';
import { useGlance } from './use-class-data.ts';
import './class.css';

// What lies on top of the page weighs as much as the page, so it follows when somebody asks for it.
const BoardPage = lazy(async () => ({ default: (await import('./board-page.tsx')).BoardPage }));
const ExampleDialog = lazy(async () => ({ default: (await import('./example-dialog.tsx')).ExampleDialog }));
const LessonDialog = lazy(async () => ({ default: (await import('./lesson-dialog.tsx')).LessonDialog }));
const ObservationSheet = lazy(async () => ({ default: (await import('./observation-sheet.tsx')).ObservationSheet }));

export default function ClassPage() {
  const classId = usePathParam<ClassId>('classId');
  const { isBoard } = useBoard();
  // Signals are not even fetched in projection mode.
  return isBoard ? (
    <Suspense fallback={<Loading />}>
      <BoardPage classId={classId} />
    </Suspense>
  ) : (
    <ClassNow classId={classId} />
  );
}

/** What lies on top of the page, if anything. */
export type OnTop =
  | { readonly kind: 'observe'; readonly learnerIds: readonly string[]; readonly goalId?: string }
  | { readonly kind: 'example'; readonly goalId: string }
  | { readonly kind: 'lesson' };

function ClassNow({ classId }: { classId: ClassId }) {
  const { t } = useText<Key>();
  const { data, error, refetch } = useGlance(classId);
  const [onTop, setOnTop] = useState<OnTop>();
  if (!data) {
    return (
      <Page title={t('class.title')}>
        {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Loading />}
      </Page>
    );
  }
  const close = () => setOnTop(undefined);
  return (
    <Page
      title={t('class.today', { name: data.class.name })}
      lead={
        <LessonLead lesson={data.lesson} count={data.learners.length} onChoose={() => setOnTop({ kind: 'lesson' })} />
      }
      actions={<ClassActions glance={data} onObserve={() => setOnTop({ kind: 'observe', learnerIds: [] })} />}
    >
      <ClassBody glance={data} onTop={setOnTop} />
      <Suspense>
        {onTop?.kind === 'observe' ? (
          <ObservationSheet glance={data} learnerIds={onTop.learnerIds} goalId={onTop.goalId} onClose={close} />
        ) : null}
        {onTop?.kind === 'example' ? <ExampleDialog classId={classId} goalId={onTop.goalId} onClose={close} /> : null}
        {onTop?.kind === 'lesson' ? <LessonDialog classId={classId} lesson={data.lesson} onClose={close} /> : null}
      </Suspense>
    </Page>
  );
}

function ClassActions({ glance, onObserve }: { glance: Glance; onObserve: () => void }) {
  const { t } = useText<Key>();
  const { turnOn } = useBoard();
  const params = { classId: glance.class.classId };
  return (
    <>
      <Button variant="plain" onPress={turnOn}>
        <MonitorPlay size="1.2em" aria-hidden />
        {t('board.on')}
      </Button>
      <LinkButton to="/class/$classId/coverage" params={params} variant="plain">
        {t('class.coverage')}
      </LinkButton>
      {glance.learners.length > 0 && glance.hasCurriculum ? (
        <Button variant="primary" onPress={onObserve}>
          <Eye size="1.2em" aria-hidden />
          {t('observe.title')}
        </Button>
      ) : null}
    </>
  );
}

function ClassBody({ glance, onTop }: { glance: Glance; onTop: (next: OnTop) => void }) {
  const { t } = useText<Key>();
  const { name } = glance.class;
  if (glance.learners.length === 0)
    return <EmptyState title={t('class.empty.title')} text={t('class.empty.text', { name })} />;
  if (!glance.hasCurriculum) {
    return (
      <EmptyState
        title={t('class.noCurriculum.title')}
        text={t('class.noCurriculum.text', { name })}
        action={<LinkButton to="/goals">{t('class.noCurriculum.action')}</LinkButton>}
      />
    );
  }
  if (glance.lesson.goals.length === 0) {
    return (
      <EmptyState
        title={t('class.noEvidence.title')}
        text={t('class.noEvidence.text')}
        action={
          <Row>
            <Button onPress={() => onTop({ kind: 'lesson' })}>{t('lesson.choose')}</Button>
            <Slot name="class.links" with={{ classId: glance.class.classId }} />
          </Row>
        }
      />
    );
  }
  return (
    <div className="class-page">
      <div className="class-main">
        <LessonSignals glance={glance} onExample={(goalId) => onTop({ kind: 'example', goalId })} />
        <SignalLists glance={glance} onTop={onTop} />
        <OpenRequests glance={glance} />
        <Matrix glance={glance} />
        <Row>
          <Slot name="class.links" with={{ classId: glance.class.classId }} />
        </Row>
      </div>
      <GroupsAside glance={glance} />
    </div>
  );
}
