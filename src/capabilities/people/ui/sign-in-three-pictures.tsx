import { useMutation } from '@tanstack/react-query';
import { Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { postAuth } from '../../../web/client/auth.ts';
import { giveHeadingTurn } from '../../../web/client/heading-focus.ts';
import { useStartSession } from '../../../web/client/session.ts';
import { Button } from '../../../web/design/button.tsx';
import { Page, Row, VisuallyHidden } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { ReadAloud } from '../../../web/design/read-aloud.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { PICTURES } from '../domain/pictures.ts';
import type { messages } from '../messages.ts';
import { Picture, type PictureKey } from './sign-in-pictures.tsx';

const NEEDED = 3;

/** Three taps and the child is in; nothing else to press. Always in the same place, so that hands learn the way. */
export function SignInThreePictures(props: {
  classCode: string;
  learner: { readonly personId: string; readonly name: string };
  onBack: () => void;
}) {
  const { t } = useText<keyof typeof messages>();
  const startSession = useStartSession();
  const [chosen, setChosen] = useState<readonly PictureKey[]>([]);
  useEffect(giveHeadingTurn, []);
  const signIn = useMutation({
    mutationFn: async (pictures: readonly PictureKey[]) => {
      const { classCode, learner } = props;
      await postAuth('/class-code/sign-in', { classCode, personId: learner.personId, pictures });
      await startSession();
    },
    onError: () => setChosen([]),
  });
  const tap = (picture: PictureKey) => {
    if (chosen.length >= NEEDED) return;
    const now = [...chosen, picture];
    setChosen(now);
    if (now.length === NEEDED) signIn.mutate(now);
  };
  const { name } = props.learner;
  return (
    <Page
      title={t('classCode.pictures', { name })}
      actions={<ReadAloud always look="words" text={t('classCode.pictures.aloud', { name })} />}
    >
      <Slots chosen={chosen} />
      <ProblemNotice error={chosen.length === 0 ? signIn.error : null} />
      <div className="sign-in-grid">
        {PICTURES.map((picture) => (
          <AriaButton
            key={picture}
            className="sign-in-picture"
            isDisabled={signIn.isPending}
            onPress={() => tap(picture)}
          >
            <Picture name={picture} />
            {t(`picture.${picture}`)}
          </AriaButton>
        ))}
      </div>
      <Row>
        <Button
          isDisabled={chosen.length === 0 || signIn.isPending}
          onPress={() => setChosen((before) => before.slice(0, -1))}
        >
          <Undo2 size="1.2em" aria-hidden />
          {t('classCode.takeBack')}
        </Button>
        <Button variant="plain" onPress={props.onBack}>
          {t('classCode.notMe')}
        </Button>
      </Row>
    </Page>
  );
}

function Slots(props: { chosen: readonly PictureKey[] }) {
  const { t } = useText<keyof typeof messages>();
  const names = props.chosen.map((picture) => t(`picture.${picture}`)).join(', ');
  return (
    <div role="status">
      <div className="sign-in-slots" aria-hidden>
        {[0, 1, 2].map((place) => {
          const picture = props.chosen[place];
          return (
            <span key={place} className={picture ? 'sign-in-slot sign-in-slot-filled' : 'sign-in-slot'}>
              {picture ? <Picture name={picture} size={44} /> : null}
            </span>
          );
        })}
      </div>
      <VisuallyHidden>{t('classCode.chosen', { n: props.chosen.length, list: names })}</VisuallyHidden>
    </div>
  );
}
