import { APIError } from 'better-auth/api';
import { Problem } from '../../kernel/problem.ts';

type Status = 'BAD_REQUEST' | 'UNAUTHORIZED' | 'FORBIDDEN' | 'CONFLICT' | 'TOO_MANY_REQUESTS';

/** A refusal as the sign-in library answers it; the page translates its code like that of a Problem. */
export function refusal(status: Status, code: string, data: Readonly<Record<string, unknown>> = {}): APIError {
  return new APIError(status, { code, message: code, data });
}

/** Does the work, and says its Problem in the words of the library. */
export async function answered<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw refusal(error.status === 429 ? 'TOO_MANY_REQUESTS' : 'BAD_REQUEST', error.code, error.data);
  }
}
