import { useState } from 'react';
import { Button } from '../../../web/design/button.tsx';
import { Checkbox } from '../../../web/design/checkbox.tsx';
import { Dialog } from '../../../web/design/dialog.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { Glance, Key } from './client.ts';
import { nameOf } from './names.ts';
import type { SignalEntry } from './signal-entries.ts';
import { useSignalAnswers } from './use-signal-answers.ts';

/** Sets a signal aside, for all its learners or some of them, with a reason if the teacher likes. */
export function NotNeededDialog(props: { entry: SignalEntry; glance: Glance; names: string; onClose: () => void }) {
  const { t } = useText<Key>();
  const { signals } = props.entry;
  const [without, setWithout] = useState<readonly string[]>([]);
  const [note, setNote] = useState('');
  const answers = useSignalAnswers(props.glance);
  const chosen = signals.filter((signal) => !without.includes(signal.learnerId));
  const save = async () => {
    await answers.setAside({ signals: chosen, note: note.trim() });
    props.onClose();
  };
  return (
    <Dialog
      isOpen
      title={t('signal.notNeeded.for', { names: props.names })}
      onClose={props.onClose}
      actions={
        <Button
          variant="primary"
          isDisabled={chosen.length === 0}
          isPending={answers.isPending}
          onPress={() => void save().catch(() => {})}
        >
          {t('signal.notNeeded')}
        </Button>
      }
    >
      <p className="soft">{t('signal.notNeeded.help')}</p>
      {signals.length > 1 ? (
        <fieldset>
          <legend className="field-label">{t('signal.notNeeded.who')}</legend>
          {signals.map(({ learnerId }) => (
            <Checkbox
              key={learnerId}
              isSelected={!without.includes(learnerId)}
              onChange={(isChosen) =>
                setWithout(isChosen ? without.filter((id) => id !== learnerId) : [...without, learnerId])
              }
            >
              {nameOf(props.glance.learners, learnerId)}
            </Checkbox>
          ))}
        </fieldset>
      ) : null}
      <TextField
        label={t('signal.notNeeded.why')}
        help={t('signal.notNeeded.why.help')}
        isRequired={false}
        maxLength={300}
        value={note}
        onChange={setNote}
      />
      <ProblemNotice error={answers.error} />
    </Dialog>
  );
}
