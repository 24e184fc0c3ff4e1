import { type KeyboardEvent, useRef, useState } from 'react';
import type { GoalId, PersonId } from '../../../kernel/ids.ts';
import { useQueue } from '../../../web/client/queue.ts';
import { Button } from '../../../web/design/button.tsx';
import { Checkbox } from '../../../web/design/checkbox.tsx';
import { Dialog } from '../../../web/design/dialog.tsx';
import { Notice } from '../../../web/design/notice.tsx';
import { Select } from '../../../web/design/select.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { Glance, Key } from './client.ts';
import { LevelShape } from './level-shape.tsx';
import { joinNames, nameOf } from './names.ts';
import { LEVELS, type Level, levelOfKey, SITUATIONS, type Situation } from './observation.ts';
import { ObservedGoal } from './observed-goal.tsx';
import { ObservedLearners } from './observed-learners.tsx';
import { type Noted, useObservations } from './use-observations.ts';
import './observe.css';

interface SheetProps {
  glance: Glance;
  learnerIds: readonly string[];
  goalId: string | undefined;
  onClose: () => void;
}

/** Who, then how it went: the second tap saves. Goal and situation are chosen already; they can be changed. */
export function ObservationSheet({ glance, onClose, ...start }: SheetProps) {
  const { t } = useText<Key>();
  const [goalId, setGoalId] = useState(start.goalId ?? glance.lesson.goals[0]?.goalId);
  const [chosen, setChosen] = useState(start.learnerIds);
  const [isTransfer, setTransfer] = useState(false);
  const [situation, setSituation] = useState<Situation>('class');
  const [note, setNote] = useState('');
  const observations = useObservations();

  const save = (level: Level) => {
    if (goalId === undefined || chosen.length === 0) return;
    void observations.note({
      ...{ level, situation, isTransfer, note },
      goalId: goalId as GoalId,
      learnerIds: chosen as PersonId[],
    });
    setChosen([]);
    setNote('');
  };
  const saveByKey = (event: KeyboardEvent<HTMLElement>) => {
    const level = levelOfKey(event.key);
    if (!level || event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    save(level);
  };
  if (goalId === undefined) {
    return (
      <Dialog isOpen title={t('observe.title')} onClose={onClose}>
        <p>{t('observe.noGoals')}</p>
      </Dialog>
    );
  }
  return (
    <Dialog isOpen width="wide" title={t('observe.title')} onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside do the same; keys are a short cut. */}
      <div className="observe" onKeyDown={saveByKey}>
        <ObservedGoal glance={glance} goalId={goalId} onChange={setGoalId} />
        <ObservedLearners
          glance={glance}
          chosen={chosen}
          onChange={setChosen}
          levelOf={(learnerId) => observations.levelOf(learnerId, goalId)}
        />
        <div className="observe-how">
          <Levels count={chosen.length} onSave={save} />
          <Checkbox isSelected={isTransfer} onChange={setTransfer}>
            <span>
              {t('observe.transfer')} <span className="soft small">{t('observe.transfer.help')}</span>
            </span>
          </Checkbox>
          <details>
            <summary>{t('observe.more')}</summary>
            <div className="stack">
              <Select
                label={t('observe.situation')}
                options={SITUATIONS.map((value) => ({ value, label: t(`observe.situation.${value}`) }))}
                value={situation}
                onChange={setSituation}
              />
              <TextField
                label={t('observe.note')}
                help={t('observe.note.help')}
                isRequired={false}
                rows={2}
                maxLength={2000}
                value={note}
                onChange={setNote}
              />
            </div>
          </details>
        </div>
        <Saved glance={glance} last={observations.last} onUndo={observations.undo} />
        {observations.error ? (
          <Notice kind="attention" live>
            {t('observe.notSaved')}
          </Notice>
        ) : null}
      </div>
    </Dialog>
  );
}

function Levels({ count, onSave }: { count: number; onSave: (level: Level) => void }) {
  const { t } = useText<Key>();
  return (
    <fieldset className="levels">
      <legend>
        {t('observe.level')} <span className="soft small">{t('observe.chosen', { n: count })}</span>
      </legend>
      {LEVELS.map((level) => (
        <Button key={level} isDisabled={count === 0} onPress={() => onSave(level)} className={`level level-${level}`}>
          <LevelShape level={level} />
          {t(`observe.level.${level}`)}
        </Button>
      ))}
      <p className="soft small levels-keys">{t('observe.keys')}</p>
    </fieldset>
  );
}

/** Says what was kept, with the way back; and what still waits for a connection. */
function Saved({
  glance,
  last,
  onUndo,
}: {
  glance: Glance;
  last: Noted | undefined;
  onUndo: (noted: Noted) => Promise<void>;
}) {
  const text = useText<Key>();
  const { t } = text;
  const { waiting, online } = useQueue();
  const said = useRef<HTMLSpanElement>(null);
  const undo = (noted: Noted) => {
    // The button goes away; whoever works by keyboard stays where the words are, in the sheet.
    said.current?.focus();
    void onUndo(noted);
  };
  const names = last
    ? joinNames(
        text,
        last.observed.learnerIds.map((id) => nameOf(glance.learners, id)),
      )
    : '';
  const held = waiting.filter((item) => item.capability === 'evidence' && item.procedure === 'record').length;
  return (
    <div className="observe-saved">
      <span ref={said} role="status" tabIndex={-1}>
        {last && !last.isUndone
          ? t('observe.saved', { names, level: t(`observe.level.${last.observed.level}`).toLowerCase() })
          : null}
        {last?.isUndone ? t('observe.undone', { names }) : null}
        {held > 0 && !online ? ` ${t('observe.waiting', { n: held })}` : null}
      </span>
      {last && !last.isUndone ? (
        <Button size="small" onPress={() => undo(last)}>
          {t('action.undo')}
        </Button>
      ) : null}
    </div>
  );
}
