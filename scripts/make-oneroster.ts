import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { seededRandom } from '../src/kernel/random.ts';
import { parseAnswerLog } from '../src/standards/answers/answer-log.ts';
import { writeOneRoster } from '../src/standards/oneroster/write.ts';
import { decodeText } from '../src/standards/table/decode.ts';
import { makeRoster } from './roster.ts';

const HELP = `Makes a OneRoster 1.1 zip of learners who do not exist; the same options always give the same file.

  node scripts/make-oneroster.ts --out FILE.zip [--learners 3114] [--class-size 24] [--seed 1]
                                 [--learner-ids-from ANSWERS.csv.gz] [--ids PREFIX] [--year 2025]

  --learners N             number of learners, with the ids 0 … N-1 (not with --learner-ids-from, unless as a limit)
  --learner-ids-from FILE  takes the ids from the column learner of an answer log (CSV, may be gzipped)
  --class-size N           learners in a class, 24 if not given; each class has one teacher
  --ids PREFIX             written before every learner id
  --year N                 the calendar year in which the school year begins, 2025 if not given
  --seed TEXT              another seed gives other names
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      learners: { type: 'string' },
      'class-size': { type: 'string', default: '24' },
      'learner-ids-from': { type: 'string' },
      ids: { type: 'string', default: '' },
      year: { type: 'string', default: '2025' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || values.out === undefined) {
    console.log(HELP);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const log = values['learner-ids-from'];
  const number = values.learners === undefined ? undefined : positive('--learners', values.learners);
  const ids = log === undefined ? numbered(number ?? 3114) : (await learnersOf(log)).slice(0, number);
  const learnerIds = ids.map((id) => `${values.ids}${id}`);
  const classSize = positive('--class-size', values['class-size']);
  const roster = makeRoster({
    learnerIds,
    classSize,
    random: seededRandom(values.seed),
    year: positive('--year', values.year),
  });
  writeFileSync(values.out, writeOneRoster(roster, '1.1'));
  console.log(`${values.out}: ${learnerIds.length} learners in ${roster.classes.length} classes`);
}

function positive(option: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new RangeError(`${option} takes a whole number above 0, not "${text}"`);
}

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, index) => String(index));
}

async function learnersOf(file: string): Promise<string[]> {
  const bytes = readFileSync(file);
  const text = decodeText(file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
  const learners = new Set<string>();
  for await (const entry of parseAnswerLog(text.split('\n'), file)) {
    if (!entry.ok)
      throw new Error(`${file}, line ${entry.fault.line}: ${entry.fault.code} (${entry.fault.field ?? ''})`);
    learners.add(entry.row.learner);
  }
  return [...learners];
}

await main();
