-- Answer logs that were brought in. A longer log under the same name goes on from the same moment, so that what came first
-- keeps its distance in time to what comes later.
create table answer_log (
  school_id uuid not null,
  name text not null,
  time_unit text not null check (time_unit in ('order', 'seconds')),
  starts_at timestamptz not null,
  answers integer not null,
  brought_in_at timestamptz not null,
  primary key (school_id, name)
);
select poolster_distribute('answer_log');
alter table answer_log add foreign key (school_id) references school (school_id);
select poolster_wall_school('answer_log', 'select, insert, update');
