import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { ClassId, PersonId } from '../../../kernel/ids.ts';
import { newCommandId } from '../../../web/client/link.ts';
import { useLive } from '../../../web/client/live.ts';
import { useGo, usePathParam } from '../../../web/client/navigation.ts';
import { AppLink, Button, LinkButton } from '../../../web/design/button.tsx';
import { Dialog } from '../../../web/design/dialog.tsx';
import { EmptyState, Loading } from '../../../web/design/notice.tsx';
import { Card, Page, Row } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { toast } from '../../../web/design/toast.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { ClassFields, gradeChoice, gradeIn } from './add-class.tsx';
import { AddLearnerButton, AddTeacherButton, MoveLearnerButton } from './class-dialogs.tsx';
import { people, type SchoolClass, usePeopleWrite } from './client.ts';
import './school.css';

/** Who teaches and learns in a class, and everything an administrator changes about it. */
export default function SchoolClassPage() {
  const { t } = useText<keyof typeof messages>();
  const classId = usePathParam<ClassId>('classId');
  useLive(['school', `class:${classId}`]);
  const found = useQuery(
    people.schoolClass.queryOptions({ input: { classId }, meta: { topics: ['school', `class:${classId}`] } }),
  );
  if (found.isPending) return <Loading />;
  if (found.isError)
    return (
      <Page title={t('school.class.title')}>
        <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      </Page>
    );
  const group = found.data;
  return (
    <Page
      title={t('school.class.named', { name: group.name })}
      lead={t('school.class.lead', { n: group.learners.length, year: group.schoolYear.name })}
      actions={
        <>
          <LinkButton to="/school/classes/$classId/cards" params={{ classId }} variant="primary">
            <Printer size="1.2em" aria-hidden />
            {t('school.cards')}
          </LinkButton>
          <ChangeClassButton group={group} />
        </>
      }
    >
      <p>
        <AppLink to="/school">{t('school.back')}</AppLink>
      </p>
      <div className="school-columns">
        <Card title={t('school.class.members')}>
          <Learners group={group} />
        </Card>
        <Card title={t('school.class.teachers')}>
          <Teachers group={group} />
        </Card>
      </div>
    </Page>
  );
}

function Learners(props: { group: SchoolClass }) {
  const { t, date } = useText<keyof typeof messages>();
  const { classId, learners, schoolYear } = props.group;
  const place = usePeopleWrite(people.placeLearner.call);
  const end = usePeopleWrite(people.endPlace.call, {
    onDone: (_, { learnerId }) =>
      toast(t('school.class.learnerEnded'), {
        label: t('action.undo'),
        onPress: () => place.mutate({ commandId: newCommandId(), classId, learnerId }),
      }),
  });
  return (
    <div className="stack">
      {learners.length === 0 ? (
        <EmptyState title={t('school.class.noLearners')} text={t('school.class.noLearners.help')} />
      ) : null}
      <ul className="people-list">
        {learners.map((one) => (
          <li key={one.personId}>
            <span className="grow">
              <Name person={one} />
              {one.from > schoolYear.startsOn ? (
                <span className="soft small"> {t('school.class.since', { day: date(one.from) })}</span>
              ) : null}
            </span>
            <Row>
              <MoveLearnerButton classId={classId} learner={one} />
              <Button
                size="small"
                variant="plain"
                aria-label={t('school.class.endLearner', { name: `${one.givenName} ${one.familyName}` })}
                onPress={() => end.mutate({ commandId: newCommandId(), classId, learnerId: one.personId })}
              >
                {t('school.class.end')}
              </Button>
            </Row>
          </li>
        ))}
      </ul>
      <ProblemNotice error={end.error ?? place.error} />
      <Row>
        <AddLearnerButton classId={classId} />
      </Row>
    </div>
  );
}

function Teachers(props: { group: SchoolClass }) {
  const { t } = useText<keyof typeof messages>();
  const { classId, teachers } = props.group;
  const add = usePeopleWrite(people.addTeacher.call);
  const end = usePeopleWrite(people.endTeacher.call, {
    onDone: (_, { teacherId }) =>
      toast(t('school.class.teacherEnded'), {
        label: t('action.undo'),
        onPress: () => add.mutate({ commandId: newCommandId(), classId, teacherId }),
      }),
  });
  return (
    <div className="stack">
      {teachers.length === 0 ? <p className="soft">{t('school.class.noTeacher')}</p> : null}
      <ul className="people-list">
        {teachers.map((one) => (
          <li key={one.personId}>
            <span className="grow">
              <Name person={one} />
            </span>
            <Button
              size="small"
              variant="plain"
              aria-label={t('school.class.endTeacher', { name: `${one.givenName} ${one.familyName}` })}
              onPress={() => end.mutate({ commandId: newCommandId(), classId, teacherId: one.personId })}
            >
              {t('school.class.end')}
            </Button>
          </li>
        ))}
      </ul>
      <ProblemNotice error={end.error ?? add.error} />
      <Row>
        <AddTeacherButton classId={classId} present={teachers.map((one) => one.personId)} />
      </Row>
    </div>
  );
}

function Name(props: { person: { personId: PersonId; givenName: string; familyName: string } }) {
  const { personId, givenName, familyName } = props.person;
  return (
    <AppLink to="/school/people/$personId" params={{ personId }}>
      {givenName} {familyName}
    </AppLink>
  );
}

function ChangeClassButton(props: { group: SchoolClass }) {
  const { t } = useText<keyof typeof messages>();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('school.class.change')}</Button>
      {isOpen ? <ChangeClassDialog group={props.group} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function ChangeClassDialog(props: { group: SchoolClass; onClose: () => void }) {
  const { t } = useText<keyof typeof messages>();
  const { classId } = props.group;
  const go = useGo();
  const [name, setName] = useState(props.group.name);
  const [grade, setGrade] = useState(gradeChoice(props.group.grade));
  const [commandId] = useState(newCommandId);
  const change = usePeopleWrite(people.changeClass.call, { onDone: props.onClose });
  const end = usePeopleWrite(people.endClass.call, {
    done: t('school.class.ended', { name: props.group.name }),
    onDone: () => go('/school'),
  });
  return (
    <Dialog
      title={t('school.class.change')}
      isOpen
      onClose={props.onClose}
      actions={
        <Button
          variant="primary"
          isDisabled={name.trim() === ''}
          isPending={change.isPending}
          onPress={() => change.mutate({ commandId, classId, name: name.trim(), grade: gradeIn(grade) })}
        >
          {t('action.save')}
        </Button>
      }
    >
      <div className="stack">
        <ClassFields name={name} onName={setName} grade={grade} onGrade={setGrade} />
        <ProblemNotice error={change.error ?? end.error} />
        <p className="soft small">{t('school.class.endClass.help')}</p>
        <Row>
          <Button
            size="small"
            isPending={end.isPending}
            onPress={() => end.mutate({ commandId: newCommandId(), classId })}
          >
            {t('school.class.endClass')}
          </Button>
        </Row>
      </div>
    </Dialog>
  );
}
