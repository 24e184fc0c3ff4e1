interface Named {
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
}

/** Given names, with just enough of the family name where two are called alike. */
export function memberNames(people: readonly Named[]): Map<string, string> {
  const alike = Map.groupBy(people, (person) => person.givenName);
  return new Map(
    people.map((person) => {
      const others = (alike.get(person.givenName) ?? []).filter((other) => other.personId !== person.personId);
      if (others.length === 0) return [person.personId, person.givenName];
      const letters = lettersNeeded(
        person.familyName,
        others.map((other) => other.familyName),
      );
      const rest = person.familyName.slice(0, letters);
      return [
        person.personId,
        `${person.givenName} ${rest}${rest.length < person.familyName.length ? '.' : ''}`.trim(),
      ];
    }),
  );
}

function lettersNeeded(name: string, others: readonly string[]): number {
  for (let length = 1; length < name.length; length++)
    if (others.every((other) => other.slice(0, length) !== name.slice(0, length))) return length;
  return name.length;
}
