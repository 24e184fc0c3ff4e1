import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { simulateLog } from '../model/prediction/simulated-log.ts';
import { runCommand } from './command.ts';
import { evaluateCommand } from './evaluate.ts';

const folder = mkdtempSync(join(tmpdir(), 'poolster-evaluate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

const { rows } = simulateLog({ seed: 'file', learners: 30, answers: 40 });
const HEAD = 'learner,item,skills,t,correct';

function fileOf(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  const text = `${lines.join('\n')}\n`;
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : text);
  return path;
}

/** What the command prints, and how it ends. */
async function run(...argv: string[]): Promise<{ code: number; out: string; complaint: string }> {
  const out: string[] = [];
  const complaint: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void out.push(String(line)));
  vi.spyOn(console, 'error').mockImplementation((line) => void complaint.push(String(line)));
  const code = await runCommand([evaluateCommand], ['evaluate', ...argv]);
  return { code, out: out.join('\n'), complaint: complaint.join('\n') };
}

const plain = rows.map(({ learner, item, skills, t, correct, fold }) =>
  [learner, item, skills.join('~'), t, correct, fold].join(','),
);

describe('poolster evaluate', () => {
  test('prints one object with every figure', async () => {
    const { code, out } = await run(fileOf('log.csv.gz', [`${HEAD},fold`, ...plain]), '--json');
    expect(code).toBe(0);
    const figures = JSON.parse(out);
    expect(Object.keys(figures)).toEqual([
      'answers',
      'learners',
      'auc',
      'logLoss',
      'rmse',
      'accuracy',
      'ece',
      'aucByFold',
      'coverage80',
      'first10Auc',
      'newSkillAuc',
      'fitSeconds',
      'answersPerSecond',
    ]);
    expect([figures.answers, figures.learners, figures.aucByFold.length]).toEqual([1200, 30, 5]);
    expect(figures.auc).toBeGreaterThan(0.6);
  });

  test('takes one fold, and writes what it predicted in the order of the file', async () => {
    const out = join(folder, 'predicted.csv');
    const { code } = await run(fileOf('fold.csv', [`${HEAD},fold`, ...plain]), '--fold', '2', '--predictions', out);
    expect(code).toBe(0);
    const [head, ...lines] = readFileSync(out, 'utf8').trim().split(/\r?\n/);
    expect(head).toBe('learner,item,t,correct,fold,predicted');
    const expected = rows
      .filter(({ fold }) => fold === 2)
      .map(({ learner, item, t, correct }) => [learner, item, t, correct, 2].join(','));
    expect(lines.map((line) => line.slice(0, line.lastIndexOf(',')))).toEqual(expected);
  });

  test('takes a log of another kind: no folds, seconds, several skills or none, a column that it does not know', async () => {
    const lines = rows.map(({ learner, item, skills, t, correct }, k) =>
      [
        learner,
        item,
        k % 5 === 0 ? '' : k % 3 === 0 ? `${skills.join('~')}~extra` : skills.join('~'),
        1000 + t * 37,
        correct,
        'x',
      ].join(','),
    );
    const { code, out } = await run(fileOf('other.csv', [`${HEAD},mood`, ...lines]), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out).aucByFold).toHaveLength(5);
  });

  test('a log that cannot be read is refused whole, with file, line and field', async () => {
    const path = fileOf('bad.csv', [`${HEAD},fold`, ...plain.slice(0, 3), 'l9,i,s,4,maybe,1']);
    await expect(run(path)).rejects.toMatchObject({
      code: 'answers-refused',
      faults: [{ code: 'answers.badScore', file: 'bad.csv', line: 5, field: 'correct' }],
    });
  });

  test('an archive that is none, or is cut off, is refused by name', async () => {
    const whole = gzipSync([`${HEAD},fold`, ...plain].join('\n'));
    for (const [name, bytes] of [
      ['none.csv.gz', Buffer.from('learner,item')],
      ['cut.csv.gz', whole.subarray(0, whole.length - 40)],
    ] as const) {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      await expect(run(path)).rejects.toMatchObject({ code: 'file-unreadable', data: { file: path } });
    }
  });

  test('says what is wrong with the command line', async () => {
    const path = fileOf('fine.csv', [`${HEAD},fold`, ...plain]);
    expect(await run()).toMatchObject({ code: 2, complaint: expect.stringContaining('Give one file') });
    expect(await run(path, '--fold', '9')).toMatchObject({ code: 2, complaint: expect.stringContaining('no fold 9') });
    expect(await run(path, '--time', 'hours')).toMatchObject({ code: 2 });
    const alone = fileOf('alone.csv', [`${HEAD},fold`, ...plain.map((line) => line.replace(/\d$/, '0'))]);
    expect(await run(alone)).toMatchObject({ code: 1, complaint: expect.stringContaining('one fold') });
  });
});
