/**
 * The container of a backup (ADR 7). A line of magic; then blocks, each a line `block KIND TABLE ROWS BYTES SHA256` and that many
 * bytes of gzip; then a line `end SHA256` over every byte before it. The blocks are a header, the rows of one table after another
 * as JSON lines of texts, and a trailer with the sums.
 */
export const MAGIC = 'poolster-backup 1\n';

/** A restored file may be years old, so the number changes only when an old reader would read a new file wrongly. */
export const FORMAT = 1;

/** Uncompressed size at which a block of rows is closed; one row may be longer. */
export const BLOCK_BYTES = 4 * 1024 * 1024;

/** Nothing of ours is longer; a damaged length must not take all memory before its fault is seen. */
export const LARGEST_BLOCK = 1024 * 1024 * 1024;

export type BlockKind = 'header' | 'rows' | 'trailer';

export interface Block {
  readonly kind: BlockKind;
  /** `public.evidence`, or `-` where it is no table's. */
  readonly table: string;
  readonly rows: number;
  /** What the block holds, decompressed. */
  readonly content: Buffer;
}

export interface BackupColumn {
  readonly name: string;
  /** As PostgreSQL writes it: `uuid[]`, `double precision`. */
  readonly type: string;
}

export interface BackupTable {
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly BackupColumn[];
}

export interface BackupHeader {
  readonly format: number;
  /** Version of the program that made it. */
  readonly poolster: string;
  readonly createdAt: string;
  readonly engine: string;
  readonly engineVersion: string;
  readonly migrations: readonly { readonly name: string; readonly checksum: string }[];
  /** In the order in which they can be filled: what a foreign key names comes first. */
  readonly tables: readonly BackupTable[];
  /** Tables without their rows, on purpose. */
  readonly leftOut: readonly string[];
}

export interface TableSum {
  readonly table: string;
  readonly rows: number;
  /** SHA-256 of the table's JSON lines, in the order of its primary key: two tables with the same sum hold the same. */
  readonly sha256: string;
}

export interface BackupTrailer {
  readonly rows: number;
  readonly tables: readonly TableSum[];
}

/** One row: every value as PostgreSQL writes it, so that nothing is rounded on the way. */
export type Row = readonly (string | null)[];

/** A backup that cannot be made or restored, in words for whoever runs the command. */
export class BackupError extends Error {}

export function tableName(table: { readonly schema: string; readonly name: string }): string {
  return `${table.schema}.${table.name}`;
}
