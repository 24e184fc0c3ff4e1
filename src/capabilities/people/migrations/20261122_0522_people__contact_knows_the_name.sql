-- Who by decision has contact only still knows that the child is at this school, by name; the learning stays behind the wall.
do $$
declare
  school text := 'nullif(current_setting(''app.school_id'', true), '''')::uuid';
  me text := 'nullif(current_setting(''app.person_id'', true), '''')::uuid';
  today text := 'coalesce(nullif(current_setting(''app.today'', true), '''')::date, current_date)';
begin
  execute format('create policy contact on person for select to poolster_app using (school_id = %1$s and person_id in (
    select r.learner_id from relation r
      join relation_restriction x on x.school_id = r.school_id and x.viewer_id = r.viewer_id and x.learner_id = r.learner_id
     where r.school_id = %1$s and r.viewer_id = %2$s and r.from_on <= %3$s and (r.until_on is null or r.until_on >= %3$s)
       and x.sees = ''contact'' and x.from_on <= %3$s and (x.until_on is null or x.until_on >= %3$s)))', school, me, today);
end $$;
