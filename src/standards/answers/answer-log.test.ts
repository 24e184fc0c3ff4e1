import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerLogEntry, detectTimeUnit, linesOf, parseAnswerLog, startTimeUnitDetector } from './answer-log.ts';

async function all(text: string): Promise<AnswerLogEntry[]> {
  return await gathered(parseAnswerLog(text.split('\n'), 'log.csv'));
}

async function gathered<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const part of stream) list.push(part);
  return list;
}

const HEAD = 'learner,item,skills,t,correct,fold';

describe('parseAnswerLog', () => {
  it('reads rows, skills apart, columns in any order and columns it does not know', async () => {
    const entries = await all('correct,t,skills,item,learner,gsplit\r\n1,0,1~24~24,"i,1",7,train\r\n');
    expect(entries).toEqual([
      { ok: true, row: { line: 2, learner: '7', item: 'i,1', skills: ['1', '24'], t: 0, correct: 1 } },
    ]);
  });

  it.each([
    ['1,i,s,0', 'answers.wrongCellCount', undefined],
    [',i,s,0,1,0', 'answers.missingValue', 'learner'],
    ['1,i,~,0,1,0', 'answers.missingValue', 'skills'],
    ['1,i,s,soon,1,0', 'answers.badNumber', 't'],
    ['1,i,s,-1,1,0', 'answers.badNumber', 't'],
    ['1,i,s,0,2,0', 'answers.badScore', 'correct'],
    ['1,i,s,0,,0', 'answers.badScore', 'correct'],
    ['1,i,s,0,1,a', 'answers.badNumber', 'fold'],
  ])('tells the fault in %j and goes on', async (line, code, field) => {
    const [wrong, good] = await all(`${HEAD}\n${line}\n1,i,s,0,0.5,3`);
    expect(wrong).toMatchObject({ ok: false, fault: { code, file: 'log.csv', line: 2 } });
    expect(wrong && !wrong.ok ? wrong.fault.field : 'none').toBe(field);
    expect(good).toMatchObject({ ok: true, row: { line: 3, correct: 0.5, fold: 3 } });
  });

  it('names each missing column and reads nothing', async () => {
    const entries = await all('learner,item,skills\n1,i,s');
    expect(entries.map((entry) => (entry.ok ? 'row' : entry.fault.field))).toEqual(['t', 'correct']);
  });

  it('never throws, whatever the lines', async () => {
    const line = fc.oneof(fc.string({ maxLength: 40 }), fc.stringMatching(/^[0-9a-z,~"]{0,30}$/));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 5 }), async (lines) => {
        for (const entry of await all([HEAD, ...lines].join('\n'))) expect(entry).toHaveProperty('ok');
      }),
      { numRuns: 200, interruptAfterTimeLimit: 2000 },
    );
  });
});

describe('linesOf', () => {
  it('gives the same lines however the text is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.stringMatching(/^[ab\n]{0,4}$/), { maxLength: 8 }), async (chunks) => {
        const lines = await gathered(linesOf(chunks));
        expect(lines.join('\n')).toBe(chunks.join('').replace(/\n$/, ''));
      }),
      { numRuns: 200, interruptAfterTimeLimit: 2000 },
    );
  });
});

describe('the unit of t', () => {
  const rows = (...pairs: [string, number][]) => pairs.map(([learner, t]) => ({ learner, t }));

  it('is order when every learner counts 0, 1, 2', () => {
    expect(detectTimeUnit(rows(['a', 0], ['a', 1], ['b', 0], ['a', 2]))).toBe('order');
  });

  it('is seconds otherwise', () => {
    expect(detectTimeUnit(rows(['a', 11622], ['a', 11635]))).toBe('seconds');
    expect(detectTimeUnit(rows(['a', 3], ['b', 1]))).toBe('seconds');
  });
});

const ANSWERS = '../shared/data/answers';
const isAbsent = !existsSync(ANSWERS);
if (isAbsent) console.warn(`skipped: the real answers are not in ${ANSWERS}`);

describe.skipIf(isAbsent)('the real answers', () => {
  it.each([
    ['assist09', 278_336, 3114, 17_708, 123, 'order'],
    ['algebra05s', 129_998, 114, 48_080, 111, 'seconds'],
  ])('%s: %i answers of %i learners on %i items and %i skills', async (set, answers, learners, items, skills, unit) => {
    const text = gunzipSync(readFileSync(`${ANSWERS}/${set}.csv.gz`)).toString();
    const seen = { answers: 0, faults: 0, learners: new Set(), items: new Set(), skills: new Set() };
    const detector = startTimeUnitDetector();
    for await (const entry of parseAnswerLog(text.split('\n'))) {
      if (!entry.ok) seen.faults++;
      else {
        seen.answers++;
        seen.learners.add(entry.row.learner);
        seen.items.add(entry.row.item);
        for (const skill of entry.row.skills) seen.skills.add(skill);
        detector.see(entry.row);
      }
    }
    const sizes = [seen.answers, seen.faults, seen.learners.size, seen.items.size, seen.skills.size, detector.unit()];
    expect(sizes).toEqual([answers, 0, learners, items, skills, unit]);
  });
});
