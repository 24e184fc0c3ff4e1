import { useQueryClient } from '@tanstack/react-query';
import { Settings } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useSession } from '../client/session.ts';
import { IconButton } from '../design/button.tsx';
import { useText } from '../text/use-text.tsx';

// Menus and dialogs weigh as much as the rest of the frame, so they follow after the page.
const PersonMenu = lazy(() => import('./person-menu.tsx'));
const SettingsDialog = lazy(() => import('./settings-dialog.tsx'));

/** Settings for everyone; for who is signed in also their other schools and the way out. */
export function AccountMenu() {
  const { t } = useText();
  const session = useSession();
  const [opened, setOpened] = useState<'never' | 'open' | 'closed'>('never');
  const open = () => setOpened('open');
  const isCalm = useCalm();
  return (
    <>
      {session.signedIn && !isCalm ? (
        <span className="avatar" />
      ) : session.signedIn ? (
        <Suspense fallback={<span className="avatar" />}>
          <PersonMenu session={session} onSettings={open} />
        </Suspense>
      ) : (
        <IconButton label={t('shell.menu')} onPress={open}>
          <Settings size="1.3em" aria-hidden />
        </IconButton>
      )}
      {opened === 'never' ? null : (
        <Suspense>
          <SettingsDialog isOpen={opened === 'open'} onClose={() => setOpened('closed')} />
        </Suspense>
      )}
    </>
  );
}

/** True once the page has what it asked for and has been drawn: what follows does not hold the page up. */
function useCalm(): boolean {
  const client = useQueryClient();
  const [isCalm, setCalm] = useState(false);
  useEffect(() => {
    let looks = 0;
    const look = () => {
      if (client.isFetching() === 0 || ++looks === MOST_LOOKS) setCalm(true);
      else timer = setTimeout(look, LOOK_EVERY);
    };
    let timer = setTimeout(look, LOOK_EVERY);
    return () => clearTimeout(timer);
  }, [client]);
  return isCalm;
}

const LOOK_EVERY = 400;
const MOST_LOOKS = 5;
