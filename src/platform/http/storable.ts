import { Problem } from '../../kernel/problem.ts';

/**
 * Throws `text-unreadable` where a text in the input holds what no database keeps: the NUL character (PostgreSQL refuses it)
 * or half of a character of two (JSON lets it pass, UTF-8 does not). Its own stack, so that depth is no matter.
 */
export function refuseUnstorable(input: unknown): void {
  const waiting: { readonly value: unknown; readonly field: string }[] = [{ value: input, field: '' }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, field } = next;
    if (typeof value === 'string') refuseText(value, field);
    else if (value instanceof File) refuseText(value.name, field);
    else if (typeof value === 'object' && value !== null && !(value instanceof Blob)) {
      for (const [key, inner] of Object.entries(value)) {
        refuseText(key, field);
        waiting.push({ value: inner, field: field === '' ? key : `${field}.${key}` });
      }
    }
  }
}

function refuseText(text: string, field: string): void {
  if (!text.includes('\0') && text.isWellFormed()) return;
  throw new Problem('text-unreadable', { faults: [{ code: 'text.unreadable', ...(field === '' ? {} : { field }) }] });
}

/** Refusals of PostgreSQL that are about the value it was given, SQLSTATE class 22: told as a refusal, not as a bug. */
const ABOUT_VALUES = new Map([
  ['22021', 'text-unreadable'],
  ['22P05', 'text-unreadable'],
  ['22003', 'invalid-input'],
  ['22008', 'invalid-input'],
  ['54001', 'body-unreadable'],
]);

/** A Problem where the database refused a value, else undefined. The contract should have: this is the second net. */
export function problemOfDatabase(error: unknown): Problem | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const code = 'severity' in error ? ABOUT_VALUES.get(error.code) : undefined;
  return code === undefined ? undefined : new Problem(code, { cause: error });
}
