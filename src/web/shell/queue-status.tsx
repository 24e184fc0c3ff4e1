import { CloudOff, TriangleAlert } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useQueue } from '../client/queue.ts';
import { Button } from '../design/button.tsx';
import { useText } from '../text/use-text.tsx';

const FailedDialog = lazy(() => import('./failed-dialog.tsx'));

/** Quiet while all is well; otherwise says what has not reached the server, and lets the person mend what was refused. */
export function QueueStatus() {
  const { t } = useText();
  const { waiting, failed, online } = useQueue();
  const [isOpen, setOpen] = useState(false);
  const words = [
    online ? undefined : t('queue.offline'),
    waiting.length > 0 ? t('queue.waiting', { n: waiting.length }) : undefined,
  ].filter((part) => part !== undefined);
  return (
    <>
      <span role="status" className="queue-status">
        {words.length > 0 ? <CloudOff size="1.2em" aria-hidden /> : null}
        {words.join(' · ')}
      </span>
      {failed.length > 0 ? (
        <Button size="small" onPress={() => setOpen(true)}>
          <TriangleAlert size="1.1em" aria-hidden />
          {t('queue.failed', { n: failed.length })}
        </Button>
      ) : null}
      {isOpen ? (
        <Suspense>
          <FailedDialog isOpen={failed.length > 0} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
