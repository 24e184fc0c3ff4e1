/**
 * Whether a text is, or holds, what looks like a Belgian national register number (Royal Decree of 3 April 1984): eleven
 * digits, with or without the usual dots, dashes and spaces, whose last two are 97 minus the first nine modulo 97; for
 * people born from 2000 on a 2 stands before the nine. Poolster never stores one. About 2 % of other numbers of eleven
 * digits pass too: better a field too few than one such number kept.
 */
export function looksLikeNationalRegisterNumber(text: string): boolean {
  for (const match of text.matchAll(/(?<!\d)\d{2}[.\s-]?\d{2}[.\s-]?\d{2}[.\s-]?\d{3}[.\s-]?\d{2}(?!\d)/g)) {
    if (hasValidCheck(match[0].replace(/\D/g, ''))) return true;
  }
  return false;
}

function hasValidCheck(digits: string): boolean {
  const first = Number(digits.slice(0, 9));
  const check = Number(digits.slice(9));
  return check === 97 - (first % 97) || check === 97 - ((2_000_000_000 + first) % 97);
}
