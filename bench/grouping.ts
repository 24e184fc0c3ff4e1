import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import highsModule from 'highs';
import { formGroups } from '../src/model/grouping/form-groups.ts';
import { planOf } from '../src/model/grouping/plan.ts';
import type { GroupingKind } from '../src/model/grouping/types.ts';
import { integerProgramme } from './grouping/integer-programme.ts';
import { randomClass } from './grouping/random-class.ts';
import { machine, rounded, writeResults } from './results.ts';

/** Times the grouping of random classes and holds a part of them against the bound that HiGHS proves; see grouping.md. */
const KINDS: readonly GroupingKind[] = ['convergent', 'divergent', 'mixed'];
const LEARNERS = 30;

const { values } = parseArgs({
  options: {
    classes: { type: 'string', default: '200' },
    proved: { type: 'string', default: '40' },
    seconds: { type: 'string', default: '60' },
    out: { type: 'string', default: new URL('grouping.md', import.meta.url).pathname },
  },
});

const COMMAND = `node bench/grouping.ts --classes ${values.classes} --proved ${values.proved} --seconds ${values.seconds}`;

interface Measured {
  readonly kind: GroupingKind;
  readonly milliseconds: number[];
  readonly gaps: number[];
  readonly unproved: number;
}

// The package's types describe its CommonJS build, where the loader stands one step deeper than in the module that runs.
const load = typeof highsModule === 'function' ? highsModule : highsModule.default;
const highs = await load();
const measured = KINDS.map((kind) => measure(kind, Number(values.classes), Number(values.proved)));
writeFileSync(values.out, report(measured));
writeResults('grouping', COMMAND, measured.flatMap(figuresOf));
console.log(readFileSync(values.out, 'utf8'));

function measure(kind: GroupingKind, classes: number, proved: number): Measured {
  for (let seed = 1; seed <= 5; seed++) formGroups(randomClass(kind, -seed, LEARNERS));
  const milliseconds: number[] = [];
  const gaps: number[] = [];
  let unproved = 0;
  for (let seed = 1; seed <= classes; seed++) {
    const input = randomClass(kind, seed, LEARNERS);
    const start = performance.now();
    const { objective } = formGroups(input);
    milliseconds.push(performance.now() - start);
    if (seed > proved) continue;
    const bound = provedBound(integerProgramme(planOf(input)));
    if (bound.isOptimum === false) unproved += 1;
    const gap = (bound.value - objective) / Math.max(1e-9, Math.abs(bound.value));
    if (gap < -1e-6) throw new Error(`${kind} ${seed}: ${objective} lies above the proved bound ${bound.value}`);
    gaps.push(Math.max(0, gap));
    console.error(
      `${kind} ${seed}/${proved}: gap ${(100 * gap).toFixed(3)} %${bound.isOptimum ? '' : ' (time was up)'}`,
    );
  }
  return { kind, milliseconds, gaps, unproved };
}

function figuresOf({ kind, milliseconds, gaps }: Measured) {
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, gaps.length);
  return [
    { figure: 'meanGap', of: kind, value: rounded(mean, 5), cases: gaps.length },
    {
      figure: 'medianMilliseconds',
      of: kind,
      value: rounded(quantile(milliseconds, 0.5), 1),
      cases: milliseconds.length,
    },
  ];
}

function provedBound(programme: string): { value: number; isOptimum: boolean } {
  return highs.withModel({ format: 'lp', data: programme }, (model) => {
    model.options.set({ time_limit: Number(values.seconds), mip_rel_gap: 1e-6, output_flag: false });
    model.run();
    const value = Number(model.info.get('mip_dual_bound'));
    return { value, isOptimum: Number(model.info.get('mip_gap')) <= 1e-4 };
  });
}

function report(rows: readonly Measured[]): string {
  const all = rows.flatMap(({ milliseconds }) => milliseconds);
  const allGaps = rows.flatMap(({ gaps }) => gaps);
  const line = (name: string, ms: readonly number[], gaps: readonly number[], unproved: number) => {
    const within = gaps.filter((gap) => gap <= 0.01).length;
    const times = [quantile(ms, 0.5), quantile(ms, 0.95), Math.max(...ms)].map((each) => each.toFixed(1)).join(' | ');
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, gaps.length);
    const shares = [mean, quantile(gaps, 0.5), Math.max(0, ...gaps)].map((each) => (100 * each).toFixed(2)).join(' | ');
    return `| ${name} | ${ms.length} | ${times} | ${gaps.length} | ${shares} | ${within} | ${unproved} |`;
  };
  return [
    '# Groups: time and distance to the best possible',
    '',
    `Random classes of ${LEARNERS} (\`bench/grouping/random-class.ts\`): 1–4 goals, six wishes, several sizes. The bound is that of the`,
    `same objective as an integer programme, by HiGHS ${version('highs')} in at most ${values.seconds} s a class (stated gap 0 within its tolerance, or the`,
    'best bound when time was up). Targets: median 100 ms, gap 1 %.',
    '',
    '| kind | classes | median ms | 95 % ms | max ms | held to a bound | mean gap % | median gap % | max gap % | within 1 % | time was up |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
    ...rows.map(({ kind, milliseconds, gaps, unproved }) => line(kind, milliseconds, gaps, unproved)),
    line(
      'all',
      all,
      allGaps,
      rows.reduce((sum, { unproved }) => sum + unproved, 0),
    ),
    '',
    `Command: \`${COMMAND}\`. Machine: ${machine()}, shared with other work. Date: ${new Date().toISOString().slice(0, 10)}.`,
    '',
  ].join('\n');
}

function quantile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function version(name: string): string {
  const manifest: unknown = JSON.parse(
    readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8'),
  );
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '?';
}
