import type { PersonId } from '../../../kernel/ids.ts';

export interface KnownLearner {
  readonly personId: PersonId;
  readonly givenName: string;
  readonly familyName: string;
  /** The id of the school's roster. */
  readonly sourcedId: string | null;
}

/**
 * The learners of a class whom a cell may mean: by an id, else by first and family name in either order, else by the first
 * name alone. None, one, or several to choose from; capitals, accents and extra spaces do not matter.
 */
export function learnersMeant(text: string, learners: readonly KnownLearner[]): PersonId[] {
  const asked = plain(text);
  for (const namesOf of [idsOf, wholeNamesOf, firstNameOf]) {
    const found = learners.filter((learner) => namesOf(learner).some((name) => plain(name) === asked));
    if (found.length > 0) return found.map(({ personId }) => personId);
  }
  return [];
}

function idsOf({ personId, sourcedId }: KnownLearner): string[] {
  return sourcedId === null ? [personId] : [personId, sourcedId];
}

function wholeNamesOf({ givenName, familyName }: KnownLearner): string[] {
  return [`${givenName} ${familyName}`, `${familyName} ${givenName}`];
}

function firstNameOf({ givenName }: KnownLearner): string[] {
  return [givenName];
}

/** A comma between names says nothing more than a space; a quote in front is how a spreadsheet is told that this is text. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/^'|,/g, ' ')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
