import { useEffect } from 'react';
import { giveHeadingTurn } from '../../../web/client/heading-focus.ts';
import { Button } from '../../../web/design/button.tsx';
import { EmptyState } from '../../../web/design/notice.tsx';
import { Page, Row } from '../../../web/design/page.tsx';
import { ReadAloud } from '../../../web/design/read-aloud.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import type { ClassNames } from './sign-in-class-page.tsx';

export function SignInNames(props: { found: ClassNames; onChoose: (personId: string) => void; onBack: () => void }) {
  const { t, locale } = useText<keyof typeof messages>();
  useEffect(giveHeadingTurn, []);
  const learners = props.found.learners.toSorted((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <Page
      title={t('classCode.who')}
      lead={props.found.className}
      actions={<ReadAloud always look="words" text={t('classCode.who.aloud')} />}
    >
      {learners.length === 0 ? (
        <EmptyState title={t('classCode.nobody')} text={t('classCode.nobody.help')} />
      ) : (
        <ul className="sign-in-names">
          {learners.map((learner) => (
            <li key={learner.personId}>
              <Button onPress={() => props.onChoose(learner.personId)}>{learner.name}</Button>
            </li>
          ))}
        </ul>
      )}
      <Row>
        <Button variant="plain" onPress={props.onBack}>
          {t('classCode.otherClass')}
        </Button>
      </Row>
    </Page>
  );
}
