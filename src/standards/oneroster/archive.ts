import { type UnzipFileInfo, unzipSync } from 'fflate';
import type { Fault } from '../../kernel/problem.ts';
import { fault } from '../finding.ts';

/** Bounds that no real roster reaches, against archives made to fill the memory. */
export const MAX_ENTRIES = 64;
const MAX_BYTES = 200_000_000;

export type Archive = { ok: true; files: ReadonlyMap<string, Uint8Array> } | { ok: false; faults: readonly Fault[] };

/** The CSV files of a zip by their lower-case name; folders around them do not matter. */
export function openArchive(zip: Uint8Array): Archive {
  let entries = 0;
  let bytes = 0;
  const keep = (info: UnzipFileInfo) => {
    entries++;
    bytes += info.originalSize;
    return entries <= MAX_ENTRIES && bytes <= MAX_BYTES && isTable(info.name);
  };
  const unzipped = unzip(zip, keep);
  if (entries > MAX_ENTRIES) return refuse('zip.tooManyEntries', { maximum: MAX_ENTRIES });
  if (bytes > MAX_BYTES) return refuse('zip.tooLarge', { megabytes: MAX_BYTES / 1_000_000 });
  if (!unzipped) return refuse('zip.unreadable');
  return { ok: true, files: new Map(Object.entries(unzipped).map(([name, content]) => [baseName(name), content])) };
}

function refuse(code: 'zip.tooManyEntries' | 'zip.tooLarge' | 'zip.unreadable', data = {}): Archive {
  return { ok: false, faults: [fault(code, { data })] };
}

function unzip(zip: Uint8Array, filter: (info: UnzipFileInfo) => boolean): Record<string, Uint8Array> | undefined {
  try {
    return unzipSync(zip, { filter });
  } catch {
    // Whatever the bytes are, a zip that cannot be opened is an expected outcome.
    return undefined;
  }
}

function isTable(name: string): boolean {
  return !name.startsWith('__MACOSX/') && /\.csv$/i.test(name);
}

function baseName(name: string): string {
  return name.replace(/^.*[/\\]/, '').toLowerCase();
}
