import type pg from 'pg';
import { tablesOf } from '../../src/platform/personal-data.ts';
import { CAPABILITIES } from '../../src/server/capabilities.ts';

interface TableFacts {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string; readonly optional: boolean }[];
  readonly constraints: readonly { readonly kind: string; readonly definition: string }[];
  readonly indexes: readonly string[];
  readonly policies: readonly string[];
  readonly rights: readonly string[];
}

/** `docs/schema.md`: every table that the migrations make, with its keys, its walls and whom its rows are about. */
export async function schemaPage(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<TableFacts>(FACTS);
  return `# The schema

Written by \`npm run generate\` from a freshly migrated database; \`npm run check\` fails when it is out of date. Do not edit it by hand.
Accounts and sessions are in schema \`auth\`, which belongs to the sign-in library and is not shown.

${rows.map(tablePart).join('\n\n')}
`;
}

function tablePart(table: TableFacts): string {
  const columns = table.columns.map(
    ({ name, type, optional }) => `| \`${name}\` | ${type} | ${optional ? 'optional' : ''} |`,
  );
  const lines = [
    ...table.constraints.map(({ definition }) => definition),
    ...table.indexes.map((index) =>
      index.replace(/^CREATE (UNIQUE )?INDEX /, (_, unique) => `${unique ? 'unique ' : ''}index `),
    ),
    ...table.policies.map((policy) => `wall ${policy}`),
    ...table.rights.map((right) => `right of ${right}`),
    ...personLines(table.name),
  ];
  return [
    `## ${table.name}`,
    ['| column | type | |', '|---|---|---|', ...columns].join('\n'),
    lines.map((line) => `- ${escaped(line)}`).join('\n'),
  ].join('\n\n');
}

/** Whom the rows are about, as the manifests say it. */
function personLines(table: string): string[] {
  const camel = table.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return CAPABILITIES.flatMap(({ name, personalData }) => (personalData === 'none' ? [] : [{ name, ...personalData }]))
    .flatMap(({ name, tables }) => tablesOf(tables).map(([own, spec]) => ({ name, own, spec })))
    .filter(({ own }) => own === camel)
    .map(({ name, spec }) => {
      const persons = Object.entries(spec.persons).map(([column, what]) => `${column} (on erasure: ${what})`);
      return `personal data of ${name}, kind ${spec.kind}: ${persons.join(', ')}`;
    });
}

function escaped(line: string): string {
  return line.replaceAll('*', '\\*').replace(/\s+/g, ' ');
}

const FACTS = `
  select c.relname as name,
    (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'optional', not a.attnotnull)
              order by a.attnum)
       from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
    (select coalesce(json_agg(json_build_object('kind', o.contype, 'definition', pg_get_constraintdef(o.oid))
              order by position(o.contype::text in 'pufc'), o.conname), '[]')
       from pg_constraint o where o.conrelid = c.oid and o.contype in ('p', 'u', 'f', 'c')) as constraints,
    (select coalesce(json_agg(pg_get_indexdef(i.indexrelid) order by i.indexrelid::regclass::text), '[]')
       from pg_index i where i.indrelid = c.oid
        and not exists (select from pg_constraint o where o.conindid = i.indexrelid)) as indexes,
    (select coalesce(json_agg(p.policyname || ' for ' || lower(p.cmd) || ' to ' || array_to_string(p.roles, ', ') order by p.policyname), '[]')
       from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname) as policies,
    (select coalesce(json_agg(g.grantee || ': ' || g.rights order by g.grantee), '[]')
       from (select grantee, string_agg(lower(privilege_type), ', ' order by privilege_type) as rights
               from information_schema.role_table_grants
              where table_schema = 'public' and table_name = c.relname and grantee like 'poolster%' group by grantee) g) as rights
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where n.nspname = 'public' and c.relkind in ('r', 'p')
   order by c.relname`;
