import { crc32, inflateRawSync } from 'node:zlib';

export interface ZipBounds {
  readonly entries: number;
  /** Bytes of everything together, unpacked. */
  readonly bytes: number;
}

export type ZipReading = { readonly ok: true; readonly entries: ReadonlyMap<string, Uint8Array> } | ZipRefusal;

export interface ZipRefusal {
  readonly ok: false;
  readonly code: 'zip.unreadable' | 'zip.tooLarge' | 'zip.tooManyEntries';
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

/**
 * Unpacks a zip (PKWARE APPNOTE 6.3.10) that may have been made to hurt. Everything is judged by the directory first, and the
 * directory is not believed: an entry unpacks to exactly the size and checksum that it says, or the zip is refused. Names are
 * only names: nothing is ever written under one. No zip64, no passwords, no other method than stored and deflated, which
 * spreadsheets and OneRoster never need.
 */
export function openZip(zip: Uint8Array, bounds: ZipBounds, wanted: (name: string) => boolean): ZipReading {
  try {
    const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
    const directory = readDirectory(bytes, bounds);
    if (typeof directory === 'string') return { ok: false, code: directory };
    const kept = directory.filter(({ name }) => !name.endsWith('/') && wanted(name));
    return { ok: true, entries: new Map(kept.map((entry) => [entry.name, unpack(bytes, entry)])) };
  } catch {
    // Whatever the bytes are, a zip that cannot be opened is an expected outcome; `Buffer` throws where one points outside.
    return { ok: false, code: 'zip.unreadable' };
  }
}

/** What a zip says that it holds, without unpacking any of it. */
export function namesInZip(zip: Uint8Array, bounds: ZipBounds): { ok: true; names: readonly string[] } | ZipRefusal {
  const names: string[] = [];
  const reading = openZip(zip, bounds, (name) => names.push(name) < 0);
  return reading.ok ? { ok: true, names } : reading;
}

const END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
/** Text packs to a tenth, a table of the same word over and over to a hundredth; deflate itself ends at 1032. */
const LARGEST_RATIO = 250;
const SMALL = 20_000_000;

function readDirectory(bytes: Buffer, bounds: ZipBounds): Entry[] | 'zip.tooLarge' | 'zip.tooManyEntries' {
  const end = placeOfEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > bounds.entries) return 'zip.tooManyEntries';
  let at = bytes.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  let [packed, unpacked] = [0, 0];
  for (let index = 0; index < count; index++) {
    if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new RangeError('No entry where the directory has one');
    const flags = bytes.readUInt16LE(at + 8);
    if ((flags & 1) === 1) throw new RangeError('Locked by a password');
    const nameLength = bytes.readUInt16LE(at + 28);
    const entry = {
      name: bytes.toString((flags & 0x800) === 0 ? 'latin1' : 'utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    };
    entries.push(entry);
    packed += entry.packed;
    unpacked += entry.unpacked;
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  // Entries that lie over each other unpack the same bytes many times.
  if (packed > bytes.length) throw new RangeError('More is packed than there is');
  const isBomb = unpacked > SMALL && unpacked > LARGEST_RATIO * bytes.length;
  return isBomb || unpacked > bounds.bytes ? 'zip.tooLarge' : entries;
}

function placeOfEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= first; at--) if (bytes.readUInt32LE(at) === END) return at;
  throw new RangeError('No directory');
}

function unpack(bytes: Buffer, { method, crc, packed, unpacked, at }: Entry): Uint8Array {
  if (bytes.readUInt32LE(at) !== LOCAL_ENTRY) throw new RangeError('No entry where the directory says');
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const data = bytes.subarray(start, start + packed);
  if (data.length !== packed || (method !== 0 && method !== 8)) throw new RangeError('Cut off, or of another method');
  // One byte more than said is enough to know that it lies.
  const content = method === 0 ? data : inflateRawSync(data, { maxOutputLength: unpacked + 1 });
  if (content.length !== unpacked || crc32(content) !== crc) throw new RangeError('Damaged');
  return content;
}
