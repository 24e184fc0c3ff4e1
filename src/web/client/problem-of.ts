import type { ORPCError } from '@orpc/client';
import type { Fault } from '../../kernel/problem.ts';

/** What the interface knows of a request that did not work. */
export interface ProblemSeen {
  /** Translated as `problem.<code>`. */
  readonly code: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly faults: readonly Fault[];
  /** Absent when no answer came at all. */
  readonly status?: number;
  /** Names the failure in the server's log. */
  readonly correlationId?: string;
}

/** An answer outside oRPC (sign-in, files) that was not a success. */
export class AnswerError extends Error {
  readonly status: number;
  readonly body: unknown;
  readonly retryAfterSeconds: number;

  constructor(status: number, body: unknown, retryAfterSeconds = 0) {
    super(`The server answered ${status}`);
    this.name = 'AnswerError';
    this.status = status;
    this.body = body;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Reads any error that a request can throw; never throws itself. */
export function problemOf(error: unknown): ProblemSeen {
  if (isAnswered(error)) return problemIn(error.status, error.data, 0);
  if (error instanceof AnswerError) return problemIn(error.status, error.body, error.retryAfterSeconds);
  // Browsers answer a request that never arrived with a TypeError, whatever the reason.
  if (error instanceof TypeError && /fetch|network|load failed/i.test(error.message)) return bare('offline');
  return bare('unexpected');
}

/** Told by its shape, because the library that throws it is loaded after the first page. */
function isAnswered(error: unknown): error is ORPCError<string, unknown> {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' && 'data' in error;
}

/** True when the server looked at the request and refused it, so that sending it again cannot help. */
export function isRefusal(problem: ProblemSeen): boolean {
  const { status } = problem;
  return status !== undefined && status >= 400 && status < 500 && ![401, 408, 425, 429].includes(status);
}

function problemIn(status: number, body: unknown, retryAfterSeconds: number): ProblemSeen {
  const fields = isRecord(body) ? body : {};
  const data = isRecord(fields['data']) ? fields['data'] : {};
  const code = typeof fields['code'] === 'string' ? fields['code'] : codeOf(status);
  return {
    code,
    data: status === 429 && data['seconds'] === undefined ? { ...data, seconds: retryAfterSeconds } : data,
    faults: faultsIn(fields),
    status,
    ...(typeof fields['correlationId'] === 'string' ? { correlationId: fields['correlationId'] } : {}),
  };
}

function codeOf(status: number): string {
  if (status >= 500) return [502, 503, 504].includes(status) ? 'unavailable' : 'unexpected';
  return CODES[status] ?? 'unexpected';
}

const CODES: Readonly<Record<number, string>> = {
  400: 'invalid-input',
  401: 'signed-out',
  403: 'not-allowed',
  404: 'not-found',
  409: 'conflict',
  413: 'too-large',
  422: 'invalid-input',
  429: 'too-many-tries',
};

/** Faults as `Problem` gives them, or the issues of a schema that refused the input before any handler saw it. */
function faultsIn(fields: Record<string, unknown>): readonly Fault[] {
  if (Array.isArray(fields['faults'])) return fields['faults'].filter(isFault);
  if (!Array.isArray(fields['issues'])) return [];
  return fields['issues'].filter(isRecord).map((issue) => ({
    code: 'invalid',
    ...(Array.isArray(issue['path']) && issue['path'].length > 0 ? { field: issue['path'].map(String).join('.') } : {}),
  }));
}

function isFault(value: unknown): value is Fault {
  return isRecord(value) && typeof value['code'] === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function bare(code: string): ProblemSeen {
  return { code, data: {}, faults: [] };
}
