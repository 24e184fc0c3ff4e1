import { STATUSES, type Status } from '../../../web/design/status.tsx';

/** What stood there when a session began, so that its end can say what changed, also after a reload. */
export function keepStatusBefore(sessionId: string, status: Status): void {
  try {
    sessionStorage.setItem(nameOf(sessionId), status);
  } catch {
    // Storage may be closed; after a reload the end then says nothing of a change.
  }
}

export function statusBefore(sessionId: string): Status | undefined {
  try {
    const kept = sessionStorage.getItem(nameOf(sessionId));
    return STATUSES.find((status) => status === kept);
  } catch {
    return undefined;
  }
}

function nameOf(sessionId: string): string {
  return `poolster.practice.${sessionId}.before`;
}
