import type { Fault } from '../../kernel/problem.ts';
import type { Mending } from '../finding.ts';
import type { FileKind } from './files.ts';
import type { Row, Sheet } from './sheet.ts';

/** What the readers of the files share. */
export interface RosterDraft {
  readonly sheets: Readonly<Record<FileKind, Sheet>>;
  readonly version: '1.1' | '1.2';
  readonly faults: Fault[];
  readonly mending: Mending;
}

/**
 * Whether a reference leads to something. In a complete file an unknown id is a fault; in a delta, or where the file
 * is absent, the other end may be known already. A reference to something deleted takes its row along.
 */
export function resolves(draft: RosterDraft, row: Row, field: string, id: string, target: FileKind): boolean {
  const sheet = draft.sheets[target];
  if (sheet.has(id)) return true;
  if (sheet.deleted.has(id)) {
    draft.mending.add('roster.rowOfDeleted', row.file, `line ${row.line}`, { field });
    return false;
  }
  if (sheet.processing !== 'bulk') return true;
  row.complain('roster.unknownReference', field, { id, target: sheet.file });
  return false;
}
