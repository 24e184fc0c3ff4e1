import type { Finding } from './finding.ts';
import type { SourceFile } from './project.ts';

const KEBAB = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const NOBODYS = /^(utils?|commons?|libs?|helpers?|shared|misc)$/i;
const EMPTY_WORDS = /(^|[-.])(manager|helper|helpers|util|utils|service|impl)([-.]|$)/;
const CODE = /^(src|e2e|bench|scripts|bin)\//;

/**
 * T3: names are kebab-case, and say what is in the file.
 * T4: no folder is named after nothing, in any spelling.
 */
export function checkNames({ path }: SourceFile): Finding[] {
  if (!CODE.test(path)) return [];
  const folders = path.split('/').slice(0, -1);
  const name = path.split('/').at(-1) ?? '';
  const at = (rule: string, message: string): Finding => ({ path, line: 1, rule, message });
  const isNamed = KEBAB.test(name) || name === 'README.md' || /\/migrations\/[^/]+\.sql$/.test(path);
  return [
    ...(isNamed ? [] : [at('T3', `name it in kebab-case, not "${name}"`)]),
    ...(EMPTY_WORDS.test(name) ? [at('T3', `"${name}" does not say what it holds: use the field's word`)] : []),
    ...folders
      .filter((folder) => NOBODYS.test(folder.replaceAll(/[-_]/g, '')))
      .map((folder) => at('T4', `folder "${folder}" is named after nothing: put the code with the noun it is about`)),
    ...folders
      .filter((folder) => !KEBAB.test(folder))
      .map((folder) => at('T3', `name folder "${folder}" in kebab-case`)),
  ];
}
