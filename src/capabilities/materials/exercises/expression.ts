/**
 * A small reader of algebraic expressions as learners type them: `2x + 3`, `-3(a − b)²`, `x/2`, `√(2x)`, `0,5x`.
 * Nothing is executed: text becomes a tree, and the tree is worked out by the functions below.
 */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'negative' | 'root'; readonly of: Expression }
  | Sum
  | {
      readonly kind: 'product' | 'quotient' | 'power';
      readonly left: Expression;
      readonly right: Expression;
    };

interface Sum {
  readonly kind: 'sum' | 'difference';
  readonly left: Expression;
  readonly right: Expression;
}

/** Long enough for every school expression; short enough that nobody can make the reader work hard. */
const LONGEST = 120;

/** The expression, or nothing when the text cannot be read in these variables. A comma is a decimal comma. */
export function parseExpression(text: string, variables: readonly string[]): Expression | undefined {
  if (text.length > LONGEST) return undefined;
  const tokens = tokenize(text, variables);
  if (!tokens || tokens.length === 0) return undefined;
  const reader = { tokens, at: 0 };
  const expression = readSum(reader);
  return expression && reader.at === tokens.length ? expression : undefined;
}

/** The value at one point; not finite where it is undefined, such as a division by zero. */
export function evaluate(expression: Expression, point: Readonly<Record<string, number>>): number {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'variable':
      return point[expression.name] ?? Number.NaN;
    case 'negative':
      return -evaluate(expression.of, point);
    case 'root':
      return Math.sqrt(evaluate(expression.of, point));
    default:
      return combine(expression.kind, evaluate(expression.left, point), evaluate(expression.right, point));
  }
}

/** Whether two expressions have the same value at every point tried where both are defined (at least three). */
export function sameValue(one: Expression, other: Expression, variables: readonly string[]): boolean {
  let compared = 0;
  for (const start of [2.3, -1.7, 0.6, 3.9, -0.4, 5.2, 1.1]) {
    const point = Object.fromEntries(variables.map((name, index) => [name, start + index * 1.37]));
    const [a, b] = [evaluate(one, point), evaluate(other, point)];
    if (Number.isFinite(a) !== Number.isFinite(b)) return false;
    if (!Number.isFinite(a)) continue;
    if (Math.abs(a - b) > 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))) return false;
    compared++;
  }
  return compared >= 3;
}

/** The number of terms of the outermost sum: `2x + 3 − y` has three. */
export function countTerms(expression: Expression): number {
  if (expression.kind === 'negative') return countTerms(expression.of);
  return isSum(expression) ? countTerms(expression.left) + countTerms(expression.right) : 1;
}

/** Whether no bracketed sum is left inside a product, power or minus sign. */
export function isExpanded(expression: Expression): boolean {
  switch (expression.kind) {
    case 'number':
    case 'variable':
      return true;
    case 'negative':
    case 'root':
      return (expression.kind === 'root' || !isSum(expression.of)) && isExpanded(expression.of);
    case 'sum':
      return isExpanded(expression.left) && isExpanded(expression.right);
    case 'difference':
      return !isSum(expression.right) && isExpanded(expression.left) && isExpanded(expression.right);
    default:
      return !containsSum(expression.left) && !containsSum(expression.right);
  }
}

/** Whether the outermost operation is a product, quotient or power. */
export function isFactored(expression: Expression): boolean {
  return expression.kind === 'negative' ? isFactored(expression.of) : !isSum(expression);
}

function isSum(expression: Expression): expression is Sum {
  return expression.kind === 'sum' || expression.kind === 'difference';
}

function containsSum(expression: Expression): boolean {
  if (expression.kind === 'number' || expression.kind === 'variable') return false;
  if ('of' in expression) return containsSum(expression.of);
  return (
    ['sum', 'difference'].includes(expression.kind) || containsSum(expression.left) || containsSum(expression.right)
  );
}

function combine(kind: 'sum' | 'difference' | 'product' | 'quotient' | 'power', a: number, b: number): number {
  if (kind === 'sum') return a + b;
  if (kind === 'difference') return a - b;
  if (kind === 'product') return a * b;
  return kind === 'quotient' ? a / b : a ** b;
}

type Token = { readonly kind: 'number'; readonly value: number } | { readonly kind: 'sign'; readonly sign: string };
interface Reader {
  readonly tokens: readonly Token[];
  at: number;
}

const SIGNS: Readonly<Record<string, string>> = {
  '−': '-',
  '–': '-',
  '×': '*',
  '·': '*',
  '⋅': '*',
  ':': '/',
  '÷': '/',
  '[': '(',
  ']': ')',
};
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function tokenize(text: string, variables: readonly string[]): Token[] | undefined {
  const tokens: Token[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const number = /^(\d+(?:[.,]\d+)?|[.,]\d+)/.exec(rest)?.[0];
    const superscript = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+/.exec(rest)?.[0];
    const letter = variables.find((name) => rest.toLowerCase().startsWith(name.toLowerCase()));
    const sign = SIGNS[rest.charAt(0)] ?? rest.charAt(0);
    if (number) {
      tokens.push({ kind: 'number', value: Number(number.replace(',', '.')) });
    } else if (superscript) {
      const value = Number([...superscript].map((digit) => SUPERSCRIPTS.indexOf(digit)).join(''));
      tokens.push({ kind: 'sign', sign: '^' }, { kind: 'number', value });
    } else if (letter || '+-*/^()√'.includes(sign)) {
      tokens.push({ kind: 'sign', sign: letter ?? sign });
    } else {
      return undefined;
    }
    rest = rest.slice((number ?? superscript ?? letter ?? sign).length).trimStart();
  }
  return tokens;
}

function take(reader: Reader, signs: string): string | undefined {
  const token = reader.tokens[reader.at];
  if (token?.kind !== 'sign' || !signs.includes(token.sign)) return undefined;
  reader.at++;
  return token.sign;
}

function readSum(reader: Reader): Expression | undefined {
  let left = readProduct(reader);
  while (left) {
    const sign = take(reader, '+-');
    if (!sign) return left;
    const right = readProduct(reader);
    left = right && { kind: sign === '+' ? 'sum' : 'difference', left, right };
  }
  return undefined;
}

function readProduct(reader: Reader): Expression | undefined {
  let left = readSigned(reader);
  while (left) {
    const sign = take(reader, '*/') ?? (startsFactor(reader) ? '*' : undefined);
    if (!sign) return left;
    const right = readSigned(reader);
    left = right && { kind: sign === '*' ? 'product' : 'quotient', left, right };
  }
  return undefined;
}

/** Implicit multiplication: a letter, a bracket or a root right after a factor. Two numbers in a row are a typing slip. */
function startsFactor(reader: Reader): boolean {
  const token = reader.tokens[reader.at];
  return token?.kind === 'sign' && !'+-*/^)'.includes(token.sign);
}

function readSigned(reader: Reader): Expression | undefined {
  const sign = take(reader, '+-');
  if (!sign) return readPower(reader);
  const of = readSigned(reader);
  return of && sign === '-' ? { kind: 'negative', of } : of;
}

function readPower(reader: Reader): Expression | undefined {
  const left = readAtom(reader);
  if (!left || !take(reader, '^')) return left;
  const right = readSigned(reader);
  return right && { kind: 'power', left, right };
}

function readAtom(reader: Reader): Expression | undefined {
  const token = reader.tokens[reader.at];
  if (!token) return undefined;
  reader.at++;
  if (token.kind === 'number') return token;
  if (token.sign === '√') {
    const of = readAtom(reader);
    return of && { kind: 'root', of };
  }
  if (token.sign === '(') {
    const inner = readSum(reader);
    return inner && take(reader, ')') ? inner : undefined;
  }
  return '+-*/^)'.includes(token.sign) ? undefined : { kind: 'variable', name: token.sign };
}
