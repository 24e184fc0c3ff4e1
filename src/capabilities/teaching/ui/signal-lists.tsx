import { CircleHelp, LifeBuoy, Presentation, Rocket } from 'lucide-react';
import { type ComponentType, useState } from 'react';
import { Button } from '../../../web/design/button.tsx';
import { Card } from '../../../web/design/page.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { OnTop } from './class-page.tsx';
import type { Glance, Key, Signal } from './client.ts';
import { asName, nameOf } from './names.ts';
import { type SignalEntry, signalEntries } from './signal-entries.ts';
import { SignalItem } from './signal-item.tsx';

type Kind = Signal['kind'];
const KINDS: readonly { kind: Kind; icon: ComponentType<{ size: string; 'aria-hidden': true }> }[] = [
  { kind: 'support', icon: LifeBuoy },
  { kind: 'challenge', icon: Rocket },
  { kind: 'unknown', icon: CircleHelp },
];

/** Who needs what now: three lists, each entry with its reason and one action. */
export function SignalLists({ glance, onTop }: { glance: Glance; onTop: (next: OnTop) => void }) {
  const text = useText<Key>();
  const entries = signalEntries(glance, text);
  const { answered, notNeeded } = glance.falseAlarms;
  return (
    <>
      <div className="signals">
        {KINDS.map(({ kind, icon }) => (
          <SignalList
            key={kind}
            kind={kind}
            icon={icon}
            glance={glance}
            entries={entries.filter((entry) => entry.kind === kind)}
            onTop={onTop}
          />
        ))}
      </div>
      {answered > 0 ? <p className="soft small">{text.t('signals.use', { answered, notNeeded })}</p> : null}
    </>
  );
}

/** As many entries as fit beside each other on one screen; the rest is one tap away. */
const SHOWN = 3;

function SignalList(props: {
  kind: Kind;
  icon: ComponentType<{ size: string; 'aria-hidden': true }>;
  glance: Glance;
  entries: readonly SignalEntry[];
  onTop: (next: OnTop) => void;
}) {
  const { t } = useText<Key>();
  const [isOpen, setOpen] = useState(false);
  const { kind, icon: Icon, entries, glance } = props;
  const shown = isOpen || entries.length <= SHOWN + 1 ? entries : entries.slice(0, SHOWN);
  const hidden = entries
    .slice(SHOWN)
    .flatMap((entry) => entry.signals.map((signal) => nameOf(glance.learners, signal.learnerId)));
  const learners = entries.reduce((sum, entry) => sum + entry.signals.length, 0);
  return (
    <Card
      className={`signal-list signal-${kind}`}
      title={
        <>
          <span className="signal-icon">
            <Icon size="1.1em" aria-hidden />
          </span>
          {t(`signals.${kind}`)} · {learners}
        </>
      }
    >
      {entries.length === 0 ? <p className="soft">{t(`signals.${kind}.none`)}</p> : null}
      <ul>
        {shown.map((entry) => (
          <SignalItem key={entry.id} entry={entry} glance={glance} onTop={props.onTop} />
        ))}
      </ul>
      {entries.length > SHOWN + 1 ? (
        <Button
          size="small"
          variant="plain"
          className="signal-more"
          aria-expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
        >
          {isOpen ? t('signals.less') : t('signals.more', { names: hidden.join(', ') })}
        </Button>
      ) : null}
      {kind === 'unknown' ? null : <FalseAlarms kind={kind} alarms={glance.falseAlarms} />}
    </Card>
  );
}

/** How often such a signal is wrong, beside the list itself. */
function FalseAlarms({ kind, alarms }: { kind: 'support' | 'challenge'; alarms: Glance['falseAlarms'] }) {
  const { t, number } = useText<Key>();
  const percent = (share: number) => number(share, { style: 'percent' });
  return (
    <p className="soft small">
      {t('signals.falseAlarm', { simulated: percent(alarms[kind]), belied: percent(alarms.belied[kind]) })}
    </p>
  );
}

/** Where many miss a goal the question is about the lesson, so that comes first. */
export function LessonSignals({ glance, onExample }: { glance: Glance; onExample: (goalId: string) => void }) {
  const { t, localized } = useText<Key>();
  if (glance.lessonSignals.length === 0) return null;
  return (
    <Card
      className="signal-lesson"
      title={
        <>
          <span className="signal-icon">
            <Presentation size="1.1em" aria-hidden />
          </span>
          {t('signal.lesson.title')}
        </>
      }
    >
      <ul>
        {glance.lessonSignals.map(({ goalId, missed, of }) => {
          const goal = glance.goals.find((one) => one.goalId === goalId);
          return (
            <li key={goalId} className="lesson-signal">
              <p>{t('signal.lesson.text', { goal: goal ? asName(localized(goal.statement)) : '', missed, of })}</p>
              {goal?.practicable ? (
                <Button size="small" onPress={() => onExample(goalId)}>
                  {t('signal.action.show-example')}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
