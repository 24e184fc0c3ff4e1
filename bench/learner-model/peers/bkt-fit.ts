import type { AnswerTable } from '../../../src/model/prediction/answer-table.ts';
import { endOf, startOf } from './peer.ts';
import { conditioned, type Tracing } from './tracing.ts';

/** The answers on one skill, learner after learner; `last` marks where a learner ends. */
export interface SkillAnswers {
  readonly scores: Float32Array;
  readonly last: Uint8Array;
}

const STARTS: readonly [Tracing, Tracing] = [
  { known: 0.5, learn: 0.1, slip: 0.1, guess: 0.3 },
  { known: 0.3, learn: 0.02, slip: 0.25, guess: 0.15 },
];

/** Answers' worth of belief that a skill is like the others. */
const PULL = 5;

/** The chances of every skill; those of a skill without answers are those of all skills together. */
export function fitTracing(table: AnswerTable, learners: readonly number[]): Tracing[] {
  const { all, bySkill } = answersBySkill(table, learners);
  const common = bestOf(STARTS, (start) => maximise(all, start, { towards: start, pull: 0 }));
  return bySkill.map((answers) =>
    answers.scores.length === 0
      ? common
      : bestOf([common, ...STARTS], (start) => maximise(answers, start, { towards: common, pull: PULL })),
  );
}

function bestOf(starts: readonly Tracing[], fit: (start: Tracing) => Fitted): Tracing {
  const [first, ...others] = starts.map(fit);
  let best = first;
  for (const other of others) if (best === undefined || other.likelihood > best.likelihood) best = other;
  return best?.tracing ?? STARTS[0];
}

function answersBySkill(table: AnswerTable, learners: readonly number[]) {
  const ends = new Uint32Array(table.skillCount + 1);
  eachEntry(table, learners, (skill) => {
    ends[skill + 1] = (ends[skill + 1] ?? 0) + 1;
  });
  for (let skill = 0; skill < table.skillCount; skill++) ends[skill + 1] = (ends[skill + 1] ?? 0) + (ends[skill] ?? 0);
  const next = ends.slice();
  const scores = new Float32Array(ends[table.skillCount] ?? 0);
  const learnerOf = new Int32Array(scores.length + 1).fill(-1);
  eachEntry(table, learners, (skill, row, learner) => {
    const at = next[skill] ?? 0;
    scores[at] = table.scores[row] ?? 0;
    learnerOf[at] = learner;
    next[skill] = at + 1;
  });
  const last = Uint8Array.from(scores, (_, at) => (learnerOf[at] === learnerOf[at + 1] ? 0 : 1));
  const bySkill: SkillAnswers[] = [];
  for (let skill = 0; skill < table.skillCount; skill++) {
    const [from, until] = [ends[skill] ?? 0, ends[skill + 1] ?? 0];
    if (until > from) last[until - 1] = 1;
    bySkill.push({ scores: scores.subarray(from, until), last: last.subarray(from, until) });
  }
  return { all: { scores, last }, bySkill };
}

function eachEntry(
  table: AnswerTable,
  learners: readonly number[],
  see: (skill: number, row: number, learner: number) => void,
): void {
  for (const learner of learners) {
    const last = endOf(table, learner);
    for (let row = startOf(table, learner); row < last; row++) {
      const until = table.skillStarts[row + 1] ?? 0;
      for (let at = table.skillStarts[row] ?? 0; at < until; at++) see(table.skills[at] ?? 0, row, learner);
    }
  }
}

interface Fitted {
  readonly tracing: Tracing;
  readonly likelihood: number;
}

interface Prior {
  readonly towards: Tracing;
  readonly pull: number;
}

const MOST_ROUNDS = 60;

/** Expectation and maximisation until a round gains less than a hundred-thousandth of a nat an answer. */
export function maximise(answers: SkillAnswers, start: Tracing, prior: Prior, rounds = MOST_ROUNDS): Fitted {
  let tracing = start;
  let likelihood = Number.NEGATIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const expected = expect(answers, tracing);
    const reached = expected.likelihood + logPrior(tracing, prior);
    const gain = reached - likelihood;
    likelihood = reached;
    if (gain < 1e-5 * answers.scores.length) break;
    tracing = shares(expected, prior);
  }
  return { tracing, likelihood };
}

/** Expected counts over all answers given the chances, and the log-likelihood. */
interface Expected {
  learners: number;
  knownAtFirst: number;
  unknownBefore: number;
  learned: number;
  known: number;
  slipped: number;
  unknown: number;
  guessed: number;
  likelihood: number;
}

function expect(answers: SkillAnswers, tracing: Tracing): Expected {
  const counts: Expected = {
    learners: 0,
    knownAtFirst: 0,
    unknownBefore: 0,
    learned: 0,
    known: 0,
    slipped: 0,
    unknown: 0,
    guessed: 0,
    likelihood: 0,
  };
  const size = answers.scores.length;
  const before = new Float64Array(size);
  const chance = new Float64Array(size);
  forward(answers, tracing, before, chance);
  for (const each of chance) counts.likelihood += Math.log(each);
  backward(answers, tracing, { before, chance }, counts);
  return counts;
}

/** How likely the skill is known before every answer, and how likely that answer was. */
function forward({ scores, last }: SkillAnswers, tracing: Tracing, before: Float64Array, chance: Float64Array): void {
  let known = tracing.known;
  for (let at = 0; at < scores.length; at++) {
    const seen = conditioned(tracing, known, scores[at] ?? 0);
    before[at] = known;
    chance[at] = seen.chance;
    known = last[at] === 1 ? tracing.known : seen.posterior + (1 - seen.posterior) * tracing.learn;
  }
}

interface Filtered {
  readonly before: Float64Array;
  readonly chance: Float64Array;
}

/** From the last answer back: `later` is how much likelier the rest is when known, or not known, after an answer. */
function backward(
  { scores, last }: SkillAnswers,
  tracing: Tracing,
  { before, chance }: Filtered,
  counts: Expected,
): void {
  const { learn, slip, guess } = tracing;
  let laterIfKnown = 1;
  let laterIfNot = 1;
  for (let at = scores.length - 1; at >= 0; at--) {
    const ends = last[at] === 1;
    const score = scores[at] ?? 0;
    const right = score * (1 - slip) + (1 - score) * slip;
    const lucky = score * guess + (1 - score) * (1 - guess);
    const prior = before[at] ?? 0;
    const likely = chance[at] ?? 1;
    const known = (prior * right) / likely;
    const afterIfNot = ends ? 1 : (1 - learn) * laterIfNot + learn * laterIfKnown;
    const afterIfKnown = ends ? 1 : laterIfKnown;
    const smoothed = known * afterIfKnown;
    if (!ends) {
      counts.unknownBefore += 1 - smoothed;
      counts.learned += (1 - known) * learn * laterIfKnown;
    }
    counts.known += smoothed;
    counts.slipped += smoothed * (1 - score);
    counts.unknown += 1 - smoothed;
    counts.guessed += (1 - smoothed) * score;
    if (at === 0 || last[at - 1] === 1) {
      counts.learners += 1;
      counts.knownAtFirst += smoothed;
    }
    laterIfKnown = (right / likely) * afterIfKnown;
    laterIfNot = (lucky / likely) * afterIfNot;
  }
}

function shares(expected: Expected, { towards, pull }: Prior): Tracing {
  const share = (part: number, whole: number, usual: number): number => {
    const size = whole + pull;
    return size > 0 ? Math.min(0.999, Math.max(0.001, (part + pull * usual) / size)) : usual;
  };
  return {
    known: share(expected.knownAtFirst, expected.learners, towards.known),
    learn: share(expected.learned, expected.unknownBefore, towards.learn),
    slip: share(expected.slipped, expected.known, towards.slip),
    guess: share(expected.guessed, expected.unknown, towards.guess),
  };
}

/** Up to a constant, the logarithm of beta priors that are worth `pull` answers each. */
function logPrior(tracing: Tracing, { towards, pull }: Prior): number {
  let sum = 0;
  for (const key of ['known', 'learn', 'slip', 'guess'] as const) {
    sum += pull * (towards[key] * Math.log(tracing[key]) + (1 - towards[key]) * Math.log(1 - tracing[key]));
  }
  return sum;
}
