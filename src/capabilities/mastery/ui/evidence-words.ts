import type { Text } from '../../../web/text/use-text.tsx';
import { SUCCESS } from '../domain/moments.ts';
import type { messages } from '../messages.ts';

type Key = keyof typeof messages;

/** "Oefening", "Observatie in de klas, door Amina": what kind of moment it was, where, and who saw it. */
export function evidenceWords(
  text: Text<Key>,
  piece: { readonly kind: string; readonly situation: string; readonly author?: string; readonly authorKind?: string },
  authorName: string | null,
): string {
  const { t, has } = text;
  const same = piece.kind === piece.situation || (piece.kind === 'answer' && piece.situation === 'practice');
  const kindKey = `evidence.kind.${piece.kind === 'test' && piece.situation === 'check' ? 'check' : piece.kind}`;
  const whereKey = `evidence.situation.${piece.situation}`;
  const kind = has(kindKey) ? t(kindKey as Key) : t('evidence.kind.other');
  const where = !same && piece.situation !== 'check' && has(whereKey) ? ` ${t(whereKey as Key)}` : '';
  const author = piece.author ?? piece.authorKind;
  const by = authorName && author !== 'learner' && author !== 'system' ? t('evidence.by', { name: authorName }) : '';
  return `${kind}${where}${by}`;
}

/** How it went, without a mark: it worked, partly, with help, or not yet. */
export function outcomeWords(text: Text<Key>, piece: { readonly score: number | null; readonly help: string }): string {
  const score = piece.score ?? 0;
  if (score < SUCCESS) return text.t(score >= 0.25 ? 'outcome.partly' : 'outcome.notYet');
  return text.t(piece.help === 'none' ? 'outcome.worked' : 'outcome.workedWithHelp');
}
