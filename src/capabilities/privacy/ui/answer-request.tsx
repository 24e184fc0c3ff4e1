import { useState } from 'react';
import { Button } from '../../../web/design/button.tsx';
import { Row } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';

/** What an administrator says to a request: yes at once, or no with the reason that the asker will read. */
export function AnswerRequest(props: {
  yes: string;
  no: string;
  isPending: boolean;
  error: unknown;
  onYes: () => void;
  onNo: (reason: string) => void;
}) {
  const { t } = useText<keyof typeof messages>();
  const [isRefusing, setRefusing] = useState(false);
  const [reason, setReason] = useState('');
  return (
    <>
      {isRefusing ? (
        <TextField label={t('privacy.admin.names.why')} value={reason} onChange={setReason} rows={2} />
      ) : null}
      <ProblemNotice error={props.error} />
      <Row>
        {isRefusing ? (
          <Button onPress={() => setRefusing(false)}>{t('action.cancel')}</Button>
        ) : (
          <Button variant="primary" isPending={props.isPending} onPress={props.onYes}>
            {props.yes}
          </Button>
        )}
        <Button
          variant={isRefusing ? 'primary' : 'quiet'}
          isPending={props.isPending}
          isDisabled={isRefusing && reason.trim().length < 3}
          onPress={() => (isRefusing ? props.onNo(reason) : setRefusing(true))}
        >
          {props.no}
        </Button>
      </Row>
    </>
  );
}
