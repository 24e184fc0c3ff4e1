import { writeTable } from '../../../standards/table/write.ts';
import type { KnownLearner } from './match-learner.ts';

/**
 * A CSV for a test of this class: a row per learner, a column per goal with its maximum.
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
  return writeTable([head, ...rows]);
}
