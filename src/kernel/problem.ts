/** Where in a person's input something is wrong, so that they can find and mend it. */
export interface Fault {
  readonly file?: string;
  /** 1-based line or spreadsheet row. */
  readonly line?: number;
  readonly field?: string;
  /** Key of the message catalogue `problems`. */
  readonly code: string;
  readonly data?: Readonly<Record<string, string | number>>;
}

/**
 * An expected refusal that reaches a person, as RFC 9457 problem details. The code is translated in the interface;
 * `data` fills its placeholders. Bugs are ordinary errors, never problems.
 */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly faults: readonly Fault[];

  constructor(
    code: string,
    options: {
      status?: number;
      data?: Readonly<Record<string, unknown>>;
      faults?: readonly Fault[];
      cause?: unknown;
    } = {},
  ) {
    super(code, { cause: options.cause });
    this.name = 'Problem';
    this.code = code;
    this.status = options.status ?? 400;
    this.data = options.data ?? {};
    this.faults = options.faults ?? [];
  }
}
