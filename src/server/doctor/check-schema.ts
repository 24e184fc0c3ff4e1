import { type Finding, named, problem } from './finding.ts';

/** One thing in a catalog: what it is, its name, and its definition as PostgreSQL writes it. */
export interface CatalogItem {
  readonly kind: 'table' | 'column' | 'constraint' | 'index' | 'policy' | 'wall' | 'right' | 'function' | 'trigger';
  readonly name: string;
  readonly definition: string;
}

export interface SchemaFacts {
  readonly here: readonly CatalogItem[];
  /** The same of a database that the migrations made just now. */
  readonly wanted: readonly CatalogItem[];
  /** Indexes that PostgreSQL itself calls unusable. */
  readonly invalidIndexes: readonly string[];
}

/** Where the database differs from what the migrations make. */
export function checkSchema({ here, wanted, invalidIndexes }: SchemaFacts): Finding[] {
  const keyed = (items: readonly CatalogItem[]) => new Map(items.map((item) => [`${item.kind} ${item.name}`, item]));
  const [found, asked] = [keyed(here), keyed(wanted)];
  const missing = wanted.filter((item) => !found.has(`${item.kind} ${item.name}`));
  const changed = here.filter((item) => {
    const other = asked.get(`${item.kind} ${item.name}`);
    return other !== undefined && other.definition !== item.definition;
  });
  const strange = here.filter((item) => !asked.has(`${item.kind} ${item.name}`));
  return [
    ...missing.filter(({ name }) => !isInside(name, missing)).map(missingOf),
    ...changed.map((item) => changedTo(item, asked.get(`${item.kind} ${item.name}`)?.definition ?? '')),
    ...strangeOf(strange.filter(({ name }) => !isInside(name, strange))),
    ...invalidIndexes.map((name) =>
      problem('index-invalid', `The index ${name} is unusable`, `reindex index ${name};`),
    ),
  ];
}

/** What belongs to a table that is itself in the list needs no line of its own. */
function isInside(name: string, items: readonly CatalogItem[]): boolean {
  return items.some((item) => item.kind === 'table' && name.startsWith(`${item.name}.`));
}

function missingOf({ kind, name, definition }: CatalogItem): Finding {
  if (kind === 'index')
    return problem('index-missing', `The index ${name} is gone: pages that use it get slow`, `${definition};`);
  return problem(
    kind === 'policy' || kind === 'wall' ? 'walls' : 'schema',
    `The ${kind} ${name} is gone (${definition})`,
    kind === 'table' || kind === 'column'
      ? 'Restore the newest backup; what was in it is lost here.'
      : 'Put it back as the migrations make it (src/**/migrations), or restore the newest backup.',
  );
}

function changedTo({ kind, name, definition }: CatalogItem, wanted: string): Finding {
  return problem(
    kind === 'policy' || kind === 'wall' ? 'walls' : 'schema',
    kind === 'wall'
      ? `Row-level security on ${name.replace(/\.wall$/, '')} is ${definition}, and should be ${wanted}: one school could see another`
      : `The ${kind} ${name} was changed by hand: it is ${definition}, and should be ${wanted}`,
    kind === 'wall'
      ? `alter table ${name.replace(/\.wall$/, '')} enable row level security;`
      : 'Put it back as the migrations make it (src/**/migrations).',
  );
}

function strangeOf(items: readonly CatalogItem[]): Finding[] {
  if (items.length === 0) return [];
  const names = items.map(({ kind, name }) => `${kind} ${name}`);
  return [
    problem(
      'schema-strange',
      `The database holds what Poolster never made: ${named(names)}`,
      'Look who made it; a backup leaves such tables out, and cannot be restored where a column is another. Give Poolster a database of its own.',
    ),
  ];
}
