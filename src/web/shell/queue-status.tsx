import { CloudOff, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useQueue } from '../client/queue.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Card, Row } from '../design/page.tsx';
import { ProblemText } from '../design/problem-notice.tsx';
import { useText } from '../text/use-text.tsx';

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
      <FailedDialog isOpen={isOpen && failed.length > 0} onClose={() => setOpen(false)} />
    </>
  );
}

function FailedDialog(props: { isOpen: boolean; onClose: () => void }) {
  const { t, date } = useText();
  const { failed, retry, discard } = useQueue();
  return (
    <Dialog title={t('queue.failed.title')} isOpen={props.isOpen} onClose={props.onClose}>
      <p>{t('queue.failed.text')}</p>
      {failed.map((item) => (
        <Card key={item.id}>
          <div className="stack">
            <p className="soft small">{date(item.createdAt, { dateStyle: 'medium', timeStyle: 'short' })}</p>
            <ProblemText problem={item.problem} />
            <Row>
              <Button size="small" onPress={() => void retry(item.id)}>
                {t('action.again')}
              </Button>
              <Button size="small" variant="plain" onPress={() => void discard(item.id)}>
                {t('queue.discard')}
              </Button>
            </Row>
          </div>
        </Card>
      ))}
    </Dialog>
  );
}
