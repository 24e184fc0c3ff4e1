import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { schoolDay } from '../../../kernel/dates.ts';
import type { PersonId } from '../../../kernel/ids.ts';
import { newCommandId } from '../../../web/client/link.ts';
import { Button } from '../../../web/design/button.tsx';
import { RadioGroup } from '../../../web/design/choice.tsx';
import { Dialog } from '../../../web/design/dialog.tsx';
import { Loading } from '../../../web/design/notice.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { people, SCHOOL_TOPICS, usePeopleWrite } from './client.ts';
import type { Viewer } from './viewers-card.tsx';

interface DialogProps {
  readonly learnerId: PersonId;
  readonly viewer: Viewer;
  readonly name: string;
  readonly onClose: () => void;
}

type Restriction = Awaited<ReturnType<typeof people.restrictions.call>>['restrictions'][number];
type Sees = 'learning' | 'contact' | 'nothing';
const SEES: readonly Sees[] = ['learning', 'contact', 'nothing'];

/** What a decision takes away from one viewer of one learner; the reason is read by administrators only (P12). */
export function RestrictionDialog(props: DialogProps) {
  const { t } = useText<keyof typeof messages>();
  const { learnerId, viewer } = props;
  const found = useQuery(people.restrictions.queryOptions({ input: { learnerId }, meta: SCHOOL_TOPICS }));
  if (found.data) {
    const standing = found.data.restrictions.find((one) => one.viewerId === viewer.personId);
    return <LoadedDialog {...props} standing={standing} />;
  }
  return (
    <Dialog title={t('school.restrict.named', { name: props.name })} isOpen onClose={props.onClose}>
      {found.isPending ? <Loading /> : <ProblemNotice error={found.error} />}
    </Dialog>
  );
}

function LoadedDialog(props: DialogProps & { standing: Restriction | undefined }) {
  const { t } = useText<keyof typeof messages>();
  const { learnerId, viewer, name, standing, onClose } = props;
  const [sees, setSees] = useState<Sees>(standing?.sees ?? 'learning');
  const [decision, setDecision] = useState<Decision>({
    reason: standing?.reason ?? '',
    from: standing?.from ?? schoolDay(new Date()),
    until: standing?.until ?? '',
  });
  const [commandId] = useState(newCommandId);
  const restrict = usePeopleWrite(people.restrictViewer.call, { done: t('school.restrict.saved'), onDone: onClose });
  const lift = usePeopleWrite(people.liftRestriction.call, { done: t('school.restrict.lifted'), onDone: onClose });
  const pair = { commandId, learnerId, viewerId: viewer.personId };
  const save = () => (sees === 'learning' ? lift.mutate(pair) : restrict.mutate({ ...pair, sees, ...kept(decision) }));
  const isComplete =
    sees === 'learning' ? standing !== undefined : kept(decision).reason.length >= 3 && decision.from !== '';
  return (
    <Dialog
      title={t('school.restrict.named', { name })}
      isOpen
      onClose={onClose}
      actions={
        <Button
          variant="primary"
          isDisabled={!isComplete}
          isPending={restrict.isPending || lift.isPending}
          onPress={save}
        >
          {t('action.save')}
        </Button>
      }
    >
      <div className="stack">
        <p>{t('school.restrict.help')}</p>
        {standing ? <SetBy standing={standing} /> : null}
        <RadioGroup
          label={t('school.restrict.sees', { name })}
          value={sees}
          onChange={setSees}
          options={SEES.map((value) => ({ value, label: t(`school.restrict.${value}`) }))}
        />
        {sees === 'learning' ? null : <DecisionFields decision={decision} onChange={setDecision} />}
        <ProblemNotice error={restrict.error ?? lift.error} />
      </div>
    </Dialog>
  );
}

/** The fields as they are typed; an empty last day means that there is none. */
interface Decision {
  readonly reason: string;
  readonly from: string;
  readonly until: string;
}

function kept({ reason, from, until }: Decision) {
  return { reason: reason.trim(), from, until: until === '' ? null : until };
}

function DecisionFields(props: { decision: Decision; onChange: (decision: Decision) => void }) {
  const { t } = useText<keyof typeof messages>();
  const { decision } = props;
  const set = (name: keyof Decision) => (value: string) => props.onChange({ ...decision, [name]: value });
  return (
    <>
      <TextField
        label={t('school.restrict.reason')}
        help={t('school.restrict.reason.help')}
        value={decision.reason}
        onChange={set('reason')}
        rows={2}
        maxLength={500}
      />
      <TextField label={t('school.viewer.days.first')} type="date" value={decision.from} onChange={set('from')} />
      <TextField
        label={t('school.viewer.days.last')}
        help={t('school.viewer.days.open')}
        type="date"
        value={decision.until}
        onChange={set('until')}
      />
    </>
  );
}

function SetBy({ standing }: { standing: Restriction }) {
  const { t, date } = useText<keyof typeof messages>();
  if (standing.setBy === null) return null;
  const day = date(standing.setAt, { dateStyle: 'long' });
  return <p className="soft small">{t('school.restrict.set', { by: standing.setBy, day })}</p>;
}
