import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCycle } from './cycle.ts';
import type { FrameworkReading } from './framework-package.ts';
import { plainText } from './plain-text.ts';
import { readFramework } from './read.ts';

const BOUND = { numRuns: 300, interruptAfterTimeLimit: 2000 };

function readOne(name: string, text: string): FrameworkReading {
  return readFramework([{ name, text }]);
}

function accepted(reading: FrameworkReading) {
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading;
}

const ITEM = { identifier: 'A-1', fullStatement: 'Count to ten' };

describe('CASE, read leniently', () => {
  const odd = {
    CFDocument: { identifier: 'My framework', title: 'Numbers', CFPackageURI: 'x', lastChangeDateTime: '1 May 2020' },
    CFItems: [
      { ...ITEM, uri: { uri: 'https://a.test/1' }, statusStartDate: '2020-05-01T00:00:00Z', educationLevel: '01,02' },
      { uri: 'https://a.test/items/B-2', fullStatement: '<p>Add &amp; subtract</p>' },
      { identifier: 'C-3', uri: 'u', abbreviatedStatement: 'Multiply' },
      { identifier: 'D-4', uri: 'u', fullStatement: ' ' },
    ],
    CFAssociations: [
      {
        associationType: 'is Child Of',
        originNodeURI: 'https://a.test/items/B-2',
        destinationNodeURI: { identifier: 'A-1' },
      },
      { associationType: 'precedes', originNodeURI: { identifier: 'A-1' }, destinationNodeURI: { identifier: 'C-3' } },
      {
        associationType: 'isRelatedTo',
        originNodeURI: { identifier: 'A-1' },
        destinationNodeURI: { identifier: 'C-3' },
      },
      { associationType: 'isPeerOf', originNodeURI: { identifier: 'C-3' }, destinationNodeURI: { identifier: 'A-1' } },
      { associationType: 'exemplar', originNodeURI: { identifier: 'A-1' }, destinationNodeURI: { identifier: 'C-3' } },
      {
        associationType: 'exactMatchOf',
        originNodeURI: { identifier: 'A-1' },
        destinationNodeURI: { identifier: 'far' },
      },
    ],
    madeBy: 'someone',
  };
  const reading = accepted(readOne('odd.json', `\ufeff${JSON.stringify(odd)}`));

  it('keeps what can be kept', () => {
    expect(reading.frameworks[0]?.goals.map(({ sourceId, statement }) => [sourceId, statement])).toEqual([
      ['A-1', 'Count to ten'],
      ['B-2', 'Add & subtract'],
      ['C-3', 'Multiply'],
    ]);
    expect(reading.frameworks[0]?.goals[0]).toMatchObject({ validFrom: '2020-05-01', yearFrom: 1, yearTo: 2 });
    expect(reading.frameworks[0]?.relations.map(({ from, kind, to }) => [from, kind, to])).toEqual([
      ['B-2', 'partOf', 'A-1'],
      ['A-1', 'precedes', 'C-3'],
      ['A-1', 'related', 'C-3'],
    ]);
  });

  it('says everything that was mended', () => {
    expect(reading.mended.map(({ code }) => code).sort()).toEqual(
      [
        ...[
          'case.changeDateMissing',
          'case.creatorMissing',
          'case.dateForm',
          'case.dateForm',
          'case.embeddedPackageUri',
        ],
        ...['case.extraKey', 'case.identifierMissing', 'case.identifierNoUuid', 'case.referenceNoObject'],
        ...['case.statementFromElsewhere', 'case.uriMissing', 'case.uriObject', 'framework.duplicateRelation'],
        ...['framework.goalWithoutText', 'framework.htmlRemoved', 'framework.outsideReference'],
        ...['framework.relationOfUnknownKind', 'text.byteOrderMark'],
      ]
        .filter((code, index, all) => all.indexOf(code) === index)
        .sort(),
    );
  });
});

describe('onderwijsdoelen', () => {
  const goal = (id: string, code: string, text: string) => ({ id, code, tekst: text, extra: { titels: {} } });

  it('takes the id as the key, since codes repeat', () => {
    const text = JSON.stringify({ set: { id: 'ODS_1' }, doelen: [goal('1', '06.01', 'a'), goal('2', '06.01', 'b')] });
    expect(accepted(readOne('a.json', text)).frameworks[0]?.goals.map(({ sourceId }) => sourceId)).toEqual(['1', '2']);
  });

  it('refuses an id that stands twice', () => {
    const text = JSON.stringify({ set: { id: 'ODS_1' }, doelen: [goal('1', '1', 'a'), goal('1', '2', 'b')] });
    expect(readOne('a.json', text)).toMatchObject({
      ok: false,
      faults: [{ code: 'framework.duplicateId', file: 'a.json' }],
    });
  });

  it('tells when the number of goals is not what the set says', () => {
    const text = JSON.stringify({ set: { id: 'ODS_1', aantal: 2 }, doelen: [goal('1', '1', 'a')] });
    const [note] = accepted(readOne('a.json', text)).mended;
    expect(note).toMatchObject({ code: 'framework.countDiffers', data: { expected: 2, found: 1 } });
  });
});

describe('our own table', () => {
  it.each([',', ';', '\t'])('reads with the delimiter %j', (delimiter) => {
    const lines = [
      ['code', 'statement', 'parent', 'prerequisites', 'Year from', 'kind'],
      ['D', 'Numbers', '', '', '', 'domain'],
      ['D.1', 'Count', 'D', '', '1', ''],
      ['D.2', 'Add', 'D', 'D.1', '2', ''],
    ];
    const text = lines.map((cells) => cells.join(delimiter)).join('\r\n');
    const [framework] = accepted(readOne('numbers.csv', text)).frameworks;
    expect(framework?.goals.map(({ kind, code, yearFrom }) => [kind, code, yearFrom])).toEqual([
      ['domain', 'D', undefined],
      ['goal', 'D.1', 1],
      ['goal', 'D.2', 2],
    ]);
    expect(framework?.relations).toEqual([
      { from: 'D.1', to: 'D', kind: 'partOf' },
      { from: 'D.2', to: 'D', kind: 'partOf' },
      { from: 'D.1', to: 'D.2', kind: 'precedes' },
    ]);
  });

  it('refuses each fault with its line and field', () => {
    const text = [
      'code;statement;prerequisites;year_from;kind',
      'A;"Count',
      'to ten";B;;',
      'A;Add;Z;13;star',
      'B;;B;;',
    ].join('\n');
    const reading = readOne('wrong.csv', text);
    const faults = reading.ok ? [] : reading.faults.map(({ code, line, field }) => [code, line, field]);
    expect(faults.sort()).toEqual(
      [
        ['framework.duplicateCode', 4, 'code'],
        ['framework.badKind', 4, 'kind'],
        ['framework.badYear', 4, 'year_from'],
        ['framework.unknownReference', 4, 'prerequisites'],
        ['framework.missingField', 5, 'statement'],
        ['framework.selfReference', 5, 'prerequisites'],
      ].sort(),
    );
  });

  it('refuses a cycle in prerequisites and shows it', () => {
    const reading = readOne('c.csv', 'code,statement,prerequisites\nA,a,C\nB,b,A\nC,c,B\nD,d,A');
    expect(reading).toMatchObject({ ok: false, faults: [{ code: 'framework.cycle', data: { length: 3 } }] });
    const cycle = reading.ok ? '' : String(reading.faults[0]?.data?.['cycle']);
    expect(['A → B → C → A', 'B → C → A → B', 'C → A → B → C']).toContain(cycle);
  });

  it('names the column that is missing', () => {
    const reading = readOne('m.csv', 'statement,kind\nCount,goal');
    expect(reading).toMatchObject({ ok: false, faults: [{ code: 'table.missingColumn', line: 1, field: 'code' }] });
  });
});

describe('detection', () => {
  it('names the line on which JSON breaks', () => {
    expect(readOne('b.json', '{\n  "CFItems": [\n    {,}\n  ]}')).toEqual({
      ok: false,
      faults: [{ code: 'json.invalid', file: 'b.json', line: 3 }],
    });
  });

  it('refuses files of which none is a framework, by name', () => {
    const reading = readFramework([{ name: 'letter.txt', text: 'Dear' }]);
    expect(reading).toEqual({ ok: false, faults: [{ code: 'framework.unknownFormat', file: 'letter.txt' }] });
  });

  it('skips a file that is none beside one that is, and says so', () => {
    const files = [
      { name: 'goals.csv', text: 'code,statement\nA,Count' },
      { name: 'LICENCE', text: 'MIT' },
    ];
    expect(accepted(readFramework(files)).mended).toContainEqual({
      code: 'framework.fileSkipped',
      where: 'LICENCE',
      data: { count: 1 },
    });
  });
});

describe('plainText', () => {
  it.each([
    ['<p>One</p><p>Two&nbsp;</p>', 'One\nTwo'],
    ['Kies:<ul><li>rood</li><li>blauw</li></ul>', 'Kies:\n- rood\n- blauw'],
    ['a<!--[if gte mso 9]><xml><w:x>9</w:x></xml><![endif]-->b', 'ab'],
    ['a<![if !supportLists]>-<![endif]>b', 'a-b'],
    ['<style>p { color: red }</style>x<script>alert("</p>")</script>', 'x'],
    ['10<sup>3</sup> m<sup>2</sup>, 2<sup>t/10</sup>', '10³ m², 2^(t/10)'],
    ['3 < 5 &amp;lt; 7', '3 < 5 &lt; 7'],
    ['<a title="1 > 0">link</a> &#233;&#xe9;&constructor;', 'link éé&constructor;'],
  ])('%j becomes %j', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it('is linear in what an attacker repeats', () => {
    for (const part of ['<', '<!--', '<sup>', '<script>', '<a b="', '&amp', '<p ']) {
      const start = performance.now();
      plainText(part.repeat(100_000));
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});

describe('findCycle', () => {
  const line = (from: number, to: number) => ({ from: String(from), to: String(to), kind: 'precedes' as const });

  it('finds nothing on a line of 100,000 goals, and the cycle once its ends meet', () => {
    const chain = Array.from({ length: 100_000 }, (_, index) => line(index, index + 1));
    expect(findCycle(chain)).toBeUndefined();
    expect(findCycle([...chain, line(100_000, 0)])).toHaveLength(100_001);
  });

  it('yields a real cycle exactly when no order of the goals exists', () => {
    const edges = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 14 });
    fc.assert(
      fc.property(edges, (pairs) => {
        const relations = pairs.map(([from, to]) => line(from, to));
        const cycle = findCycle(relations);
        if (!cycle) return hasOrder(pairs);
        const follows = (from: string, to: string) => relations.some((r) => r.from === from && r.to === to);
        return cycle.every((id, index) => follows(id, cycle[(index + 1) % cycle.length] ?? ''));
      }),
      BOUND,
    );
  });
});

/** Kahn (1962): taking away goals without prerequisites until none is left. */
function hasOrder(pairs: readonly (readonly [number, number])[]): boolean {
  let rest = [...pairs];
  for (let round = 0; round < 9; round++) rest = rest.filter(([from]) => rest.some(([, to]) => to === from));
  return rest.length === 0;
}

describe('any input', () => {
  it('never makes the reader throw: arbitrary text', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300 }),
        fc.constantFrom('', '{', '[{', 'code,statement\n', 'fullStatement,smartLevel\n'),
        (text, start) => {
          expect(readOne('any', start + text)).toHaveProperty('ok');
        },
      ),
      BOUND,
    );
  });

  it('never makes the reader throw: arbitrary JSON in the place of every known key', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    const keys = [
      'CFDocument',
      'CFItems',
      'CFAssociations',
      'doelen',
      'set',
      'standards',
      'edges',
      'clusters',
      'domains',
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), fc.oneof(value, fc.array(value))), (content) => {
        expect(readOne('any.json', JSON.stringify(content))).toHaveProperty('ok');
      }),
      BOUND,
    );
  });

  it('never makes the reader throw: a good file with one part changed', () => {
    const good = JSON.stringify({
      CFDocument: { identifier: 'd', title: 't' },
      CFItems: [ITEM, { ...ITEM, identifier: 'A-2' }],
      CFAssociations: [
        {
          associationType: 'precedes',
          originNodeURI: { identifier: 'A-1' },
          destinationNodeURI: { identifier: 'A-2' },
        },
      ],
    });
    fc.assert(
      fc.property(fc.nat(good.length), fc.nat(20), fc.string({ maxLength: 10 }), (at, cut, text) => {
        expect(readOne('any.json', good.slice(0, at) + text + good.slice(at + cut))).toHaveProperty('ok');
      }),
      BOUND,
    );
  });
});
