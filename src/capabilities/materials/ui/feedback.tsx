import { useEffect, useRef } from 'react';
import { Notice } from '../../../web/design/notice.tsx';
import { ReadAloud } from '../../../web/design/read-aloud.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import type { AnswerSeen } from './client.ts';
import { Steps } from './example.tsx';

type Key = keyof typeof messages;

/** What the answer says, at once and in words: right, not yet, or how it goes. */
export function Feedback(props: { answered: AnswerSeen; isChanged: boolean }) {
  const { t, localized } = useText<Key>();
  const { verdict, feedback, worked, solution } = props.answered;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const words = localized(feedback);
  if (verdict === 'correct') {
    return (
      <div ref={place}>
        <Notice kind="good" live>
          <p className="feedback-words">{words}</p>
        </Notice>
      </div>
    );
  }
  return (
    <div ref={place} className="stack">
      <Notice kind="info" live>
        <b>
          {verdict === 'unreadable' ? t('feedback.unreadable') : worked ? t('feedback.notYet') : t('feedback.almost')}
        </b>
        <p className="feedback-words">{words}</p>
        {worked || verdict === 'unreadable' || props.isChanged ? null : <p>{t('feedback.again')}</p>}
      </Notice>
      {worked && solution ? (
        <section className="worked" aria-label={t('feedback.worked')}>
          <h3>
            {t('feedback.worked')}
            <ReadAloud text={worked.map(localized).join(' ')} />
          </h3>
          <Steps steps={worked} />
          <p>{t('feedback.solution', { solution: localized(solution) })}</p>
        </section>
      ) : null}
    </div>
  );
}
