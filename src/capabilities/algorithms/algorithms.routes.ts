import { Problem } from '../../kernel/problem.ts';
import { readResults } from '../../platform/benchmark-results.ts';
import { publicRoute, route } from '../../platform/http/route.ts';
import { selectQuality } from '../mastery/index.ts';
import { algorithmsContract } from './algorithms.contract.ts';
import { ALGORITHMS, algorithmOf } from './domain/register.ts';

export const algorithmsRoutes = {
  // Public: how Poolster works things out is for everybody, a parent without an account too. Nothing in it is about a person.
  algorithms: publicRoute(algorithmsContract.algorithms, async () =>
    ALGORITHMS.map(({ id, effect, since, benchmarks }) => ({
      id,
      effect,
      since,
      isMeasured: benchmarks.some((name) => readResults(name) !== undefined),
    })),
  ),

  // Public: as above.
  algorithm: publicRoute(algorithmsContract.algorithm, async (_call, { algorithmId }) => {
    const found = algorithmOf(algorithmId);
    if (!found) throw new Problem('algorithm-unknown', { status: 404 });
    const measured = found.benchmarks.flatMap((name) => readResults(name) ?? []);
    return {
      id: found.id,
      effect: found.effect,
      since: found.since,
      code: [...found.code],
      data: [...found.data],
      overruledBy: found.overruledBy.map(({ route }) => route),
      measured: measured.map((result) => ({
        ...result,
        figures: result.figures.map((one) => ({ ...one, of: one.of ?? null, cases: one.cases ?? null })),
      })),
    };
  }),

  inSchool: route(
    algorithmsContract.inSchool,
    { permission: 'algorithms.seeSchool', of: () => ({ kind: 'school' }), wall: 'school' },
    async (ctx) => {
      const { learners, learnersInAll, months, readingLevels, grades, answers } = await selectQuality(ctx);
      const copied = ({ groups, hidden }: typeof grades) => ({ groups: [...groups], hidden });
      return {
        ...{ learners, learnersInAll, months: [...months] },
        ...{ readingLevels: copied(readingLevels), grades: copied(grades), answers: copied(answers) },
      };
    },
  ),
};
