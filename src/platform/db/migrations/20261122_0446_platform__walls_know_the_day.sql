-- The day of a school comes from the application (`app.today`, a calendar day in Europe/Brussels), so that policy and wall open
-- and close a relation at the same midnight. `current_date` stands in for whoever sets no day.
create or replace function poolster_wall_learner(name regclass, learner text, rights text) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', name);
  execute format('grant %s on %s to poolster_app, poolster_ingest', rights, name);
  execute format('create policy school on %s to poolster_ingest using (school_id = nullif(current_setting(''app.school_id'', true), '''')::uuid)', name);
  execute format(
    'create policy relation on %s to poolster_app using (school_id = nullif(current_setting(''app.school_id'', true), '''')::uuid
       and %I in (select access.learner_id from access
                   where access.school_id = nullif(current_setting(''app.school_id'', true), '''')::uuid
                     and access.viewer_id = nullif(current_setting(''app.person_id'', true), '''')::uuid
                     and access.from_on <= coalesce(nullif(current_setting(''app.today'', true), '''')::date, current_date)
                     and (access.until_on is null
                          or access.until_on >= coalesce(nullif(current_setting(''app.today'', true), '''')::date, current_date))))',
    name, learner);
end $$;

-- The walls that stand already are built again with the same plan.
do $$
declare standing record;
begin
  for standing in select tablename from pg_policies where schemaname = 'public' and policyname = 'relation' loop
    execute format('drop policy relation on %I', standing.tablename);
    execute format('drop policy school on %I', standing.tablename);
    perform poolster_wall_learner(format('public.%I', standing.tablename)::regclass, 'learner_id', 'select');
  end loop;
end $$;
