// `npm run audit`: asks the registry whether it knows of holes in our dependencies, and lists the licences of what a school runs.
// A registry that does not answer audits is said so, plainly, and is no failure: what was not checked is not called safe.
import { spawnSync } from 'node:child_process';
import { z } from 'zod';
import { licenceFindings, licencesOf, productionPackages } from './licences.ts';

const COUNTS = ['info', 'low', 'moderate', 'high', 'critical'] as const;

const answer = z.object({
  metadata: z.object({ vulnerabilities: z.record(z.string(), z.number()) }),
  vulnerabilities: z.record(z.string(), z.object({ name: z.string(), severity: z.string() })).default({}),
});

export type Audit =
  | { readonly kind: 'checked'; readonly counts: Readonly<Record<string, number>>; readonly grave: readonly string[] }
  | { readonly kind: 'not-checked'; readonly reason: string };

/** Reads what `npm audit --json` printed, whatever it is. */
export function readAudit(output: string): Audit {
  const text = output.slice(Math.max(0, output.indexOf('{')));
  const parsed = answer.safeParse(jsonOf(text));
  if (!parsed.success) return { kind: 'not-checked', reason: reasonIn(output) };
  const { metadata, vulnerabilities } = parsed.data;
  const grave = Object.values(vulnerabilities).filter(({ severity }) => severity === 'high' || severity === 'critical');
  return {
    kind: 'checked',
    counts: metadata.vulnerabilities,
    grave: grave.map(({ name, severity }) => `${name} (${severity})`),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not an answer of a registry: told as not checked.
    return undefined;
  }
}

function reasonIn(output: string): string {
  const status = /\b(40[0-9]|50[0-9])\b/.exec(output)?.[1];
  const code = /\b(E[A-Z]{4,20}|ENOAUDIT)\b/.exec(output)?.[1];
  return status ?? code ?? 'no answer that can be read';
}

export function sayAudit(audit: Audit, registry: string): { readonly words: string; readonly exitCode: number } {
  if (audit.kind === 'not-checked')
    return {
      words: `Known holes: not checked: the registry ${registry} does not answer audits (${audit.reason}).`,
      exitCode: 0,
    };
  const counts = COUNTS.map((severity) => `${audit.counts[severity] ?? 0} ${severity}`).join(', ');
  const isGrave = (audit.counts['high'] ?? 0) + (audit.counts['critical'] ?? 0) > 0;
  const named = audit.grave.length > 0 ? `\n  ${audit.grave.join('\n  ')}` : '';
  return { words: `Known holes: checked against ${registry}: ${counts}.${named}`, exitCode: isGrave ? 1 : 0 };
}

if (import.meta.main) {
  const npm = process.env['POOLSTER_NPM'] ?? 'npm';
  const run = spawnSync(npm, ['audit', '--omit=dev', '--json'], { encoding: 'utf8', timeout: 120_000 });
  const registry = spawnSync(npm, ['config', 'get', 'registry'], { encoding: 'utf8', timeout: 30_000 }).stdout?.trim();
  const said = sayAudit(
    readAudit(`${run.stdout ?? ''}\n${run.stderr ?? ''}\n${run.error ? 'ENOAUDIT' : ''}`),
    registry || 'unknown',
  );
  console.log(said.words);
  const packages = productionPackages('.');
  const licences = licencesOf(packages);
  for (const [licence, names] of licences)
    console.log(`${licence}: ${names.length} (${names.slice(0, 4).join(', ')}${names.length > 4 ? ', …' : ''})`);
  const findings = licenceFindings(packages);
  for (const finding of findings) console.error(finding);
  console.log(`Licences: ${packages.length} packages, ${findings.length} that do not go with AGPL-3.0-or-later.`);
  process.exitCode = Math.max(said.exitCode, findings.length > 0 ? 1 : 0);
}
