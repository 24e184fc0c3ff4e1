-- A wall for what belongs to the learner and their guardian alone: a teacher who sees the learner's work does not see this.
create function poolster_wall_own(name regclass, learner text, rights text) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', name);
  execute format('grant %s on %s to poolster_app, poolster_ingest', rights, name);
  execute format('create policy school on %s to poolster_ingest using (school_id = nullif(current_setting(''app.school_id'', true), '''')::uuid)', name);
  execute format(
    'create policy own on %s to poolster_app using (school_id = nullif(current_setting(''app.school_id'', true), '''')::uuid
       and %I in (select access.learner_id from access
                   where access.school_id = nullif(current_setting(''app.school_id'', true), '''')::uuid
                     and access.viewer_id = nullif(current_setting(''app.person_id'', true), '''')::uuid
                     and access.scope in (''self'', ''guardian'')
                     and access.from_on <= coalesce(nullif(current_setting(''app.today'', true), '''')::date, current_date)
                     and (access.until_on is null
                          or access.until_on >= coalesce(nullif(current_setting(''app.today'', true), '''')::date, current_date))))',
    name, learner);
end $$;

-- The access log. One row says that somebody looked, in which relation, at what of whom, how often within ten minutes. A look at a
-- class is one row for the class: who was in it on that day is in `enrolment`. There is on purpose no index by viewer: the log
-- answers "who looked at me", never "what did she look at".
create table look (
  school_id uuid not null,
  target_id uuid not null,
  target_kind text not null check (target_kind in ('learner', 'class')),
  window_at timestamptz not null,
  viewer_id uuid not null,
  relation text not null,
  sees text not null,
  look_id uuid not null,
  -- Calendar day in the school, to compare with days of enrolment.
  day date not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  times integer not null,
  primary key (school_id, target_id, window_at, viewer_id, relation, sees)
);
create index look_by_id on look (school_id, look_id);
select poolster_distribute('look');
alter table look add foreign key (school_id) references school (school_id);
alter table look enable row level security;
grant select, insert, update on look to poolster_ingest;
grant delete on look to poolster_erasure;
create policy school on look to poolster_ingest using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);
-- The learner and their guardian see that somebody looked and as what, and never the column that says who.
grant select (school_id, target_id, target_kind, relation, sees, look_id, day, first_at, last_at, times) on look to poolster_app;
do $$
declare
  mine text := 'select access.learner_id from access
    where access.school_id = nullif(current_setting(''app.school_id'', true), '''')::uuid
      and access.viewer_id = nullif(current_setting(''app.person_id'', true), '''')::uuid
      and access.scope in (''self'', ''guardian'')
      and access.from_on <= coalesce(nullif(current_setting(''app.today'', true), '''')::date, current_date)
      and (access.until_on is null
           or access.until_on >= coalesce(nullif(current_setting(''app.today'', true), '''')::date, current_date))';
begin
  execute format('create policy own on look for select to poolster_app
    using (school_id = nullif(current_setting(''app.school_id'', true), '''')::uuid
      and (target_kind = ''learner'' and target_id in (%1$s)
        or target_kind = ''class'' and exists (select from enrolment e
             where e.school_id = look.school_id and e.class_id = look.target_id and e.learner_id in (%1$s)
               and e.from_on <= look.day and (e.until_on is null or e.until_on >= look.day))))', mine);
end $$;

-- "Who was that?": a learner or guardian asks for a name; an administrator gives it, or says why not.
create table name_request (
  school_id uuid not null,
  request_id uuid not null,
  learner_id uuid not null,
  look_id uuid not null,
  asked_by uuid,
  asked_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  outcome text check (outcome in ('given', 'refused')),
  answer text,
  primary key (school_id, request_id),
  check ((outcome is null) = (decided_at is null))
);
create index name_request_learner on name_request (school_id, learner_id, look_id);
select poolster_distribute('name_request');
alter table name_request add foreign key (school_id, learner_id) references person (school_id, person_id) on delete cascade;
select poolster_wall_own('name_request', 'learner_id', 'select, insert');
grant update, delete on name_request to poolster_ingest;
