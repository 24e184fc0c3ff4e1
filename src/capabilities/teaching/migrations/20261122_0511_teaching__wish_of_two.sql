-- A wish is about two learners: who sees one of them does not learn of the other by it.
create policy other on group_wish as restrictive to poolster_app using (other_id in (
  select access.learner_id from access
   where access.school_id = nullif(current_setting('app.school_id', true), '')::uuid
     and access.viewer_id = nullif(current_setting('app.person_id', true), '')::uuid
     and access.from_on <= coalesce(nullif(current_setting('app.today', true), '')::date, current_date)
     and (access.until_on is null
          or access.until_on >= coalesce(nullif(current_setting('app.today', true), '')::date, current_date))));
