-- What a viewer of a learner may not see, by a decision from outside the school (a court order) or of the learner's guardians.
-- It stands apart from `relation`, so that a roster brought in again lifts nothing.
create table relation_restriction (
  school_id uuid not null,
  viewer_id uuid not null,
  learner_id uuid not null,
  -- `contact`: knows that the child is here and may be written to, sees nothing of the learning. `nothing`: not even that.
  sees text not null check (sees in ('contact', 'nothing')),
  reason text not null,
  from_on date not null,
  until_on date,
  -- Null once that administrator's data is erased; the restriction stays.
  set_by uuid,
  set_at timestamptz not null,
  primary key (school_id, viewer_id, learner_id, from_on)
);
create index relation_restriction_learner on relation_restriction (school_id, learner_id);
select poolster_distribute('relation_restriction');
alter table relation_restriction add foreign key (school_id, viewer_id) references person (school_id, person_id) on delete cascade;
alter table relation_restriction add foreign key (school_id, learner_id) references person (school_id, person_id) on delete cascade;
alter table relation_restriction enable row level security;
grant select, insert, update, delete on relation_restriction to poolster_ingest;
create policy school on relation_restriction to poolster_ingest using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);
-- A request of a person reads only what limits that person; the reason is for those who hold an office.
grant select (school_id, viewer_id, learner_id, sees, from_on, until_on) on relation_restriction to poolster_app;
create policy own on relation_restriction to poolster_app using (school_id = nullif(current_setting('app.school_id', true), '')::uuid
  and viewer_id = nullif(current_setting('app.person_id', true), '')::uuid);

-- How many school days a guardian waits for a result that the learner has not looked at yet.
alter table school add column results_wait_days smallint not null default 3 check (results_wait_days between 0 and 20);

-- Names, places and relations of learners get the second wall too: a request sees the people its person stands in relation to,
-- staff, and for who leads or administers the school everybody of it.
do $$
declare
  school text := 'nullif(current_setting(''app.school_id'', true), '''')::uuid';
  me text := 'nullif(current_setting(''app.person_id'', true), '''')::uuid';
  today text := 'coalesce(nullif(current_setting(''app.today'', true), '''')::date, current_date)';
  mine text;
  office text;
begin
  mine := format('select access.learner_id from access where access.school_id = %1$s and access.viewer_id = %2$s
    and access.from_on <= %3$s and (access.until_on is null or access.until_on >= %3$s)', school, me, today);
  office := format('exists (select from membership m where m.school_id = %1$s and m.person_id = %2$s
    and m.role in (''schoolLeader'', ''administrator'') and m.from_on <= %3$s and (m.until_on is null or m.until_on >= %3$s))',
    school, me, today);

  drop policy school on person;
  create policy school on person to poolster_ingest using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);
  execute format('create policy relation on person to poolster_app using (school_id = %1$s and (person_id = %2$s
    or person_id in (%3$s)
    or person_id in (select s.person_id from membership s where s.school_id = %1$s
         and s.role in (''teacher'', ''schoolLeader'', ''administrator''))
    or person_id in (select r.viewer_id from relation r where r.school_id = %1$s)
    or %4$s))', school, me, mine, office);

  drop policy school on enrolment;
  create policy school on enrolment to poolster_ingest using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);
  execute format('create policy relation on enrolment to poolster_app using (school_id = %1$s and (learner_id in (%2$s) or %3$s))',
    school, mine, office);

  -- Who may see a learner is known to the learner, the class's teachers and the person concerned: not to another guardian.
  drop policy school on relation;
  create policy school on relation to poolster_ingest using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);
  execute format('create policy relation on relation to poolster_app using (school_id = %1$s and (viewer_id = %2$s
    or learner_id in (%3$s and access.scope in (''self'', ''class'')) or %4$s))', school, me, mine, office);

  -- On record: what one did oneself, what concerns oneself or one's learners; the whole of it for an office.
  drop policy school on audit;
  create policy school on audit to poolster_ingest using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);
  execute format('create policy written on audit for insert to poolster_app with check (school_id = %1$s)', school);
  execute format('create policy relation on audit for select to poolster_app using (school_id = %1$s and (actor_id = %2$s
    or subject_id = %2$s or subject_id in (%3$s) or %4$s))', school, me, mine, office);

  -- A kept answer may hold anything its asker saw: it is that person's alone.
  drop policy school on command;
  create policy school on command to poolster_ingest using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);
  execute format('create policy relation on command to poolster_app using (school_id = %1$s and person_id = %2$s)', school, me);
end $$;

-- A request of a person never changes who is who: offices work behind the wall of the school, with another role.
revoke insert, update, delete on person, membership, class_teacher, enrolment, relation from poolster_app;
revoke insert, update on school, school_year, roster_mapping from poolster_app;
revoke insert on class from poolster_app;
