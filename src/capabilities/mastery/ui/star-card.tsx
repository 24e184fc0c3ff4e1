import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { Slot } from '../../../web/client/slots.tsx';
import { AppLink, Button, LinkButton } from '../../../web/design/button.tsx';
import { Row } from '../../../web/design/page.tsx';
import { ReadAloud } from '../../../web/design/read-aloud.tsx';
import { StatusWords } from '../../../web/design/status.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { isShown } from '../domain/next.ts';
import type { messages } from '../messages.ts';
import type { NextStar, Sky, Star } from './client.ts';
import { abilityIn, useICan } from './goal-words.ts';

type Key = keyof typeof messages;

/** One star, one step: what it is, why now, and what to do. Without a star that was opened it is the next step. */
export function StarCard(props: {
  sky: Sky;
  asked: string | undefined;
  onAsk: (goalId: string | undefined) => void;
  hint?: string;
}) {
  const { sky, asked } = props;
  const stars = new Map(sky.constellations.flatMap((line) => line.stars.map((star) => [star.goalId as string, star])));
  const star = stars.get(asked ?? sky.next[0]?.goalId ?? '');
  return star ? <OneStar {...props} star={star} stars={stars} /> : <NothingNext sky={sky} />;
}

function OneStar(props: Parameters<typeof StarCard>[0] & { star: Star; stars: ReadonlyMap<string, Star> }) {
  const { t, localized } = useText<Key>();
  const { sky, star, stars } = props;
  const [first] = sky.next;
  const isNext = star.goalId === first?.goalId;
  const reason = sky.next.find((next) => next.goalId === star.goalId);
  const because = useBecauseIn(stars, reason);
  const why = star.why ? localized(star.why) : undefined;
  const title = useICan()(star);
  return (
    <section className="star-card on-paper" aria-labelledby="star-card">
      <Slot name="learner.asks" with={{ learnerId: sky.learner.personId }} />
      <div className="star-card-top">
        <p className="star-card-kind">{isNext ? t('sky.card.next') : t('sky.card.this')}</p>
        <ReadAloud text={[title, because, why].filter(Boolean).join(' ')} />
      </div>
      <h2 id="star-card" tabIndex={-1}>
        {title}
      </h2>
      {isNext ? null : (
        <p>
          <StatusWords status={star.status} explain />
        </p>
      )}
      {because ? <p className="soft">{because}</p> : null}
      {why ? <p className="star-why">{why}</p> : null}
      {star.own && reason?.because !== 'own' ? <p className="soft">{t('sky.card.isOwn')}</p> : null}
      <StarActions star={star} />
      {isNext || !first ? null : (
        <Button variant="plain" size="small" onPress={() => props.onAsk(undefined)}>
          <ArrowLeft size="1.1em" aria-hidden />
          {t('sky.card.backToNext')}
        </Button>
      )}
      {isNext ? <OtherStars sky={sky} stars={stars} onAsk={props.onAsk} hint={props.hint} /> : null}
    </section>
  );
}

/** What a learner can do with a star: the first is the one that fits best. */
function StarActions({ star }: { star: Star }) {
  const { t } = useText<Key>();
  const params = { goalId: star.goalId };
  if (!star.practicable) {
    return (
      <>
        <p className="soft small">{t('sky.card.otherWay')}</p>
        <Row>
          <LinkButton variant="primary" to="/sky/$goalId" params={params}>
            {t('sky.card.look')}
          </LinkButton>
        </Row>
      </>
    );
  }
  return (
    <>
      <Row>
        <LinkButton variant="primary" to="/practice/$goalId" params={params}>
          {t('sky.card.practise')}
        </LinkButton>
        {isShown(star.status) ? null : (
          <LinkButton to="/practice/$goalId" params={params} search={{ mode: 'check' }}>
            {t('sky.card.know')}
          </LinkButton>
        )}
      </Row>
      <p>
        <AppLink to="/sky/$goalId" params={params}>
          {t('sky.card.more')}
        </AppLink>
      </p>
    </>
  );
}

function OtherStars(props: {
  sky: Sky;
  stars: ReadonlyMap<string, Star>;
  onAsk: (goalId: string) => void;
  hint: string | undefined;
}) {
  const { t } = useText<Key>();
  const iCan = useICan();
  const [isOpen, setOpen] = useState(false);
  const others = props.sky.next.slice(1).flatMap((next) => props.stars.get(next.goalId) ?? []);
  if (others.length === 0) return null;
  return (
    <div className="other-stars">
      <Button variant="plain" size="small" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {t('sky.card.other')}
      </Button>
      {isOpen ? (
        <>
          <ul>
            {others.map((star) => (
              <li key={star.goalId}>
                <Button className="other-star" onPress={() => props.onAsk(star.goalId)}>
                  <StatusWords status={star.status} />
                  <b>{iCan(star)}</b>
                </Button>
              </li>
            ))}
          </ul>
          {props.hint ? <p className="soft small">{props.hint}</p> : null}
        </>
      ) : null}
    </div>
  );
}

function NothingNext({ sky }: { sky: Sky }) {
  const { t } = useText<Key>();
  return (
    <section className="star-card on-paper" aria-labelledby="star-card">
      <Slot name="learner.asks" with={{ learnerId: sky.learner.personId }} />
      <h2 id="star-card" tabIndex={-1}>
        {t('sky.card.done.title')}
      </h2>
      <p className="soft">{t('sky.card.done.text')}</p>
    </section>
  );
}

/** Why this star now, in a sentence. */
function useBecauseIn(stars: ReadonlyMap<string, Star>, next: NextStar | undefined): string | undefined {
  const { t } = useText<Key>();
  const iCan = useICan();
  if (!next) return undefined;
  const from = next.from ? stars.get(next.from) : undefined;
  if (next.because !== 'follows' || !from)
    return t(next.because === 'follows' ? 'sky.because.start' : `sky.because.${next.because}`);
  const words = iCan(from);
  const ability = abilityIn(words);
  return ability ? t('sky.because.follows', { ability }) : t('sky.because.followsQuoted', { words });
}
