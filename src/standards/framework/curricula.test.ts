import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { casePackageSchema } from '../case/schema.ts';
import { writeCase } from '../case/write.ts';
import type { FrameworkGoal, FrameworkPackage } from './framework-package.ts';
import { readFramework } from './read.ts';

const CURRICULA = '../shared/data/curricula';
const isAbsent = !existsSync(CURRICULA);
if (isAbsent) console.warn(`skipped: the real curricula are not in ${CURRICULA}`);

function filesOf(folder: string, pattern = /./) {
  const names = readdirSync(`${CURRICULA}/${folder}`).filter((name) => pattern.test(name));
  return names.map((name) => ({ name, text: readFileSync(`${CURRICULA}/${folder}/${name}`, 'utf8') }));
}

function read(folder: string, pattern?: RegExp) {
  const reading = readFramework(filesOf(folder, pattern));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading;
}

function tally(framework: FrameworkPackage): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of [...framework.goals, ...framework.relations]) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function goalBy(framework: FrameworkPackage | undefined, key: 'code' | 'sourceId', value: string) {
  return framework?.goals.find((goal) => goal[key] === value);
}

describe.skipIf(isAbsent)('the real curricula', () => {
  it('SLO: 463 entities and 1,204 references, of which 545 are inside the set', () => {
    const { frameworks, counts, mended } = read('slo-kerndoelen');
    expect(counts).toEqual({ entities: 463, references: 1204 });
    expect(frameworks.map(tally)).toEqual([{ domain: 29, cluster: 29, goal: 405, partOf: 545 }]);
    const outside = mended.filter(({ code }) => code === 'framework.outsideReference');
    expect(outside.reduce((sum, { data }) => sum + Number(data?.['count']), 0)).toBe(1204 - 545);
    expect(goalBy(frameworks[0], 'code', 'VO Kerndoel 48')).toMatchObject({ kind: 'goal', itemType: 'Kerndoel' });
  });

  it('coherence map: 480 standards, 148 clusters, 63 domains, 757 prerequisites, 142 related pairs', () => {
    const { frameworks, counts, mended } = read('coherence-map');
    expect(counts).toEqual({ domains: 63, clusters: 148, standards: 480, prerequisites: 757, relatedRows: 283 });
    // Every standard has its cluster; six clusters without standards point at two domains that the file lacks.
    const partOf = 480 + 148 - 6;
    expect(frameworks.map(tally)).toEqual([
      { domain: 63, cluster: 148, goal: 480, partOf, precedes: 757, related: 142 },
    ]);
    expect(mended.find(({ code }) => code === 'framework.outsideReference')?.data).toMatchObject({ count: 6 });
    expect(goalBy(frameworks[0], 'code', 'K.CC.A.1')).toMatchObject({ kind: 'goal', yearFrom: 0, yearTo: 0 });
    const system = goalBy(frameworks[0], 'code', 'HSA-REI.C.7');
    expect(system).toMatchObject({ yearFrom: 9, yearTo: 12 });
    expect(system?.statement).toMatch(/x² \+ y² = 3\.$/);
  });

  it('coherence map: the reading order goes from kindergarten up, each domain followed by its own', () => {
    const [framework] = read('coherence-map').frameworks;
    expect(framework?.goals.slice(0, 4).map((goal) => goal.code)).toEqual(['K.CC', 'K.CC.A', 'K.CC.A.1', 'K.CC.A.2']);
    expect(framework?.goals.map((goal) => goal.position)).toEqual(framework?.goals.map((_, index) => index));
  });

  it('CASE packages of OpenSALT: 47 items and 47 associations, 8 of them to the document', () => {
    const { frameworks, counts, mended } = read('case-opensalt-tests', /json$/);
    expect(counts).toEqual({ items: 47, associations: 47 });
    expect(frameworks.flatMap(({ relations }) => relations)).toHaveLength(47 - 8);
    expect(
      frameworks.map((framework) => [framework.title, framework.goals.length, framework.relations.length]),
    ).toEqual([
      ['Item Type Test', 1, 0],
      ['Test Markdown Framework', 2, 0],
      ['ACT Holistic Framework, Math', 28, 27],
      ['Sequence Number Test', 2, 0],
      ['SmartLevel Test', 14, 12],
    ]);
    expect(new Set(frameworks.map(({ identifier }) => identifier)).size).toBe(5);
    expect(mended).toContainEqual(expect.objectContaining({ code: 'framework.identifierTwice' }));
    expect(mended).toContainEqual(
      expect.objectContaining({ code: 'case.embeddedDocumentUri', where: 'Ordering.json' }),
    );
  });

  it('CASE packages of OpenSALT: order by sequence number, else by code as people count', () => {
    const { frameworks } = read('case-opensalt-tests', /json$/);
    expect(frameworks[3]?.goals.map((goal) => goal.code)).toEqual(['SNT.2', 'SNT.1']);
    const codes = frameworks[2]?.goals.map((goal) => goal.code ?? '') ?? [];
    expect(codes.indexOf('H.A.MATH.GM.PF.2DFP.L1.2')).toBeLessThan(codes.indexOf('H.A.MATH.GM.PF.2DFP.L1.10'));
  });

  it('CSV of OpenSALT: 1,189 items in a tree of 12 roots', () => {
    const { frameworks, counts } = read('case-opensalt-tests', /csv$/);
    expect(counts).toEqual({ items: 1189, levels: 1177 });
    expect(frameworks.map(tally)).toEqual([{ domain: 33, cluster: 255, goal: 901, partOf: 1177 }]);
    const standard = goalBy(frameworks[0], 'code', 'L.1.4');
    const parent = frameworks[0]?.relations.find(({ from }) => from === standard?.sourceId)?.to ?? '';
    expect(goalBy(frameworks[0], 'sourceId', parent)?.statement).toBe('Vocabulary Acquisition and Use');
    expect(standard).toMatchObject({ yearFrom: 1, yearTo: 1, itemType: 'Standard', language: 'en' });
  });

  it.each([
    ['ODS_3343', 3, 7, 'Adopted'],
    ['ODS_3344', 4, 7, 'Adopted'],
    ['ODS_3291', 4, 7, 'Adopted'],
    ['ODS_3282', 1, 7, 'Adopted'],
    ['ODS_2214', 17, 7, 'Deprecated'],
    ['ODS_3033', 13, 9, 'Adopted'],
    ['ODS_3049', 13, 9, 'Adopted'],
    ['ODS_3037', 37, 9, 'Adopted'],
    ['ODS_3053', 14, 9, 'Adopted'],
    ['ODS_3028', 4, 9, 'Adopted'],
    ['ODS_3098', 14, 11, 'Adopted'],
    ['ODS_3102', 12, 11, 'Adopted'],
    ['ODS_3109', 4, 11, 'Adopted'],
  ])('onderwijsdoelen %s: %i goals from year %i, %s', (identifier, goals, yearFrom, adoptionStatus) => {
    const { frameworks } = read('onderwijsdoelen', new RegExp(`${identifier}.json`));
    expect(frameworks[0]).toMatchObject({ identifier, adoptionStatus, language: 'nl-BE' });
    const found = frameworks[0]?.goals.filter(({ kind }) => kind === 'goal') ?? [];
    expect(found).toHaveLength(goals);
    expect(found.every((goal) => goal.yearFrom === yearFrom && goal.yearTo === yearFrom + 1)).toBe(true);
    expect(frameworks[0]?.relations).toHaveLength(goals);
  });

  it('onderwijsdoelen: all files together are 13 sets of 140 goals, without markup', () => {
    const { frameworks, counts } = read('onderwijsdoelen');
    expect(counts).toEqual({ goals: 140, sets: 13 });
    const texts = frameworks.flatMap(({ goals }) => goals.flatMap((goal) => [goal.statement, goal.notes ?? '']));
    expect(texts.filter((text) => /<[a-z/]|&[a-z]+;|\u00a0/i.test(text))).toEqual([]);
    const old = frameworks.find(({ identifier }) => identifier === 'ODS_2214');
    expect(goalBy(old, 'sourceId', '77339')).toMatchObject({ validFrom: '2010-09-01', validUntil: '2020-08-31' });
    expect(goalBy(old, 'sourceId', '77352')?.statement.split('\n')).toHaveLength(5);
    expect(old?.goals.filter(({ kind }) => kind === 'domain').map((goal) => goal.statement)).toHaveLength(6);
  });

  it.each(['slo-kerndoelen', 'coherence-map', 'case-opensalt-tests', 'onderwijsdoelen'])(
    '%s: written as strict CASE 1.1 and read again it is the same',
    (folder) => {
      for (const framework of read(folder).frameworks) {
        const written = writeCase(framework, { baseUri: 'https://poolster.test/ims/case/v1p1', now: new Date(0) });
        expect(casePackageSchema.safeParse(written).error?.issues ?? []).toEqual([]);
        const again = readFramework([{ name: 'again.json', text: JSON.stringify(written) }]);
        if (!again.ok) throw new Error(JSON.stringify(again.faults));
        expect(again.mended).toEqual([]);
        expect(again.frameworks[0] && shapeOf(again.frameworks[0])).toEqual(shapeOf(framework));
      }
    },
  );
});

/** What must survive a round trip: not the ids that CASE does not take, nor the type that it asks for. */
function shapeOf({ goals, relations }: FrameworkPackage) {
  const positions = new Map(goals.map((goal) => [goal.sourceId, goal.position]));
  const withoutIds = ({ sourceId: _, uri: __, itemType: ___, ...goal }: FrameworkGoal) => goal;
  return {
    goals: goals.map(withoutIds),
    relations: relations.map(({ from, to, kind }) => `${positions.get(from)} ${kind} ${positions.get(to)}`).sort(),
  };
}
