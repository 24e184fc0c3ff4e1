import type { Random } from '../../../kernel/random.ts';
import type { Localized } from '../../../kernel/text.ts';
import type { AnswerForm, Verdict } from './exercise.ts';
import { countTerms, isExpanded, isFactored, parseExpression, sameValue } from './expression.ts';
import {
  decimalRatio,
  divisor,
  equalRatio,
  parseFraction,
  parseGrouped,
  parseNumber,
  parsePoint,
  parseTime,
  type Ratio,
  typedFraction,
  typedNumber,
  typedPoint,
  typedTime,
} from './notation.ts';
import { NOT_SIMPLIFIED, RIGHT, UNREADABLE, WRONG_FORM } from './verdict-words.ts';

/** The notation of numbers belongs to answers: generators find both here. */
export { formatEuro, formatNumber, inBoth, type Ratio, simplify, typedNumber, typedTime } from './notation.ts';

/** A known misconception: the name is kebab-case and stable, the feedback explains what happened and what to do. */
export interface Mistake {
  readonly mistake: string;
  readonly feedback: Localized;
}

/** What a learner reads: `right` after a right answer, `wrong` (a hint, never just "wrong") after an unexplained other one. */
export interface Words {
  readonly right?: Localized;
  readonly wrong: Localized;
}

/** Judges a response; `known` lists a response for each misconception it recognises, so that tests and simulators can use them. */
export interface Checker {
  (response: string): Verdict;
  readonly known: readonly { readonly response: string; readonly mistake: string }[];
}

/** The misconceptions an exercise recognises; none when its check was not made here. */
export function knownMistakes(check: (response: string) => Verdict): Checker['known'] {
  return 'known' in check && Array.isArray(check.known) ? check.known : [];
}

// ---------------------------------------------------------------- numbers

export interface NumberWords extends Words {
  readonly answer: number;
  /** Largest accepted distance, for measured or rounded answers; exact when left out. */
  readonly tolerance?: number;
  /** Units the learner may type after (or before) the number; the page shows the first. */
  readonly units?: readonly string[];
  readonly mistakes?: readonly (Mistake & { readonly value: number })[];
}

export function checkNumber(expected: NumberWords): Checker {
  const near = (value: number, goal: number, tolerance = 0) => Math.abs(value - goal) <= tolerance + 1e-9;
  const mistakes = (expected.mistakes ?? []).filter(
    (each) => Number.isFinite(each.value) && !near(each.value, expected.answer, expected.tolerance),
  );
  return checker(expected, withTyped(mistakes, typedNumber), (response) => {
    const text = withoutUnits(response, expected.units ?? []);
    const value = parseNumber(text);
    if (value === undefined) return UNREADABLE.number;
    if (near(value, expected.answer, expected.tolerance)) return 'right';
    const mistake = mistakes.find((each) => near(value, each.value));
    if (!mistake && near(parseGrouped(text) ?? Number.NaN, expected.answer)) return 'right';
    return mistake ?? 'wrong';
  });
}

function withoutUnits(response: string, units: readonly string[]): string {
  const text = response.trim();
  const spelled = [...units].flatMap((unit) => [unit, unit.replace('²', '2').replace('³', '3')]);
  const unit = spelled
    .sort((a, b) => b.length - a.length)
    .find((each) => text.toLowerCase().endsWith(each.toLowerCase()) || text.startsWith(each));
  if (!unit) return text;
  return text.startsWith(unit) ? text.slice(unit.length) : text.slice(0, -unit.length);
}

// -------------------------------------------------------------- fractions

export interface FractionWords extends Words {
  readonly answer: Ratio;
  /** Asks for the simplest form; an equal fraction then gets feedback of its own. */
  readonly lowest?: true;
  /** Also reads `0,5` as an answer. */
  readonly decimals?: true;
  readonly mistakes?: readonly (Mistake & { readonly value: Ratio })[];
}

export function checkFraction(expected: FractionWords): Checker {
  const mistakes = (expected.mistakes ?? []).filter(
    (each) => each.value[1] !== 0 && !equalRatio(each.value, expected.answer),
  );
  return checker(expected, withTyped(mistakes, typedFraction), (response) => {
    const value = parseFraction(response) ?? (expected.decimals ? decimalRatio(response) : undefined);
    if (!value) return UNREADABLE.fraction;
    if (equalRatio(value, expected.answer)) {
      return expected.lowest && divisor(value[0], value[1]) > 1 ? NOT_SIMPLIFIED : 'right';
    }
    const same = mistakes.find((each) => each.value[0] === value[0] && each.value[1] === value[1]);
    return same ?? mistakes.find((each) => equalRatio(each.value, value)) ?? 'wrong';
  });
}

// -------------------------------------------------- choices and order

/** A wrong option with what it says about the learner's thinking; without `mistake` it gets the general hint. */
export interface Distractor {
  readonly text: Localized;
  readonly mistake?: Mistake;
}

export interface Answerable {
  readonly answer: AnswerForm;
  readonly solution: string;
  readonly check: Checker;
}

/** A multiple choice with the options in random order. Options that read alike in a language are dropped. */
export function chooseOne(random: Random, right: Localized, others: readonly Distractor[], words: Words): Answerable {
  const kept: Distractor[] = [{ text: right }];
  for (const other of others) {
    if (kept.every(({ text }) => text.nl !== other.text.nl && text.en !== other.text.en)) kept.push(other);
  }
  const options = random.shuffle(kept);
  return choiceInOrder(
    options,
    options.findIndex(({ text }) => text === right),
    words,
  );
}

/** A multiple choice whose options keep their order, such as "smaller, equal, larger". */
export function choiceInOrder(options: readonly Distractor[], rightIndex: number, words: Words): Answerable {
  return {
    answer: { kind: 'choice', options: options.map(({ text }) => text) },
    solution: String(rightIndex),
    check: checkChoice({ ...words, answer: rightIndex, mistakes: options.map(({ mistake }) => mistake) }),
  };
}

export interface ChoiceWords extends Words {
  readonly answer: number;
  /** One place per option; its length is the number of options. */
  readonly mistakes: readonly (Mistake | undefined)[];
}

export function checkChoice(expected: ChoiceWords): Checker {
  const known = expected.mistakes.flatMap((each, index) =>
    each && index !== expected.answer ? [{ response: String(index), mistake: each.mistake }] : [],
  );
  return checker(expected, known, (response) => {
    const text = response.trim();
    if (!/^\d$/.test(text) || Number(text) >= expected.mistakes.length) return UNREADABLE.choice;
    return Number(text) === expected.answer ? 'right' : (expected.mistakes[Number(text)] ?? 'wrong');
  });
}

/** Items to put in order, shown shuffled and never already in order. Orders of misconceptions are given as indices into `items`. */
export function putInOrder(
  random: Random,
  items: readonly Localized[],
  words: Words & { readonly mistakes?: readonly (Mistake & { readonly order: readonly number[] })[] },
): Answerable {
  const shuffled = random.shuffle(items.map((_, index) => index));
  const shown = shuffled.every((item, place) => item === place) ? [...shuffled.slice(1), 0] : shuffled;
  const places = (order: readonly number[]) => order.map((item) => shown.indexOf(item));
  const solution = places(items.map((_, index) => index));
  return {
    answer: { kind: 'order', items: shown.flatMap((item) => items[item] ?? []) },
    solution: solution.join(','),
    check: checkOrder({
      ...words,
      answer: solution,
      mistakes: (words.mistakes ?? []).map((each) => ({ ...each, order: places(each.order) })),
    }),
  };
}

export interface OrderWords extends Words {
  readonly answer: readonly number[];
  readonly mistakes?: readonly (Mistake & { readonly order: readonly number[] })[];
}

export function checkOrder(expected: OrderWords): Checker {
  const solution = expected.answer.join(',');
  const mistakes = (expected.mistakes ?? []).filter((each) => each.order.join(',') !== solution);
  const known = mistakes.map(({ order, mistake }) => ({ response: order.join(','), mistake }));
  return checker(expected, known, (response) => {
    const places = response.split(',').map((place) => place.trim());
    const complete = [...places].sort().join(',') === expected.answer.map(String).sort().join(',');
    if (!complete) return UNREADABLE.order;
    if (places.join(',') === solution) return 'right';
    return mistakes.find((each) => each.order.join(',') === places.join(',')) ?? 'wrong';
  });
}

// ------------------------------------------------------ time, points, text

export interface TimeWords extends Words {
  /** Minutes since midnight. */
  readonly answer: number;
  /** The clock face does not tell morning from afternoon: 2:05 and 14:05 are both right. */
  readonly eitherHalf?: true;
  readonly mistakes?: readonly (Mistake & { readonly value: number })[];
}

export function checkTime(expected: TimeWords): Checker {
  const day = expected.eitherHalf ? 720 : 1440;
  const same = (a: number, b: number) => (a - b) % day === 0;
  const mistakes = (expected.mistakes ?? []).filter((each) => !same(each.value, expected.answer));
  return checker(expected, withTyped(mistakes, typedTime), (response) => {
    const value = parseTime(response);
    if (value === undefined) return UNREADABLE.time;
    if (same(value, expected.answer)) return 'right';
    return mistakes.find((each) => same(each.value, value)) ?? 'wrong';
  });
}

export interface PointWords extends Words {
  readonly answer: readonly [x: number, y: number];
  readonly mistakes?: readonly (Mistake & { readonly value: readonly [number, number] })[];
}

export function checkPoint(expected: PointWords): Checker {
  const same = (a: readonly [number, number], b: readonly [number, number]) =>
    Math.abs(a[0] - b[0]) < 1e-9 && Math.abs(a[1] - b[1]) < 1e-9;
  const mistakes = (expected.mistakes ?? []).filter((each) => !same(each.value, expected.answer));
  return checker(expected, withTyped(mistakes, typedPoint), (response) => {
    const value = parsePoint(response);
    if (!value) return UNREADABLE.point;
    if (same(value, expected.answer)) return 'right';
    return mistakes.find((each) => same(each.value, value)) ?? 'wrong';
  });
}

export interface TextWords extends Words {
  /** Every accepted spelling; the first is the solution. Case, spaces and accents do not count. */
  readonly accepted: readonly string[];
  /** What counts as an attempt; anything with a letter or a figure when left out. */
  readonly readable?: RegExp;
  readonly mistakes?: readonly (Mistake & { readonly value: string })[];
}

export function checkText(expected: TextWords): Checker {
  const accepted = expected.accepted.map(plainText);
  const mistakes = (expected.mistakes ?? []).filter((each) => !accepted.includes(plainText(each.value)));
  return checker(
    expected,
    withTyped(mistakes, (value) => value),
    (response) => {
      const text = plainText(response);
      if (!(expected.readable ?? /[\p{L}\p{N}<>=]/u).test(text)) return UNREADABLE.text;
      if (accepted.includes(text)) return 'right';
      return mistakes.find((each) => plainText(each.value) === text) ?? 'wrong';
    },
  );
}

function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\s]/gu, '')
    .toLowerCase();
}

// ------------------------------------------------------------ expressions

export interface ExpressionWords extends Words {
  /** Written as a learner would, such as `2x + 3`. */
  readonly answer: string;
  readonly variables: readonly string[];
  /** Asks that brackets are worked out, or that the outermost operation is a product. */
  readonly form?: 'expanded' | 'factored';
  /** The most terms a fully simplified answer has. */
  readonly maxTerms?: number;
  readonly mistakes?: readonly (Mistake & { readonly value: string })[];
}

export function checkExpression(expected: ExpressionWords): Checker {
  const { variables } = expected;
  const answer = readOwn(expected.answer, variables);
  const mistakes = (expected.mistakes ?? [])
    .map((each) => ({ ...each, tree: readOwn(each.value, variables) }))
    .filter((each) => !sameValue(each.tree, answer, variables));
  return checker(
    expected,
    withTyped(mistakes, (value) => value),
    (response) => {
      const tree = parseExpression(response, variables);
      if (!tree) return UNREADABLE.expression;
      if (!sameValue(tree, answer, variables)) {
        return mistakes.find((each) => sameValue(each.tree, tree, variables)) ?? 'wrong';
      }
      if (expected.form === 'expanded' && !isExpanded(tree)) return WRONG_FORM.expanded;
      if (expected.form === 'factored' && !isFactored(tree)) return WRONG_FORM.factored;
      return countTerms(tree) > (expected.maxTerms ?? Number.POSITIVE_INFINITY) ? WRONG_FORM.terms : 'right';
    },
  );
}

/** The generator's own expression; one that cannot be read is a bug of the generator. */
function readOwn(text: string, variables: readonly string[]) {
  const tree = parseExpression(text, variables);
  if (!tree) throw new SyntaxError(`cannot read the expression ${text} in ${variables.join(', ')}`);
  return tree;
}

// ---------------------------------------------------------------- verdicts

type Judgement = 'right' | 'wrong' | Mistake | Verdict;

function checker(words: Words, known: Checker['known'], judge: (response: string) => Judgement): Checker {
  const check = (response: string): Verdict => {
    if (response.trim() === '') return UNREADABLE.empty;
    const judgement = judge(response);
    if (judgement === 'right') return { kind: 'correct', feedback: words.right ?? RIGHT };
    if (judgement === 'wrong') return { kind: 'incorrect', feedback: words.wrong };
    if ('kind' in judgement) return judgement;
    return { kind: 'incorrect', feedback: judgement.feedback, mistake: judgement.mistake };
  };
  return Object.assign(check, { known });
}

/** The response of each misconception; where two lead to the same answer the first one listed explains it. */
function withTyped<V>(mistakes: readonly (Mistake & { readonly value: V })[], type: (value: V) => string) {
  const known = new Map<string, string>();
  for (const { value, mistake } of mistakes) if (!known.has(type(value))) known.set(type(value), mistake);
  return [...known].map(([response, mistake]) => ({ response, mistake }));
}
