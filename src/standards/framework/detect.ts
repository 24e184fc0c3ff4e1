import { fault } from '../finding.ts';
import { columnsOf } from '../table/columns.ts';
import { withoutByteOrderMark } from '../table/decode.ts';
import { readTable } from '../table/read.ts';
import type { Table } from '../table/table.ts';
import type { Draft } from './draft.ts';
import type { SourceFile } from './framework-package.ts';
import { isRecord, type JsonRecord, own, parseJson } from './json.ts';

/** A file whose format is known by what it holds; its name plays no part, since people rename files. */
export type DetectedFile =
  | { readonly format: 'case' | 'coherence' | 'onderwijsdoelen'; readonly name: string; readonly content: JsonRecord }
  | { readonly format: 'slo'; readonly name: string; readonly content: readonly JsonRecord[] }
  | { readonly format: 'openSalt' | 'ownTable'; readonly name: string; readonly content: Table };

/** Undefined for a file that is not a framework; a file that is broken becomes a fault. */
export function detect(file: SourceFile, draft: Draft): DetectedFile | undefined {
  if (file.text.startsWith('\ufeff')) draft.mending.add('text.byteOrderMark', file.name);
  const text = withoutByteOrderMark(file.text);
  return /^\s*[[{]/.test(text) ? detectJson(file.name, text, draft) : detectTable(file.name, text, draft);
}

function detectJson(name: string, text: string, draft: Draft): DetectedFile | undefined {
  const reading = parseJson(text);
  if (!reading.ok) {
    draft.faults.push(fault('json.invalid', { file: name, line: reading.line }));
    return undefined;
  }
  if (Array.isArray(reading.value)) return detectSlo(name, reading.value);
  if (!isRecord(reading.value)) return undefined;
  // Some services put the package in an envelope named after its type.
  const envelope = own(reading.value, 'CFPackage');
  const content = isRecord(envelope) ? envelope : reading.value;
  if (Array.isArray(own(content, 'CFItems')) || isRecord(own(content, 'CFDocument')))
    return { format: 'case', name, content };
  if (Array.isArray(own(content, 'doelen'))) return { format: 'onderwijsdoelen', name, content };
  if (Array.isArray(own(content, 'standards')) && Array.isArray(own(content, 'edges'))) {
    return { format: 'coherence', name, content };
  }
  return undefined;
}

/** SLO's files are bare lists of entities, each with an id and a title. */
function detectSlo(name: string, list: readonly unknown[]): DetectedFile | undefined {
  const entities = list.filter(isRecord);
  const isSlo =
    entities.length === list.length &&
    list.length > 0 &&
    entities.every((entity) => 'id' in entity && 'title' in entity);
  return isSlo ? { format: 'slo', name, content: entities } : undefined;
}

function detectTable(name: string, text: string, draft: Draft): DetectedFile | undefined {
  const firstLine = columnsOf(
    text
      .slice(0, 5000)
      .split(/\r\n|\n|\r/, 1)[0]
      ?.split(/[,;\t]/)
      .map(unquote) ?? [],
  );
  const format = firstLine.has('fullStatement') ? 'openSalt' : firstLine.has('statement') ? 'ownTable' : undefined;
  if (!format) return undefined;
  const reading = readTable(text, name);
  if (reading.ok) return { format, name, content: reading.table };
  for (const found of reading.faults) draft.faults.push(found);
  return undefined;
}

function unquote(heading: string): string {
  return heading.replaceAll('"', '');
}
