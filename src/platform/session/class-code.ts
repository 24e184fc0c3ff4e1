import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import type { BetterAuthPlugin } from 'better-auth/types';
import { z } from 'zod';
import { addressOf } from './origin.ts';
import { answered } from './refusal.ts';

/** What the sign-in with pictures needs to know of classes; the capability `people` answers. */
export interface ClassDirectory {
  /** The learners of the class whose own pictures are set. Throws a Problem for an unknown or closed code. */
  names(
    classCode: string,
    address: string,
  ): Promise<{ className: string; learners: { personId: string; name: string }[] }>;
  /** The account of the learner when the three pictures are right. Throws a Problem otherwise. */
  verify(
    input: { classCode: string; personId: string; pictures: readonly string[] },
    address: string,
  ): Promise<{ userId: string; schoolId: string }>;
}

/** Sign-in for young children: class code, own name, three pictures. The session it opens is weak (`strength: picture`). */
export function classCode(directory: ClassDirectory) {
  return {
    id: 'class-code',
    endpoints: {
      classCodeNames: createAuthEndpoint(
        '/class-code/names',
        { method: 'POST', body: z.object({ classCode: z.string().max(20) }) },
        async (ctx) => ctx.json(await answered(() => directory.names(ctx.body.classCode, addressOf(ctx.headers)))),
      ),
      classCodeSignIn: createAuthEndpoint(
        '/class-code/sign-in',
        {
          method: 'POST',
          body: z.object({
            classCode: z.string().max(20),
            personId: z.uuid(),
            pictures: z.array(z.string().max(20)).length(3),
          }),
        },
        async (ctx) => {
          const { userId, schoolId } = await answered(() => directory.verify(ctx.body, addressOf(ctx.headers)));
          const user = await ctx.context.internalAdapter.findUserById(userId);
          const session =
            user && (await ctx.context.internalAdapter.createSession(userId, false, { schoolId, strength: 'picture' }));
          if (!user || !session) throw new APIError('INTERNAL_SERVER_ERROR', { code: 'unexpected' });
          await setSessionCookie(ctx, { session, user }, true);
          return ctx.json({ signedIn: true });
        },
      ),
    },
    rateLimit: [{ pathMatcher: (path: string) => path.startsWith('/class-code/'), window: 60, max: 2400 }],
  } satisfies BetterAuthPlugin;
}
