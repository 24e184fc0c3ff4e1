/** Algebra as it is printed: `−3x² + x − 5`. What is written here can also be read back by `expression.ts`. */

/** An integer with a real minus sign. */
export function int(value: number): string {
  return value < 0 ? `−${-value}` : String(value);
}

/** An integer inside a calculation: negative ones in brackets. */
export function inner(value: number): string {
  return value < 0 ? `(−${-value})` : String(value);
}

/** `+ 3` or `− 3`, to continue a sum. */
export function plus(value: number): string {
  return value < 0 ? `− ${-value}` : `+ ${value}`;
}

/** A sum of terms; zero terms are left out, coefficients 1 and −1 are not printed before a letter. */
export function sum(...terms: readonly (readonly [coefficient: number, letters: string])[]): string {
  const present = terms.filter(([coefficient]) => coefficient !== 0);
  if (present.length === 0) return '0';
  return present
    .map(([coefficient, letters], place) => {
      const size = Math.abs(coefficient);
      const body = letters && size === 1 ? letters : `${size}${letters}`;
      if (place === 0) return coefficient < 0 ? `−${body}` : body;
      return `${coefficient < 0 ? '−' : '+'} ${body}`;
    })
    .join(' ');
}

/** `ax + b` in x. */
export function linear(a: number, b: number, letter = 'x'): string {
  return sum([a, letter], [b, '']);
}

/** `ax² + bx + c` in x. */
export function quadratic(a: number, b: number, c: number): string {
  return sum([a, 'x²'], [b, 'x'], [c, '']);
}

/** An exponent: ², ¹⁰, ⁻³. */
export function raised(exponent: number): string {
  const digits = [...String(Math.abs(exponent))].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('');
  return (exponent < 0 ? '⁻' : '') + digits;
}
