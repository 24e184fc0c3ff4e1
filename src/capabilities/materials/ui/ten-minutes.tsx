import { useEffect, useState } from 'react';
import { Button } from '../../../web/design/button.tsx';
import { Notice } from '../../../web/design/notice.tsx';
import { Row } from '../../../web/design/page.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';

type Key = keyof typeof messages;

/** After this a session offers to stop; nothing ever counts down (interface.md, Devices as they are). */
const ENOUGH_MS = 10 * 60_000;
const LOOK_EVERY = 15_000;

export function useTenMinutes(sessionId: string): { isEnough: boolean; stay: () => void } {
  const [isEnough, setEnough] = useState(false);
  const [since, setSince] = useState(() => startOf(sessionId));
  useEffect(() => {
    const timer = setInterval(() => setEnough(Date.now() - since >= ENOUGH_MS), LOOK_EVERY);
    return () => clearInterval(timer);
  }, [since]);
  return {
    isEnough,
    stay: () => {
      setEnough(false);
      setSince(Date.now());
    },
  };
}

export function EnoughNotice(props: { onStop: () => void; onStay: () => void }) {
  const { t } = useText<Key>();
  return (
    <Notice kind="info" live>
      <p>{t('exercise.enough')}</p>
      <Row>
        <Button size="small" onPress={props.onStop}>
          {t('exercise.enough.stop')}
        </Button>
        <Button size="small" variant="plain" onPress={props.onStay}>
          {t('exercise.enough.stay')}
        </Button>
      </Row>
    </Notice>
  );
}

/** Opening the page again does not start the ten minutes again. */
function startOf(sessionId: string): number {
  try {
    const name = `poolster.practice.${sessionId}.start`;
    const kept = Number(sessionStorage.getItem(name)) || Date.now();
    sessionStorage.setItem(name, String(kept));
    return kept;
  } catch {
    return Date.now();
  }
}
