/** Answers in columns: the rows of one learner stand together, in the order in which they were given. */
export interface AnswerTable {
  readonly rows: number;
  /** Row at which learner l begins; length learners + 1. */
  readonly starts: Uint32Array;
  /** Per row, 0-based id. */
  readonly items: Int32Array;
  readonly itemCount: number;
  /** Entry at which the skills of row r begin in `skills`; length rows + 1. */
  readonly skillStarts: Uint32Array;
  /** 0-based ids. */
  readonly skills: Int32Array;
  readonly skillCount: number;
  /** 0 to 1. */
  readonly scores: Float32Array;
  /** Per row; undefined when only the order is known. */
  readonly seconds: Float64Array | undefined;
  /** Per learner. */
  readonly folds: Uint8Array;
}
