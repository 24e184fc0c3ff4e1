/**
 * What a learner is typing, kept on the device until it has arrived: a lost connection or a page that is opened again loses
 * nothing. An answer that was sent but not yet acknowledged keeps its command id, so that sending it again counts once.
 */
export interface Draft {
  readonly response: string;
  /** Present once it was sent. */
  readonly commandId?: string;
}

const nameOf = (sessionId: string, number: number, attempt: number) =>
  `poolster.practice.${sessionId}.${number}.${attempt}`;

export function readDraft(sessionId: string, number: number, attempt: number): Draft {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(nameOf(sessionId, number, attempt)) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('response' in kept)) return { response: '' };
    const commandId = 'commandId' in kept && typeof kept.commandId === 'string' ? kept.commandId : undefined;
    return { response: String(kept.response), ...(commandId ? { commandId } : {}) };
  } catch {
    return { response: '' };
  }
}

export function keepDraft(sessionId: string, number: number, attempt: number, draft: Draft | undefined): void {
  try {
    const name = nameOf(sessionId, number, attempt);
    if (draft) sessionStorage.setItem(name, JSON.stringify(draft));
    else sessionStorage.removeItem(name);
  } catch {
    // Storage may be closed (private windows, school policy); the page itself still holds what was typed.
  }
}
