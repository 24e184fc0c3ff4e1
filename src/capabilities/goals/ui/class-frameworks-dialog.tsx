import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClassId, FrameworkId } from '../../../kernel/ids.ts';
import { newCommandId } from '../../../web/client/link.ts';
import { useSession } from '../../../web/client/session.ts';
import { Button } from '../../../web/design/button.tsx';
import { Checkbox } from '../../../web/design/checkbox.tsx';
import { Dialog } from '../../../web/design/dialog.tsx';
import { Loading } from '../../../web/design/notice.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { Select } from '../../../web/design/select.tsx';
import { toast } from '../../../web/design/toast.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { goals } from './client.ts';

/** A teacher chooses which curricula a class works with. */
export function ClassFrameworksButton() {
  const { t } = useText<keyof typeof messages>();
  const session = useSession();
  const [isOpen, setOpen] = useState(false);
  if (!session.signedIn || session.classes.length === 0) return null;
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('goals.class.button')}</Button>
      {isOpen ? <ClassFrameworksDialog classes={session.classes} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function ClassFrameworksDialog(props: { classes: readonly { classId: ClassId; name: string }[]; onClose: () => void }) {
  const { t } = useText<keyof typeof messages>();
  const [classId, setClassId] = useState<ClassId | null>(props.classes[0]?.classId ?? null);
  const chosen = props.classes.find((one) => one.classId === classId);
  return (
    <Dialog title={t('goals.class.title')} isOpen width="wide" onClose={props.onClose}>
      <div className="stack">
        <p className="soft">{t('goals.class.help')}</p>
        {props.classes.length > 1 ? (
          <Select
            label={t('goals.learner.class')}
            value={classId}
            onChange={setClassId}
            options={props.classes.map((one) => ({ value: one.classId, label: one.name }))}
          />
        ) : null}
        {chosen ? <ClassChoice key={chosen.classId} {...chosen} onClose={props.onClose} /> : null}
      </div>
    </Dialog>
  );
}

function ClassChoice(props: { classId: ClassId; name: string; onClose: () => void }) {
  const { t, localized } = useText<keyof typeof messages>();
  const { classId } = props;
  const frameworks = useQuery(goals.frameworks.queryOptions());
  const current = useQuery(goals.classFrameworks.queryOptions({ input: { classId } }));
  const [edited, setEdited] = useState<readonly FrameworkId[]>();
  const [commandId] = useState(newCommandId);
  const client = useQueryClient();
  const chosen = edited ?? current.data?.frameworkIds ?? [];
  const save = useMutation({
    mutationFn: () => goals.setClassFrameworks.call({ commandId, classId, frameworkIds: [...chosen] }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: goals.classFrameworks.key() });
      toast(t('goals.class.saved', { class: props.name }));
      props.onClose();
    },
  });
  if (frameworks.isPending || current.isPending) return <Loading />;
  return (
    <>
      <fieldset className="field">
        <legend className="field-label">{t('goals.class.frameworks')}</legend>
        {(frameworks.data ?? []).map(({ frameworkId, titles }) => (
          <Checkbox
            key={frameworkId}
            isSelected={chosen.includes(frameworkId)}
            onChange={(isSelected) =>
              setEdited(isSelected ? [...chosen, frameworkId] : chosen.filter((one) => one !== frameworkId))
            }
          >
            {localized(titles)}
          </Checkbox>
        ))}
      </fieldset>
      <ProblemNotice error={frameworks.error ?? current.error ?? save.error} />
      <div className="dialog-foot">
        <Button
          variant="primary"
          isDisabled={!current.isSuccess}
          isPending={save.isPending}
          onPress={() => save.mutate()}
        >
          {t('action.save')}
        </Button>
      </div>
    </>
  );
}
