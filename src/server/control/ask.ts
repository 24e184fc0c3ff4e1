import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { Snapshot } from '../../platform/backup/snapshot.ts';
import { SettingError } from '../installation.ts';
import { type ControlAnswer, type ControlQuestion, type ServerFacts, socketPath } from './protocol.ts';

/** A running server that owns the embedded database of a folder. */
export interface RunningServer {
  facts(): Promise<ServerFacts>;
  /** A copy of its database, which goes when this connection closes. */
  snapshot(): Promise<Snapshot & { readonly folder: string }>;
  close(): void;
}

/** The server that runs on this data folder, or undefined where none does. */
export async function findServer(dataFolder: string): Promise<RunningServer | undefined> {
  const socket = await open(socketPath(dataFolder));
  if (!socket) return undefined;
  const waiting: ((line: string | undefined) => void)[] = [];
  createInterface({ input: socket }).on('line', (line) => waiting.shift()?.(line));
  socket.on('error', () => undefined);
  socket.on('close', () => {
    for (const tell of waiting.splice(0)) tell(undefined);
  });
  const ask = async (question: ControlQuestion): Promise<ControlAnswer> => {
    const line = await new Promise<string | undefined>((answered) => {
      waiting.push(answered);
      socket.write(`${JSON.stringify(question)}\n`);
    });
    if (line === undefined) throw new SettingError('The server stopped while it was asked: try again.');
    const answer = JSON.parse(line) as ControlAnswer;
    if ('refused' in answer) throw new SettingError(`The running server refused: ${answer.refused}`);
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
      return { folder: answer.snapshot, files: answer.files, pausedMs: answer.pausedMs };
    },
    close: () => socket.end(),
  };
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
