-- Erasing a person does what nobody else may: it changes an append-only store, the audit trail and the accounts, all in one
-- transaction. So it has a role of its own, that no request and no job gets (src/platform/db/transaction.ts, wall `erasure`).
do $$
begin
  create role poolster_erasure nologin nobypassrls;
exception when duplicate_object or unique_violation then null;
end $$;
do $$
begin
  grant poolster_ingest to poolster_erasure;
  execute format('grant poolster_erasure to %I', current_user);
exception when others then null;
end $$;
grant usage on schema public to poolster_erasure;
-- Who leaves takes their name off what they recorded of others. The rest of a piece of evidence stays beyond everyone's reach.
grant update (author_id) on evidence to poolster_erasure;
grant update (actor_id, subject_id, details), delete on audit to poolster_erasure;
grant delete on command to poolster_erasure;
-- Accounts: to delete what hangs on an account that belongs to no other school. Never a passphrase or a token.
grant usage on schema auth to poolster_erasure;
grant select ("id", "name", "email"), delete on auth."user" to poolster_erasure;
grant select, delete on auth.person_account to poolster_erasure;
grant select (school_id, person_id), delete on auth.invitation to poolster_erasure;
-- Every table of accounts that is kept by what is being opened, such as `email:…` or `picture:…`.
do $$
declare kept record;
begin
  for kept in select table_name, column_name from information_schema.columns
               where table_schema = 'auth' and column_name in ('key', 'account_key') and table_name <> 'rateLimit' loop
    execute format('grant select (%I), delete on auth.%I to poolster_erasure', kept.column_name, kept.table_name);
  end loop;
end $$;
grant select ("id", "identifier", "value"), delete on auth."verification" to poolster_erasure;

-- Every erasure, so that it can be done again after a backup from before it is restored. It names nobody (src/platform/erasure-list.ts).
create table erasure (
  school_id uuid not null,
  erasure_id uuid not null,
  person_hash text not null,
  -- Kinds of data that went; null for a whole person.
  kinds text[],
  reason text not null,
  at timestamptz not null,
  primary key (school_id, erasure_id)
);
select poolster_distribute('erasure');
alter table erasure add foreign key (school_id) references school (school_id);
alter table erasure enable row level security;
grant select, insert on erasure to poolster_ingest;
create policy school on erasure to poolster_ingest using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);
