import { useQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { newCommandId } from '../../../web/client/link.ts';
import { useSignedIn } from '../../../web/client/session.ts';
import { Button } from '../../../web/design/button.tsx';
import { RadioGroup } from '../../../web/design/choice.tsx';
import { Loading, Notice } from '../../../web/design/notice.tsx';
import { Card, Row, Stack } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { type Text, useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { type CorrectionField, type Corrections, privacy, usePrivacyWrite } from './client.ts';
import type { Subject } from './my-data-page.tsx';

const FIELDS = ['givenName', 'familyName', 'email', 'language'] as const satisfies readonly CorrectionField[];

/** What stands here about a person, and asking to put it right. */
export function Correct(props: Subject) {
  const text = useText<keyof typeof messages>();
  const { t } = text;
  const { strength } = useSignedIn();
  const found = useQuery(privacy.corrections.queryOptions({ input: { learnerId: props.learnerId } }));
  if (found.isPending) return <Loading />;
  if (found.isError) return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  const { now, corrections } = found.data;
  return (
    <Stack>
      <Card title={t('privacy.correct.title')}>
        <div className="stack">
          <p>{t('privacy.correct.help')}</p>
          <dl className="facts">
            {FIELDS.map((field) => (
              <Fragment key={field}>
                <dt>{t('privacy.field', { field })}</dt>
                <dd>{valueWords(text, field, now[field])}</dd>
              </Fragment>
            ))}
          </dl>
          {strength === 'picture' ? (
            <Notice kind="info">{t('privacy.kept.weak')}</Notice>
          ) : (
            <AskForm learnerId={props.learnerId} />
          )}
          <p className="soft small">{t('privacy.correct.evidence')}</p>
        </div>
      </Card>
      {corrections.length > 0 ? <Before corrections={corrections} /> : null}
    </Stack>
  );
}

export function valueWords(text: Text<keyof typeof messages>, field: CorrectionField, value: string | null): string {
  if (value === null || value === '') return text.t('privacy.field.none');
  return field === 'language' ? text.t('privacy.field.language', { language: value }) : value;
}

function AskForm(props: { learnerId: Subject['learnerId'] }) {
  const { t } = useText<keyof typeof messages>();
  const [field, setField] = useState<CorrectionField>('givenName');
  const [newValue, setNewValue] = useState('');
  const [why, setWhy] = useState('');
  const ask = usePrivacyWrite(privacy.askCorrection.call, {
    done: t('privacy.correct.asked'),
    onDone: () => setNewValue(''),
  });
  return (
    <>
      <RadioGroup
        label={t('privacy.correct.which')}
        value={field}
        onChange={(chosen) => {
          setField(chosen);
          setNewValue(chosen === 'language' ? 'nl' : '');
        }}
        options={FIELDS.map((value) => ({ value, label: t('privacy.field', { field: value }) }))}
      />
      {field === 'language' ? (
        <RadioGroup
          label={t('privacy.correct.new')}
          value={newValue}
          onChange={setNewValue}
          options={['nl', 'en'].map((value) => ({ value, label: t('privacy.field.language', { language: value }) }))}
        />
      ) : (
        <TextField label={t('privacy.correct.new')} value={newValue} onChange={setNewValue} />
      )}
      <TextField label={t('privacy.correct.why')} value={why} onChange={setWhy} rows={2} isRequired={false} />
      <ProblemNotice error={ask.error} />
      <Row>
        <Button
          variant="primary"
          isPending={ask.isPending}
          isDisabled={newValue.trim() === ''}
          onPress={() =>
            ask.mutate({
              ...{ commandId: newCommandId(), learnerId: props.learnerId, field, newValue },
              why: why.trim() === '' ? null : why,
            })
          }
        >
          {t('privacy.correct.ask')}
        </Button>
      </Row>
    </>
  );
}

function Before(props: { corrections: Corrections['corrections'] }) {
  const text = useText<keyof typeof messages>();
  const { t, date } = text;
  return (
    <Card title={t('privacy.correct.before')}>
      <ul className="looks">
        {props.corrections.map(({ correctionId, field, oldValue, newValue, outcome, answer, decidedAt }) => (
          <li key={correctionId}>
            <span className="grow">
              {t('privacy.correct.line', {
                field: t('privacy.field', { field }),
                old: valueWords(text, field, oldValue),
                new: valueWords(text, field, newValue),
              })}
              <br />
              <span className="soft small">
                {t('privacy.correct.state', {
                  outcome: outcome ?? 'open',
                  day: decidedAt ? date(decidedAt) : '',
                  answer: answer ?? '',
                })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
