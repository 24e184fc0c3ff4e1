import type { DataKind } from '../../../kernel/data-kinds.ts';
import type { PersonId } from '../../../kernel/ids.ts';

/**
 * The file that a person gets of everything kept about them, version 1. docs/privacy.md describes every field; a field is only
 * ever added, and what would change its meaning gets a new version.
 */
export interface PersonExport {
  readonly format: 'poolster-person';
  readonly version: 1;
  readonly madeAt: string;
  readonly school: string;
  readonly person: { readonly personId: PersonId; readonly givenName: string; readonly familyName: string };
  /** Null for who cannot sign in. Passphrases, tokens and keys are never in it. */
  readonly account: {
    readonly email: string | null;
    readonly since: string;
    readonly ways: readonly string[];
    readonly openSessions: number;
    readonly otherSchools: number;
  } | null;
  /** Every table with rows about the person; the ids of other people read `someone else`. */
  readonly parts: readonly {
    readonly capability: string;
    readonly table: string;
    readonly kind: DataKind;
    readonly rows: readonly Readonly<Record<string, unknown>>[];
  }[];
  /** How many rows about others, or about a class, name the person: as who wrote, asked or decided. Those rows are not theirs. */
  readonly mentions: readonly { readonly capability: string; readonly table: string; readonly rows: number }[];
  /** Whether results are left out that the learner is shown before the guardian who asked for this file. */
  readonly waiting: boolean;
  /** Who looked, as the person's own page tells it; the last two hundred. */
  readonly looks: readonly {
    readonly relation: string;
    readonly sees: string;
    readonly className: string | null;
    readonly purpose: string | null;
    readonly firstAt: string;
    readonly lastAt: string;
    readonly times: number;
  }[];
  /** The words of every goal that `parts` names by its id. */
  readonly goals: Readonly<Record<string, string>>;
}
