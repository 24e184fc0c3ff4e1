import { fault } from '../finding.ts';
import { count, type Draft, inReadingOrder, tidyRelations } from './draft.ts';
import { yearsOfLevels } from './education-level.ts';
import type { FrameworkGoal, FrameworkRelation } from './framework-package.ts';
import { compact, entriesAt, isRecord, type JsonRecord, listAt, textAt } from './json.ts';
import { plainText } from './plain-text.ts';

/**
 * The Coherence Map (Student Achievement Partners): standards under clusters under domains, with directed prerequisites
 * (`edges`) and related pairs that the file lists in both directions (`nd_edges`). The three tables number their rows
 * apart, so that each id carries the name of its table.
 */
export function readCoherenceMap(file: string, content: JsonRecord, draft: Draft): void {
  const domains = records(content, 'domains');
  const clusters = records(content, 'clusters');
  const standards = records(content, 'standards');
  const domainById = new Map(domains.map((domain) => [textAt(domain, 'id'), domain]));
  const clusterById = new Map(clusters.map((cluster) => [textAt(cluster, 'id'), cluster]));
  const goals: FrameworkGoal[] = [
    ...domains.map(domainGoal),
    ...clusters.map((cluster) => clusterGoal(cluster, domainById.get(textAt(cluster, 'ccmathdomain_id')))),
    ...standards.map((standard) => {
      const cluster = clusterById.get(textAt(standard, 'ccmathcluster_id'));
      return standardGoal(standard, cluster, cluster && domainById.get(textAt(cluster, 'ccmathdomain_id')));
    }),
  ];
  const usable = goals.filter((goal) => {
    if (goal.statement === '') draft.mending.add('framework.goalWithoutText', file, goal.sourceId);
    return goal.statement !== '';
  });
  if (usable.length === 0) draft.faults.push(fault('framework.empty', { file }));
  const found = relationsOf(content, clusters, standards);
  const relations = tidyRelations(file, new Set(usable.map((goal) => goal.sourceId)), found, draft.mending);
  countRows(content, draft);
  draft.frameworks.push({
    identifier: 'https://tools.achievethecore.org/coherence-map',
    title: 'Coherence Map (Common Core State Standards for Mathematics)',
    language: 'en',
    publisher: 'Student Achievement Partners',
    sourceUri: 'https://tools.achievethecore.org/coherence-map/',
    licence: 'CC0-1.0 (data); Common Core State Standards public licence (texts)',
    attribution:
      'Data: Student Achievement Partners (achievethecore.org). Standards: © 2010 National Governors Association Center for Best Practices and Council of Chief State School Officers.',
    subject: 'Mathematics',
    goals: inReadingOrder(usable, relations),
    relations,
  });
}

function records(content: JsonRecord, key: string): JsonRecord[] {
  return entriesAt(content, key)
    .filter(isRecord)
    .filter((record) => textAt(record, 'id') !== undefined);
}

function countRows(content: JsonRecord, draft: Draft): void {
  for (const key of ['domains', 'clusters', 'standards']) count(draft, key, entriesAt(content, key).length);
  count(draft, 'prerequisites', listAt(content, 'edges').length);
  count(draft, 'relatedRows', listAt(content, 'nd_edges').length);
}

function domainGoal(domain: JsonRecord): FrameworkGoal {
  return compact<FrameworkGoal>({
    sourceId: `domain/${textAt(domain, 'id')}`,
    kind: 'domain',
    code: codeOf(domain),
    statement: plainText(textAt(domain, 'name') ?? ''),
    itemType: 'Domain',
    // Grades from kindergarten up, inside a grade the source's own order.
    position: gradeRank(domain) * 1000 + (Number(textAt(domain, 'ordering')) || 0),
    ...gradeYears(domain),
  });
}

function clusterGoal(cluster: JsonRecord, domain: JsonRecord | undefined): FrameworkGoal {
  return compact<FrameworkGoal>({
    sourceId: `cluster/${textAt(cluster, 'id')}`,
    kind: 'cluster',
    code: codeOf(domain, cluster),
    statement: plainText(textAt(cluster, 'name') ?? ''),
    itemType: 'Cluster',
    position: rankOfOrdinal(textAt(cluster, 'ordinal')),
    ...gradeYears(domain),
  });
}

function standardGoal(
  standard: JsonRecord,
  cluster: JsonRecord | undefined,
  domain: JsonRecord | undefined,
): FrameworkGoal {
  return compact<FrameworkGoal>({
    sourceId: `standard/${textAt(standard, 'id')}`,
    kind: 'goal',
    code: codeOf(domain, cluster, standard),
    statement: plainText(textAt(standard, 'desc') ?? ''),
    itemType: 'Standard',
    position: rankOfOrdinal(textAt(standard, 'ordinal')),
    ...gradeYears(domain),
  });
}

/** Codes as the standards themselves write them: `3.NF.A.1`, in high school `HSA-APR.B.2`; none without a domain. */
function codeOf(domain: JsonRecord | undefined, ...below: readonly (JsonRecord | undefined)[]): string | undefined {
  const grade = domain && textAt(domain, 'grade');
  const ordinal = domain && textAt(domain, 'ordinal');
  if (!grade || !ordinal) return undefined;
  const start = grade === 'HS' ? `HS${ordinal}` : `${grade}.${ordinal}`;
  return [start, ...below.map((record) => record && textAt(record, 'ordinal'))].filter(Boolean).join('.');
}

function gradeYears(domain: JsonRecord | undefined) {
  return yearsOfLevels([(domain && textAt(domain, 'grade')) ?? '']);
}

function gradeRank(domain: JsonRecord): number {
  return gradeYears(domain).yearFrom ?? 99;
}

/** `A`, `B` … and `2.a` as numbers that sort alike. */
function rankOfOrdinal(ordinal = ''): number {
  return Array.from(ordinal.split('.').slice(0, 3).entries()).reduce((rank, [depth, part]) => {
    const value = /^\d+$/.test(part) ? Number(part) : (part.toLowerCase().codePointAt(0) ?? 96) - 96;
    return rank + value / 1000 ** depth;
  }, 0);
}

function relationsOf(
  content: JsonRecord,
  clusters: readonly JsonRecord[],
  standards: readonly JsonRecord[],
): FrameworkRelation[] {
  const edges = (key: string, kind: 'precedes' | 'related') =>
    listAt(content, key)
      .filter(isRecord)
      .map((edge) => ({ from: `standard/${textAt(edge, 'from')}`, to: `standard/${textAt(edge, 'to')}`, kind }));
  const seen = new Set<string>();
  return [
    ...clusters.map((cluster) => ({
      from: `cluster/${textAt(cluster, 'id')}`,
      to: `domain/${textAt(cluster, 'ccmathdomain_id')}`,
      kind: 'partOf' as const,
    })),
    ...standards.map((standard) => ({
      from: `standard/${textAt(standard, 'id')}`,
      to: `cluster/${textAt(standard, 'ccmathcluster_id')}`,
      kind: 'partOf' as const,
    })),
    ...edges('edges', 'precedes'),
    // Both directions of a pair are the source's way of writing one relation, nothing to mend.
    ...edges('nd_edges', 'related').filter(({ from, to }) => !seen.has(`${to} ${from}`) && seen.add(`${from} ${to}`)),
  ];
}
