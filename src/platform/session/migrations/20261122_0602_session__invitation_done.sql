-- A link that was taken by a process that was killed can be taken again: only what is done is used up.
alter table auth.invitation add column done_at timestamptz;
update auth.invitation set done_at = used_at where used_at is not null;
