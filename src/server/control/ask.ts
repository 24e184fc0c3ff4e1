import { connect, type Socket } from 'node:net';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Snapshot } from '../../platform/backup/snapshot.ts';
import { SettingError } from '../installation.ts';
import {
  type ControlAnswer,
  type ControlQuestion,
  refuseOthersFolder,
  type ServerFacts,
  SNAPSHOT_PREFIX,
  socketPath,
} from './protocol.ts';

/** The server answered that it will not: a copy may need more room than there is. */
export class ServerRefused extends SettingError {}

/** A running server that owns the embedded database of a folder. */
export interface RunningServer {
  facts(): Promise<ServerFacts>;
  /** A copy of its database, which goes when this connection closes. */
  snapshot(): Promise<Snapshot & { readonly folder: string }>;
  close(): void;
}

/** The server that runs on this data folder, or undefined where none does. */
export async function findServer(dataFolder: string): Promise<RunningServer | undefined> {
  const path = socketPath(dataFolder);
  refuseOthersFolder(dataFolder, path);
  const socket = await open(path);
  if (!socket) return undefined;
  let isClosed = false;
  const waiting: ((line: string | undefined) => void)[] = [];
  createInterface({ input: socket }).on('line', (line) => waiting.shift()?.(line));
  socket.on('error', () => undefined);
  socket.on('close', () => {
    isClosed = true;
    for (const tell of waiting.splice(0)) tell(undefined);
  });
  const ask = async (question: ControlQuestion): Promise<ControlAnswer> => {
    const line = await new Promise<string | undefined>((answered) => {
      if (isClosed) return answered(undefined);
      waiting.push(answered);
      socket.write(`${JSON.stringify(question)}\n`);
    });
    if (line === undefined) throw new SettingError('The server stopped while it was asked: try again.');
    const answer = JSON.parse(line) as ControlAnswer;
    if ('refused' in answer) throw new ServerRefused(`The running server refused: ${answer.refused}`);
    return answer;
  };
  return {
    facts: async () => {
      const answer = await ask({ ask: 'facts' });
      if (!('facts' in answer)) throw new Error('The server answered another question');
      return answer.facts;
    },
    snapshot: async () => {
      const answer = await ask({ ask: 'snapshot' });
      if (!('snapshot' in answer)) throw new Error('The server answered another question');
      return { folder: snapshotIn(dataFolder, answer.snapshot), files: answer.files, pausedMs: answer.pausedMs };
    },
    close: () => socket.end(),
  };
}

/** A copy stands in the data folder, whatever the other side says: what is opened there is cleared away afterwards. */
function snapshotIn(dataFolder: string, answered: string): string {
  const name = basename(answered);
  if (!name.startsWith(SNAPSHOT_PREFIX)) throw new SettingError('The server answered with a folder that is no copy');
  return join(dataFolder, name);
}

function open(path: string): Promise<Socket | undefined> {
  return new Promise((found, failed) => {
    const socket = connect(path);
    socket.once('connect', () => found(socket));
    socket.once('error', (error) => {
      const code = 'code' in error ? error.code : undefined;
      if (code === 'ENOENT' || code === 'ECONNREFUSED' || code === 'ENOTDIR') found(undefined);
      else if (code === 'EACCES')
        failed(new SettingError(`${path} belongs to another user: run this command as the user that runs the server.`));
      else failed(error);
    });
  });
}
