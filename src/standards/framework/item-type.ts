import type { FrameworkGoal } from './framework-package.ts';

/**
 * What an item type of a source says about the kind of goal; undefined where the source says nothing. Words that no
 * one listed name something a learner reaches.
 */
export function kindOfItemType(itemType: string | undefined): FrameworkGoal['kind'] | undefined {
  if (itemType === undefined) return undefined;
  const word = itemType.trim().toLowerCase();
  if (DOMAIN_WORDS.has(word)) return 'domain';
  return CLUSTER_WORDS.has(word) ? 'cluster' : 'goal';
}

/** The word that stands for a kind where a goal has no item type, and that `kindOfItemType` reads back. */
export const ITEM_TYPE_OF_KIND = { domain: 'Domain', cluster: 'Cluster', goal: 'Goal' } as const;

const DOMAIN_WORDS = new Set([
  ...['domain', 'strand', 'grade level', 'grade', 'subject', 'content area', 'learning area', 'course', 'document'],
  ...['domein', 'vakleergebied', 'sleutelcompetentie', 'uitstroomprofiel', 'leergebied', 'vak'],
]);
const CLUSTER_WORDS = new Set([
  ...['cluster', 'category', 'conceptual category', 'topic', 'unit', 'heading', 'substrand', 'sub-strand', 'section'],
  ...['subdomein', 'titel', 'rubriek', 'onderdeel'],
]);
