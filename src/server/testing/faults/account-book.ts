import { appendFileSync } from 'node:fs';
import type { EventId, PersonId } from '../../../kernel/ids.ts';

/**
 * What was asked of a server and what it said, kept outside the database, so that it can be held against what the database
 * has afterwards. An effect is something that a write makes exactly once, such as `evidence:<event id>`.
 */
export interface AccountBook {
  /** Before the request leaves. */
  sent(write: Write): void;
  /** A success (2xx) was received: every effect of it is there from now on, whatever happens. */
  acknowledged(id: string): void;
  /** The server looked at it and refused it: no effect of it may ever be there. */
  refused(id: string): void;
  /** Writes of which no outcome is known: the answer was lost, or the server said that it does not know. */
  open(): readonly Write[];
  entries(): readonly Entry[];
  count(outcome: Outcome): number;
}

export interface Write {
  /** The command id, or a name of the batch. */
  readonly id: string;
  readonly kind: string;
  readonly effects: readonly string[];
  /** The one piece of evidence that it makes, so that it can be taken back. */
  readonly about?: { readonly eventId: EventId; readonly learnerId: PersonId };
  /** Sends the same thing again, with the same ids. */
  readonly send: (address: string, told?: (status: number, code: string) => void) => Promise<Answer>;
}

export type Answer = 'acknowledged' | 'refused' | 'unknown';
type Outcome = 'open' | 'acknowledged' | 'refused';

export interface Entry {
  readonly write: Write;
  readonly outcome: Outcome;
}

/** With a file, every line is written to it at once, so that a run can be looked at afterwards. */
export function openBook(file?: string): AccountBook {
  const entries = new Map<string, { write: Write; outcome: Outcome }>();
  const note = (line: object) => {
    if (file) appendFileSync(file, `${JSON.stringify(line)}\n`);
  };
  const settle = (id: string, outcome: Outcome) => {
    const entry = entries.get(id);
    if (!entry) throw new Error(`${id} was never sent`);
    // What was once acknowledged stays so: a later refusal would be the server's fault, and the comparison shows it.
    if (entry.outcome !== 'acknowledged') entry.outcome = outcome;
    note({ id, outcome });
  };
  return {
    sent: (write) => {
      if (entries.has(write.id)) return;
      entries.set(write.id, { write, outcome: 'open' });
      note({ id: write.id, kind: write.kind, effects: write.effects });
    },
    acknowledged: (id) => settle(id, 'acknowledged'),
    refused: (id) => settle(id, 'refused'),
    open: () => [...entries.values()].filter(({ outcome }) => outcome === 'open').map(({ write }) => write),
    entries: () => [...entries.values()],
    count: (outcome) => [...entries.values()].filter((entry) => entry.outcome === outcome).length,
  };
}

/**
 * Sends it, and writes down what came of it. While `isDown`, the machine has no power any more: a refusal that it still utters in
 * this process would never have arrived.
 */
export async function sendOne(
  book: AccountBook,
  write: Write,
  address: string,
  isDown: () => boolean = () => false,
): Promise<Answer> {
  book.sent(write);
  const told = await write.send(address).catch((): Answer => 'unknown');
  const answer = told === 'refused' && isDown() ? 'unknown' : told;
  if (answer === 'acknowledged') book.acknowledged(write.id);
  if (answer === 'refused') book.refused(write.id);
  return answer;
}
