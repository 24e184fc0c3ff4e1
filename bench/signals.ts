import { tallySignals } from '../src/model/simulated-classes.ts';
import { logsNamed, readAnswerTable } from './learner-model/read-table.ts';
import { type SignalsOnAnswers, signalsOnAnswers } from './learner-model/signals-on-answers.ts';
import { noteLoad, table as tableText, writeReport } from './measure/report.ts';
import { type Figure, rounded, writeResults } from './results.ts';

/** How often a signal on the teacher's page is false, and whom it misses: on simulated classes, and on answer logs; see signals.md. */
const files = logsNamed('signals');
const CLASSES = 200;
const { support, challenge, struggling } = tallySignals(CLASSES);
const results: Figure[] = [
  { figure: 'falseSupport', value: rounded(support.false / support.all, 4), cases: support.all },
  { figure: 'falseChallenge', value: rounded(challenge.false / challenge.all, 4), cases: challenge.all },
  { figure: 'strugglingSeen', value: rounded(struggling.seen / struggling.all, 4), cases: struggling.all },
];
const lines: { readonly set: string; readonly on: SignalsOnAnswers }[] = [];
for (const file of files) {
  const { set, table } = await readAnswerTable(file);
  const on = signalsOnAnswers(table);
  lines.push({ set, on });
  results.push(...figuresOf(set, on));
  noteLoad();
}
writeResults('signals', 'npm run bench -- signals FILE.csv.gz …', results);
writeReport({
  name: 'signals',
  title: 'Signals: how often they are wrong, and whom they find',
  options: 'FILE.csv.gz …',
  sections: [
    `## On simulated classes

${3 * CLASSES} classes of 25 that follow the model, six goals, about ten answers on each; the goals as hard as believed, or half a
logit easier or harder. A support signal is false where the true chance of success is .8 or more, a challenge signal where it is
below .7. Real learners do not follow a model: expect more.`,
    tableText(
      ['what', 'share', 'of'],
      [
        ['support signals that are false', percent(support.false, support.all), support.all],
        ['challenge signals that are false', percent(challenge.false, challenge.all), challenge.all],
        [
          'learners who truly fail more than half and are pointed at',
          percent(struggling.seen, struggling.all),
          struggling.all,
        ],
      ],
    ),
    `## On answer logs: whom they find

Learners of 60 answers or more, by their first 30; everything fitted on the other folds. Who did worst (and best) later is the fifth
with the lowest (highest) mean of score less what the easiness of the items lets one expect, over all later answers. Our score is the
mean, over the goals met, of how far the estimate of the goal lies above what is usual for it, on the logit scale; an ability over
everything is in no signal, though every goal's estimate learns from the learner's other goals. Figures are areas under the curve.`,
    tableText(
      ['set', 'learners', 'support', 'by share right', 'ahead', 'challenge', 'by share right', 'ahead'],
      [...lines.map(({ set, on }) => aheadLine(set, on.learners, on)), meanLine()],
    ),
    `## On answer logs: how often what follows belies them

The signals as the class view gives them after those 30 answers, each goal a lesson of its own, where the learner made ten more answers
on that goal. Belied: eight or more of the ten right after a support signal, fewer than seven after one of challenge. Learners learn
in between, who masters a goal seldom makes ten more, and ten answers are coarse (of ten at a true chance of .8, fewer than seven come
right one time in eight): these shares are higher than those of false signals.`,
    tableText(
      ['set', 'support belied', 'of', 'challenge belied', 'of'],
      lines.map(({ set, on: { beliedSupport, beliedChallenge } }) => [
        set,
        percent(beliedSupport.belied, beliedSupport.all),
        beliedSupport.all,
        percent(beliedChallenge.belied, beliedChallenge.all),
        beliedChallenge.all,
      ]),
    ),
  ],
});

function figuresOf(set: string, on: SignalsOnAnswers): Figure[] {
  const found = (figure: string, value: number) => ({ figure, of: set, value: rounded(value, 4), cases: on.learners });
  const belied = (figure: string, tally: SignalsOnAnswers['beliedSupport']) => ({
    figure,
    of: set,
    value: rounded(tally.belied / tally.all, 4),
    cases: tally.all,
  });
  return [
    found('supportFound', on.support.own),
    found('supportFoundByShare', on.support.raw),
    found('challengeFound', on.challenge.own),
    found('challengeFoundByShare', on.challenge.raw),
    belied('beliedSupport', on.beliedSupport),
    belied('beliedChallenge', on.beliedChallenge),
  ];
}

function aheadLine(
  set: string,
  learners: number | string,
  { support: found, challenge: best }: Pick<SignalsOnAnswers, 'support' | 'challenge'>,
) {
  const pair = ({ own, raw }: { own: number; raw: number }) => [own.toFixed(3), raw.toFixed(3), (own - raw).toFixed(3)];
  return [set, learners, ...pair(found), ...pair(best)];
}

function meanLine() {
  const mean = (of: (on: SignalsOnAnswers) => number) => lines.reduce((sum, { on }) => sum + of(on), 0) / lines.length;
  return aheadLine('mean', '', {
    support: { own: mean(({ support: one }) => one.own), raw: mean(({ support: one }) => one.raw) },
    challenge: { own: mean(({ challenge: one }) => one.own), raw: mean(({ challenge: one }) => one.raw) },
  });
}

function percent(part: number, all: number): string {
  return `${((100 * part) / all).toFixed(1)} %`;
}
