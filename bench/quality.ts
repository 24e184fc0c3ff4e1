import { fairnessOnAnswers } from './learner-model/fairness-on-answers.ts';
import { neighboursOnAnswers } from './learner-model/neighbours-on-answers.ts';
import { logsNamed, readAnswerTable } from './learner-model/read-table.ts';
import { noteLoad, table as tableText, writeReport } from './measure/report.ts';
import { type Figure, rounded, writeResults } from './results.ts';

/** Whether the beliefs that people see are as honest for every group of learners, and on goals never tried; see quality.md. */
const files = logsNamed('quality');
const sections: string[] = [];
const heldOut: string[][] = [];
const results: Figure[] = [];
for (const file of files) {
  const { set, table } = await readAnswerTable(file);
  const groups = fairnessOnAnswers(table);
  sections.push(
    `## Fairness: ${set}`,
    tableText(
      ['group', 'learners', 'answers', 'log loss', 'ECE', 'expected less seen', 'its 95 % interval'],
      groups.map(({ group, learners, answers, logLoss, calibrationError, gap, gapLow, gapHigh }) => [
        group,
        learners,
        answers,
        logLoss.toFixed(4),
        calibrationError.toFixed(4),
        signed(gap),
        `${signed(gapLow)} to ${signed(gapHigh)}`,
      ]),
    ),
  );
  const gaps = groups.map(({ gap }) => Math.abs(gap));
  results.push({ figure: 'widestGap', of: set, value: rounded(Math.max(...gaps), 4), cases: table.rows });
  const { answers, correlations, plain, inherited } = neighboursOnAnswers(table);
  heldOut.push([
    set,
    answers.toLocaleString('en'),
    correlations.join(', '),
    plain.logLoss.toFixed(4),
    inherited.logLoss.toFixed(4),
    plain.auc.toFixed(4),
    inherited.auc.toFixed(4),
  ]);
  noteLoad();
}
writeResults('quality', 'npm run bench -- quality FILE.csv.gz …', results);
writeReport({
  name: 'quality',
  title: 'Whether beliefs are honest for everybody, and on goals never tried',
  options: 'FILE.csv.gz …',
  sections: [
    `The tracker alone, since people see what it says, one step ahead over learners of each fold, fitted on the others. Groups are made
without the model: by how many answers a learner has, by the share right in the first 20 (lowest, middle and highest third; only the
answers after those 20 are judged), and by how often a skill occurs (of the row's rarest skill: the tenth of the answers on the rarest
skills). Expected less seen: above 0 the model expected too much. Whoever is chosen by a run of luck falls back afterwards, so thirds by first answers ask the most of a model.`,
    ...sections,
    '## Goals never tried',
    `First answers of a learner on goals, while a neighbour of the goal was tried: what is expected by the plain prior (easiness and ability)
and by what neighbours say (\`learner/inherit.ts\`). The logs have no prerequisites: neighbours are the three skills whose levels went most
together with the skill's among half of the learners of the other folds, and the other half says how much they count (0: not surely
better than the plain prior, which then stays).`,
    tableText(
      [
        'set',
        'first answers',
        'correlation by fold',
        'log loss, plain',
        'with neighbours',
        'AUC, plain',
        'with neighbours',
      ],
      heldOut,
    ),
  ],
});

function signed(value: number): string {
  return `${value >= 0 ? '+' : '−'}${Math.abs(value).toFixed(3)}`;
}
