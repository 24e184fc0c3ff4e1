import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { newCommandId } from '../../../web/client/link.ts';
import { useLive } from '../../../web/client/live.ts';
import { useGo } from '../../../web/client/navigation.ts';
import { useSignedIn } from '../../../web/client/session.ts';
import { AppLink, Button } from '../../../web/design/button.tsx';
import { RadioGroup } from '../../../web/design/choice.tsx';
import { DataTable } from '../../../web/design/data-table.tsx';
import { Dialog } from '../../../web/design/dialog.tsx';
import { Loading } from '../../../web/design/notice.tsx';
import { Card, Page } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { people, SCHOOL_TOPICS, usePeopleWrite } from './client.ts';

/** Everyone who works at the school. */
export default function StaffPage() {
  const { t } = useText<keyof typeof messages>();
  useLive(['school']);
  const school = useQuery(people.school.queryOptions({ meta: SCHOOL_TOPICS }));
  return (
    <Page title={t('school.staff')} lead={t('school.staff.lead')} actions={<AddStaffButton />}>
      <p>
        <AppLink to="/school">{t('school.back')}</AppLink>
      </p>
      <ProblemNotice error={school.error} onRetry={() => void school.refetch()} />
      {school.isPending ? <Loading /> : null}
      {school.data ? (
        <Card>
          <DataTable
            caption={t('school.staff')}
            isCaptionHidden
            items={school.data.staff}
            keyOf={(one) => one.personId}
            columns={[
              {
                id: 'name',
                title: t('people.name'),
                cell: (one) => (
                  <AppLink to="/school/people/$personId" params={{ personId: one.personId }}>
                    {one.givenName} {one.familyName}
                  </AppLink>
                ),
              },
              {
                id: 'roles',
                title: t('people.roles'),
                cell: (one) => one.roles.map((role) => t('people.role', { role })).join(', '),
              },
              { id: 'email', title: t('signIn.email'), cell: (one) => one.email ?? '–' },
            ]}
          />
        </Card>
      ) : null}
    </Page>
  );
}

function AddStaffButton() {
  const { t } = useText<keyof typeof messages>();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" onPress={() => setOpen(true)}>
        {t('school.staff.add')}
      </Button>
      {isOpen ? <AddStaffDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}

type StaffRole = 'teacher' | 'schoolLeader' | 'administrator';

function AddStaffDialog(props: { onClose: () => void }) {
  const { t } = useText<keyof typeof messages>();
  const go = useGo();
  const roles = useSignedIn().roles;
  const [fields, setFields] = useState({ givenName: '', familyName: '', email: '' });
  const [role, setRole] = useState<StaffRole>('teacher');
  const [commandId] = useState(newCommandId);
  const add = usePeopleWrite(people.addStaff.call, {
    onDone: ({ personId }) => {
      props.onClose();
      go('/school/people/$personId', { personId });
    },
  });
  const set = (name: keyof typeof fields) => (value: string) => setFields((before) => ({ ...before, [name]: value }));
  const values = {
    givenName: fields.givenName.trim(),
    familyName: fields.familyName.trim(),
    email: fields.email.trim(),
  };
  const isComplete = values.givenName !== '' && values.familyName !== '' && /^\S+@\S+\.\S+$/.test(values.email);
  const offered: readonly StaffRole[] = roles.includes('administrator')
    ? ['teacher', 'schoolLeader', 'administrator']
    : ['teacher', 'schoolLeader'];
  return (
    <Dialog
      title={t('school.staff.add')}
      isOpen
      onClose={props.onClose}
      actions={
        <Button
          variant="primary"
          isDisabled={!isComplete}
          isPending={add.isPending}
          onPress={() => add.mutate({ commandId, ...values, role })}
        >
          {t('action.save')}
        </Button>
      }
    >
      <div className="stack">
        <TextField label={t('people.givenName')} value={fields.givenName} onChange={set('givenName')} maxLength={100} />
        <TextField
          label={t('people.familyName')}
          value={fields.familyName}
          onChange={set('familyName')}
          maxLength={100}
        />
        <TextField label={t('signIn.email')} type="email" value={fields.email} onChange={set('email')} />
        <RadioGroup
          label={t('people.roles')}
          value={role}
          onChange={setRole}
          options={offered.map((value) => ({ value, label: t('people.role', { role: value }) }))}
        />
        <ProblemNotice error={add.error} />
      </div>
    </Dialog>
  );
}
