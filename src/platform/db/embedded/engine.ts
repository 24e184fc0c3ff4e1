import { PGlite } from '@electric-sql/pglite';
import { type Disk, nodeDisk } from './disk.ts';
import { durableFilesystem } from './file-system.ts';
import { NEW_DATABASE, safeStartParams } from './settings.ts';
import { syncedAhead } from './synced-ahead.ts';

/** PostgreSQL in this thread, on one folder. It speaks the wire protocol, as a server does over its socket. */
export interface Engine {
  readonly lite: PGlite;
  /** Runs whole protocol messages and returns when what they commit is on the disk. Throws EngineStopped when it cannot go on. */
  run(messages: Uint8Array): Promise<Uint8Array[]>;
  /** Checkpoints and lets go of the folder. */
  close(): Promise<void>;
}

/** PostgreSQL gave up (PANIC, FATAL or a fault in the machine): memory is not to be trusted any more, what is on the disk is. */
export class EngineStopped extends Error {}

export interface EngineOptions {
  readonly folder: string;
  readonly disk?: Disk;
  /** What PostgreSQL writes to its log. */
  readonly log?: (line: string) => void;
}

/** Starts PostgreSQL on a folder that exists, after a crash with its recovery; in an empty one it makes a database, in seconds. The caller holds the lock on the folder. */
export async function openEngine({ folder, disk = nodeDisk, log }: EngineOptions): Promise<Engine> {
  const ahead = await syncedAhead(disk, folder);
  const lite = new PGlite({
    fs: durableFilesystem(ahead.disk, folder),
    startParams: safeStartParams(),
    initDbStartParams: NEW_DATABASE,
    onStderr: (line: string) => {
      log?.(line);
      return false;
    },
  });
  await lite.waitReady;
  ahead.started();
  stopAtFaults(lite);
  return {
    lite,
    run: async (messages) => {
      const answer: Uint8Array[] = [];
      // The bytes lie in the engine's memory and are overwritten by the next: a copy is what may leave.
      await lite.execProtocolRawStream(messages, { syncToFs: false, onRawData: (bytes) => answer.push(bytes.slice()) });
      return answer;
    },
    close: () => lite.close(),
  };
}

/** The status with which PGlite's engine says "an ordinary SQL error: unwind to the main loop". */
const SQL_ERROR = 100;

/**
 * PGlite's loop takes every exception for an SQL error and tries again: after a PANIC, as with a full disk, it would turn round
 * for ever. Here any other exception ends the call: the loop is made to leave by its own way out.
 */
function stopAtFaults(lite: PGlite): void {
  const module: MainLoop = lite.Module;
  const step = module._PostgresMainLoopOnce.bind(module);
  const unwind = module._PostgresMainLongJmp.bind(module);
  const ready = module._PostgresSendReadyForQueryIfNecessary.bind(module);
  const flush = module._pgl_pq_flush.bind(module);
  const unwinding = Object.assign(new Error('Unwind to the main loop'), { status: SQL_ERROR });
  let stopped: EngineStopped | undefined;
  const unlessStopped = (work: () => void) => () => {
    if (stopped) throw stopped;
    work();
  };
  module._PostgresMainLoopOnce = () => {
    try {
      if (!stopped) step();
    } catch (cause) {
      if (statusOf(cause) !== SQL_ERROR) stopped = new EngineStopped('PostgreSQL stopped', { cause });
      throw unwinding;
    }
    if (stopped) throw unwinding;
  };
  module._PostgresMainLongJmp = unlessStopped(unwind);
  module._PostgresSendReadyForQueryIfNecessary = unlessStopped(ready);
  module._pgl_pq_flush = unlessStopped(flush);
}

type MainLoop = Pick<
  PGlite['Module'],
  '_PostgresMainLoopOnce' | '_PostgresMainLongJmp' | '_PostgresSendReadyForQueryIfNecessary' | '_pgl_pq_flush'
>;

function statusOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
}
