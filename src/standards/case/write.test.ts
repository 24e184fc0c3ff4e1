import { describe, expect, it } from 'vitest';
import type { FrameworkPackage } from '../framework/framework-package.ts';
import { readFramework } from '../framework/read.ts';
import { type CFPackage, casePackageSchema } from './schema.ts';
import { writeCase } from './write.ts';

const OPTIONS = { baseUri: 'https://poolster.test/ims/case/v1p1/', now: new Date('2026-01-02T03:04:05Z') };
const KEPT = '3d8cdec5-83d6-49b4-9300-91a824c59758';

const FRAMEWORK: FrameworkPackage = {
  identifier: 'poolster:numbers',
  title: 'Numbers\nfor all',
  language: 'nl-BE',
  licence: 'CC BY 4.0',
  attribution: 'Made by the school',
  subject: 'Wiskunde',
  goals: [
    { sourceId: 'D', kind: 'domain', statement: 'Numbers', position: 0 },
    {
      sourceId: 'B',
      kind: 'goal',
      code: 'B',
      statement: 'Add',
      position: 1,
      yearFrom: 0,
      yearTo: 2,
      keywords: ['sum'],
    },
    {
      sourceId: KEPT,
      kind: 'goal',
      code: 'A',
      statement: 'Count',
      position: 2,
      validFrom: '2025-09-01',
      notes: 'a\nb',
    },
  ],
  relations: [
    { from: 'B', to: 'D', kind: 'partOf' },
    { from: KEPT, to: 'D', kind: 'partOf' },
    { from: KEPT, to: 'B', kind: 'precedes' },
    { from: 'B', to: KEPT, kind: 'related' },
    { from: 'D', to: KEPT, kind: 'sameAs' },
  ],
};

describe('writeCase', () => {
  const written = writeCase(FRAMEWORK, OPTIONS);

  it('meets the strict shape of CASE 1.1', () => {
    expect(casePackageSchema.safeParse(written).error?.issues ?? []).toEqual([]);
  });

  it('keeps an id that CASE takes and names the others, the same at every export', () => {
    expect(written.CFItems[2]).toMatchObject({
      identifier: KEPT,
      uri: `https://poolster.test/ims/case/v1p1/CFItems/${KEPT}`,
    });
    expect(writeCase(FRAMEWORK, OPTIONS)).toEqual(written);
    const ids = [written.CFDocument, ...written.CFItems, ...written.CFAssociations].map(({ identifier }) => identifier);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('hangs goals without a parent on the document', () => {
    const roots = written.CFAssociations.filter(
      (one) => one.destinationNodeURI.identifier === written.CFDocument.identifier,
    );
    expect(roots.map((one) => [one.associationType, one.originNodeURI.title])).toEqual([['isChildOf', 'Numbers']]);
  });

  it('comes back the same: goals, relations, licence and subject', () => {
    const reading = readFramework([{ name: 'a.json', text: JSON.stringify(written) }]);
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
    const [back] = reading.frameworks;
    expect(reading.mended).toEqual([]);
    expect(back).toMatchObject({
      title: 'Numbers for all',
      licence: 'CC BY 4.0',
      attribution: 'Made by the school',
      subject: 'Wiskunde',
    });
    const ids = new Map(back?.goals.map((goal, index) => [goal.sourceId, FRAMEWORK.goals[index]?.sourceId]));
    const goals = back?.goals.map(({ uri: _, itemType: __, sourceId, ...goal }) => ({
      ...goal,
      sourceId: ids.get(sourceId),
    }));
    expect(goals).toEqual(FRAMEWORK.goals);
    const relations = back?.relations.map(({ from, to, kind }) => ({ from: ids.get(from), to: ids.get(to), kind }));
    expect(relations).toEqual(FRAMEWORK.relations);
  });
});

describe('the strict shape', () => {
  const broken: [string, (one: CFPackage) => unknown][] = [
    ['an id that is no UUID', (one) => ({ ...one, CFDocument: { ...one.CFDocument, identifier: 'numbers' } })],
    [
      'a UUID of a version that CASE does not know',
      (one) => ({ ...one, CFDocument: { ...one.CFDocument, identifier: '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b' } }),
    ],
    ['no creator', (one) => ({ ...one, CFDocument: { ...one.CFDocument, creator: undefined } })],
    ['a key that CASE does not know', (one) => ({ ...one, madeBy: 'us' })],
    [
      'a document URI inside an item',
      (one) => ({ ...one, CFItems: one.CFItems.map((item) => ({ ...item, CFDocumentURI: {} })) }),
    ],
    ['a null', (one) => ({ ...one, CFItems: one.CFItems.map((item) => ({ ...item, notes: null })) })],
    [
      'another association type',
      (one) => ({ ...one, CFAssociations: one.CFAssociations.map((a) => ({ ...a, associationType: 'likes' })) }),
    ],
  ];
  it.each(broken)('refuses %s', (_, breakIt) => {
    expect(casePackageSchema.safeParse(breakIt(writeCase(FRAMEWORK, OPTIONS))).success).toBe(false);
  });
});
