-- How long this school keeps a kind of data, where it differs from what Poolster ships (src/kernel/data-kinds.ts).
create table retention (
  school_id uuid not null,
  kind text not null,
  months integer not null check (months between 1 and 600),
  set_at timestamptz not null,
  primary key (school_id, kind)
);
select poolster_distribute('retention');
alter table retention add foreign key (school_id) references school (school_id);
select poolster_wall_school('retention', 'select');
grant insert, update on retention to poolster_ingest;

-- Whose data is kept longer than its kind says, why and until when: a complaint that runs, a learner who will come back.
create table retention_hold (
  school_id uuid not null,
  person_id uuid not null,
  reason text not null,
  until_on date not null,
  set_by uuid,
  set_at timestamptz not null,
  primary key (school_id, person_id)
);
select poolster_distribute('retention_hold');
alter table retention_hold add foreign key (school_id, person_id) references person (school_id, person_id) on delete cascade;
alter table retention_hold enable row level security;
grant select, insert, update, delete on retention_hold to poolster_ingest;
create policy school on retention_hold to poolster_ingest using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);
