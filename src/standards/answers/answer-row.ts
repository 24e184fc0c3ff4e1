/** One answer of one learner to one item, as an answer log holds it. */
export interface AnswerRow {
  /** 1-based line in the log. */
  readonly line: number;
  readonly learner: string;
  readonly item: string;
  readonly skills: readonly string[];
  /** Seconds since the learner's first answer, or the 0-based order of the answer: see `detectTimeUnit`. */
  readonly t: number;
  /** 0–1. */
  readonly correct: number;
  /** Learner-level fold of a cross-validation, where the log has one. */
  readonly fold?: number;
}

export type TimeUnit = 'seconds' | 'order';
