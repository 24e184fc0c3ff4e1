import type { KnownLearner } from './match-learner.ts';

/**
 * A CSV for a test of this class: a row per learner, a column per goal with its maximum. Semicolons and a byte order mark,
 * because that is what Excel opens as a table in Belgium.
 */
export function resultsTemplate(
  learners: readonly KnownLearner[],
  goals: readonly { readonly code: string }[],
  maximum: number,
): string {
  const head = ['leerlingnummer', 'voornaam', 'naam', ...goals.map(({ code }) => `${code} /${maximum}`)];
  const rows = learners.map(({ personId, sourcedId, givenName, familyName }) => [
    sourcedId ?? personId,
    givenName,
    familyName,
    ...goals.map(() => ''),
  ]);
  return `\ufeff${[head, ...rows].map((cells) => cells.map(safeCell).join(';')).join('\r\n')}\r\n`;
}

/**
 * A cell that a spreadsheet shows and never runs: what begins as a formula gets a quote in front (OWASP, CSV injection).
 * Quoted where the text holds a separator, a quote or a line break.
 */
export function safeCell(text: string): string {
  const plain = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[;,"\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
