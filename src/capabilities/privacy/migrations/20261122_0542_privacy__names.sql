-- Whose name was given: kept with the request, because the learner's own role cannot read it from the log.
alter table name_request add column viewer_id uuid;
