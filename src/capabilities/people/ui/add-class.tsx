import { useState } from 'react';
import { newCommandId } from '../../../web/client/link.ts';
import { useGo } from '../../../web/client/navigation.ts';
import { useSignedIn } from '../../../web/client/session.ts';
import { Button } from '../../../web/design/button.tsx';
import { Dialog } from '../../../web/design/dialog.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { Select } from '../../../web/design/select.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { people, usePeopleWrite } from './client.ts';

export function AddClassButton() {
  const { t } = useText<keyof typeof messages>();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('school.class.add')}</Button>
      {isOpen ? <AddClassDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function AddClassDialog(props: { onClose: () => void }) {
  const { t } = useText<keyof typeof messages>();
  const go = useGo();
  const [name, setName] = useState('');
  const [grade, setGrade] = useState(MIXED);
  const [commandId] = useState(newCommandId);
  const add = usePeopleWrite(people.addClass.call, {
    onDone: ({ classId }) => {
      props.onClose();
      go('/school/classes/$classId', { classId });
    },
  });
  return (
    <Dialog
      title={t('school.class.add')}
      isOpen
      onClose={props.onClose}
      actions={
        <Button
          variant="primary"
          isDisabled={name.trim() === ''}
          isPending={add.isPending}
          onPress={() => add.mutate({ commandId, name: name.trim(), grade: gradeIn(grade) })}
        >
          {t('action.save')}
        </Button>
      }
    >
      <div className="stack">
        <ClassFields name={name} onName={setName} grade={grade} onGrade={setGrade} />
        <ProblemNotice error={add.error} />
      </div>
    </Dialog>
  );
}

const MIXED = 'mixed';

export function gradeIn(value: string): number | null {
  return value === MIXED ? null : Number(value);
}

export function gradeChoice(grade: number | null): string {
  return grade === null ? MIXED : String(grade);
}

/** Name and grade of a class; only the grades that the school has. */
export function ClassFields(props: {
  name: string;
  onName: (name: string) => void;
  grade: string;
  onGrade: (grade: string) => void;
}) {
  const { t } = useText<keyof typeof messages>();
  const { level } = useSignedIn().school;
  const [first, last] = { primary: [1, 6], middle: [7, 8], secondary: [7, 12] }[level] as [number, number];
  const grades = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return (
    <>
      <TextField
        label={t('school.class.name')}
        help={t('school.class.name.help')}
        value={props.name}
        onChange={props.onName}
        maxLength={100}
      />
      <Select
        label={t('school.class.grade')}
        value={props.grade}
        onChange={props.onGrade}
        options={[
          ...grades.map((grade) => ({ value: String(grade), label: t('school.grade', { grade, level }) })),
          { value: MIXED, label: t('school.grade.mixed') },
        ]}
      />
    </>
  );
}
