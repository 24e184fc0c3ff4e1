import type { Random } from '../../../../kernel/random.ts';
import type { Localized } from '../../../../kernel/text.ts';
import {
  type Answerable,
  checkFraction,
  checkNumber,
  checkPoint,
  checkTime,
  type Distractor,
  type FractionWords,
  formatEuro,
  formatNumber,
  type Mistake,
  type NumberWords,
  type PointWords,
  type TimeWords,
  typedNumber,
  typedTime,
} from '../answers.ts';
import { typedFraction, typedPoint } from '../notation.ts';

/** A text in both languages, Dutch first. */
export function say(nl: string, en: string): Localized {
  return { nl, en };
}

/** A misconception without a value of its own, for options. */
export function slip(mistake: string, nl: string, en: string): Mistake {
  return { mistake, feedback: { nl, en } };
}

/** A misconception and the answer it leads to. */
export function slipTo<V>(value: V, mistake: string, nl: string, en: string): Mistake & { readonly value: V } {
  return { value, mistake, feedback: { nl, en } };
}

/** A wrong option of a choice. */
export function option(text: Localized, mistake?: Mistake): Distractor {
  return mistake ? { text, mistake } : { text };
}

/** A number as Dutch readers see it. */
export function nl(value: number, decimals?: number): string {
  return formatNumber(value, 'nl', decimals);
}

/** A number as English readers see it. */
export function en(value: number, decimals?: number): string {
  return formatNumber(value, 'en', decimals);
}

export function euroNl(cents: number): string {
  return formatEuro(cents / 100, 'nl');
}

export function euroEn(cents: number): string {
  return formatEuro(cents / 100, 'en');
}

/** First names that children in Flemish classes have. */
const NAMES = [
  ...['Noor', 'Adam', 'Yasmine', 'Lars', 'Emine', 'Wout', 'Fatima', 'Jules', 'Zofia', 'Mohamed', 'Lien', 'Kwame'],
  ...['Elif', 'Seppe', 'Mila', 'Ibrahim', 'Amélie', 'Daan', 'Priya', 'Finn', 'Aya', 'Robbe', 'Inès', 'Tuur'],
];

export function someone(random: Random): string {
  return random.pick(NAMES);
}

export function twoPeople(random: Random): readonly [string, string] {
  const [one = 'Noor', other = 'Wout'] = random.shuffle(NAMES);
  return [one, other];
}

/** A question for a number; the first unit is shown beside the field. */
export function askNumber(words: NumberWords): Answerable {
  const unit = words.units?.[0];
  return {
    answer: unit === undefined ? { kind: 'number' } : { kind: 'number', unit },
    solution: typedNumber(words.answer),
    check: checkNumber(words),
  };
}

export function askEuro(words: NumberWords): Answerable {
  return askNumber({ ...words, units: ['euro', '€', 'EUR'] });
}

export function askFraction(words: FractionWords): Answerable {
  return { answer: { kind: 'fraction' }, solution: typedFraction(words.answer), check: checkFraction(words) };
}

export function askTime(words: TimeWords): Answerable {
  return { answer: { kind: 'time' }, solution: typedTime(words.answer), check: checkTime(words) };
}

export function askPoint(words: PointWords): Answerable {
  return { answer: { kind: 'point' }, solution: typedPoint(words.answer), check: checkPoint(words) };
}
