import { oc } from '@orpc/contract';
import { z } from 'zod';

const effect = z.enum(['shown', 'proposed', 'smallStep']);
const figure = z.object({
  figure: z.string(),
  of: z.string().nullable(),
  value: z.number(),
  cases: z.number().int().nullable(),
});

const quality = z.object({
  answers: z.number().int(),
  learners: z.number().int(),
  logLoss: z.number(),
  calibrationError: z.number(),
  /** Expected less seen, with the bounds of its 95 % interval. */
  gap: z.number(),
  gapLow: z.number(),
  gapHigh: z.number(),
});
const groups = z.object({
  groups: z.array(quality.extend({ group: z.string() })),
  /** Too small to show, or they would give one away that is. */
  hidden: z.number().int(),
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

  /** How well what the learner model expected of each answer came true at this school; never of fewer than ten learners. */
  inSchool: oc.route({ method: 'GET', path: '/algorithms/learner-model/in-school', tags: ['algorithms'] }).output(
    z.object({
      learners: z.number().int(),
      /** With evidence; more than `learners` where only a part was looked at. */
      learnersInAll: z.number().int(),
      months: z.array(quality.extend({ month: z.string(), hasDrifted: z.boolean() })),
      readingLevels: groups,
      grades: groups,
      answers: groups,
    }),
  ),
};
