// Every gate is seen to fail: a small tree with one planted fault for each rule, judged by the real configuration.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { GATES } from './check.ts';

const ROOT = resolve(import.meta.dirname, '..');
const trees: string[] = [];
const SLOW = 60_000;

afterAll(() => {
  for (const tree of trees) rmSync(tree, { recursive: true, force: true });
});

/** A folder outside the project with these files, its own copy of the named ones, and the project's packages. */
function plant(files: Readonly<Record<string, string>>, copied: readonly string[]): string {
  const tree = mkdtempSync(join(tmpdir(), 'poolster-gate-'));
  trees.push(tree);
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
  for (const path of copied) cpSync(join(ROOT, path), join(tree, path), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  return tree;
}

/** Runs the command of a gate, as `npm run check` does, in a planted tree. */
function run(gate: string, tree: string, more: readonly string[] = []): { code: number | null; output: string } {
  const step = GATES.find((one) => one.name.startsWith(gate));
  if (!step) throw new Error(`No gate is called ${gate}`);
  const [file, ...args] = step.command;
  const ran = spawnSync(file, [...args, ...more], {
    cwd: tree,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { code: ran.status, output: ran.stdout + ran.stderr };
}

const IMPORT = (path: string) => `import '${path}';\n`;
const MANIFEST = (name: string, uses: readonly string[]) =>
  `export const ${name} = { name: '${name}', uses: [${uses.map((one) => `'${one}'`).join(', ')}] };\n`;

describe('boundaries', () => {
  const one = 'src/capabilities/one';
  const two = 'src/capabilities/two';
  /** For each rule the file in which it is broken and what that file says. */
  const FAULTS: Readonly<Record<string, readonly [string, string]>> = {
    'no-cycles': ['src/model/circle.ts', IMPORT('./circle-back.ts')],
    'no-unresolved': ['src/model/lost.ts', IMPORT('./nowhere.ts')],
    'no-nobodys-folders': ['src/model/from-nobody.ts', IMPORT('./utils/thing.ts')],
    'no-tests-in-the-product': ['src/server/tested.ts', IMPORT('./testing/tool.ts')],
    'no-development-packages-in-the-product': ['src/server/developed.ts', IMPORT('vitest')],
    'kernel-knows-nothing': ['src/kernel/clock.ts', IMPORT('node:crypto')],
    'model-knows-the-kernel': ['src/model/reader.ts', IMPORT('node:fs')],
    'standards-know-the-kernel': ['src/standards/codec.ts', IMPORT('../model/pure.ts')],
    'standards-do-no-io': ['src/standards/file-codec.ts', IMPORT('node:fs')],
    'platform-knows-no-capability': ['src/platform/db.ts', IMPORT('../capabilities/one/index.ts')],
    'domain-is-pure': [`${one}/domain/decide.ts`, IMPORT('../one.queries.ts')],
    'domain-does-no-io': [`${one}/domain/read.ts`, IMPORT('node:fs')],
    'domain-uses-no-package': [`${one}/domain/parse.ts`, IMPORT('zod')],
    'contract-is-pure': [`${one}/one.contract.ts`, IMPORT('./one.queries.ts')],
    'queries-below-actions': [`${one}/one.queries.ts`, IMPORT('./one.actions.ts')],
    'routes-on-top': [`${one}/one.actions.ts`, IMPORT('./one.routes.ts')],
    'manifest-on-top': ['src/cli/main.ts', IMPORT('../capabilities/one/capability.ts')],
    'capabilities-below-the-server': [`${one}/serve.ts`, IMPORT('../../server/app.ts')],
    'capabilities-do-no-io': [`${one}/files.ts`, IMPORT('node:fs')],
    'server-code-without-the-web': ['src/server/page.ts', IMPORT('../web/design/button.tsx')],
    'ui-knows-design-client-and-text': [`${one}/ui/page.tsx`, IMPORT('../one.actions.ts')],
    'ui-takes-types-of-contracts': [`${one}/ui/form.tsx`, IMPORT('../pure.contract.ts')],
    'browser-without-node': [`${one}/ui/disk.tsx`, IMPORT('node:fs')],
    'web-below-nobody': ['src/web/shell/frame.tsx', IMPORT('../../capabilities/one/ui/page.tsx')],
    'shell-on-top': ['src/web/design/button.tsx', IMPORT('../shell/frame.tsx')],
    'no-server-from-the-web': [`${one}/ui/shell.tsx`, IMPORT('../../../web/shell/frame.tsx')],
    'uses-of-one': [`${one}/unnamed.ts`, IMPORT('../two/index.ts')],
    'through-the-front-door': [`${two}/inside.ts`, IMPORT('../one/one.queries.ts')],
    'everyone-through-the-front-door': ['src/demo/seed.ts', IMPORT('../capabilities/one/one.queries.ts')],
  };
  const SOUND: Readonly<Record<string, string>> = {
    'src/model/circle-back.ts': IMPORT('./circle.ts'),
    'src/model/utils/thing.ts': 'export {};\n',
    'src/model/pure.ts': 'export {};\n',
    'src/server/testing/tool.ts': 'export {};\n',
    'src/server/app.ts': 'export {};\n',
    [`${one}/index.ts`]: 'export {};\n',
    [`${one}/pure.contract.ts`]: 'export {};\n',
    [`${one}/one.routes.ts`]: 'export {};\n',
    [`${one}/capability.ts`]: MANIFEST('one', []),
    [`${two}/index.ts`]: 'export {};\n',
    [`${two}/capability.ts`]: MANIFEST('two', ['one']),
    'e2e/a.ts': 'export {};\n',
    'bench/a.ts': 'export {};\n',
  };
  const CONFIGURATION = ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json', 'scripts/boundaries.ts'];

  it('names every broken rule, the file and the import', { timeout: SLOW }, () => {
    const files = { ...SOUND, ...Object.fromEntries(Object.values(FAULTS)) };
    const { code, output } = run('boundaries', plant(files, CONFIGURATION), ['--least', '10']);
    const named = [...output.matchAll(/^([a-z-]+): /gm)].map((match) => match[1]);
    expect(Object.keys(FAULTS).filter((rule) => !named.includes(rule))).toEqual([]);
    for (const [path] of Object.values(FAULTS)) expect(output).toContain(path);
    expect(code).toBe(1);
  });

  it('passes a tree in which nothing is wrong', { timeout: SLOW }, () => {
    const sound = Object.entries(SOUND).filter(([path]) => !/circle|utils/.test(path));
    const used = { [`${two}/asks.ts`]: IMPORT('../one/index.ts') };
    const { code, output } = run('boundaries', plant({ ...Object.fromEntries(sound), ...used }, CONFIGURATION), [
      '--least',
      '5',
    ]);
    expect(output).toMatch(/^\d+ modules, \d+ imports\n$/);
    expect(code).toBe(0);
  });

  it('fails when it saw too few modules, as with a TypeScript that it cannot read', { timeout: SLOW }, () => {
    const { code, output } = run(
      'boundaries',
      plant({ 'src/kernel/a.ts': 'export {};\n', 'e2e/a.ts': '', 'bench/a.ts': '' }, CONFIGURATION),
    );
    expect(output).toContain('the boundaries were not checked');
    expect(code).toBe(1);
  });

  it('has a fault planted here for each of its rules', async () => {
    const { default: configuration } = (await import(pathToFileURL(join(ROOT, '.dependency-cruiser.mjs')).href)) as {
      default: { forbidden: { name: string }[] };
    };
    const rules = configuration.forbidden.map(({ name }) => name).filter((name) => !name.startsWith('uses-of-'));
    expect(rules.filter((rule) => !Object.hasOwn(FAULTS, rule))).toEqual([]);
  });
});

describe('the other gates', () => {
  it('types: refuses what the strict flags refuse', { timeout: SLOW }, () => {
    const fault = 'export const first = (all: string[]): string => all[0];\n';
    const tree = plant({ 'src/fault.ts': fault }, ['tsconfig.json', 'package.json']);
    const { code, output } = run('types', tree);
    expect(output).toContain(
      "src/fault.ts(1,49): error TS2322: Type 'string | undefined' is not assignable to type 'string'",
    );
    expect(code).not.toBe(0);
  });

  it('Biome: refuses what is not formatted and what the linter forbids', { timeout: SLOW }, () => {
    const tree = plant({ 'src/fault.ts': 'export const  sum = (a: any) => a!;\n' }, ['biome.json', '.gitignore']);
    spawnSync('git', ['init', '-q'], { cwd: tree });
    const { code, output } = run('format', tree);
    for (const rule of ['noExplicitAny', 'noNonNullAssertion', 'format']) expect(output).toContain(rule);
    expect(code).not.toBe(0);
  });

  it('knip: refuses files and exports that nobody uses', { timeout: SLOW }, () => {
    const tree = plant(
      {
        'src/cli/main.ts': "import { used } from './used.ts';\nused();\n",
        'src/cli/used.ts': 'export const used = () => 1;\nexport const unused = () => 2;\n',
        'src/cli/forgotten.ts': 'export const forgotten = 3;\n',
      },
      ['knip.json', 'package.json', 'tsconfig.json'],
    );
    const { code, output } = run('dead code', tree);
    expect(output).toContain('src/cli/forgotten.ts');
    expect(output).toMatch(/unused +src\/cli\/used\.ts/);
    expect(code).not.toBe(0);
  });

  it('generated schema types: refuses a file that is not what the migrations make', { timeout: SLOW }, () => {
    const tree = plant({}, ['src', 'scripts', 'package.json']);
    writeFileSync(join(tree, 'src/platform/db/schema.generated.ts'), 'export interface DB {}\n');
    const { code, output } = run('generated', tree);
    expect(output).toContain('npm run generate');
    expect(code).toBe(1);
  });

  it('tidy and SQL: fail in a tree with a fault', { timeout: SLOW }, () => {
    const tree = plant(
      {
        'src/kernel/badName.ts': 'export {};\n',
        'src/platform/db/migrations/20260101_0000_platform__x.sql': 'create table t (id serial);\n',
      },
      ['scripts'],
    );
    spawnSync('git', ['init', '-q'], { cwd: tree });
    const tidy = run('tidy', tree);
    expect(tidy.output).toContain('src/kernel/badName.ts:1 T3');
    expect(tidy.code).toBe(1);
    const sql = run('SQL', tree);
    expect(sql.output).toContain('20260101_0000_platform__x.sql:1 S4');
    expect(sql.code).toBe(1);
  });

  it('unit tests: fail with a failing test', { timeout: SLOW }, () => {
    const fault = "import { expect, it } from 'vitest';\nit('fails', () => expect(1).toBe(2));\n";
    const { code, output } = run(
      'unit tests',
      plant({ 'src/fault.test.ts': fault }, ['vitest.config.ts', 'package.json']),
    );
    expect(output).toContain('1 failed');
    expect(code).not.toBe(0);
  });
});
