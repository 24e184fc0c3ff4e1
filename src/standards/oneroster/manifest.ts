import type { Fault } from '../../kernel/problem.ts';
import { fault, type Mending } from '../finding.ts';
import { readTable } from '../table/read.ts';
import { FILE_KINDS, type FileKind, fileName, type Processing } from './files.ts';

export interface Manifest {
  readonly version: '1.1' | '1.2';
  readonly processing: ReadonlyMap<FileKind, Processing>;
}

const NAME = 'manifest.csv';

/** `manifest.csv` says the version and per file whether it is complete; without one, each file that is there is complete. */
export function readManifest(files: ReadonlyMap<string, Uint8Array>, faults: Fault[], mending: Mending): Manifest {
  const content = files.get(NAME);
  if (!content) mending.add('roster.manifestMissing', NAME);
  const properties = content ? readProperties(content, faults) : new Map<string, { value: string; line: number }>();
  const processing = new Map<FileKind, Processing>();
  for (const kind of FILE_KINDS) processing.set(kind, processingOf(kind, files, properties, faults, mending));
  return { version: versionOf(properties, processing, faults), processing };
}

type Properties = ReadonlyMap<string, { readonly value: string; readonly line: number }>;

function readProperties(content: Uint8Array, faults: Fault[]): Properties {
  const reading = readTable(content, NAME);
  if (!reading.ok) {
    for (const found of reading.faults) faults.push(found);
    return new Map();
  }
  // Some exports leave the heading row out; then the head is a property like the others.
  const rows = [{ line: 1, cells: reading.table.head }, ...reading.table.rows];
  const entries = rows.map(({ line, cells }) => {
    const property = { value: (cells[1] ?? '').trim().toLowerCase(), line };
    return [(cells[0] ?? '').trim().toLowerCase(), property] as const;
  });
  return new Map(entries);
}

function versionOf(
  properties: Properties,
  processing: ReadonlyMap<FileKind, Processing>,
  faults: Fault[],
): Manifest['version'] {
  const stated = properties.get('oneroster.version');
  const version = /^1\.([12])(?:\.\d+)?$/.exec(stated?.value ?? '')?.[1];
  if (version) return version === '1' ? '1.1' : '1.2';
  if (stated && stated.value !== '') {
    const data = { version: stated.value };
    faults.push(fault('roster.unknownVersion', { file: NAME, line: stated.line, field: 'oneroster.version', data }));
  }
  return processing.get('roles') === 'absent' ? '1.1' : '1.2';
}

function processingOf(
  kind: FileKind,
  files: ReadonlyMap<string, Uint8Array>,
  properties: Properties,
  faults: Fault[],
  mending: Mending,
): Processing {
  const file = fileName(kind);
  const isThere = files.has(file.toLowerCase());
  const stated = properties.get(`file.${kind}`.toLowerCase());
  if (!stated || stated.value === '') return isThere ? 'bulk' : 'absent';
  if (stated.value === 'absent') {
    if (isThere) mending.add('roster.fileIgnored', file);
    return 'absent';
  }
  if (stated.value !== 'bulk' && stated.value !== 'delta') {
    const place = { file: NAME, line: stated.line, field: `file.${kind}` };
    faults.push(fault('roster.badValue', { ...place, data: { value: stated.value } }));
    return 'absent';
  }
  if (isThere) return stated.value;
  faults.push(fault('roster.missingFile', { file, field: `file.${kind}` }));
  return 'absent';
}
