/**
 * Answers of many learners in columns: rows of one learner stand together, in the order in which they were given. Ids are numbers from
 * 0; `names` says what they stand for.
 */
export interface AnswerTable {
  readonly rows: number;
  /** Row at which learner `l` begins; one entry more than there are learners. */
  readonly starts: Uint32Array;
  /** For each row. */
  readonly items: Int32Array;
  readonly itemCount: number;
  /** Entry of `skills` at which those of row `r` begin; one entry more than there are rows. */
  readonly skillStarts: Uint32Array;
  readonly skills: Int32Array;
  readonly skillCount: number;
  /** For each row, 0 to 1. */
  readonly scores: Float32Array;
  /** For each row; undefined when only the order is known. */
  readonly seconds: Float64Array | undefined;
  /** For each learner. */
  readonly folds: Uint8Array;
  /** How much each row counts, in answers; undefined when all count as one. */
  readonly weights?: Float32Array;
}

/** One answer as it comes. */
export interface AnswerRow {
  readonly learner: string;
  readonly item: string;
  /** One or more. */
  readonly skills: readonly string[];
  /** Seconds, or a place in an order. */
  readonly t: number;
  /** 0 to 1. */
  readonly correct: number;
  readonly fold?: number;
  /** In answers; 1 unless told. */
  readonly weight?: number;
}

export interface Names {
  readonly learners: readonly string[];
  readonly items: readonly string[];
  readonly skills: readonly string[];
}

export type TimeUnit = 'order' | 'seconds';

export interface NamedTable extends AnswerTable {
  readonly names: Names;
  /** The place of each row of the table among the rows that were given. */
  readonly given: Uint32Array;
}

/** Puts rows into columns as they come, so that a log of millions of rows fits in memory. */
export class AnswerTableBuilder {
  private readonly learners = new Ids();
  private readonly items = new Ids();
  private readonly skills = new Ids();
  private readonly learnerOf: number[] = [];
  private readonly itemOf: number[] = [];
  private readonly firstSkill: number[] = [];
  private readonly skillOf: number[] = [];
  private readonly scores: number[] = [];
  private readonly moments: number[] = [];
  private readonly weights: number[] = [];
  private readonly folds: number[] = [];
  private isWeighted = false;

  /** An answer without skills belongs to one skill without a name. Without a fold a learner gets one by name, always the same. */
  add(row: AnswerRow): void {
    const learner = this.learners.idOf(row.learner);
    this.folds[learner] ??= row.fold ?? foldByName(row.learner);
    this.learnerOf.push(learner);
    this.itemOf.push(this.items.idOf(row.item));
    this.firstSkill.push(this.skillOf.length);
    if (row.skills.length === 0) this.skillOf.push(this.skills.idOf(''));
    for (const skill of row.skills) this.skillOf.push(this.skills.idOf(skill));
    this.scores.push(row.correct);
    this.moments.push(row.t);
    this.weights.push(row.weight ?? 1);
    if (row.weight !== undefined && row.weight !== 1) this.isWeighted = true;
  }

  /** Rows of one learner are brought together in the order given, whatever `t` says. */
  finish(unit: TimeUnit): NamedTable {
    const { learnerOf } = this;
    const given = Uint32Array.from(learnerOf, (_, k) => k).sort(
      (a, b) => (learnerOf[a] as number) - (learnerOf[b] as number) || a - b,
    );
    const rows = given.length;
    const starts = new Uint32Array(this.learners.names.length + 1).fill(rows);
    const skillStarts = new Uint32Array(rows + 1);
    const skills = new Int32Array(this.skillOf.length);
    let entry = 0;
    for (let r = rows - 1; r >= 0; r--) starts[learnerOf[given[r] as number] as number] = r;
    given.forEach((place, r) => {
      skillStarts[r] = entry;
      const until = this.firstSkill[place + 1] ?? this.skillOf.length;
      for (let k = this.firstSkill[place] as number; k < until; k++) skills[entry++] = this.skillOf[k] as number;
    });
    skillStarts[rows] = entry;
    const inOrder = (values: readonly number[]) => (_: unknown, r: number) => values[given[r] as number] as number;
    return {
      rows,
      starts,
      items: Int32Array.from({ length: rows }, inOrder(this.itemOf)),
      itemCount: this.items.names.length,
      skillStarts,
      skills,
      skillCount: this.skills.names.length,
      scores: Float32Array.from({ length: rows }, inOrder(this.scores)),
      seconds: unit === 'seconds' ? Float64Array.from({ length: rows }, inOrder(this.moments)) : undefined,
      folds: Uint8Array.from(this.folds),
      ...(this.isWeighted ? { weights: Float32Array.from({ length: rows }, inOrder(this.weights)) } : {}),
      names: { learners: this.learners.names, items: this.items.names, skills: this.skills.names },
      given,
    };
  }
}

export function answerTable(rows: Iterable<AnswerRow>, unit: TimeUnit): NamedTable {
  const builder = new AnswerTableBuilder();
  for (const row of rows) builder.add(row);
  return builder.finish(unit);
}

/** Learners of these folds, or of all but these. */
export function learnersOf(table: AnswerTable, isWanted: (fold: number) => boolean): number[] {
  const learners: number[] = [];
  for (let l = 0; l < table.folds.length; l++) if (isWanted(table.folds[l] ?? 0)) learners.push(l);
  return learners;
}

class Ids {
  readonly names: string[] = [];
  private readonly ids = new Map<string, number>();

  idOf(name: string): number {
    let id = this.ids.get(name);
    if (id === undefined) {
      id = this.names.length;
      this.ids.set(name, id);
      this.names.push(name);
    }
    return id;
  }
}

const FOLDS = 5;

function foldByName(name: string): number {
  let hash = 0x811c9dc5;
  for (let k = 0; k < name.length; k++) hash = Math.imul(hash ^ name.charCodeAt(k), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % FOLDS;
}
