/**
 * Cells that a spreadsheet would run: Excel, Calc and Sheets take a cell for a formula when it begins with `=`, `+`, `-` or `@`,
 * also written full-width, also after blanks or quotes, and tab and carriage return can begin one in a later cell (OWASP, CSV
 * injection). An apostrophe in front makes it text. Reading takes one such apostrophe off again, so that our own tables come
 * back as they went out, whatever they hold.
 */
const FORMULA = /^'*(?:[\s"\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/;

/** A negative number is a number in every spreadsheet, and runs nothing. */
const NUMBER = /^-\d{1,15}(?:[.,]\d{1,15})?$/;

export function withoutFormula(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** What `withoutFormula` made of it, undone. */
export function fromHarmless(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
