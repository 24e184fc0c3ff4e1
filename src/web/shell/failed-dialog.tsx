import { useQueue } from '../client/queue.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Card, Row } from '../design/page.tsx';
import { ProblemText } from '../design/problem-notice.tsx';
import { useText } from '../text/use-text.tsx';

/** What the server refused, each with its reason and what the person can do with it. */
export default function FailedDialog(props: { isOpen: boolean; onClose: () => void }) {
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
