import { describe, expect, it } from 'vitest';
import { checkMigrationSql, schoolTables } from './sql/migrations.ts';
import { checkSourceSql } from './sql/source.ts';
import { sourceFile } from './tidy/project.ts';

const TABLE = `create table pupil (school_id uuid not null, pupil_id uuid not null, name text, primary key (school_id, pupil_id));
select poolster_distribute('pupil');
select poolster_wall_school('pupil', 'select');
`;

function rulesIn(sql: string): string[] {
  const file = sourceFile('src/capabilities/one/migrations/20260101_0000_one__create.sql', sql);
  return checkMigrationSql(file, schoolTables([file])).map(({ rule }) => rule);
}

describe('the lint of migrations', () => {
  it('takes a table of a school as it should be', () => {
    expect(rulesIn(TABLE)).toEqual([]);
  });

  it.each<[rule: string, refused: string, sql: string]>([
    ['S1', 'a trigger', 'create trigger t after insert on pupil for each row execute function f();'],
    [
      'S1',
      'a function for triggers',
      'create function f() returns trigger language plpgsql as $$ begin return new; end $$;',
    ],
    ['S2', 'merge', 'merge into pupil using other on true when matched then do nothing;'],
    ['S3', 'the clock in an update', "update pupil set name = now()::text where school_id = 'a';"],
    [
      'S3',
      'chance in do update set',
      "insert into pupil (school_id) values ('a') on conflict (school_id, pupil_id) do update set name = random()::text;",
    ],
    ['S4', 'a sequence', 'create sequence s;'],
    ['S6', 'a lock over all schools', 'select name from pupil for update;'],
    ['S8', 'an index that does not begin with school_id', 'create index pupil_name on pupil (name);'],
    [
      'S10',
      'a foreign key that does not begin with school_id',
      'alter table pupil add foreign key (pupil_id) references pupil (pupil_id);',
    ],
    ['S11', 'grouping sets', 'select name from pupil group by grouping sets ((name), ());'],
  ])('%s: refuses %s', (rule, _refused, sql) => {
    expect(rulesIn(TABLE + sql)).toEqual([rule]);
  });

  it.each<[rule: string, refused: string, sql: string]>([
    ['S4', 'serial', TABLE.replace('name text', 'name serial')],
    ['S4', 'identity', TABLE.replace('name text', 'name int generated always as identity')],
    ['S5', 'a foreign key inside create table', TABLE.replace('name text', 'name text references other (name)')],
    ['S7', 'a table that is not distributed', TABLE.replace("select poolster_distribute('pupil');", '')],
    [
      'S8',
      'a primary key that does not begin with school_id',
      TABLE.replace('(school_id, pupil_id))', '(pupil_id, school_id))'),
    ],
    ['S8', 'something unique in one column', TABLE.replace('name text', 'name text unique')],
    [
      'S8',
      'a unique constraint that does not begin with school_id',
      TABLE.replace('name text', 'name text, unique (name, school_id)'),
    ],
    ['S9', 'a table without a wall', TABLE.replace("select poolster_wall_school('pupil', 'select');", '')],
  ])('%s: refuses %s', (rule, _refused, sql) => {
    expect(rulesIn(sql)).toEqual([rule]);
  });

  it('S8: refuses a table without school_id that is not named as reference data', () => {
    expect(rulesIn(TABLE.replaceAll('school_id', 'net_id'))).toEqual(['S8', 'S8']);
  });

  it('reads neither comments nor strings as statements, and leaves the schema auth alone', () => {
    expect(
      rulesIn(`${TABLE}-- create trigger; merge into pupil\ncomment on table pupil is 'a; merge into b';`),
    ).toEqual([]);
    expect(rulesIn('create table auth.account (id text primary key references auth.person (id));')).toEqual([]);
  });

  it('says the line on which the statement begins', () => {
    const file = sourceFile('a.sql', `${TABLE}\n-- why\ncreate sequence s;`);
    expect(checkMigrationSql(file, schoolTables([file]))).toMatchObject([{ line: 6, rule: 'S4' }]);
  });
});

describe('the lint of SQL in the source', () => {
  const faults = (text: string) =>
    checkSourceSql(sourceFile('src/capabilities/one/one.queries.ts', text), new Set(['pupil', 'class_teacher'])).map(
      ({ rule }) => rule,
    );

  it('takes statements that name their school', () => {
    expect(faults("ctx.db.selectFrom('pupil').select('name').where('schoolId', '=', ctx.schoolId).execute();")).toEqual(
      [],
    );
    expect(faults('sql`select name from pupil where school_id = $1`;')).toEqual([]);
    expect(faults("ctx.db.selectFrom('goal').selectAll().execute();")).toEqual([]);
  });

  it.each<[rule: string, refused: string, text: string]>([
    ['S12', 'a read of every school', "ctx.db.selectFrom('pupil').select('name').where('name', '=', a).execute();"],
    ['S12', 'a read with an alias', "ctx.db.selectFrom('classTeacher as t').selectAll('t').execute();"],
    ['S12', 'a removal in every school', "ctx.db.deleteFrom('pupil').where('pupilId', '=', a).execute();"],
    ['S12', 'SQL written out', "pool.query('select name from pupil where name = $1');"],
    ['S2', 'merge', "ctx.db.mergeInto('pupil').using('other', 'a', 'b');"],
    ['S3', 'the clock in an update', "ctx.db.updateTable('pupil').set({ at: sql`now()` }).where('schoolId', '=', a);"],
    ['S3', 'the clock in SQL written out', 'sql`update pupil set at = current_timestamp where school_id = $1`;'],
    ['S6', 'a lock over all schools', "ctx.db.selectFrom('goal').selectAll().forUpdate().execute();"],
  ])('%s: refuses %s', (rule, _refused, text) => {
    expect(faults(text)).toEqual([rule]);
  });
});
