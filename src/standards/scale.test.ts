import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { type Outcome, PARSERS } from './testing/parsers.ts';
import { sheetOf, workbookOf } from './testing/workbook.ts';

const N = 300_000;
/** Of processor time. Each of these took ten seconds to four minutes, or all memory, in a reader that was quadratic. */
const LONGEST_MS = 6000;

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

function roster(files: Readonly<Record<string, string>>): Uint8Array {
  const all = { 'orgs.csv': 'sourcedId,name,type\no,O,school', ...files };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

const USERS = 'sourcedId,givenName,familyName,role,orgSourcedIds,enabledUser\nu0,A,B,student,o,true';
const SESSIONS = 'sourcedId,title,type,startDate,endDate,parentSourcedId\n';
const session = (next: (index: number) => number) => (index: number) =>
  `s${index},T,term,2026-09-01,2027-09-01,s${next(index)}`;

const HOSTILE: readonly (readonly [what: string, parser: string, make: () => Uint8Array])[] = [
  ['a wide heading over many short rows', 'table', () => strToU8(`${'a,'.repeat(N / 10)}\n${'1\n'.repeat(N)}`)],
  ['more cells than headings in every row', 'table', () => strToU8(`a\n${'1,2\n'.repeat(N)}`)],
  ['one endless line', 'table', () => strToU8(`a\n${'x'.repeat(N * 50)}`)],
  ['a million columns', 'table', () => strToU8('a,'.repeat(1_000_000))],
  ['nothing but quotes', 'table', () => strToU8('"'.repeat(N * 4))],
  ['nothing but carriage returns', 'table', () => strToU8('a\r'.repeat(N))],
  ['every row a row of maximums', 'results', () => strToU8(`leerling,A /10\n${'max,5\n'.repeat(N)}`)],
  [
    'one cell with all prerequisites',
    'framework',
    () => strToU8(`code,statement,prerequisites\na,s,"${'b '.repeat(N)}"`),
  ],
  ['brackets without end', 'framework', () => strToU8('['.repeat(N))],
  [
    'tags without end',
    'framework',
    () => strToU8(JSON.stringify({ set: {}, doelen: [{ id: '1', tekst: '<sup>'.repeat(N) }] })),
  ],
  ['skills without end', 'answers', () => strToU8(`learner,item,skills,t,correct\na,b,${'s~'.repeat(N)},1,1`)],
  [
    'terms in a chain',
    'OneRoster',
    () =>
      roster({
        'users.csv': USERS,
        'academicSessions.csv':
          SESSIONS +
          lines(
            N / 20,
            session((i) => i + 1),
          ),
      }),
  ],
  [
    'terms in a circle',
    'OneRoster',
    () =>
      roster({
        'users.csv': USERS,
        'academicSessions.csv':
          SESSIONS +
          lines(
            N / 20,
            session((i) => (i + 1) % (N / 20)),
          ),
      }),
  ],
  [
    'all roles for one person',
    'OneRoster',
    () =>
      roster({
        'users.csv': USERS,
        'roles.csv': `sourcedId,userSourcedId,role,orgSourcedId\n${lines(N / 10, (i) => `r${i},u0,student,o`)}`,
      }),
  ],
  [
    'a number format without end',
    'workbook',
    () =>
      workbookOf([['a']], {
        'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${'[y'.repeat(N)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>`,
      }),
  ],
  [
    'one cell in the last corner',
    'workbook',
    () =>
      workbookOf([], { 'xl/worksheets/sheet1.xml': sheetOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>') }),
  ],
  [
    'entities that stand for entities',
    'workbook',
    () =>
      workbookOf([], {
        'xl/worksheets/sheet1.xml': `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(1000)}"><!ENTITY c "${'&a;'.repeat(1000)}">]>${sheetOf(`<row r="1"><c r="A1" t="inlineStr"><is><t>${'&c;'.repeat(1000)}</t></is></c></row>`)}`,
      }),
  ],
];

it.each(HOSTILE)(
  '%s (%s) is read or refused in seconds',
  async (_, name, make) => {
    const parser = PARSERS.find((one) => one.name === name);
    if (!parser) throw new Error(`No reader is named ${name}`);
    const input = make();
    const started = process.cpuUsage();
    const outcome: Outcome = await parser.run(input);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(LONGEST_MS);
    expect(outcome.faults.length).toBeLessThanOrEqual(201);
  },
  120_000,
);

it.each(['hasOwnPropertyA1', 'A99999999999', '&#65;AAAAAAAAAAA1', `${'A'.repeat(400)}1`, ' r="B1"AAAAAAAAAAA1'])(
  'a cell that says it stands at %s is refused before room is made up to there',
  async (place) => {
    const sheet = sheetOf(`<row r="1"><c r="${place}"><v>1</v></c></row>`);
    const started = process.cpuUsage();
    const outcome = await PARSERS.find(({ name }) => name === 'workbook')?.run(
      workbookOf([], { 'xl/worksheets/sheet1.xml': sheet }),
    );
    const { user, system } = process.cpuUsage(started);
    expect(outcome).toMatchObject({ ok: false });
    expect((user + system) / 1000).toBeLessThan(1500);
  },
  60_000,
);
