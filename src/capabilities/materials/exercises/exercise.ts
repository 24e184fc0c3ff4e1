import type { Random } from '../../../kernel/random.ts';
import type { Localized } from '../../../kernel/text.ts';

/** Makes endless exercises for one goal. The same seed gives the same exercise for ever; a changed generator gets a new version. */
export interface ExerciseGenerator {
  /** Code of the goal it practises; also its id. */
  readonly goal: string;
  /** Raised whenever the same seed would give another exercise, so that old evidence stays readable. */
  readonly version: number;
  generate(random: Random): Exercise;
}

export interface Exercise {
  /** The question, plain text; `\n` starts a new paragraph; mathematics in Unicode (−, ×, :, ², √, ½ as 1/2). */
  readonly prompt: Localized;
  readonly figure?: Figure;
  readonly answer: AnswerForm;
  /** A right answer in the form the learner would type or choose; `check(solution)` is correct. */
  readonly solution: string;
  /** The way to the answer in two to five steps, with the numbers of this exercise. */
  readonly worked: readonly Localized[];
  /** Judges a response as typed. Pure; never throws; text that cannot be read is `unreadable`, which is no attempt. */
  check(response: string): Verdict;
}

export type Verdict =
  | { readonly kind: 'correct'; readonly feedback: Localized }
  /** `mistake` names a known misconception (kebab-case), so that its feedback explains and its frequency can be studied. */
  | { readonly kind: 'incorrect'; readonly feedback: Localized; readonly mistake?: string }
  | { readonly kind: 'unreadable'; readonly feedback: Localized };

/** What the page asks of the learner; the response is always one string. */
export type AnswerForm =
  /** A number; decimal comma and point, spaces between thousands and a real minus sign are all read. */
  | { readonly kind: 'number'; readonly unit?: string }
  /** `a/b`, `1 2/3` or a whole number. */
  | { readonly kind: 'fraction' }
  /** One of two to six; the response is the option's index. */
  | { readonly kind: 'choice'; readonly options: readonly Localized[] }
  /** Put in order; the response is the indices, joined by commas. */
  | { readonly kind: 'order'; readonly items: readonly Localized[] }
  /** Hours and minutes, `14:05`. */
  | { readonly kind: 'time' }
  /** An algebraic expression in the named variables, compared by value, e.g. `2x + 3`. */
  | { readonly kind: 'expression'; readonly variables: readonly string[] }
  /** A point `(2, −3)`. */
  | { readonly kind: 'point' }
  /** One short word or text, compared without regard to case and spaces. */
  | { readonly kind: 'text' };

/** A drawing as data; the page draws it as SVG and reads `alt` aloud. `alt` says what is drawn without giving the answer away. */
export type Figure = { readonly alt: Localized } & (
  | {
      readonly kind: 'numberLine';
      readonly from: number;
      readonly to: number;
      readonly step: number;
      readonly labels: readonly number[];
      readonly mark?: number;
    }
  | { readonly kind: 'fractionBars'; readonly bars: readonly { readonly parts: number; readonly shaded: number }[] }
  | { readonly kind: 'clock'; readonly hours: number; readonly minutes: number }
  | {
      readonly kind: 'rectangle';
      readonly width: number;
      readonly height: number;
      readonly unit: string;
      readonly squares: boolean;
    }
  /** Points in drawing units with y upwards; sides and corners may carry labels. */
  | {
      readonly kind: 'polygon';
      readonly points: readonly (readonly [number, number])[];
      readonly sideLabels?: readonly string[];
      readonly cornerLabels?: readonly string[];
    }
  | { readonly kind: 'angle'; readonly degrees: number; readonly label?: string }
  | {
      readonly kind: 'bars';
      readonly labels: readonly Localized[];
      readonly values: readonly number[];
      readonly step: number;
    }
  | { readonly kind: 'table'; readonly head: readonly Localized[]; readonly rows: readonly (readonly string[])[] }
  /** A coordinate plane from −`size` to `size`, with points and straight lines y = slope·x + intercept. */
  | {
      readonly kind: 'plane';
      readonly size: number;
      readonly points: readonly { readonly x: number; readonly y: number; readonly label?: string }[];
      readonly lines: readonly { readonly slope: number; readonly intercept: number }[];
    }
);
