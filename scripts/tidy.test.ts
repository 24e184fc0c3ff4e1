import { describe, expect, it } from 'vitest';
import { sourceFile } from './tidy/project.ts';
import { tidy } from './tidy.ts';

// A whole capability that is tidy, so that a fault shows alone.
const SOUND = {
  'src/capabilities/one/README.md': '# one\n',
  'src/capabilities/one/capability.ts': "export const one = { name: 'one', uses: [] };\n",
};
const lines = (count: number) => 'export const a = 1;\n'.repeat(count);
const rulesIn = (files: Readonly<Record<string, string>>, exceptions: Parameters<typeof tidy>[1] = []) =>
  tidy(
    Object.entries({ ...SOUND, ...files }).map(([path, text]) => sourceFile(path, text)),
    exceptions,
  ).map(({ rule }) => rule);
const UNFINISHED = `// TO${'DO'}: later\n`;

describe('tidy', () => {
  it('finds nothing in tidy files', () => {
    expect(rulesIn({ 'src/kernel/dates.ts': lines(400) })).toEqual([]);
  });

  it.each<[rule: string, behaviour: string, path: string, text: string]>([
    ['T1', 'a file of more than 400 lines', 'src/kernel/a.ts', lines(401)],
    ['T2', 'a function of more than 60 lines', 'src/kernel/a.ts', `export function f() {\n${'  g();\n'.repeat(59)}}\n`],
    ['T3', 'a name that is not kebab-case', 'src/kernel/schoolYear.ts', ''],
    ['T3', 'a folder that is not kebab-case', 'src/kernel/schoolYear/a.ts', ''],
    ['T3', 'a name that says nothing', 'src/kernel/date-utils.ts', ''],
    ['T4', 'a folder named after nothing', 'src/kernel/lib/a.ts', ''],
    ['T5', 'a README of more than 60 lines', 'src/capabilities/one/README.md', '\nline'.repeat(61)],
    ['T6', 'any', 'src/kernel/a.ts', 'export const a = (b: any) => b;\n'],
    ['T6', 'a non-null assertion', 'src/kernel/a.ts', 'export const a = (b: string[]) => b[0]!;\n'],
    ['T7', 'something unfinished', 'src/kernel/a.ts', UNFINISHED],
    ['T7', 'a check that is silenced without a reason', 'src/kernel/a.ts', `// @ts-${'ignore'}\n`],
    ['T8', 'a default export that nobody loads', 'src/kernel/a.ts', 'export default function a() {}\n'],
    ['T9', 'a test that is skipped', 'src/kernel/a.test.ts', "it.skip('a', () => {});\n"],
    ['T9', 'a test that sleeps', 'src/kernel/a.test.ts', 'setTimeout(done, 100);\n'],
    ['T10', 'a clock in pure code', 'src/model/a.ts', 'export const a = Date.now();\n'],
    ['T10', 'today in pure code', 'src/capabilities/one/domain/a.ts', 'export const a = new Date();\n'],
    ['T10', 'chance in pure code', 'src/model/a.ts', 'export const a = Math.random();\n'],
    [
      'T11',
      'a message without English',
      'src/capabilities/one/messages.ts',
      "export const messages = defineMessages({ 'a.b': { nl: 'a', context: 'b' } });\n",
    ],
    [
      'T11',
      'a message with empty Dutch',
      'src/capabilities/one/messages.ts',
      "export const messages = defineMessages({ 'a.b': { nl: '', en: 'a', context: 'b' } });\n",
    ],
    [
      'T11',
      'a message without context',
      'src/capabilities/one/messages.ts',
      "export const messages = defineMessages({ 'a.b': { nl: 'a', en: 'a' } });\n",
    ],
    ['T14', 'a table written by hand', 'src/capabilities/one/a.ts', "export const a = (b: string[]) => b.join(';');\n"],
    ['T12', 'a migration without a moment', 'src/capabilities/one/migrations/one__create.sql', ''],
    ['T12', 'a migration of somebody else', 'src/capabilities/one/migrations/20260101_0000_two__create.sql', ''],
    ['T12', 'SQL outside a migrations folder', 'src/capabilities/one/a.sql', ''],
    [
      'T13',
      'a manifest of another name',
      'src/capabilities/one/capability.ts',
      "export const one = { name: 'two', uses: [] };\n",
    ],
  ])('%s: refuses %s', (rule, _behaviour, path, text) => {
    expect(rulesIn({ [path]: text })).toEqual([rule]);
  });

  it('T5, T13: a capability has a README and a manifest', () => {
    expect(rulesIn({ 'src/capabilities/two/index.ts': '' }).toSorted()).toEqual(['T13', 'T5']);
  });

  it('T8: a page that is loaded when somebody goes there may be a default export', () => {
    const page = 'export default function APage() {}\n';
    const pages = "export const page = () => import('./a-page.tsx');\n";
    expect(rulesIn({ 'src/web/a-page.tsx': page, 'src/web/pages.tsx': pages })).toEqual([]);
  });

  it('T12: two migrations have not one moment', () => {
    const name = (what: string) => `src/capabilities/one/migrations/20260101_0000_one__${what}.sql`;
    expect(rulesIn({ [name('create')]: '', [name('more')]: '' })).toEqual(['T12']);
  });

  it('T13: capabilities do not use each other in a circle', () => {
    const part = (name: string, uses: string) => ({
      [`src/capabilities/${name}/README.md`]: '',
      [`src/capabilities/${name}/capability.ts`]: `export const ${name} = { name: '${name}', uses: ['${uses}'] };\n`,
    });
    expect(rulesIn({ ...part('two', 'three'), ...part('three', 'four'), ...part('four', 'two') })).toEqual(['T13']);
    expect(rulesIn({ ...part('two', 'three'), ...part('three', 'one') })).toEqual([]);
  });

  it('T0: an exception needs a reason and a need', () => {
    const long = { 'src/kernel/a.ts': lines(401) };
    const exception = { path: 'src/kernel/a.ts', rule: 'T1', reason: 'one table' };
    expect(rulesIn(long, [exception])).toEqual([]);
    expect(rulesIn(long, [{ ...exception, path: 'src/kernel/' }])).toEqual([]);
    expect(rulesIn(long, [{ ...exception, reason: ' ' }])).toEqual(['T1', 'T0']);
    expect(rulesIn({}, [exception])).toEqual(['T0']);
  });
});
