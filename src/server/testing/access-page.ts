import { AUTH_ROWS, SERVED } from './policy-auth.ts';
import { ALL_CASES, CASES, type Case, NOBODY, PLAIN_ROWS, ROWS, type Row } from './policy-table.ts';

/** docs/access.md: the policy table for people to read. */
export function accessPage(): string {
  const capabilities = Map.groupBy(Object.entries(ROWS), ([route]) => route.split('.')[0] ?? '');
  return `${[
    ...HEAD,
    ...ALL_CASES.map((who) => `| \`${who}\` | ${CASES[who]} |`),
    ...[...capabilities].flatMap(([name, rows]) => ['', `## ${name}`, '', ...table(rows)]),
    ...['', '## Outside the contracts', '', ...table(Object.entries(PLAIN_ROWS))],
    ...['', '## Sign-in', '', ...SIGN_IN_HEAD],
    ...Object.entries(AUTH_ROWS).map(
      ([path, { by, body }]) => `| \`${body ? 'POST' : 'GET'} ${path}\` | ${SERVED[by]} |`,
    ),
  ].join('\n')}\n`;
}

const SIGN_IN_HEAD = [
  'The sign-in library under `/api/auth` is open where a row says so; everything else of it answers `not-found` to everybody. A provider adds',
  '`GET /callback/<its id>`. `walls-auth.api.test.ts` asks all of this, and that a page of another site gets nothing done.',
  '',
  '| call | serves |',
  '|---|---|',
];

const HEAD = [
  '# Who may call what',
  '',
  'Made from `src/server/testing/policy-table.ts` (`POOLSTER_WRITE=1 npx vitest run --project api src/server/testing/walls-policy`)',
  'and compared with every answer of a real server by `src/server/testing/walls-policy.api.test.ts`. A case that is not named is',
  'refused with `not-allowed`; one without a session, or whose roles at the school are over, with `sign-in-needed`.',
  '`walls-without-filter.api.test.ts` asks the same with this policy switched off: row-level security alone then keeps every',
  'stranger from reading or changing anything they may not.',
  '',
  'Cases are told from one learner and one class:',
  '',
  '| case | who |',
  '|---|---|',
];

function table(rows: readonly (readonly [string, Row])[]): string[] {
  return [
    '| route | answers | refuses with a code of its own |',
    '|---|---|---|',
    ...rows.map(([route, row]) => `| \`${route}\` | ${named(row.allowed)} | ${codesOf(row)} |`),
  ];
}

const SIGNED_IN = ALL_CASES.filter((one) => !NOBODY.includes(one));
const HERE = SIGNED_IN.filter((one) => !one.endsWith('Elsewhere'));

function named(allowed: readonly Case[]): string {
  if (isSame(allowed, ALL_CASES)) return 'anybody';
  if (isSame(allowed, SIGNED_IN)) return 'everybody signed in';
  if (isSame(allowed, HERE)) return 'everybody of this school';
  return allowed.join(', ');
}

function isSame(some: readonly Case[], others: readonly Case[]): boolean {
  return some.length === others.length && others.every((one) => some.includes(one));
}

function codesOf({ codes }: Row): string {
  const byCode = Map.groupBy(Object.entries(codes), ([, code]) => code);
  return [...byCode].map(([code, cases]) => `\`${code}\`: ${cases.map(([who]) => who).join(', ')}`).join('; ');
}
