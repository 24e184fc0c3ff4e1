import type { Finding } from './finding.ts';
import type { SourceFile } from './project.ts';

const MIGRATION = /^(\d{8}_\d{4})_([a-z]+)__[a-z_]+\.sql$/;

/**
 * T5: a capability has a README. T12: a migration is named by its moment, which no other has, and by what it belongs to.
 * T13: every capability has a manifest of its own name, and no two use each other, not even by a detour.
 */
export function checkCapabilities(files: readonly SourceFile[]): Finding[] {
  const names = new Set(files.flatMap(({ path }) => /^src\/capabilities\/([^/]+)\//.exec(path)?.[1] ?? []));
  const paths = new Set(files.map(({ path }) => path));
  return [
    ...[...names]
      .filter((name) => !paths.has(`src/capabilities/${name}/README.md`))
      .map((name) => at(`src/capabilities/${name}`, 'T5', 'has no README.md with its words, rules and sources')),
    ...checkMigrations(files),
    ...checkManifests(files, [...names]),
  ];
}

function checkMigrations(files: readonly SourceFile[]): Finding[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ path }) => {
    const [, layer, owner, name] = /^src\/(\w+)\/([^/]+)\/migrations\/([^/]+)$/.exec(path) ?? [];
    if (!layer || !owner || !name)
      return path.endsWith('.sql') && path.startsWith('src/')
        ? [at(path, 'T12', 'SQL stands in a migrations folder')]
        : [];
    const [, moment, said] = MIGRATION.exec(name) ?? [];
    if (!moment || !said) return [at(path, 'T12', 'name it as 20261201_1200_goals__create.sql')];
    const other = seen.get(moment);
    seen.set(moment, path);
    return [
      ...(other ? [at(path, 'T12', `has the moment of ${other}: give it one of its own`)] : []),
      ...(said === owner || (layer === 'platform' && said === 'platform')
        ? []
        : [at(path, 'T12', `belongs to ${owner}, but says ${said}`)]),
    ];
  });
}

function checkManifests(files: readonly SourceFile[], names: readonly string[]): Finding[] {
  const uses = new Map<string, string[]>();
  const findings = names.flatMap((name) => {
    const path = `src/capabilities/${name}/capability.ts`;
    const text = files.find((file) => file.path === path)?.text;
    if (text === undefined) return [at(path, 'T13', 'a capability has a manifest')];
    uses.set(
      name,
      [...(/uses:\s*\[([^\]]*)\]/.exec(text)?.[1] ?? '').matchAll(/'([^']+)'/g)].flatMap((match) => match[1] ?? []),
    );
    return new RegExp(`\\bname: '${name}'`).test(text) ? [] : [at(path, 'T13', `its name is not "${name}"`)];
  });
  const circles = names.filter((name) => reaches(uses, name, name));
  return [
    ...findings,
    ...(circles.length > 0 ? [at('src/capabilities', 'T13', `use each other in a circle: ${circles.join(', ')}`)] : []),
  ];
}

function reaches(uses: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [...(uses.get(from) ?? [])];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name === to) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    open.push(...(uses.get(name) ?? []));
  }
  return false;
}

function at(path: string, rule: string, message: string): Finding {
  return { path, line: 1, rule, message };
}
