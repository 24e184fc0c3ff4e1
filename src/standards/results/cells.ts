import type { Cell } from '../table/table.ts';

/** A cell as text, the way a person sees it. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell).trim();
}

/** A number with a decimal comma or point; undefined for anything else. */
export function numberIn(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0]/g, '').replace(',', '.');
  return /^-?(?:\d+(?:\.\d+)?|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}

export type ScoreCell =
  | { readonly kind: 'score'; readonly score: number; readonly maximum?: number }
  | { readonly kind: 'absent' }
  | { readonly kind: 'wrong' };

/** A score such as `7,5`, `8/10`, `80 %`, yes or no; empty cells and signs of absence are no score and no fault. */
export function scoreIn(cell: Cell | undefined): ScoreCell {
  if (typeof cell === 'boolean') return { kind: 'score', score: cell ? 1 : 0, maximum: 1 };
  const text = cellText(cell);
  if (text === '' || ABSENT.has(text.toLowerCase())) return { kind: 'absent' };
  const word = WORDS.get(text.toLowerCase());
  if (word !== undefined) return { kind: 'score', score: word, maximum: 1 };
  const fraction = /^([^/%]+)\/([^/%]+)$/.exec(text);
  if (fraction) return scored(numberIn(fraction[1] ?? ''), numberIn(fraction[2] ?? ''));
  if (text.endsWith('%')) return scored(numberIn(text.slice(0, -1)), 100);
  const score = numberIn(text);
  return score === undefined ? { kind: 'wrong' } : { kind: 'score', score };
}

function scored(score: number | undefined, maximum: number | undefined): ScoreCell {
  return score === undefined || maximum === undefined ? { kind: 'wrong' } : { kind: 'score', score, maximum };
}

const ABSENT = new Set([
  '-',
  '–',
  '—',
  '/',
  'a',
  'afw',
  'afw.',
  'afwezig',
  'absent',
  'abs',
  'z',
  'ziek',
  'n.v.t.',
  'nvt',
  'n/a',
]);
const WORDS = new Map([
  ['juist', 1],
  ['goed', 1],
  ['ja', 1],
  ['yes', 1],
  ['true', 1],
  ['fout', 0],
  ['nee', 0],
  ['neen', 0],
  ['no', 0],
  ['false', 0],
]);
