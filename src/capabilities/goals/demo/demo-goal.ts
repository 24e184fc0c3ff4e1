import type { Localized } from '../../../kernel/text.ts';

/** One framework of the demo curriculum, written by us. */
export interface DemoFramework {
  /** Stable key, also the source identifier; changing it makes another framework. */
  readonly key: string;
  readonly title: Localized;
  readonly description: Localized;
  /** The subject, as a key: `mathematics`, `dutch`, `self-regulation`. */
  readonly subject: 'mathematics' | 'dutch' | 'self-regulation';
  /** School years it is for, 1–12 (1–6 primary, 7–12 secondary). */
  readonly years: readonly [number, number];
  readonly lines: readonly DemoLine[];
}

/** A learning line: one constellation in the sky. Three to nine goals draw well. */
export interface DemoLine {
  readonly key: string;
  readonly title: Localized;
  readonly goals: readonly DemoGoal[];
}

export interface DemoGoal {
  /** Unique over the whole demo curriculum, e.g. `W4.BR.2`. */
  readonly code: string;
  /** The school year in which it is usually reached, 1–12. */
  readonly year: number;
  /** The goal for professionals: one observable ability. */
  readonly statement: Localized;
  /** The same in the learner's words, "Ik kan …" / "I can …". `young` (6–10 years) only where such learners meet it. */
  readonly iCan: { readonly young?: Localized; readonly older: Localized };
  /** Two to four success criteria in the learner's words: how do I see that I can do it? */
  readonly criteria: readonly Localized[];
  /** Why it matters, one sentence to the learner: where it is used, or what it opens. */
  readonly why: Localized;
  /** Codes of direct prerequisites (in this or another demo framework); acyclic. */
  readonly requires: readonly string[];
  /** Whether it belongs to the minimum that everybody must reach (rule C6). */
  readonly minimum: boolean;
}
