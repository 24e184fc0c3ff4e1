import { Check, X } from 'lucide-react';
import { Fragment, lazy, Suspense, useState } from 'react';
import { AppLink, Button, IconButton } from '../../../web/design/button.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { OnTop } from './class-page.tsx';
import type { Glance, Key } from './client.ts';
import { joinNames, nameOf } from './names.ts';
import type { SignalEntry } from './signal-entries.ts';
import { useSignalAnswers } from './use-signal-answers.ts';

const NotNeededDialog = lazy(async () => ({ default: (await import('./not-needed-dialog.tsx')).NotNeededDialog }));

/** One entry of a list: who, why, and the one thing to do. */
export function SignalItem(props: { entry: SignalEntry; glance: Glance; onTop: (next: OnTop) => void }) {
  const { entry, glance, onTop } = props;
  const text = useText<Key>();
  const { t } = text;
  const [isAsking, setAsking] = useState(false);
  const answers = useSignalAnswers(glance);
  const names = joinNames(
    text,
    entry.signals.map((signal) => nameOf(glance.learners, signal.learnerId)),
  );
  const [first] = entry.signals;
  const acted = first?.acted?.action;
  const act = () => {
    answers.act(entry);
    const learnerIds = entry.signals.map((signal) => signal.learnerId);
    if (entry.action === 'observe') onTop({ kind: 'observe', learnerIds, ...(first ? { goalId: first.goalId } : {}) });
    if (entry.action === 'show-example' && first) onTop({ kind: 'example', goalId: first.goalId });
  };
  return (
    <li className="signal">
      <p className="signal-names">
        <Names glance={glance} learnerIds={entry.signals.map((signal) => signal.learnerId)} />
      </p>
      <p className="signal-why">
        {entry.words} {entry.action === 'enrichment' ? entry.beyond : null}
      </p>
      <div className="signal-do">
        {acted ? (
          <span className="signal-done">
            <Check size="1.1em" aria-hidden />
            {t(`signal.acted.${acted}`)}
          </span>
        ) : (
          <Button
            size="small"
            onPress={act}
            isPending={answers.isPending}
            aria-label={`${t(`signal.action.${entry.action}`)}: ${names}`}
          >
            {t(`signal.action.${entry.action}`)}
          </Button>
        )}
        <IconButton size="small" label={t('signal.notNeeded.for', { names })} onPress={() => setAsking(true)}>
          <X size="1.1em" aria-hidden />
        </IconButton>
      </div>
      <ProblemNotice error={answers.error} />
      {isAsking ? (
        <Suspense>
          <NotNeededDialog entry={entry} glance={glance} names={names} onClose={() => setAsking(false)} />
        </Suspense>
      ) : null}
    </li>
  );
}

/** Each name leads to what is known of that learner. */
function Names({ glance, learnerIds }: { glance: Glance; learnerIds: readonly string[] }) {
  return learnerIds.map((learnerId, index) => (
    <Fragment key={learnerId}>
      {index > 0 ? ', ' : null}
      <AppLink to="/learner/$learnerId" params={{ learnerId }} className="name-link">
        {nameOf(glance.learners, learnerId)}
      </AppLink>
    </Fragment>
  ));
}
