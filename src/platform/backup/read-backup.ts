import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import {
  BackupError,
  type BackupHeader,
  type BackupTrailer,
  type Block,
  FORMAT,
  LARGEST_BLOCK,
  MAGIC,
  type Row,
  tableName,
} from './format.ts';

const decompress = promisify(gunzip);
const LONGEST_LINE = 400;
const READ_BYTES = 1024 * 1024;
const BLOCK_LINE = /^block (header|rows|trailer) (\S{1,200}) (\d{1,12}) (\d{1,12}) ([0-9a-f]{64})$/;
const END_LINE = /^end ([0-9a-f]{64})$/;

/** Every block of the file, each checked; throws at the first fault with the place. The end is read and checked too. */
export async function* readBlocks(path: string): AsyncGenerator<Block> {
  const handle = await open(path, 'r').catch((cause: unknown) => {
    throw new BackupError(`${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
  });
  try {
    const source = byteSource(handle, path);
    const magic = await source.take(Math.min(MAGIC.length, await source.left()));
    if (magic.toString('latin1') !== MAGIC) throw notABackup(path, magic);
    for (;;) {
      const start = source.position();
      const before = source.sumSoFar();
      const line = await source.line();
      const end = END_LINE.exec(line);
      if (end) {
        if (end[1] !== before) throw damaged(path, start, 'the sum over the whole file does not fit');
        if ((await source.left()) > 0) throw damaged(path, source.position(), 'something follows after the end');
        return;
      }
      yield await readBlock(source, line, start, path);
    }
  } finally {
    await handle.close();
  }
}

type Source = ReturnType<typeof byteSource>;

async function readBlock(source: Source, line: string, start: number, path: string): Promise<Block> {
  const [, kind, table = '', rows, bytes, sum] = BLOCK_LINE.exec(line) ?? [];
  if (kind !== 'header' && kind !== 'rows' && kind !== 'trailer') throw damaged(path, start, 'no block begins here');
  const where = kind === 'rows' ? `rows of ${table}` : kind;
  if (Number(bytes) > LARGEST_BLOCK) throw damaged(path, start, `the length of the ${where} cannot be`);
  const packed = await source.take(Number(bytes));
  if (createHash('sha256').update(packed).digest('hex') !== sum)
    throw damaged(path, start, `the sum of the ${where} does not fit`);
  if ((await source.take(1)).toString('latin1') !== '\n') throw damaged(path, start, `the ${where} do not end well`);
  const content = await decompress(packed, { maxOutputLength: LARGEST_BLOCK }).catch(() => {
    throw damaged(path, start, `the ${where} cannot be unpacked`);
  });
  return { kind, table, rows: Number(rows), content };
}

/** Bytes of the file in order, summed as they pass; a file that ends too early is a fault with its place. */
function byteSource(handle: FileHandle, path: string) {
  const whole: Hash = createHash('sha256');
  let buffer = Buffer.alloc(0);
  let position = 0;
  let offset = 0;
  const fill = async (wanted: number) => {
    while (buffer.length < wanted) {
      const chunk = Buffer.alloc(Math.max(READ_BYTES, wanted - buffer.length));
      const { bytesRead } = await handle.read(chunk, 0, chunk.length, offset);
      if (bytesRead === 0) return;
      offset += bytesRead;
      buffer = Buffer.concat([buffer, chunk.subarray(0, bytesRead)]);
    }
  };
  const take = async (count: number) => {
    await fill(count);
    if (buffer.length < count)
      throw new BackupError(
        `${path} is not whole: it stops after ${offset} bytes, in the middle of a block. Copy it again from where it was made, or take another backup. Nothing was changed.`,
      );
    const taken = buffer.subarray(0, count);
    buffer = buffer.subarray(count);
    position += count;
    whole.update(taken);
    return taken;
  };
  return {
    take,
    position: () => position,
    sumSoFar: () => whole.copy().digest('hex'),
    left: async () => {
      const { size } = await handle.stat();
      return size - position;
    },
    line: async () => {
      await fill(LONGEST_LINE);
      const length = buffer.subarray(0, LONGEST_LINE).indexOf(0x0a);
      if (length < 0 && buffer.length >= LONGEST_LINE) throw damaged(path, position, 'no block begins here');
      const text = await take(length < 0 ? buffer.length + 1 : length + 1);
      return text.toString('latin1').slice(0, -1);
    },
  };
}

function damaged(path: string, place: number, what: string): BackupError {
  return new BackupError(
    `${path} is damaged at byte ${place}: ${what}. Copy it again from where it was made, or take another backup. Nothing was changed.`,
  );
}

function notABackup(path: string, start: Buffer): BackupError {
  const newer = /^poolster-backup (\d+)\n/.exec(start.toString('latin1'));
  return newer
    ? new BackupError(
        `${path} has format ${newer[1]} and this Poolster reads format ${FORMAT}: restore it with a newer Poolster. Nothing was changed.`,
      )
    : new BackupError(`${path} is no backup of Poolster, or its beginning is damaged. Nothing was changed.`);
}

export interface VerifiedBackup {
  readonly path: string;
  readonly header: BackupHeader;
  readonly trailer: BackupTrailer;
}

/** Reads the whole file and compares every sum and count; throws a BackupError with what is wrong and where. */
export async function verifyBackup(path: string): Promise<VerifiedBackup> {
  let header: BackupHeader | undefined;
  let trailer: BackupTrailer | undefined;
  const found = new Map<string, { rows: number; sum: Hash }>();
  for await (const block of readBlocks(path)) {
    if ((block.kind === 'header') === (header !== undefined) || trailer)
      throw new BackupError(`${path} holds its parts in a wrong order. Take another backup. Nothing was changed.`);
    if (block.kind === 'header') header = parse<BackupHeader>(block);
    else if (block.kind === 'trailer') trailer = parse<BackupTrailer>(block);
    else {
      const table = found.get(block.table) ?? { rows: 0, sum: createHash('sha256') };
      table.rows += block.rows;
      table.sum.update(block.content);
      found.set(block.table, table);
    }
  }
  if (!header || !trailer)
    throw new BackupError(`${path} lacks its header or its sums. Take another backup. Nothing was changed.`);
  compareSums(path, header, trailer, found);
  return { path, header, trailer };
}

function compareSums(
  path: string,
  header: BackupHeader,
  trailer: BackupTrailer,
  found: ReadonlyMap<string, { rows: number; sum: Hash }>,
): void {
  if (header.tables.map(tableName).join() !== trailer.tables.map(({ table }) => table).join())
    throw new BackupError(`${path} has other tables in its sums than in its header. Take another backup.`);
  for (const { table, rows, sha256 } of trailer.tables) {
    const seen = found.get(table) ?? { rows: 0, sum: createHash('sha256') };
    if (seen.rows !== rows || seen.sum.digest('hex') !== sha256)
      throw new BackupError(`${path} holds other rows of ${table} than it says. Take another backup.`);
  }
}

/** Rows of the file, block by block, for a file that was verified before. */
export async function* readRows(path: string): AsyncGenerator<{ table: string; rows: Row[] }> {
  for await (const block of readBlocks(path)) {
    if (block.kind !== 'rows') continue;
    const lines = block.content.toString('utf8').split('\n');
    yield { table: block.table, rows: lines.slice(0, -1).map((line) => JSON.parse(line) as Row) };
  }
}

function parse<Content>(block: Block): Content {
  return JSON.parse(block.content.toString('utf8')) as Content;
}
