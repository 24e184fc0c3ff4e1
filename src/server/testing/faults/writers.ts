import type { PersonId } from '../../../kernel/ids.ts';
import type { Random } from '../../../kernel/random.ts';
import { type AccountBook, sendOne, type Write } from './account-book.ts';
import { FAULT_SCHOOL, type Sessions } from './fault-school.ts';
import {
  batch,
  type Hand,
  lesson,
  observation,
  practiceAnswer,
  type Sitting,
  sittingDown,
  takingBack,
} from './writes.ts';

export interface Writers {
  /** Asks the writers to stop and waits until the last answer came or was lost. */
  stop(): Promise<void>;
}

export interface WritersOptions {
  readonly book: AccountBook;
  readonly random: Random;
  readonly sessions: Sessions;
  /** Where the server is now; asked before each write, because it comes back elsewhere. */
  readonly address: () => string;
  readonly isDown?: () => boolean;
  readonly teachers?: number;
  readonly learners?: number;
}

/** People who keep writing over HTTP, each one thing after the other, in every way that Poolster has. */
export function startWriters(options: WritersOptions): Writers {
  const { sessions, random } = options;
  const state = { isOver: false };
  const hand = (cookie: string | undefined, name: string): Hand => ({
    cookie: cookie ?? '',
    random: random.fork(name),
  });
  const teachers = Array.from({ length: options.teachers ?? 4 }, (_, index) =>
    teach(options, hand(sessions.teachers[index % sessions.teachers.length], `teacher ${index}`), state),
  );
  const learners = Array.from({ length: options.learners ?? 2 }, (_, index) =>
    practise(options, hand(sessions.learners[index], `learner ${index}`), FAULT_SCHOOL.learners[index], state),
  );
  return {
    stop: async () => {
      state.isOver = true;
      await Promise.all([...teachers, ...learners]);
    },
  };
}

async function teach({ book, address, isDown }: WritersOptions, hand: Hand, state: { isOver: boolean }): Promise<void> {
  while (!state.isOver) {
    const answer = await sendOne(book, nextOfTeacher(hand, book), address(), isDown);
    if (answer === 'unknown') await pause(hand.random);
  }
}

function nextOfTeacher(hand: Hand, book: AccountBook): Write {
  const { random } = hand;
  const chance = random.next();
  if (chance < 0.4) return batch(hand, 1);
  if (chance < 0.55) return batch(hand, random.integer(2, 40));
  if (chance < 0.75) return observation(hand);
  if (chance < 0.8) return observation(hand, FAULT_SCHOOL.stranger);
  if (chance < 0.9) return lesson(hand);
  const taken = somethingToTakeBack(book, random);
  return taken ? takingBack(hand, taken) : observation(hand);
}

/** An acknowledged observation that nobody tried to take back yet: a second void would be another command about the same. */
function somethingToTakeBack(book: AccountBook, random: Random) {
  const asked = new Set(
    book.entries().flatMap(({ write }) => write.effects.filter((effect) => effect.startsWith('void:'))),
  );
  const free = book
    .entries()
    .filter(
      ({ outcome, write }) => outcome === 'acknowledged' && write.about && !asked.has(`void:${write.about.eventId}`),
    );
  return free.length > 0 ? random.pick(free).write.about : undefined;
}

/** Practising goes on where the last answer left it; when an answer was lost, in a new sitting. */
async function practise(
  { book, address, isDown }: WritersOptions,
  hand: Hand,
  learnerId: PersonId | undefined,
  state: { isOver: boolean },
): Promise<void> {
  let sitting: Sitting | undefined;
  while (!state.isOver && learnerId) {
    sitting ??= { learnerId, number: 1 };
    const { sessionId } = sitting;
    const next = sessionId ? practiceAnswer(hand, sitting, sessionId) : sittingDown(hand, sitting);
    if ((await sendOne(book, next, address(), isDown)) !== 'acknowledged') {
      sitting = undefined;
      await pause(hand.random);
    }
  }
}

/** Sends what has no outcome again, as an offline queue does, in any order; `share` of it, so that some stays unknown. */
export async function sendAgain(book: AccountBook, address: string, random: Random, share: number): Promise<void> {
  for (const write of random.shuffle(book.open())) if (random.next() < share) await sendOne(book, write, address);
}

function pause(random: Random): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, random.integer(5, 40)));
}
