/** How the parts of an answer become the one string that is judged, and back (see exercises/exercise.ts). */

export interface FractionParts {
  readonly whole: string;
  readonly top: string;
  readonly bottom: string;
}

export function fractionResponse({ whole, top, bottom }: FractionParts): string {
  const fraction = [top.trim(), bottom.trim()].filter(Boolean).join('/');
  return [whole.trim(), fraction].filter(Boolean).join(' ');
}

export function fractionParts(response: string): FractionParts {
  const [first = '', second] = response.trim().split(' ');
  if (second === undefined && !first.includes('/')) return { whole: first, top: '', bottom: '' };
  const [top = '', bottom = ''] = (second ?? first).split('/');
  return { whole: second === undefined ? '' : first, top, bottom };
}

/** Two boxes around a sign: `14:05`, `(2, −3)`. Empty boxes give an empty answer, so that "fill in" can be said. */
export function pairResponse(kind: 'time' | 'point', first: string, second: string): string {
  const [a, b] = [first.trim(), second.trim()];
  if (!a && !b) return '';
  if (kind === 'time') return `${a}:${b.padStart(2, '0')}`;
  // A semicolon leaves the comma to the decimals.
  return `(${a}; ${b})`;
}

export function pairParts(kind: 'time' | 'point', response: string): readonly [string, string] {
  const [first = '', second = ''] = response.replace(/[()]/g, '').split(kind === 'time' ? ':' : ';');
  return [first.trim(), second.trim()];
}

/** The order as it stands, from the response or, before anything moved, as it was given. */
export function orderOf(response: string, count: number): readonly number[] {
  const given = response.split(',').map(Number);
  const complete = response !== '' && [...given].sort((a, b) => a - b).every((place, index) => place === index);
  return complete && given.length === count ? given : Array.from({ length: count }, (_, index) => index);
}

export function moved(order: readonly number[], from: number, to: number): readonly number[] {
  const item = order[from];
  if (item === undefined || to < 0 || to >= order.length) return order;
  const rest = order.filter((_, index) => index !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}
