import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../kernel/access.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Hub } from './hub.ts';
import { refuse } from './refusals.ts';

const BEAT_MS = 25_000;
/** Every so many beats the session is asked again: who signed out, or lost the role, hears nothing more. */
const BEATS_UNTIL_ASKED_AGAIN = 4;
/** Every change of roles and relations touches this topic; whose session it ended hears nothing more at once. */
const PEOPLE_CHANGED = 'school';
const MOST_PER_PERSON = 12;
const MOST_ALTOGETHER = 20_000;
/** What may wait for a reader that does not read. */
const MOST_WAITING = 64 * 1024;

export interface LiveEventsOptions {
  readonly hub: Hub | undefined;
  readonly actorOf: (request: FastifyRequest) => Promise<Actor | undefined>;
  /** What this actor may be told of. */
  readonly topicsOf: (actor: Actor) => Promise<ReadonlySet<string>>;
}

/** The open pages: server-sent events with topics, never data. One person holds a few connections, not all of them. */
export function createLiveEvents(options: LiveEventsOptions) {
  const open = new Map<string, number>();
  let altogether = 0;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const actor = await options.actorOf(request);
    if (!actor || !options.hub) {
      await refuse(reply, new Problem('sign-in-needed', { status: 401 }));
      return;
    }
    const count = open.get(actor.personId) ?? 0;
    if (count >= MOST_PER_PERSON || altogether >= MOST_ALTOGETHER) {
      await refuse(reply, new Problem('too-many-pages', { status: count >= MOST_PER_PERSON ? 429 : 503 }));
      return;
    }
    open.set(actor.personId, count + 1);
    altogether++;
    reply.raw.once('close', () => {
      altogether--;
      const left = (open.get(actor.personId) ?? 1) - 1;
      if (left > 0) open.set(actor.personId, left);
      else open.delete(actor.personId);
    });
    const topics = await options.topicsOf(actor);
    if (reply.raw.destroyed) return;
    startStream(reply, options.hub, actor, topics, async () => {
      const now = await options.actorOf(request);
      return now?.personId === actor.personId ? options.topicsOf(now) : undefined;
    });
  };
}

function startStream(
  reply: FastifyReply,
  hub: Hub,
  actor: Actor,
  first: ReadonlySet<string>,
  /** What this person may hear now; undefined when the session is over. */
  hearable: () => Promise<ReadonlySet<string> | undefined>,
): void {
  let topics = first;
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' });
  // A connection that broke is closed; nobody else listens to this, and an error that nobody hears ends the process.
  raw.on('error', () => raw.destroy());
  const write = (text: string) => {
    if (raw.writableEnded || raw.destroyed) return;
    if (raw.writableLength > MOST_WAITING) raw.destroy();
    else raw.write(text);
  };
  write(': open\n\n');
  const stop = hub.listen({
    schoolId: actor.schoolId,
    mayHear: (topic) => topics.has(topic),
    send: (heard) => {
      write(`data: ${JSON.stringify({ topics: heard })}\n\n`);
      if (heard.includes(PEOPLE_CHANGED)) void askAgain();
    },
  });
  // The database may not be able to say now; the page will ask again when it hears nothing.
  const askAgain = async () => {
    const now = await hearable().catch(() => undefined);
    if (now) topics = now;
    else end();
  };
  const end = () => {
    stop();
    clearInterval(beat);
    raw.end();
  };
  let beats = 0;
  const beat = setInterval(() => {
    write(': still here\n\n');
    beats++;
    if (beats % BEATS_UNTIL_ASKED_AGAIN === 0) void askAgain();
  }, BEAT_MS);
  raw.once('close', () => {
    stop();
    clearInterval(beat);
  });
}
