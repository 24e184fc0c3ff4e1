import type { Fault } from '../../kernel/problem.ts';
import { fault, type Mending } from '../finding.ts';
import { columnKey } from '../table/columns.ts';
import type { Cell } from '../table/table.ts';
import { numberIn, scoreIn } from './cells.ts';

export interface ResultColumn {
  readonly index: number;
  readonly heading: string;
  readonly code: string;
  readonly maximum?: number;
}

export interface ResultsMapping {
  /** Heading of the learner column, or of the columns that make the name together. */
  readonly learner?: string | readonly string[];
  /** Per heading what it stands for, or null for a column to leave out. Headings not listed are detected. */
  readonly columns?: Readonly<Record<string, { readonly code?: string; readonly maximum?: number } | null>>;
  /** Maximum of every column that says none itself. */
  readonly maximum?: number;
}

/** The columns that hold the learner: as mapped, else by their usual names, else the first column with texts. */
export function learnerColumns(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  mapping: ResultsMapping,
): number[] {
  const find = (names: readonly string[]) =>
    names.map((name) => head.findIndex((heading) => columnKey(heading) === columnKey(name)));
  if (mapping.learner !== undefined) {
    const wanted = typeof mapping.learner === 'string' ? [mapping.learner] : mapping.learner;
    return find(wanted).filter((index) => index >= 0);
  }
  const single = find(LEARNER_NAMES).find((index) => index >= 0);
  if (single !== undefined) return [single];
  const given = find(['voornaam', 'givenName', 'first name']).find((index) => index >= 0);
  const family = find(['achternaam', 'familienaam', 'naam', 'familyName', 'last name', 'name']).find(
    (index) => index >= 0,
  );
  const parts = [given, family].filter((index) => index !== undefined);
  if (parts.length > 0) return parts;
  const texts = head.findIndex((_, index) => rows.some((row) => isWord(row[index])));
  return texts >= 0 ? [texts] : [];
}

const LEARNER_NAMES = [
  'leerling',
  'lerende',
  'learner',
  'student',
  'pupil',
  'stamnummer',
  'leerlingnummer',
  'studentid',
  'learnerid',
  'sourcedId',
];

function isWord(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && /\p{L}{2}/u.test(cell) && scoreIn(cell).kind === 'wrong';
}

/** The columns with results. One that holds no score anywhere, or sums up others, is left out and told. */
export function resultColumns(
  file: string | undefined,
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  learner: readonly number[],
  mapping: ResultsMapping,
  mending: Mending,
): ResultColumn[] {
  return head.flatMap((heading, index) => {
    if (learner.includes(index) || heading === '') return [];
    const mapped = mapping.columns && Object.hasOwn(mapping.columns, heading) ? mapping.columns[heading] : undefined;
    if (mapped === null) return [];
    const isMapped = mapped !== undefined;
    if (
      !isMapped &&
      (SUMS.test(heading) || OTHER.test(heading) || !rows.some((row) => scoreIn(row[index]).kind === 'score'))
    ) {
      mending.add('results.columnIgnored', file ?? '', heading, { field: heading });
      return [];
    }
    const { code, maximum } = partsOfHeading(heading);
    const known = mapped?.maximum ?? maximum;
    return [{ index, heading, code: mapped?.code ?? code, ...(known === undefined ? {} : { maximum: known }) }];
  });
}

const SUMS = /^(?:totaal|total|som|sum|gemiddelde|average|mean|eindscore|percentage|rangorde|rank)\b/i;
const OTHER =
  /^(?:klas|class|klasnummer|nr\.?|volgnummer|datum|date|e-?mail|geslacht|opmerking(?:en)?|remarks?|voornaam|naam|achternaam)$/i;

/** The goal or item in a heading and its maximum: `W4.BRK.2 /10`, `Vraag 3 (5 p)`, `Breuken op 20`, `Lezen %`. */
export function partsOfHeading(heading: string): { code: string; maximum?: number } {
  if (heading.length > 300) return { code: heading };
  const number = '(\\d+(?:[.,]\\d+)?)';
  const forms = [
    `\\/\\s*${number}\\s*\\)?`,
    `\\(\\s*(?:op|max\\.?|\\/)?\\s*${number}\\s*(?:p|pt|ptn|punten|points?)?\\.?\\s*\\)`,
    `\\s(?:op|max\\.?)\\s+${number}`,
  ];
  for (const form of forms) {
    const found = new RegExp(`^(.*?)[\\s(]*${form}\\s*$`, 'i').exec(heading);
    const maximum = numberIn(found?.[2] ?? '');
    if (found?.[1] && maximum !== undefined) return { code: found[1].trim(), maximum };
  }
  const percent = /^(.*\S)\s*\(?%\)?$/.exec(heading);
  return percent?.[1] ? { code: percent[1].replace(/\s*\($/, ''), maximum: 100 } : { code: heading };
}

/** Two columns for one goal, and headings of the mapping that the table does not have. */
export function columnFaults(
  file: string | undefined,
  head: readonly string[],
  columns: readonly ResultColumn[],
  mapping: ResultsMapping,
): Fault[] {
  const place = { ...(file === undefined ? {} : { file }), line: 1 };
  const named = [
    ...Object.keys(mapping.columns ?? {}),
    ...(typeof mapping.learner === 'string' ? [mapping.learner] : (mapping.learner ?? [])),
  ];
  const unknown = named.filter((name) => !head.some((heading) => columnKey(heading) === columnKey(name)));
  const seen = new Set<string>();
  const doubled = columns.filter(({ code }) => seen.size === seen.add(code).size);
  return [
    ...unknown.map((field) => fault('results.unknownColumn', { ...place, field })),
    ...doubled.map(({ heading, code }) => fault('results.duplicateCode', { ...place, field: heading, data: { code } })),
  ];
}
