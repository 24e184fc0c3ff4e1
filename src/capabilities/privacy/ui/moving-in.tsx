import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { PersonId } from '../../../kernel/ids.ts';
import { newCommandId } from '../../../web/client/link.ts';
import { Button } from '../../../web/design/button.tsx';
import { FileDrop } from '../../../web/design/file-drop.tsx';
import { Loading, Notice } from '../../../web/design/notice.tsx';
import { Card, Row, Stack } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { FindPeople } from '../../people/ui/shared.tsx';
import type { messages } from '../messages.ts';
import { privacy, type TriedMoving, usePrivacyWrite } from './client.ts';

/** A learner brings data along: the file is looked into first, then brought in for one learner. */
export function MovingIn() {
  const { t } = useText<keyof typeof messages>();
  const tried = useMutation({
    mutationFn: async (file: File) => ({ file, ahead: await privacy.tryMoving.call({ file }) }),
  });
  return (
    <Stack>
      <Card title={t('privacy.in.title')}>
        <div className="stack">
          <p>{t('privacy.in.help')}</p>
          <FileDrop label={t('privacy.in.file')} accept={['.json']} onFile={(file) => tried.mutate(file)} />
          {tried.isPending ? <Loading /> : null}
          <ProblemNotice error={tried.error} />
        </div>
      </Card>
      {tried.data ? <Tried key={tried.data.ahead.checksum} {...tried.data} onDone={() => tried.reset()} /> : null}
    </Stack>
  );
}

function Tried(props: { file: File; ahead: TriedMoving; onDone: () => void }) {
  const { t, date } = useText<keyof typeof messages>();
  const { ahead } = props;
  const [chosen, setChosen] = useState<{ personId: PersonId; name: string } | undefined>();
  const bring = usePrivacyWrite(privacy.bringInMoving.call);
  return (
    <Card
      title={t('privacy.in.from', {
        given: ahead.givenName,
        family: ahead.familyName,
        school: ahead.school,
        day: date(ahead.madeAt),
      })}
    >
      <div className="stack">
        <Notice kind="info">{t('privacy.in.proven', { proven: ahead.provenSchool === null ? 'no' : 'yes' })}</Notice>
        <p>{t('privacy.in.pieces', { n: ahead.pieces })}</p>
        {ahead.heldBack ? <Notice kind="attention">{t('privacy.in.heldBack')}</Notice> : null}
        {ahead.left > 0 ? <p>{t('privacy.in.left', { n: ahead.left })}</p> : null}
        <FindPeople
          label={t('privacy.in.who')}
          among="learner"
          onChoose={(one) => setChosen({ personId: one.personId, name: `${one.givenName} ${one.familyName}` })}
        />
        {chosen ? <p role="status">{t('privacy.in.chosen', { name: chosen.name })}</p> : null}
        <ProblemNotice error={bring.error} />
        {bring.data ? (
          <Notice kind="good" live>
            {t('privacy.in.done', bring.data)}
          </Notice>
        ) : (
          <Row>
            <Button onPress={props.onDone}>{t('action.cancel')}</Button>
            <Button
              variant="primary"
              isPending={bring.isPending}
              isDisabled={!chosen}
              onPress={() =>
                chosen &&
                bring.mutate({
                  ...{ commandId: newCommandId(), learnerId: chosen.personId },
                  ...{ checksum: ahead.checksum, file: props.file },
                })
              }
            >
              {t('privacy.in.do')}
            </Button>
          </Row>
        )}
      </div>
    </Card>
  );
}
