import type { Fault } from '../../kernel/problem.ts';
import { fault } from '../finding.ts';
import { openZip } from '../zip/open-zip.ts';

/** Bounds that no real roster reaches, against archives made to fill the memory. */
export const MAX_ENTRIES = 64;
const MAX_BYTES = 200_000_000;

export type Archive = { ok: true; files: ReadonlyMap<string, Uint8Array> } | { ok: false; faults: readonly Fault[] };

/** The CSV files of a zip by their lower-case name; folders around them do not matter. */
export function openArchive(zip: Uint8Array): Archive {
  const opened = openZip(zip, { entries: MAX_ENTRIES, bytes: MAX_BYTES }, isTable);
  if (opened.ok)
    return { ok: true, files: new Map([...opened.entries].map(([name, bytes]) => [baseName(name), bytes])) };
  return { ok: false, faults: [fault(opened.code, { data: DATA[opened.code] })] };
}

const DATA = {
  'zip.tooManyEntries': { maximum: MAX_ENTRIES },
  'zip.tooLarge': { megabytes: MAX_BYTES / 1_000_000 },
  'zip.unreadable': {},
};

function isTable(name: string): boolean {
  return !name.startsWith('__MACOSX/') && /\.csv$/i.test(name);
}

function baseName(name: string): string {
  return name.replace(/^.*[/\\]/, '').toLowerCase();
}
