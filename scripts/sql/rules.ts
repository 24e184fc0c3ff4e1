/** What no SQL of the project may say, in a migration or in the source: id, what is looked for, and the remedy. */
export interface Ban {
  readonly rule: string;
  readonly found: RegExp;
  readonly message: string;
}

export const BANS: readonly Ban[] = [
  {
    rule: 'S1',
    found: /\bcreate\s+(or\s+replace\s+)?(constraint\s+)?trigger\b|\breturns\s+trigger\b|\bcreate\s+rule\b/,
    message: 'Citus takes no triggers: do it in the transaction of the action',
  },
  { rule: 'S2', found: /\bmerge\s+into\b/, message: 'no `merge`: insert … on conflict' },
  {
    rule: 'S4',
    found:
      /\b(small|big)?serial\b|\bcreate\s+sequence\b|\bgenerated\s+(always|by\s+default)\s+as\s+identity\b|\bnextval\s*\(/,
    message: 'no sequences: ids are UUIDs that the application makes',
  },
  {
    rule: 'S11',
    found: /\bgrouping\s+sets\b|\bgroup\s+by\s+(rollup|cube)\b/,
    message: 'no grouping sets: group once and add up in the application',
  },
];

/** S3: the clock and chance come from the application, in an `update` and in `do update set`. */
export function asksClockInUpdate(sql: string): boolean {
  const changed =
    /\bdo\s+update\s+set\b([\s\S]*)/.exec(sql)?.[1] ?? (/^\s*(with\b[\s\S]*\)\s*)?update\b/.test(sql) ? sql : '');
  return CLOCK.test(changed);
}

const CLOCK =
  /\b(now|random|clock_timestamp|statement_timestamp|transaction_timestamp|gen_random_uuid|uuidv[47])\s*\(|\bcurrent_(timestamp|date|time)\b|\blocaltime(stamp)?\b/;

/** S6: a lock names its school, so that it stays on one shard. */
export function locksWithoutSchool(sql: string): boolean {
  return /\bfor\s+(no\s+key\s+)?(update|share)\b/.test(sql) && !/\bschool_id\b/.test(sql);
}
