import { Card } from '../../../web/design/page.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { SUCCESS } from '../domain/moments.ts';
import type { messages } from '../messages.ts';
import type { EvidenceSeen } from './client.ts';
import type { Looking } from './goal-in-depth.tsx';

type Key = keyof typeof messages;

/** What people say of it, each beside the other and beside the estimate: never averaged (domain.md, 4). */
export function Voices(props: { looking: Looking; pieces: readonly EvidenceSeen[] }) {
  const { t, has, date } = useText<Key>();
  const voices = props.pieces.filter((piece) => piece.voided === null && isVoice(piece));
  if (voices.length === 0) return null;
  return (
    <Card title={t('goal.voices')}>
      <p className="soft">{t('goal.voices.lead')}</p>
      <ul className="moments">
        {voices.map((voice) => {
          const kind = `author.${voice.authorKind}`;
          return (
            <li key={voice.eventId} className="moment">
              <div>
                <b>{[voice.authorName, has(kind) ? t(kind as Key) : undefined].filter(Boolean).join(', ')}</b>
                <span className="soft small"> · {date(voice.occurredAt)}</span>
              </div>
              <p>
                {t(
                  (voice.score ?? 0) >= SUCCESS
                    ? 'voice.yes'
                    : (voice.score ?? 0) >= 0.25
                      ? 'voice.partly'
                      : 'voice.notYet',
                )}
              </p>
              {voice.note ? <q>{voice.note}</q> : null}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function isVoice(piece: EvidenceSeen): boolean {
  const saidSo = piece.authorKind === 'learner' || piece.authorKind === 'peer';
  return piece.kind === 'judgement' || (piece.kind === 'observation' && saidSo);
}
