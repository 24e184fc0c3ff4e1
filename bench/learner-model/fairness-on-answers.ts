import { type GroupOfQuality, LEAST_LEARNERS, type Outcome, qualityOf } from '../../src/model/evaluation/quality.ts';
import { SHIPPED_PARAMETERS } from '../../src/model/learner/calibration.ts';
import { oneStepAhead } from '../../src/model/learner/one-step-ahead.ts';
import { learnersOf, type NamedTable } from '../../src/model/prediction/answer-table.ts';
import { crossFitEasiness, fitEasiness } from '../../src/model/prediction/easiness.ts';
import { fitParameters } from '../../src/model/prediction/parameters.ts';
import { rowsOf } from '../../src/model/prediction/rows.ts';
import { calibrationOf, observationsOf } from './table-learners.ts';

/** Answers by which learners are put in thirds; they are not judged themselves. */
const FIRST = 20;
const RARE_SHARE = 0.1;

/** Calibration of the tracker by groups that are made without it. */
export function fairnessOnAnswers(table: NamedTable): GroupOfQuality[] {
  const byGroup = new Map<string, Outcome[]>();
  const thirdOf = thirds(table);
  const isRare = rareRows(table);
  for (const one of new Set(table.folds)) {
    const others = learnersOf(table, (fold) => fold !== one);
    const parameters = fitParameters(table, others, crossFitEasiness(table, others), SHIPPED_PARAMETERS);
    const calibration = calibrationOf(fitEasiness(table, others), parameters);
    for (const learner of learnersOf(table, (fold) => fold === one)) {
      const start = table.starts[learner] ?? 0;
      const expected = oneStepAhead(calibration, observationsOf(table, start, table.starts[learner + 1] ?? 0));
      const amount = amountOf(rowsOf(table, learner));
      expected.forEach(({ observation, chance }, k) => {
        const outcome = { learnerId: `${learner}`, chance, score: observation.score };
        const third = k < FIRST ? undefined : thirdOf.get(learner);
        const groups = ['everybody', amount, third, isRare[start + k] === 1 ? 'rare skills' : 'other skills'];
        for (const group of groups) {
          if (group === undefined) continue;
          const outcomes = byGroup.get(group) ?? [];
          outcomes.push(outcome);
          byGroup.set(group, outcomes);
        }
      });
    }
  }
  const order = (group: string) => ORDER.indexOf(group);
  return [...byGroup]
    .map(([group, outcomes]) => ({ group, ...qualityOf(outcomes) }))
    .filter(({ learners }) => learners >= LEAST_LEARNERS)
    .sort((a, b) => order(a.group) - order(b.group));
}

const ORDER = [
  'everybody',
  'fewer than 30 answers',
  '30 to 199 answers',
  '200 answers or more',
  'lowest third by first answers',
  'middle third',
  'highest third',
  'rare skills',
  'other skills',
];

function amountOf(answers: number): string {
  if (answers < 30) return 'fewer than 30 answers';
  return answers < 200 ? '30 to 199 answers' : '200 answers or more';
}

function thirds(table: NamedTable): Map<number, string> {
  const shares = Array.from(table.folds.keys()).flatMap((learner) => {
    const start = table.starts[learner] ?? 0;
    if (rowsOf(table, learner) <= FIRST) return [];
    return [{ learner, right: table.scores.subarray(start, start + FIRST).reduce((sum, score) => sum + score, 0) }];
  });
  shares.sort((a, b) => a.right - b.right || a.learner - b.learner);
  const names = ['lowest third by first answers', 'middle third', 'highest third'];
  return new Map(shares.map(({ learner }, k) => [learner, names[Math.floor((3 * k) / shares.length)] ?? '']));
}

/** 1 for answers whose rarest skill is among those that together have a tenth of the answers. */
function rareRows(table: NamedTable): Uint8Array {
  const answers = new Float64Array(table.skillCount);
  for (const skill of table.skills) answers[skill] = (answers[skill] ?? 0) + 1;
  const rarest = Array.from({ length: table.rows }, (_, row) =>
    Math.min(...Array.from(skillsOf(table, row), (skill) => answers[skill] ?? 0)),
  );
  const bound = rarest.toSorted((a, b) => a - b)[Math.floor(RARE_SHARE * table.rows)] ?? 0;
  return Uint8Array.from(rarest, (count) => (count <= bound ? 1 : 0));
}

function skillsOf(table: NamedTable, row: number): Int32Array {
  return table.skills.subarray(table.skillStarts[row], table.skillStarts[row + 1]);
}
