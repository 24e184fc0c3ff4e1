import type pg from 'pg';
import type { CatalogItem } from './check-schema.ts';

const HERE = `n.nspname in ('public', 'auth')`;
const OF_TABLE = `from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and ${HERE}`;

/** Everything that migrations make, as PostgreSQL writes it. Owners are left out: they differ between servers. */
const ITEMS = `
select 'table' as kind, n.nspname || '.' || c.relname as name, 'table' as definition ${OF_TABLE}
union all
select 'wall', n.nspname || '.' || c.relname || '.wall',
  case when c.relrowsecurity then 'on' else 'off' end || case when c.relforcerowsecurity then ', forced' else '' end ${OF_TABLE}
union all
select 'column', n.nspname || '.' || c.relname || '.' || a.attname,
  format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
where c.relkind in ('r', 'p') and ${HERE} and a.attnum > 0 and not a.attisdropped
union all
select 'constraint', n.nspname || '.' || c.relname || '.' || k.conname, pg_get_constraintdef(k.oid)
from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
where ${HERE} and k.contype in ('p', 'u', 'f', 'c', 'x')
union all
select 'index', n.nspname || '.' || c.relname || '.' || i.relname, pg_get_indexdef(i.oid)
from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class c on c.oid = x.indrelid join pg_namespace n on n.oid = c.relnamespace
where ${HERE} and not exists (select from pg_constraint k where k.conindid = i.oid and k.contype in ('p', 'u', 'x'))
union all
select 'policy', n.nspname || '.' || c.relname || '.' || p.polname,
  concat_ws(' ', case when p.polpermissive then 'permissive' else 'restrictive' end, 'for', p.polcmd::text, 'to',
    (select string_agg(coalesce(r.rolname, 'public'), ',' order by r.rolname) from unnest(p.polroles) as role left join pg_roles r on r.oid = role),
    'using', pg_get_expr(p.polqual, p.polrelid), 'check', pg_get_expr(p.polwithcheck, p.polrelid))
from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace where ${HERE}
union all
select 'right', n.nspname || '.' || c.relname || '.' || coalesce(r.rolname, 'public') || '.' || x.privilege_type, 'granted'
from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join lateral aclexplode(c.relacl) x left join pg_roles r on r.oid = x.grantee
where c.relkind in ('r', 'p') and ${HERE} and x.grantee <> c.relowner
union all
select 'function', n.nspname || '.' || f.proname || '(' || pg_get_function_identity_arguments(f.oid) || ')', md5(f.prosrc)
from pg_proc f join pg_namespace n on n.oid = f.pronamespace
where ${HERE} and not exists (select from pg_depend d where d.objid = f.oid and d.deptype = 'e')
union all
select 'trigger', n.nspname || '.' || c.relname || '.' || t.tgname, pg_get_triggerdef(t.oid)
from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace where ${HERE} and not t.tgisinternal
order by 1, 2`;

export async function selectCatalogItems(pool: pg.Pool): Promise<CatalogItem[]> {
  const { rows } = await pool.query<CatalogItem>(ITEMS);
  return rows;
}

export async function selectInvalidIndexes(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select n.nspname || '.' || i.relname as name from pg_index x join pg_class i on i.oid = x.indexrelid
       join pg_namespace n on n.oid = i.relnamespace where ${HERE} and not (x.indisvalid and x.indisready) order by 1`,
  );
  return rows.map(({ name }) => name);
}
