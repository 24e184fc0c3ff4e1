// Who may import whom: runs dependency-cruiser with .dependency-cruiser.mjs. With TypeScript 7 alone dependency-cruiser finds no
// modules and passes, so a run that saw too few is a failure. `--least N` lowers the bar for the small tree of gates.test.ts.
import { spawnSync } from 'node:child_process';
import { z } from 'zod';

const CRUISER = new URL('../node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', import.meta.url).pathname;
const FOLDERS = ['src', 'e2e', 'bench', 'scripts'];
const LEAST = 100;

const report = z.object({
  summary: z.object({
    totalCruised: z.number(),
    totalDependenciesCruised: z.number().default(0),
    violations: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        rule: z.object({ name: z.string() }),
        comment: z.string().optional(),
        cycle: z.array(z.object({ name: z.string() })).optional(),
      }),
    ),
    ruleSetUsed: z.object({
      forbidden: z.array(z.object({ name: z.string().optional(), comment: z.string().optional() })),
    }),
  }),
});

const asked = process.argv.indexOf('--least');
const least = asked > 0 ? Number(process.argv[asked + 1]) : LEAST;
const run = spawnSync(
  process.execPath,
  [CRUISER, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', '--no-progress', ...FOLDERS],
  { encoding: 'utf8', maxBuffer: 512 * 1024 * 1024 },
);
process.exitCode = judge(run.stdout, run.stderr);

function judge(stdout: string, stderr: string): number {
  if (!stdout.startsWith('{')) {
    console.error(`dependency-cruiser said nothing that can be read.\n${stdout}${stderr}`);
    return 1;
  }
  const { summary } = report.parse(JSON.parse(stdout));
  const why = new Map(summary.ruleSetUsed.forbidden.map((rule) => [rule.name, rule.comment]));
  for (const [rule, violations] of Map.groupBy(summary.violations, (one) => one.rule.name)) {
    console.error(`${rule}: ${why.get(rule) ?? ''}`);
    for (const { from, to, cycle } of violations)
      console.error(`  ${from} → ${cycle && cycle.length > 0 ? cycle.map(({ name }) => name).join(' → ') : to}`);
  }
  if (summary.totalCruised < least) {
    console.error(
      `Only ${summary.totalCruised} modules were seen, fewer than ${least}: the boundaries were not checked.`,
    );
    return 1;
  }
  console.log(`${summary.totalCruised} modules, ${summary.totalDependenciesCruised} imports`);
  return summary.violations.length > 0 ? 1 : 0;
}
