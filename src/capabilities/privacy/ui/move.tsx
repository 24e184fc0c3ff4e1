import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSignedIn } from '../../../web/client/session.ts';
import { Button } from '../../../web/design/button.tsx';
import { Checkbox } from '../../../web/design/checkbox.tsx';
import { Notice } from '../../../web/design/notice.tsx';
import { Card, Row } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { MOVING_KINDS, type MovingKind } from '../domain/moving-package.ts';
import type { messages } from '../messages.ts';
import { privacy, saveFile, usePrivacyWrite } from './client.ts';
import type { Subject } from './my-data-page.tsx';

/** What the page reads of the file that the server made a moment ago. */
interface Packed {
  readonly content: { readonly heldBack: boolean; readonly person: { readonly givenName: string } };
}

/** A file with what the learner chooses to take along to another school. */
export function Move(props: Subject) {
  const { t, date } = useText<keyof typeof messages>();
  const { learnerId } = props;
  const { strength } = useSignedIn();
  const [kinds, setKinds] = useState<readonly MovingKind[]>(MOVING_KINDS);
  const before = useQuery(privacy.movings.queryOptions({ input: { learnerId } }));
  const movings = before.data?.movings ?? [];
  const pack = usePrivacyWrite(async () => {
    const file = await privacy.packMoving.call({ learnerId, kinds: [...kinds] });
    saveFile(file);
    return (JSON.parse(await file.text()) as Packed).content;
  });
  return (
    <Card title={t('privacy.move.title')}>
      <div className="stack">
        <p>{t('privacy.move.help')}</p>
        {MOVING_KINDS.map((kind) => (
          <Checkbox
            key={kind}
            isSelected={kinds.includes(kind)}
            onChange={(isOn) => setKinds(MOVING_KINDS.filter((one) => (one === kind ? isOn : kinds.includes(one))))}
          >
            {t('privacy.move.kind', { kind })}
          </Checkbox>
        ))}
        <p className="soft small">{t('privacy.move.stays')}</p>
        <ProblemNotice error={pack.error} />
        {strength === 'picture' ? (
          <Notice kind="info">{t('privacy.kept.weak')}</Notice>
        ) : (
          <Row>
            <Button
              variant="primary"
              isPending={pack.isPending}
              isDisabled={kinds.length === 0}
              onPress={() => pack.mutate(undefined)}
            >
              {t('privacy.move.pack')}
            </Button>
          </Row>
        )}
        {pack.data?.heldBack ? (
          <Notice kind="attention" live>
            {t('privacy.move.heldBack', { name: pack.data.person.givenName })}
          </Notice>
        ) : null}
        <ProblemNotice error={before.error} />
        {movings.length > 0 ? (
          <ul>
            {movings.map(({ direction, schoolName, pieces, at }) => (
              <li key={at}>
                {t('privacy.move.done', { direction, school: schoolName ?? '', n: pieces, day: date(at) })}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </Card>
  );
}
