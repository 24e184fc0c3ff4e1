-- The two roles that requests and jobs run as. Neither can bypass row-level security. Roles belong to the whole cluster,
-- so another database of it may have made them already, or be making them at this very moment.
do $$
begin
  create role poolster_app nologin nobypassrls;
exception when duplicate_object or unique_violation then null;
end $$;
do $$
begin
  create role poolster_ingest nologin nobypassrls;
exception when duplicate_object or unique_violation then null;
end $$;
do $$
begin
  execute format('grant poolster_app, poolster_ingest to %I', current_user);
exception when others then null;
end $$;
grant usage on schema public to poolster_app, poolster_ingest;

-- On Citus a school's table is sharded by school_id and a national table is copied to every node; elsewhere nothing happens.
create function poolster_distribute(name regclass) returns void language plpgsql as $$
begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    execute format('select create_distributed_table(%L, ''school_id'')', name);
  end if;
end $$;
create function poolster_reference(name regclass) returns void language plpgsql as $$
begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    execute format('select create_reference_table(%L)', name);
  end if;
end $$;

-- The walls. A school's table: only rows of the school in `app.school_id`. A learner's table: for requests also only
-- learners whom `access` opens to the person in `app.person_id` today.
create function poolster_wall_school(name regclass, rights text) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', name);
  execute format('grant %s on %s to poolster_app, poolster_ingest', rights, name);
  execute format('create policy school on %s using (school_id = nullif(current_setting(''app.school_id'', true), '''')::uuid)', name);
end $$;
create function poolster_wall_learner(name regclass, learner text, rights text) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', name);
  execute format('grant %s on %s to poolster_app, poolster_ingest', rights, name);
  execute format('create policy school on %s to poolster_ingest using (school_id = nullif(current_setting(''app.school_id'', true), '''')::uuid)', name);
  execute format(
    'create policy relation on %s to poolster_app using (school_id = nullif(current_setting(''app.school_id'', true), '''')::uuid
       and %I in (select access.learner_id from access
                   where access.school_id = nullif(current_setting(''app.school_id'', true), '''')::uuid
                     and access.viewer_id = nullif(current_setting(''app.person_id'', true), '''')::uuid
                     and access.from_on <= current_date and (access.until_on is null or access.until_on >= current_date)))',
    name, learner);
end $$;
