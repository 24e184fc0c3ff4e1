/**
 * The age that a learner in this grade has surely reached, on the usual way through school: Poolster keeps no birth dates, so
 * it counts with the youngest of the grade. In Flanders a child begins grade 1 in the calendar year in which it turns six.
 */
export function surelyAged(grade: number): number {
  return grade + 4;
}

/** Belgium set the age at which a child consents to information-society services alone at 13 (law of 30 July 2018, art. 7). */
export const DEFAULT_CONSENT_AGE = 13;

/** Who decides about extras: the learner once surely old enough, the guardian before that, and where the grade is not known. */
export function whoDecides(grades: readonly (number | null)[], consentAge: number): 'self' | 'guardian' {
  const known = grades.filter((grade) => grade !== null);
  const isSure = known.length > 0 && known.length === grades.length;
  return isSure && Math.min(...known.map(surelyAged)) >= consentAge ? 'self' : 'guardian';
}
