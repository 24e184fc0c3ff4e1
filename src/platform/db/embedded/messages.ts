/** What the server's thread and the database's thread say to each other. Every request is answered once, in order. */
export type Request =
  /** Whole messages of the wire protocol. `isFirst`: a new session begins, and nothing of the last one may remain. */
  | { readonly id: number; readonly kind: 'run'; readonly bytes: Uint8Array; readonly isFirst: boolean }
  /** Makes durable what was written while syncing was put off, and puts it off no longer. */
  | { readonly id: number; readonly kind: 'settle' }
  | { readonly id: number; readonly kind: 'close' }
  /** For tests: the thread ends at once, as after a fault, or answers nothing any more. */
  | { readonly id: number; readonly kind: 'fault'; readonly how: 'die' | 'hang' };

export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly kind: 'log'; readonly line: string };

/** What the database's thread is started with. */
export interface WorkerSetup {
  readonly folder: string;
  /** Starts without syncing, for a fill that is thrown away when it is interrupted; until `settle`. */
  readonly putsOffSync: boolean;
  readonly walBetweenCheckpoints: number;
}

/** Ends of the thread that are no fault of the machine, so that the log can say which. */
export const EXIT_STOPPED = 70;
