import type { Fault } from '../../kernel/problem.ts';

/** One curriculum as any source gives it: the neutral shape that every framework reader yields. */
export interface FrameworkPackage {
  /** The id of the framework at its source; the same at every reading. */
  readonly identifier: string;
  readonly title: string;
  /** A BCP 47 tag, such as `nl-BE`. */
  readonly language: string;
  readonly publisher?: string;
  readonly description?: string;
  readonly version?: string;
  readonly adoptionStatus?: string;
  readonly sourceUri?: string;
  readonly licence?: string;
  readonly attribution?: string;
  readonly subject?: string;
  readonly goals: readonly FrameworkGoal[];
  readonly relations: readonly FrameworkRelation[];
}

export interface FrameworkGoal {
  readonly sourceId: string;
  readonly kind: 'domain' | 'cluster' | 'goal';
  readonly code?: string;
  /** Plain text; lines are separated by `\n`. */
  readonly statement: string;
  readonly abbreviated?: string;
  readonly notes?: string;
  readonly language?: string;
  /** School year, 0 for kindergarten, 1–12 for what the source calls grades or years. */
  readonly yearFrom?: number;
  readonly yearTo?: number;
  /** Calendar days, `yyyy-mm-dd`. */
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly itemType?: string;
  readonly keywords?: readonly string[];
  /** Place among all goals of the framework, from 0. */
  readonly position: number;
  readonly uri?: string;
}

/**
 * `partOf` goes from child to parent and `precedes` from the prerequisite to what needs it. `related` and `sameAs` have
 * no direction inside one framework: each pair is listed once.
 */
export interface FrameworkRelation {
  readonly from: string;
  readonly to: string;
  readonly kind: 'partOf' | 'precedes' | 'related' | 'sameAs';
  readonly sourceId?: string;
  /** Order among the children of one parent. */
  readonly sequence?: number;
}

/** Something that a lenient reader repaired or left out, told to the person who imports. */
export interface Mended {
  /** Key of the message catalogue `mended`. */
  readonly code: string;
  /** File, and inside it the place, as a person would look for it. */
  readonly where: string;
  readonly data?: Readonly<Record<string, string | number>>;
}

/** The outcome of `readFramework` (read.ts). */
export type FrameworkReading =
  | {
      readonly ok: true;
      readonly frameworks: readonly FrameworkPackage[];
      readonly mended: readonly Mended[];
      /** What the source holds, counted in the source's own terms. */
      readonly counts: Readonly<Record<string, number>>;
    }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** One file of a reading, already decoded (see table/decode.ts for bytes). */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

export interface ReadOptions {
  /** Where a table carries no title or language of its own (our CSV, an OpenSALT export). */
  readonly title?: string;
  readonly language?: string;
  readonly identifier?: string;
}
