import { oc } from '@orpc/contract';
import { z } from 'zod';

const effect = z.enum(['shown', 'proposed', 'smallStep']);
const figure = z.object({
  figure: z.string(),
  of: z.string().nullable(),
  value: z.number(),
  cases: z.number().int().nullable(),
});

export const algorithmsContract = {
  /** Every algorithm that says something about a learner. */
  algorithms: oc
    .route({ method: 'GET', path: '/algorithms', tags: ['algorithms'] })
    .output(z.array(z.object({ id: z.string(), effect, since: z.iso.date(), isMeasured: z.boolean() }))),

  /** One of them: on which data, how good it is, who can overrule it. */
  algorithm: oc
    .route({ method: 'GET', path: '/algorithms/{algorithmId}', tags: ['algorithms'] })
    .input(z.object({ algorithmId: z.string().max(60) }))
    .output(
      z.object({
        id: z.string(),
        effect,
        since: z.iso.date(),
        code: z.array(z.string()),
        data: z.array(z.string()),
        /** Routes by which people overrule it, e.g. `evidence.void`. */
        overruledBy: z.array(z.string()),
        /** What its benchmarks last measured; empty when none was run. */
        measured: z.array(
          z.object({
            benchmark: z.string(),
            command: z.string(),
            machine: z.string(),
            date: z.iso.date(),
            figures: z.array(figure),
          }),
        ),
      }),
    ),
};
