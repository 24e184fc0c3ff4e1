import { createHash } from 'node:crypto';
import type { Migration } from '../../db/migrate.ts';

/** A table of every type that a migration may use, and values at their edges. */
const SQL = `
create table odd (
  school_id uuid not null,
  name text not null,
  plain text, whole integer, small smallint, big bigint, exact numeric, part double precision, single real, truth boolean,
  moment timestamptz, day date, hour time, span interval, bytes bytea, document jsonb, raw json,
  ids uuid[], parts double precision[], words text[], vector tsvector,
  lowered integer generated always as (whole - 1) stored,
  primary key (school_id, name)
)`;

export const ODD_TABLE: Migration = {
  name: '20991231_2359_test__odd',
  sql: SQL,
  checksum: createHash('sha256').update(SQL).digest('hex'),
};

const SCHOOL = '0193a000-0000-7000-8000-000000000001';

export const INSERT_ODD = `
insert into odd (school_id, name, plain, whole, small, big, exact, part, single, truth, moment, day, hour, span, bytes, document, raw, ids, parts, words, vector) values
('${SCHOOL}', 'Zoë', e'lijn 1\\nlijn "2"\\t\\\\N ''x'' 🦉', 2147483647, -32768, 9223372036854775807, 12345678901234567890.000000001, 0.1, 0.1, true,
 '2026-03-29 01:59:59.999999+00', '2024-02-29', '23:59:59.999999', '1 year 2 mons -3 days 04:05:06.789', decode('00ff0a5c22', 'hex'),
 '{"b": [1, 1.10, null, "é\\u0022"], "a": {"n": 1e400}}', '{"b":1,  "a":2, "a":3}',
 array['${SCHOOL}', null]::uuid[], '{NaN,-0,5e-324,1.7976931348623157e308,Infinity,0.30000000000000004}', array['a,b', 'c"d', '', null, 'NULL', '{}', E'e\\\\f'], to_tsvector('simple', 'de kat ziet')),
('${SCHOOL}', 'aap', '', 0, 0, -9223372036854775808, 'NaN', '-0', '-Infinity', false,
 'infinity', '-infinity', '00:00', '-1 day', '', 'null', 'null', '{}', '{}', '{}', ''),
('${SCHOOL}', 'É', null, null, null, null, null, null, null, null, '0044-03-15 12:00:00+00 BC', '5874897-12-31', null, null, null, null, null, null, null, null, null),
('${SCHOOL}', 'zee', repeat('ë', 100000), 1, 1, 1, 1, 2.2250738585072014e-308, 1.4e-45, true,
 '2026-10-25 01:30:00.000001+00', '0001-01-01', '24:00:00', '178000000 years', decode(repeat('00', 70000), 'hex'), '"\\\\u0000 as text"', '[]',
 '{}', '{{1,2},{3,4}}', '[5:6]={x,y}', null)`;

/** The very bits of what a table holds, as PostgreSQL sends them, apart from the texts that a backup is made of. */
export const ODD_BITS = `
select md5(string_agg(md5(concat_ws('|', name, encode(float8send(part), 'hex'), encode(float4send(single), 'hex'),
  encode(timestamptz_send(moment), 'hex'), encode(date_send(day), 'hex'), encode(time_send(hour), 'hex'), encode(interval_send(span), 'hex'),
  md5(bytes), encode(numeric_send(exact), 'hex'), encode(textsend(raw::text), 'hex'), md5(document::text), md5(plain), encode(array_send(ids), 'hex'),
  encode(array_send(parts), 'hex'), encode(array_send(words), 'hex'), array_dims(words), vector::text, lowered, big, plain is null)), ',' order by name collate "C")) as bits from odd`;
