import { existsSync, globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ALGORITHMS } from '../../capabilities/algorithms/domain/register.ts';
import { messages } from '../../capabilities/algorithms/messages.ts';
import { readResults } from '../../platform/benchmark-results.ts';
import { CAPABILITIES } from '../capabilities.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const words = new Set<string>(Object.keys(messages));

describe.each(ALGORITHMS)('$id', (algorithm) => {
  it('is told in words, with its data and who can overrule it', () => {
    const keys = [
      ...['name', 'short', 'how', 'limits'].map((part) => `algorithm.${algorithm.id}.${part}`),
      ...algorithm.data.map((kind) => `algorithms.data.${kind}`),
      ...algorithm.overruledBy.map(({ route }) => `algorithms.overruled.${route}`),
    ];
    expect(keys.filter((key) => !words.has(key))).toEqual([]);
  });

  it('can be overruled by a route that a person may call, and by no role of the school (A4)', () => {
    expect(algorithm.overruledBy.length).toBeGreaterThan(0);
    for (const { route, permission } of algorithm.overruledBy) {
      const [capability, name] = route.split('.');
      const owner = CAPABILITIES.find((one) => one.name === capability);
      const bound = owner?.routes[name ?? ''];
      expect(bound?.kind === 'guarded' ? bound.allow.permission : 'no such route', route).toBe(permission);
      const declared = CAPABILITIES.flatMap(({ permissions }) => Object.entries(permissions));
      const relations = declared.find(([key]) => key === permission)?.[1].relations ?? [];
      expect(relations.length, permission).toBeGreaterThan(0);
      expect(relations.filter((relation) => !['self', 'classTeacher', 'partnerOf'].includes(relation))).toEqual([]);
    }
  });

  it('has code where it says, and figures whose words exist (A5)', () => {
    expect(algorithm.code.filter((path) => !existsSync(`${ROOT}${path}`))).toEqual([]);
    for (const name of algorithm.benchmarks) {
      const results = readResults(name);
      expect(results?.figures.length, `bench/results/${name}.json`).toBeGreaterThan(0);
      const figures = results?.figures.map(({ figure }) => `algorithms.figure.${figure}`) ?? [];
      expect(figures.filter((key) => !words.has(key))).toEqual([]);
    }
  });
});

it('every part of the model, and every handler that works without being asked, belongs to an algorithm (A1, A3)', () => {
  const parts = globSync('src/model/*', { cwd: ROOT }).filter((path) => !/\.test\.ts$|README/.test(path));
  const told = ALGORITHMS.flatMap(({ code }) => code.map((path) => path.replace(/\/$/, '')));
  expect(parts.filter((path) => !told.includes(path) && !MEASURES.has(path)).sort()).toEqual([]);

  const handlers = CAPABILITIES.flatMap(({ name, on }) => on.map(({ event }) => `${name}: ${event.name}`));
  expect(handlers.filter((one) => !ALGORITHMS.some((algorithm) => algorithm.handlers.includes(one)))).toEqual([]);
});

/** Says how good the algorithms are; nothing of it meets a learner. */
const MEASURES = new Set(['src/model/evaluation', 'src/model/simulated-classes.ts']);

it('a benchmark that was never run is not measured', () => {
  expect(readResults('never-run')).toBeUndefined();
});
