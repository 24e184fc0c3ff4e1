/** The kinds of data that Poolster keeps about people, as a school tells them apart: each has its own purpose and its own end. */
export const DATA_KINDS = [
  'identity',
  'relations',
  'signIn',
  'learning',
  'practice',
  'guidance',
  'looks',
  'choices',
  'decisions',
  'commands',
] as const;
export type DataKind = (typeof DATA_KINDS)[number];

/** From when a kind is counted as old: from the day the person left the school, or from the day of each row itself. */
export type CountedFrom = 'leaving' | 'row';

export interface KeptFor {
  readonly from: CountedFrom;
  readonly months: number;
}

/**
 * How long each kind is kept unless the school says otherwise. These are our choices and no legal advice (docs/privacy.md has the
 * reasoning): learning stays a school year after leaving, so that a learner may still take it along; looks two years, so that
 * who asks late can still be told; what only serves a retry goes after a month.
 */
export const KEPT_FOR: Readonly<Record<DataKind, KeptFor>> = {
  identity: { from: 'leaving', months: 12 },
  relations: { from: 'leaving', months: 12 },
  signIn: { from: 'leaving', months: 1 },
  learning: { from: 'leaving', months: 12 },
  practice: { from: 'row', months: 24 },
  guidance: { from: 'row', months: 36 },
  looks: { from: 'row', months: 24 },
  choices: { from: 'leaving', months: 60 },
  decisions: { from: 'row', months: 60 },
  commands: { from: 'row', months: 1 },
};

/** What a person looks at when they look at a learner's data: what the learner is told was seen. */
export const SIGHTS = [
  'learning',
  'goals',
  'requests',
  'groups',
  'identity',
  'signIn',
  'observations',
  'personal',
] as const;
export type Sight = (typeof SIGHTS)[number];
