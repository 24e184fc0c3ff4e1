import { createORPCClient, ORPCError } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { AnyContractRouter, ContractRouterClient } from '@orpc/contract';
import type { evidenceContract } from '../../../capabilities/evidence/evidence.contract.ts';
import type { materialsContract } from '../../../capabilities/materials/materials.contract.ts';
import type { teachingContract } from '../../../capabilities/teaching/teaching.contract.ts';
import { type EventId, type GoalId, type PersonId, uuidV7 } from '../../../kernel/ids.ts';
import type { Random } from '../../../kernel/random.ts';
import type { Answer, Write } from './account-book.ts';
import { FAULT_SCHOOL } from './fault-school.ts';

/** An answer may be lost with the server; nobody waits longer for it. */
const ANSWER_WITHIN = 15_000;
const DAY = 86_400_000;

export interface Hand {
  readonly random: Random;
  readonly cookie: string;
}

/** Seeded, so that the same seed sends the same things. */
export function newId<Id extends string>(random: Random, at = Date.now()): Id {
  return uuidV7(
    at,
    Uint8Array.from({ length: 16 }, () => random.integer(0, 255)),
  ) as Id;
}

/** One piece of evidence, or many, by the hot path; without any command id, known by its events alone. */
export function batch({ random, cookie }: Hand, size: number): Write {
  const events = Array.from({ length: size }, () => ({
    eventId: newId(random),
    learnerId: random.pick(FAULT_SCHOOL.learners),
    kind: 'answer',
    purpose: 'for',
    goals: [{ goalId: random.pick(FAULT_SCHOOL.goals) }],
    score: random.integer(0, 1),
    situation: random.pick(['practice', 'class']),
    occurredAt: new Date(Date.now() - random.integer(0, 20) * DAY - random.integer(0, DAY)).toISOString(),
  }));
  return {
    id: `batch:${events[0]?.eventId}`,
    kind: size === 1 ? 'single' : 'batch',
    effects: events.map(({ eventId }) => `evidence:${eventId}`),
    send: (address, tell) => post({ url: `${address}/api/evidence/batch`, cookie, body: { events }, tell }),
  };
}

/** A teacher's observation. About the stranger it must be refused. */
export function observation({ random, cookie }: Hand, about: PersonId = random.pick(FAULT_SCHOOL.learners)): Write {
  const commandId = newId<string>(random);
  const eventId = newId<EventId>(random);
  const evidence = [
    {
      eventId,
      learnerId: about,
      goalIds: [random.pick(FAULT_SCHOOL.goals)],
      kind: 'observation' as const,
      observed: random.pick(['notYet', 'withHelp', 'alone'] as const),
      situation: 'class' as const,
      purpose: 'for' as const,
      occurredAt: new Date(Date.now() - random.integer(0, 5 * DAY)).toISOString(),
    },
  ];
  return {
    id: commandId,
    kind: about === FAULT_SCHOOL.stranger ? 'refused observation' : 'observation',
    effects: [`evidence:${eventId}`, `command:${commandId}`],
    about: { eventId, learnerId: about },
    send: (address) => told(() => evidenceOf(address, cookie).record({ commandId, evidence })),
  };
}

/** A lesson by its title, which nobody else chooses: a second row would be a second lesson. */
export function lesson({ random, cookie }: Hand): Write {
  const commandId = newId<string>(random);
  const input = {
    commandId,
    classId: FAULT_SCHOOL.classId,
    goalIds: [random.pick(FAULT_SCHOOL.goals)],
    title: commandId,
    untilOn: '2099-01-01',
  };
  return {
    id: commandId,
    kind: 'lesson',
    effects: [`lesson:${commandId}`, `command:${commandId}`],
    send: (address) => told(() => client<typeof teachingContract>(address, 'teaching', cookie).setLesson(input)),
  };
}

/** Takes back what was acknowledged before. */
export function takingBack({ random, cookie }: Hand, taken: { eventId: EventId; learnerId: PersonId }): Write {
  const commandId = newId<string>(random);
  return {
    id: commandId,
    kind: 'void',
    effects: [`void:${taken.eventId}`, `audit-of-void:${taken.eventId}`, `command:${commandId}`],
    send: (address) => told(() => evidenceOf(address, cookie).void({ commandId, ...taken, reason: 'Proef' })),
  };
}

/** Where a learner is; without a session until the answer to its start came. */
export interface Sitting {
  readonly learnerId: PersonId;
  sessionId?: string;
  number: number;
}

/** A learner starts to practise; the sitting knows its session when the answer comes. */
export function sittingDown({ random, cookie }: Hand, sitting: Sitting): Write {
  const commandId = newId<string>(random);
  const goalId: GoalId = random.pick(FAULT_SCHOOL.goals);
  const input = { commandId, learnerId: sitting.learnerId, goalId, mode: 'practice' as const };
  return {
    id: commandId,
    kind: 'sitting',
    effects: [`command:${commandId}`],
    send: (address) =>
      told(async () => {
        sitting.sessionId = (await materialsOf(address, cookie).start(input)).sessionId;
      }),
  };
}

/** An answer to the exercise at hand; its command id is the evidence's. The sitting moves on with the answer that comes. */
export function practiceAnswer({ random, cookie }: Hand, sitting: Sitting, sessionId: string): Write {
  const commandId = newId<string>(random);
  const { learnerId, number } = sitting;
  const input = { commandId, learnerId, sessionId, number, response: String(random.integer(0, 99)), durationMs: 4000 };
  return {
    id: commandId,
    kind: 'practice',
    effects: [`evidence:${commandId}`, `command:${commandId}`],
    send: (address) =>
      told(async () => {
        const answered = await materialsOf(address, cookie).answer(input);
        sitting.number = answered.session.exercise?.number ?? number;
      }),
  };
}

const evidenceOf = (address: string, cookie: string) => client<typeof evidenceContract>(address, 'evidence', cookie);
const materialsOf = (address: string, cookie: string) => client<typeof materialsContract>(address, 'materials', cookie);

export function client<Contract extends AnyContractRouter>(
  address: string,
  capability: string,
  cookie: string,
): ContractRouterClient<Contract> {
  const headers = { cookie };
  const fetchInTime = (request: Request, init: object) =>
    fetch(request, { ...init, signal: AbortSignal.timeout(ANSWER_WITHIN) });
  const link = new RPCLink({ url: `${address}/rpc`, headers, fetch: fetchInTime });
  return createORPCClient(link, { path: [capability] });
}

async function told(call: () => Promise<unknown>): Promise<Answer> {
  try {
    await call();
    return 'acknowledged';
  } catch (error) {
    return error instanceof ORPCError ? answerOf(error.status) : 'unknown';
  }
}

async function post({
  url,
  cookie,
  body,
  tell,
}: {
  readonly url: string;
  readonly cookie: string;
  readonly body: object;
  readonly tell?: ((status: number, code: string) => void) | undefined;
}): Promise<Answer> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(ANSWER_WITHIN),
  });
  const said: unknown = await answer.json();
  const code: unknown = typeof said === 'object' && said !== null ? Reflect.get(said, 'code') : undefined;
  tell?.(answer.status, typeof code === 'string' ? code : '');
  return answerOf(answer.status);
}

/**
 * 503 means: try again with the same ids. 401 and 500 count as refusals, so that a sign-out or a bug during a fault is found: what
 * was refused is asked of the book, and `seen` of the run says how many there were.
 */
export function answerOf(status: number): Answer {
  if (status >= 200 && status < 300) return 'acknowledged';
  return [408, 429, 502, 503, 504].includes(status) ? 'unknown' : 'refused';
}
