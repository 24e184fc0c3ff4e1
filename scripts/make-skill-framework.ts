import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { skillsOf, skillTable } from './skill-table.ts';

const HELP = `Makes a framework (our own CSV) with a goal for each skill that an answer log names.

  node scripts/make-skill-framework.ts --from ANSWERS.csv[.gz] --out FILE.csv
`;

const { values } = parseArgs({
  options: { from: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean', default: false } },
});
if (values.help || values.from === undefined || values.out === undefined) {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 2;
} else {
  const bytes = readFileSync(values.from);
  const text = (values.from.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const skills = await skillsOf(text.split('\n'), values.from);
  writeFileSync(values.out, skillTable(skills));
  console.log(`${values.out}: ${skills.length} goals`);
}
