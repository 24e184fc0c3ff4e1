import type { Language, Localized } from '../../../kernel/text.ts';

/** Numbers as people write them: `12 500,5` in Dutch, `12,500.5` in English; grouped from five digits before the comma. */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  const text = decimals === undefined ? String(tidy(Math.abs(value))) : Math.abs(value).toFixed(decimals);
  const [whole = '0', fraction] = text.split('.');
  const gap = language === 'nl' ? '\u00a0' : ',';
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, gap) : whole;
  const sign = value < 0 ? '−' : '';
  return sign + grouped + (fraction ? (language === 'nl' ? ',' : '.') + fraction : '');
}

/** `€ 2,50` in Dutch, `€2.50` in English; whole amounts without cents. */
export function formatEuro(value: number, language: Language): string {
  const amount = formatNumber(value, language, Number.isInteger(tidy(value)) ? 0 : 2);
  return language === 'nl' ? `€\u00a0${amount}` : `€${amount}`;
}

/** A text of numbers and signs only, with the numbers as each language writes them. */
export function inBoth(write: (format: (value: number) => string) => string): Localized {
  return {
    nl: write((value) => formatNumber(value, 'nl')),
    en: write((value) => formatNumber(value, 'en')),
  };
}

/** A number as a Flemish learner types it: decimal comma, no grouping. */
export function typedNumber(value: number): string {
  return String(tidy(value)).replace('.', ',');
}

/** Takes the binary dust off a decimal: 0.1 + 0.2 becomes 0.3. */
function tidy(value: number): number {
  return Number(value.toFixed(10));
}

/** `1 250`, `0,75`, `.5`, `−3`, `x = 4`, `= 4`; nothing for anything else. */
export function parseNumber(text: string): number | undefined {
  const bare = text
    .trim()
    .replace(/^[a-z]?\s*=\s*/i, '')
    .replace(/[−–]/g, '-')
    .replace(/(\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '$1');
  return /^[+-]?\s*(\d+([.,]\d*)?|[.,]\d+)$/.test(bare) && bare.length <= 20
    ? Number(bare.replace(/\s/g, '').replace(',', '.'))
    : undefined;
}

/** `12.500` or `12,500` read with a thousands sign, as some people write it. */
export function parseGrouped(text: string): number | undefined {
  return /^\d{1,3}([.,]\d{3})+$/.test(text.trim()) ? Number(text.replace(/[.,]/g, '')) : undefined;
}

export type Ratio = readonly [numerator: number, denominator: number];

/** `3/4`, `1 2/3`, `−1/2`, `5` and the fraction signs ½ ¼ ¾ ⅓ ⅔; nothing for anything else or a denominator of zero. */
export function parseFraction(text: string): Ratio | undefined {
  const plain = text
    .trim()
    .replace(/[½¼¾⅓⅔⅕⅛]/g, (sign) => ` ${SIGNED_FRACTIONS[sign] ?? ''}`)
    .trim()
    .replace(/[⁄∕]/g, '/')
    .replace(/[−–]/g, '-');
  const parts = /^(-?)\s*(?:(\d{1,9})(?:\s*\+\s*|\s+))?(\d{1,9})\s*\/\s*(\d{1,9})$/.exec(plain);
  if (!parts) {
    return /^-?\s*\d{1,9}$/.test(plain) ? [Number(plain.replace(/\s/g, '')), 1] : undefined;
  }
  const [, sign = '', whole = '0', top = '0', bottom = '0'] = parts;
  if (Number(bottom) === 0) return undefined;
  const numerator = Number(whole) * Number(bottom) + Number(top);
  return [sign ? -numerator : numerator, Number(bottom)];
}

/** A ratio as a learner types it: `3/4`, or `2` when it is whole. */
export function typedFraction([numerator, denominator]: Ratio): string {
  return denominator === 1 ? String(numerator) : `${numerator}/${denominator}`;
}

/** The simplest form: 6/8 becomes 3/4. */
export function simplify([numerator, denominator]: Ratio): Ratio {
  const by = divisor(numerator, denominator);
  return [numerator / by, denominator / by];
}

/** Greatest common divisor (Euclid), at least 1. */
export function divisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) || 1 : divisor(b, a % b);
}

export function equalRatio(one: Ratio, other: Ratio): boolean {
  return one[0] * other[1] === other[0] * one[1];
}

export function decimalRatio(text: string): Ratio | undefined {
  const value = parseNumber(text);
  return value === undefined ? undefined : [Math.round(value * 1e6), 1e6];
}

const SIGNED_FRACTIONS: Readonly<Record<string, string>> = {
  '½': '1/2',
  '¼': '1/4',
  '¾': '3/4',
  '⅓': '1/3',
  '⅔': '2/3',
  '⅕': '1/5',
  '⅛': '1/8',
};

/** Minutes since midnight from `14:05`, `14.05`, `14u05`, `14 h 5` or `14 u`. */
export function parseTime(text: string): number | undefined {
  const parts = /^(\d{1,2})\s*(?:[:.uh]\s*(\d{1,2})|uur|[uh])$/i.exec(text.trim());
  if (!parts) return undefined;
  const [hours, minutes] = [Number(parts[1]), Number(parts[2] ?? 0)];
  return hours <= 24 && minutes <= 59 ? (hours * 60 + minutes) % 1440 : undefined;
}

/** `14:05` from minutes since midnight; wraps around the day. */
export function typedTime(minutes: number): string {
  const inDay = ((minutes % 1440) + 1440) % 1440;
  return `${Math.floor(inDay / 60)}:${String(inDay % 60).padStart(2, '0')}`;
}

/** `(2, −3)`, `2,-3`, `(2,5; 3)`, `2 3`; a semicolon leaves the comma to the decimals. */
export function parsePoint(text: string): readonly [number, number] | undefined {
  const inside = text.trim().replace(/^\(/, '').replace(/\)$/, '').trim();
  for (const separator of [/\s*[;|]\s*/, /\s*,\s+/, /\s*,\s*/, /\s+/]) {
    const parts = inside.split(separator);
    const [x, y] = parts.map(parseNumber);
    if (parts.length === 2 && x !== undefined && y !== undefined) return [x, y];
  }
  return undefined;
}

export function typedPoint([x, y]: readonly [number, number]): string {
  const separator = Number.isInteger(x) && Number.isInteger(y) ? ',' : ';';
  return `(${typedNumber(x)}${separator} ${typedNumber(y)})`;
}
