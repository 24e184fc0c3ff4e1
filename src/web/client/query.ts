import { QueryCache, QueryClient } from '@tanstack/react-query';
import { problemOf } from './problem-of.ts';
import { SESSION_KEY } from './session-key.ts';

/** What a query is about, such as `learner:<id>`, `class:<id>` or `school`; live messages name the same topics. */
export type Topics = readonly string[];

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { topics?: Topics };
  }
}

export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        // A session that ended shows everywhere at once, not only in the part that happened to ask.
        const ended = problemOf(error).status === 401 && query.queryHash !== JSON.stringify(SESSION_KEY);
        if (ended) void client.invalidateQueries({ queryKey: SESSION_KEY });
      },
    }),
    defaultOptions: {
      queries: { staleTime: 30_000, retry: worthAnotherTry, refetchOnWindowFocus: false },
      mutations: { retry: false },
    },
  });
  return client;
}

/** Only what may heal by itself is asked again, twice: a lost connection or a server that is not ready. */
function worthAnotherTry(failures: number, error: unknown): boolean {
  return failures < 2 && ['offline', 'unavailable'].includes(problemOf(error).code);
}
