import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import {
  type BackupHeader,
  type BackupTrailer,
  BLOCK_BYTES,
  type BlockKind,
  MAGIC,
  type Row,
  type TableSum,
} from './format.ts';

const compress = promisify(gzip);

/** Takes bytes in order and answers when it can take more. */
export type Sink = (bytes: Buffer) => Promise<void>;

export interface BackupWriter {
  /** Begins a table; its rows follow until the next one begins. */
  table(name: string): Promise<void>;
  rows(rows: readonly Row[]): Promise<void>;
  /** Writes the sums and the end; answers them with the size of the whole. */
  finish(): Promise<{ trailer: BackupTrailer; bytes: number }>;
}

/** Writes the container around rows that come in; never holds more than one block. */
export async function writeBackup(header: BackupHeader, sink: Sink, blockBytes = BLOCK_BYTES): Promise<BackupWriter> {
  const blocks = blockWriter(sink);
  await blocks.plain(MAGIC);
  await blocks.block('header', '-', 0, JSON.stringify(header));
  const sums: TableSum[] = [];
  let current: { name: string; sum: ReturnType<typeof createHash>; rows: number } | undefined;
  let pending: string[] = [];
  let pendingBytes = 0;

  const flush = async () => {
    if (!current || pending.length === 0) return;
    const text = pending.join('');
    const count = pending.length;
    pending = [];
    pendingBytes = 0;
    await blocks.block('rows', current.name, count, text);
  };
  const close = async () => {
    await flush();
    if (current) sums.push({ table: current.name, rows: current.rows, sha256: current.sum.digest('hex') });
    current = undefined;
  };
  return {
    table: async (name) => {
      await close();
      current = { name, sum: createHash('sha256'), rows: 0 };
    },
    rows: async (rows) => {
      if (!current) throw new Error('Rows belong to a table: begin it first');
      for (const row of rows) {
        const line = rowLine(row);
        current.sum.update(line);
        current.rows += 1;
        pending.push(line);
        pendingBytes += line.length;
        if (pendingBytes >= blockBytes) await flush();
      }
    },
    finish: async () => {
      await close();
      const trailer = { rows: sums.reduce((sum, one) => sum + one.rows, 0), tables: sums };
      await blocks.block('trailer', '-', 0, JSON.stringify(trailer));
      return { trailer, bytes: await blocks.end() };
    },
  };
}

/** A row as it stands in a block and is summed. */
export function rowLine(row: Row): string {
  return `${JSON.stringify(row)}\n`;
}

function blockWriter(sink: Sink) {
  const whole = createHash('sha256');
  let bytes = 0;
  const put = async (chunk: Buffer) => {
    whole.update(chunk);
    bytes += chunk.length;
    await sink(chunk);
  };
  return {
    plain: (text: string) => put(Buffer.from(text)),
    block: async (kind: BlockKind, table: string, rows: number, content: string) => {
      const packed = await compress(content);
      const sum = createHash('sha256').update(packed).digest('hex');
      await put(
        Buffer.concat([Buffer.from(`block ${kind} ${table} ${rows} ${packed.length} ${sum}\n`), packed, NEW_LINE]),
      );
    },
    end: async () => {
      const last = Buffer.from(`end ${whole.digest('hex')}\n`);
      await sink(last);
      return bytes + last.length;
    },
  };
}

const NEW_LINE = Buffer.from('\n');
