// Which packages a school runs, and under which licences: from the lock file and what is installed, without any network.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

export interface InstalledPackage {
  readonly name: string;
  readonly licence: string;
}

/** Licences whose works may be part of one under AGPL-3.0-or-later (gnu.org, Various Licenses and Comments about Them). */
const COMPATIBLE = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Zlib', 'Unlicense', 'CC0-1.0'],
  ...[
    'BlueOak-1.0.0',
    'Python-2.0',
    'MPL-2.0',
    'LGPL-3.0-or-later',
    'GPL-3.0-or-later',
    'AGPL-3.0-or-later',
    'PostgreSQL',
  ],
  // A font is data beside the program (SIL, question 1.2); PGlite's own parts are Apache-2.0 or PostgreSQL.
  ...['OFL-1.1', 'CC-BY-4.0'],
]);

const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      optional: z.boolean().optional(),
      license: z.unknown(),
    }),
  ),
});
const manifest = z.object({ license: z.unknown(), licenses: z.unknown() }).partial();

/** Every package of the lock file that `npm ci --omit=dev` installs. */
export function productionPackages(root: string): InstalledPackage[] {
  const { packages } = lock.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  return Object.entries(packages)
    .filter(([path, one]) => path.startsWith('node_modules/') && !one.dev && !one.devOptional)
    .map(([path, one]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      licence: licenceText(one.license) ?? installedLicence(join(root, path)) ?? 'unknown',
    }));
}

function installedLicence(folder: string): string | undefined {
  const path = join(folder, 'package.json');
  if (!existsSync(path)) return undefined;
  const { license, licenses } = manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
  return licenceText(license) ?? licenceText(Array.isArray(licenses) ? licenses[0] : licenses);
}

function licenceText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'type' in value) return licenceText(value.type);
  return undefined;
}

/** Licence to names, the most used first. */
export function licencesOf(packages: readonly InstalledPackage[]): readonly (readonly [string, readonly string[]])[] {
  const byLicence = Map.groupBy(packages, ({ licence }) => licence);
  return [...byLicence]
    .map(([licence, all]) => [licence, [...new Set(all.map(({ name }) => name))].sort()] as const)
    .sort(([, one], [, other]) => other.length - one.length);
}

/** A sentence for each package whose licence is unknown or does not go with ours. */
export function licenceFindings(packages: readonly InstalledPackage[]): string[] {
  return packages
    .filter(({ licence }) => !isCompatible(licence))
    .map(({ name, licence }) => `${name}: ${licence} is not among the licences that go with AGPL-3.0-or-later`);
}

/** SPDX expressions: of `OR` one is enough, of `AND` all are needed. */
export function isCompatible(expression: string): boolean {
  const text = expression.replace(/^\((.*)\)$/, '$1');
  if (/\sOR\s/.test(text)) return text.split(/\sOR\s/).some((part) => isCompatible(part.trim()));
  return text.split(/\sAND\s/).every((part) => COMPATIBLE.has(part.trim().replace(/^\(|\)$/g, '')));
}
