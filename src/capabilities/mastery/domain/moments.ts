/** One piece of evidence with what it did to the belief in one goal. */
export interface Piece {
  readonly eventId: string;
  readonly kind: string;
  readonly situation: string;
  readonly score: number;
  readonly help: string;
  readonly author: string;
  readonly occurredAt: string;
  readonly timeKnown: boolean;
  readonly reason: string;
  readonly before: number;
  readonly after: number;
}

/** What was done at one sitting: five answers of one check are one moment, not five. */
export interface Moment<One extends Piece = Piece> {
  readonly pieces: readonly [One, ...One[]];
  /** How many of them succeeded. */
  readonly succeeded: number;
  readonly effect: Effect;
}

/** What a moment did, in as few steps as words need. */
export type Effect = 'helpedMuch' | 'helped' | 'little' | 'careful' | 'beside';

/** A success is a score of at least this, as the model counts one (src/model/README.md, Confirmation). */
export const SUCCESS = 0.75;
const MUCH = 0.1;
const SOME = 0.02;
/** Reasons for which a piece stands beside the estimate rather than in it. */
const BESIDE = new Set(['judgement', 'voice', 'voided', 'failed-transfer']);

/** The moments behind a belief, newest first. Pieces come in the order in which they were counted. */
export function momentsOf<One extends Piece>(pieces: readonly One[]): Moment<One>[] {
  const groups: [One, ...One[]][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last && sameMoment(last[0], piece)) last.push(piece);
    else groups.push([piece]);
  }
  return groups.reverse().map((group) => ({
    pieces: group,
    succeeded: group.filter((piece) => piece.score >= SUCCESS).length,
    effect: effectOf(group),
  }));
}

function sameMoment(a: Piece, b: Piece): boolean {
  const alike = (['kind', 'situation', 'author', 'timeKnown'] as const).every((name) => a[name] === b[name]);
  const reasons = a.reason === b.reason || !(BESIDE.has(a.reason) || BESIDE.has(b.reason));
  return alike && reasons && dayOf(a.occurredAt) === dayOf(b.occurredAt);
}

const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' });

function dayOf(instant: string): string {
  return DAY.format(new Date(instant));
}

function effectOf(group: readonly [Piece, ...Piece[]]): Effect {
  if (BESIDE.has(group[0].reason)) return 'beside';
  const change = group.reduce((sum, piece) => sum + piece.after - piece.before, 0);
  if (change >= MUCH) return 'helpedMuch';
  if (change >= SOME || (change >= 0 && makesSurer(group))) return 'helped';
  return change <= -SOME ? 'careful' : 'little';
}

/** Where one already expected success, several in a row hardly move the estimate, and yet they are why we are sure. */
function makesSurer(group: readonly Piece[]): boolean {
  const succeeded = group.filter((piece) => piece.score >= SUCCESS).length;
  return group.length >= SEVERAL && succeeded >= SUCCESS * group.length;
}

const SEVERAL = 3;
