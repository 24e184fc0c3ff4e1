import { useMutation, useQueryClient } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useState } from 'react';
import type { PersonId } from '../../../kernel/ids.ts';
import { newCommandId } from '../../../web/client/link.ts';
import { Button, IconButton } from '../../../web/design/button.tsx';
import { RadioGroup } from '../../../web/design/choice.tsx';
import { Dialog } from '../../../web/design/dialog.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { Select } from '../../../web/design/select.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { type GroupsPage, type Key, teaching } from './client.ts';
import { nameOf } from './names.ts';

/** Who works better together or apart; proposals honour it where they can. */
export function WishesDialog({ data, onClose }: { data: GroupsPage; onClose: () => void }) {
  const { t } = useText<Key>();
  const client = useQueryClient();
  const { classId } = data.class;
  const refresh = () => client.invalidateQueries({ queryKey: teaching.key() });
  const end = useMutation({
    mutationFn: (wishId: string) => teaching.endWish.call({ commandId: newCommandId(), classId, wishId }),
    onSuccess: refresh,
  });
  return (
    <Dialog isOpen title={t('groups.wishes')} onClose={onClose}>
      <p className="soft">{t('groups.wishes.help')}</p>
      <ProblemNotice error={end.error} />
      {data.wishes.length === 0 ? <p>{t('groups.wishes.none')}</p> : null}
      <ul className="wishes">
        {data.wishes.map(({ wishId, kind, learnerId, otherId }) => {
          const [a, b] = [nameOf(data.learners, learnerId), nameOf(data.learners, otherId)];
          return (
            <li key={wishId}>
              {t('groups.wish.row', { a, b, kind: t(`groups.wish.${kind}`) })}
              <IconButton size="small" label={t('groups.wish.remove', { a, b })} onPress={() => end.mutate(wishId)}>
                <X size="1.1em" aria-hidden />
              </IconButton>
            </li>
          );
        })}
      </ul>
      <NewWish data={data} onSaved={refresh} />
    </Dialog>
  );
}

function NewWish({ data, onSaved }: { data: GroupsPage; onSaved: () => Promise<void> }) {
  const { t } = useText<Key>();
  const [kind, setKind] = useState<'together' | 'apart'>('apart');
  const [learnerId, setLearnerId] = useState<string | null>(null);
  const [otherId, setOtherId] = useState<string | null>(null);
  const options = data.learners.map(({ personId, name }) => ({ value: personId as string, label: name }));
  const add = useMutation({
    mutationFn: (pair: { learnerId: PersonId; otherId: PersonId }) =>
      teaching.wish.call({ commandId: newCommandId(), classId: data.class.classId, kind, ...pair }),
    onSuccess: () => {
      setLearnerId(null);
      setOtherId(null);
      return onSaved();
    },
  });
  const isReady = learnerId !== null && otherId !== null;
  return (
    <div className="stack">
      <Select label={t('groups.wish.first')} options={options} value={learnerId} onChange={setLearnerId} />
      <Select
        label={t('groups.wish.second')}
        options={options.filter((one) => one.value !== learnerId)}
        value={otherId}
        onChange={setOtherId}
      />
      <RadioGroup
        label={t('groups.wish.kind')}
        orientation="horizontal"
        options={(['together', 'apart'] as const).map((value) => ({ value, label: t(`groups.wish.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <ProblemNotice error={add.error} />
      <div className="row">
        <Button
          isDisabled={!isReady}
          isPending={add.isPending}
          onPress={() => {
            if (isReady) add.mutate({ learnerId: learnerId as PersonId, otherId: otherId as PersonId });
          }}
        >
          {t('groups.wish.add')}
        </Button>
      </div>
    </div>
  );
}
