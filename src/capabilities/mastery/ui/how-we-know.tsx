import { useState } from 'react';
import { AppLink, Button } from '../../../web/design/button.tsx';
import { Card } from '../../../web/design/page.tsx';
import { SureWords } from '../../../web/design/status.tsx';
import { type Text, useText } from '../../../web/text/use-text.tsx';
import { type Moment, momentsOf } from '../domain/moments.ts';
import { isShown } from '../domain/next.ts';
import type { messages } from '../messages.ts';
import type { EffectSeen, EvidenceSeen, GoalDepth } from './client.ts';
import { evidenceWords, outcomeWords } from './evidence-words.ts';
import type { Looking } from './goal-in-depth.tsx';
import { VoidButton } from './void-evidence.tsx';

type Key = keyof typeof messages;
type Piece = EffectSeen & { readonly seen: EvidenceSeen | undefined };

const SHOWN_FIRST = 6;
const SURENESS = { unknown: 'unsure', weak: 'unsure', fair: 'fairly', strong: 'sure' } as const;

/** What Poolster believes, how sure it is, and what every moment did to that belief. */
export function HowWeKnow(props: { depth: GoalDepth; looking: Looking; pieces: readonly EvidenceSeen[] }) {
  const text = useText<Key>();
  const { t } = text;
  const { depth, looking } = props;
  const [isWhole, setWhole] = useState(false);
  const seen = new Map(props.pieces.map((piece) => [piece.eventId as string, piece]));
  const effects = depth.explanation.effects.map((effect): Piece => ({ ...effect, seen: seen.get(effect.eventId) }));
  // What somebody judged or said stands with the voices, not in the sum.
  const moments = momentsOf(effects).filter((moment) => !isVoice(moment.pieces[0]));
  const shown = isWhole ? moments : moments.slice(0, SHOWN_FIRST);
  return (
    <Card title={t('goal.know')}>
      <div className="stack">
        <p>{beliefWords(text, depth, looking)}</p>
        {depth.estimate.count > 0 ? (
          <p>
            <SureWords sureness={SURENESS[depth.estimate.sureness]} />
          </p>
        ) : null}
        <Confirmations depth={depth} looking={looking} />
        {moments.length > 0 ? <h3>{t('goal.know.moments')}</h3> : null}
        <ol className="moments">
          {shown.map((moment) => (
            <MomentRow key={moment.pieces[0].eventId} moment={moment} looking={looking} depth={depth} />
          ))}
        </ol>
        {moments.length > shown.length ? (
          <div>
            <Button size="small" onPress={() => setWhole(true)}>
              {t('goal.know.all', { n: moments.length })}
            </Button>
          </div>
        ) : null}
        {moments.length > 0 ? <p className="soft small">{restWords(text, depth, looking)}</p> : null}
        <Disagree depth={depth} looking={looking} />
        <p className="small">
          <AppLink to="/algorithms/$algorithmId" params={{ algorithmId: 'learner-model' }}>
            {t('goal.know.how')}
          </AppLink>
        </p>
      </div>
    </Card>
  );
}

/** Who does not agree shows it: the check begins afresh and does not count what was believed. */
function Disagree({ depth, looking }: { depth: GoalDepth; looking: Looking }) {
  const { t } = useText<Key>();
  if (looking.who !== 'self' || !depth.practicable || isShown(depth.status)) return null;
  return (
    <p>
      {t('goal.know.disagree')}{' '}
      <AppLink to="/practice/$goalId" params={{ goalId: depth.goal.goalId }} search={{ mode: 'check' }}>
        {t('goal.know.disagree.check')}
      </AppLink>
    </p>
  );
}

function MomentRow(props: { moment: Moment<Piece>; looking: Looking; depth: GoalDepth }) {
  const text = useText<Key>();
  const { moment, looking, depth } = props;
  const [first] = moment.pieces;
  return (
    <li className="moment" data-effect={moment.effect}>
      <div>
        <b>{evidenceWords(text, first, first.seen?.authorName ?? null)}</b>
        <span className="soft small"> · {whenWords(text, first)}</span>
      </div>
      <p>
        {moment.pieces.length > 1
          ? text.t('moment.many', { n: moment.pieces.length, succeeded: moment.succeeded })
          : outcomeWords(text, first)}
      </p>
      <p className="soft">{effectWords(text, moment, looking)}</p>
      {first.seen?.note ? <q>{first.seen.note}</q> : null}
      {looking.mayVoid && first.reason !== 'voided' ? (
        <details>
          <summary>{text.t('moment.pieces', { n: moment.pieces.length })}</summary>
          <ul className="pieces">
            {moment.pieces.map((piece) => (
              <li key={piece.eventId}>
                {outcomeWords(text, piece)}
                {piece.seen?.response ? (
                  <span className="soft"> · {text.t('moment.answered', { answer: piece.seen.response })}</span>
                ) : null}
                <VoidButton learnerId={depth.learner.personId} eventId={piece.eventId} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </li>
  );
}

/** When and how it was confirmed, if it was: that is never taken away by a formula. */
function Confirmations({ depth, looking }: { depth: GoalDepth; looking: Looking }) {
  const { t, date } = useText<Key>();
  if (depth.confirmations.length === 0) return null;
  return (
    <ul className="confirmations">
      {depth.confirmations.map((one) => (
        <li key={`${one.kind}/${one.at}`}>
          {t(one.kind === 'judgement' ? 'goal.confirmed.judgement' : 'goal.confirmed.shown', {
            who: looking.who,
            name: looking.name,
            day: date(one.at, { day: 'numeric', month: 'long', year: 'numeric' }),
          })}
        </li>
      ))}
    </ul>
  );
}

function isVoice(piece: Piece): boolean {
  return piece.reason === 'judgement' || piece.reason === 'voice';
}

function whenWords(text: Text<Key>, piece: Piece): string {
  return piece.timeKnown
    ? text.date(piece.occurredAt, { day: 'numeric', month: 'long', year: 'numeric' })
    : text.t('moment.dayUnknown');
}

function effectWords(text: Text<Key>, moment: Moment<Piece>, looking: Looking): string {
  const [first] = moment.pieces;
  if (first.reason === 'voided') return text.t('effect.voided', { reason: first.seen?.voided?.reason ?? '' });
  if (moment.effect === 'beside') return text.t('effect.failedTransfer');
  const why =
    first.reason === 'counted-with-help' || first.reason === 'counted-together'
      ? `${text.t(`effect.${first.reason}`)} `
      : '';
  // A success that changes little agrees with what was thought already; that is worth saying.
  const effect = moment.effect === 'little' && moment.succeeded * 2 >= moment.pieces.length ? 'agrees' : moment.effect;
  return why + text.t(`effect.${effect}`, { who: looking.who });
}

/**
 * A learner reads no number: a number that falls would be a score that drops. Who teaches reads the estimate with its
 * interval.
 */
function beliefWords(text: Text<Key>, depth: GoalDepth, looking: Looking): string {
  const { estimate, status } = depth;
  const who = { who: looking.who, name: looking.name };
  if (estimate.count === 0 && !isShown(status)) return text.t('belief.nothing', who);
  if (looking.who === 'self') return text.t(isShown(status) ? 'belief.shown' : bandOf(estimate.probability));
  const ofTen = (share: number) => text.number(Math.round(share * 10));
  return text.t('belief.number', {
    ...who,
    tenth: ofTen(estimate.probability),
    low: ofTen(estimate.low),
    high: ofTen(estimate.high),
  });
}

function bandOf(probability: number): Key {
  if (probability >= 0.75) return 'belief.mostly';
  if (probability >= 0.5) return 'belief.often';
  return probability >= 0.25 ? 'belief.sometimes' : 'belief.notYet';
}

const NOTICEABLE = 0.05;

/** Where we started, and what other goals and time did: with the moments they make up the whole estimate. */
function restWords(text: Text<Key>, depth: GoalDepth, looking: Looking): string {
  const { elsewhere, forgetting } = depth.explanation;
  const words = [text.t('goal.know.start', { who: looking.who, name: looking.name })];
  if (elsewhere >= NOTICEABLE) words.push(text.t('goal.know.elsewhere'));
  if (elsewhere <= -NOTICEABLE) words.push(text.t('goal.know.elsewhereCareful'));
  if (Math.abs(forgetting) >= NOTICEABLE) words.push(text.t('goal.know.time'));
  return words.join(' ');
}
