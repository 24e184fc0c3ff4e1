import { Lightbulb, LogOut, School, Settings, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { SchoolId } from '../../kernel/ids.ts';
import { useGo } from '../client/navigation.ts';
import { problemOf } from '../client/problem-of.ts';
import { useQueue } from '../client/queue.ts';
import { endSession, type SignedIn, switchSchool } from '../client/session.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Menu, type MenuGroup } from '../design/menu.tsx';
import { problemWords } from '../design/problem-notice.tsx';
import { toast } from '../design/toast.tsx';
import { type Text, useText } from '../text/use-text.tsx';

/** The menu of who is signed in: other schools, settings, the way out. */
export default function PersonMenu(props: { session: SignedIn; onSettings: () => void }) {
  const text = useText();
  const { t } = text;
  const { waiting } = useQueue();
  const [isAsking, setAsking] = useState(false);
  const go = useGo();
  const { session } = props;

  const orSay = (done: Promise<void>) =>
    void done.catch((error: unknown) => toast(problemWords(text, problemOf(error))));
  const leave = () => {
    setAsking(false);
    orSay(endSession());
  };
  const own: MenuGroup = {
    id: 'own',
    title: `${session.person.givenName} ${session.person.familyName}`,
    actions: [
      {
        id: 'settings',
        label: t('shell.settings'),
        icon: <Settings size="1.2em" aria-hidden />,
        onAction: props.onSettings,
      },
      ...(session.strength === 'picture'
        ? []
        : [
            {
              id: 'account',
              label: t('shell.accountSecurity'),
              icon: <ShieldCheck size="1.2em" aria-hidden />,
              onAction: () => go('/account'),
            },
          ]),
      {
        id: 'how',
        label: t('shell.how'),
        icon: <Lightbulb size="1.2em" aria-hidden />,
        onAction: () => go('/algorithms'),
      },
      {
        id: 'sign-out',
        label: t('shell.signOut'),
        icon: <LogOut size="1.2em" aria-hidden />,
        onAction: () => (waiting.length > 0 ? setAsking(true) : leave()),
      },
    ],
  };
  const label = t('shell.account', { name: session.person.givenName });
  return (
    <>
      <Menu label={label} groups={[...otherSchools(session, text, (schoolId) => orSay(switchSchool(schoolId))), own]}>
        <AriaButton className="avatar" aria-label={label}>
          {session.person.givenName.slice(0, 1).toUpperCase()}
        </AriaButton>
      </Menu>
      <SignOutDialog isOpen={isAsking} waiting={waiting.length} onClose={() => setAsking(false)} onLeave={leave} />
    </>
  );
}

/** The way to the person's other schools; no group where there are none. */
function otherSchools(session: SignedIn, { t }: Text<string>, go: (schoolId: SchoolId) => void): MenuGroup[] {
  const others = session.memberships.filter((one) => one.schoolId !== session.school.schoolId);
  if (others.length === 0) return [];
  const actions = others.map((one) => ({
    id: one.schoolId,
    label: t('shell.switchSchool', { school: one.schoolName }),
    icon: <School size="1.2em" aria-hidden />,
    onAction: () => go(one.schoolId),
  }));
  return [{ id: 'schools', title: t('shell.schools'), actions }];
}

/** Asked only while something still waits to be sent. */
function SignOutDialog(props: { isOpen: boolean; waiting: number; onClose: () => void; onLeave: () => void }) {
  const { t } = useText();
  return (
    <Dialog
      title={t('shell.signOut')}
      isOpen={props.isOpen}
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{t('action.cancel')}</Button>
          <Button variant="primary" onPress={props.onLeave}>
            {t('shell.signOut')}
          </Button>
        </>
      }
    >
      <p>{t('shell.signOut.waiting', { n: props.waiting })}</p>
    </Dialog>
  );
}
