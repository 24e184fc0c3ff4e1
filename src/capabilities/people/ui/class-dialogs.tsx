import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClassId, PersonId } from '../../../kernel/ids.ts';
import { newCommandId } from '../../../web/client/link.ts';
import { Button } from '../../../web/design/button.tsx';
import { RadioGroup } from '../../../web/design/choice.tsx';
import { Dialog } from '../../../web/design/dialog.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { Select } from '../../../web/design/select.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { people, SCHOOL_TOPICS, usePeopleWrite } from './client.ts';
import { FindPeople } from './find-people.tsx';

export function AddLearnerButton(props: { classId: ClassId }) {
  const { t } = useText<keyof typeof messages>();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('school.class.addLearner')}</Button>
      {isOpen ? <AddLearnerDialog classId={props.classId} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function AddLearnerDialog(props: { classId: ClassId; onClose: () => void }) {
  const { t } = useText<keyof typeof messages>();
  const { classId } = props;
  const [who, setWho] = useState<'new' | 'known'>('new');
  const place = usePeopleWrite(people.placeLearner.call, {
    done: t('school.class.learnerAdded'),
    onDone: props.onClose,
  });
  return (
    <Dialog title={t('school.class.addLearner')} isOpen onClose={props.onClose}>
      <div className="stack">
        <RadioGroup
          label={t('school.class.who')}
          value={who}
          onChange={setWho}
          options={[
            { value: 'new', label: t('school.class.who.new') },
            { value: 'known', label: t('school.class.who.known') },
          ]}
        />
        {who === 'new' ? (
          <NewLearner classId={classId} onDone={props.onClose} />
        ) : (
          <FindPeople
            among="learner"
            onChoose={({ personId }) => place.mutate({ commandId: newCommandId(), classId, learnerId: personId })}
          />
        )}
        <ProblemNotice error={place.error} />
      </div>
    </Dialog>
  );
}

function NewLearner(props: { classId: ClassId; onDone: () => void }) {
  const { t } = useText<keyof typeof messages>();
  const [givenName, setGivenName] = useState('');
  const [familyName, setFamilyName] = useState('');
  const [email, setEmail] = useState('');
  const [commandId] = useState(newCommandId);
  const add = usePeopleWrite(people.addLearner.call, { done: t('school.class.learnerAdded'), onDone: props.onDone });
  const names = { givenName: givenName.trim(), familyName: familyName.trim() };
  return (
    <div className="stack">
      <TextField label={t('people.givenName')} value={givenName} onChange={setGivenName} maxLength={100} />
      <TextField label={t('people.familyName')} value={familyName} onChange={setFamilyName} maxLength={100} />
      <TextField
        label={t('signIn.email')}
        help={t('school.class.email.help')}
        type="email"
        isRequired={false}
        value={email}
        onChange={setEmail}
      />
      <ProblemNotice error={add.error} />
      <Button
        variant="primary"
        isDisabled={names.givenName === '' || names.familyName === ''}
        isPending={add.isPending}
        onPress={() =>
          add.mutate({
            commandId,
            classId: props.classId,
            ...names,
            ...(email.trim() === '' ? {} : { email: email.trim() }),
          })
        }
      >
        {t('school.class.addLearner')}
      </Button>
    </div>
  );
}

export function AddTeacherButton(props: { classId: ClassId; present: readonly PersonId[] }) {
  const { t } = useText<keyof typeof messages>();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('school.class.addTeacher')}</Button>
      {isOpen ? <AddTeacherDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

/** Any colleague may teach along: co-teaching needs no more than this. */
function AddTeacherDialog(props: { classId: ClassId; present: readonly PersonId[]; onClose: () => void }) {
  const { t } = useText<keyof typeof messages>();
  const school = useQuery(people.school.queryOptions({ meta: SCHOOL_TOPICS }));
  const [teacherId, setTeacherId] = useState<PersonId | null>(null);
  const [commandId] = useState(newCommandId);
  const add = usePeopleWrite(people.addTeacher.call, { done: t('school.class.teacherAdded'), onDone: props.onClose });
  const present = new Set(props.present);
  const staff = (school.data?.staff ?? []).filter((one) => !present.has(one.personId));
  return (
    <Dialog
      title={t('school.class.addTeacher')}
      isOpen
      onClose={props.onClose}
      actions={
        <Button
          variant="primary"
          isDisabled={teacherId === null}
          isPending={add.isPending}
          onPress={() => {
            if (teacherId) add.mutate({ commandId, classId: props.classId, teacherId });
          }}
        >
          {t('action.save')}
        </Button>
      }
    >
      <div className="stack">
        <Select
          label={t('school.class.colleague')}
          help={t('school.class.colleague.help')}
          value={teacherId}
          onChange={setTeacherId}
          options={staff.map((one) => ({ value: one.personId, label: `${one.givenName} ${one.familyName}` }))}
        />
        <ProblemNotice error={add.error ?? school.error} />
      </div>
    </Dialog>
  );
}

export function MoveLearnerButton(props: {
  classId: ClassId;
  learner: { personId: PersonId; givenName: string; familyName: string };
}) {
  const { t } = useText<keyof typeof messages>();
  const [isOpen, setOpen] = useState(false);
  const name = `${props.learner.givenName} ${props.learner.familyName}`;
  return (
    <>
      <Button size="small" aria-label={t('school.class.moveLearner', { name })} onPress={() => setOpen(true)}>
        {t('school.class.move')}
      </Button>
      {isOpen ? (
        <MoveDialog
          classId={props.classId}
          learnerId={props.learner.personId}
          name={name}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}

function MoveDialog(props: { classId: ClassId; learnerId: PersonId; name: string; onClose: () => void }) {
  const { t } = useText<keyof typeof messages>();
  const { classId, learnerId, name } = props;
  const school = useQuery(people.school.queryOptions({ meta: SCHOOL_TOPICS }));
  const [to, setTo] = useState<ClassId | null>(null);
  const [commandId] = useState(newCommandId);
  const move = usePeopleWrite(people.placeLearner.call, {
    done: t('school.class.moved', { name }),
    onDone: props.onClose,
  });
  const others = (school.data?.years ?? []).flatMap((year) => year.classes).filter((one) => one.classId !== classId);
  return (
    <Dialog
      title={t('school.class.moveLearner', { name })}
      isOpen
      onClose={props.onClose}
      actions={
        <Button
          variant="primary"
          isDisabled={to === null}
          isPending={move.isPending}
          onPress={() => {
            if (to) move.mutate({ commandId, classId: to, learnerId, from: classId });
          }}
        >
          {t('school.class.move')}
        </Button>
      }
    >
      <div className="stack">
        <Select
          label={t('school.class.moveTo')}
          help={t('school.class.moveTo.help')}
          value={to}
          onChange={setTo}
          options={others.map((one) => ({ value: one.classId, label: one.name }))}
        />
        <ProblemNotice error={move.error ?? school.error} />
      </div>
    </Dialog>
  );
}
