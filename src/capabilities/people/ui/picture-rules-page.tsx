import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { newCommandId } from '../../../web/client/link.ts';
import { AppLink, Button } from '../../../web/design/button.tsx';
import { RadioGroup } from '../../../web/design/choice.tsx';
import { Loading } from '../../../web/design/notice.tsx';
import { Card, Page, Row } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { people, SCHOOL_TOPICS, type School, usePeopleWrite } from './client.ts';

/** Where and when three pictures open the door; they are a weak key, so a school may keep them to its own walls and hours. */
export default function PictureRulesPage() {
  const { t } = useText<keyof typeof messages>();
  const school = useQuery(people.school.queryOptions({ meta: SCHOOL_TOPICS }));
  return (
    <Page title={t('school.pictureRules')} lead={t('school.pictureRules.lead')}>
      <p>
        <AppLink to="/school">{t('school.back')}</AppLink>
      </p>
      <ProblemNotice error={school.error} onRetry={() => void school.refetch()} />
      {school.isPending ? <Loading /> : null}
      {school.data ? <RulesForm rules={school.data.pictureRules} /> : null}
    </Page>
  );
}

function RulesForm(props: { rules: School['pictureRules'] }) {
  const { t } = useText<keyof typeof messages>();
  const [where, setWhere] = useState<'anywhere' | 'networks'>(props.rules.networks ? 'networks' : 'anywhere');
  const [networks, setNetworks] = useState(props.rules.networks?.join('\n') ?? '');
  const [when, setWhen] = useState<'always' | 'hours'>(props.rules.from || props.rules.until ? 'hours' : 'always');
  const [from, setFrom] = useState(props.rules.from ?? '08:00');
  const [until, setUntil] = useState(props.rules.until ?? '16:30');
  const save = usePeopleWrite(people.setPictureRules.call, { done: t('school.pictureRules.saved') });
  const list = networks.split(/[\s,;]+/).filter((one) => one !== '');
  return (
    <Card>
      <div className="stack">
        <RadioGroup
          label={t('school.pictureRules.where')}
          value={where}
          onChange={setWhere}
          options={[
            { value: 'anywhere', label: t('school.pictureRules.anywhere') },
            { value: 'networks', label: t('school.pictureRules.networks') },
          ]}
        />
        {where === 'networks' ? (
          <TextField
            label={t('school.pictureRules.list')}
            help={t('school.pictureRules.list.help')}
            value={networks}
            onChange={setNetworks}
            rows={3}
          />
        ) : null}
        <HoursFields when={when} onWhen={setWhen} from={from} onFrom={setFrom} until={until} onUntil={setUntil} />
        <ProblemNotice error={save.error} />
        <Row>
          <Button
            variant="primary"
            isPending={save.isPending}
            isDisabled={where === 'networks' && list.length === 0}
            onPress={() =>
              save.mutate({
                commandId: newCommandId(),
                networks: where === 'networks' ? list : null,
                from: when === 'hours' ? from : null,
                until: when === 'hours' ? until : null,
              })
            }
          >
            {t('action.save')}
          </Button>
        </Row>
      </div>
    </Card>
  );
}

function HoursFields(props: {
  when: 'always' | 'hours';
  onWhen: (when: 'always' | 'hours') => void;
  from: string;
  onFrom: (time: string) => void;
  until: string;
  onUntil: (time: string) => void;
}) {
  const { t } = useText<keyof typeof messages>();
  return (
    <>
      <RadioGroup
        label={t('school.pictureRules.when')}
        value={props.when}
        onChange={props.onWhen}
        options={[
          { value: 'always', label: t('school.pictureRules.always') },
          { value: 'hours', label: t('school.pictureRules.hours') },
        ]}
      />
      {props.when === 'hours' ? (
        <Row>
          <TextField label={t('school.pictureRules.from')} type="time" value={props.from} onChange={props.onFrom} />
          <TextField label={t('school.pictureRules.until')} type="time" value={props.until} onChange={props.onUntil} />
        </Row>
      ) : null}
    </>
  );
}
