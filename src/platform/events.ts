import type { Ctx } from './db/transaction.ts';

/** A typed thing that happened, which other capabilities may act on inside the same transaction. */
export interface EventType<Payload> {
  readonly name: string;
  /** Only carries the type. */
  readonly payload?: Payload;
}

export interface EventHandler {
  readonly event: EventType<unknown>;
  readonly handle: (ctx: Ctx, payload: unknown) => Promise<void>;
}

export function defineEvent<Payload>(name: string): EventType<Payload> {
  return { name };
}

export function onEvent<Payload>(
  event: EventType<Payload>,
  handle: (ctx: Ctx, payload: Payload) => Promise<void>,
): EventHandler {
  return { event, handle: (ctx, payload) => handle(ctx, payload as Payload) };
}
