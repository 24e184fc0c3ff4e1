-- What somebody said yes to, and when they took it back. Only for extras: nothing of learning or teaching asks this table.
create table consent (
  school_id uuid not null,
  consent_id uuid not null,
  learner_id uuid not null,
  what text not null check (what in ('research')),
  -- Of the words that were agreed to: other words need a new yes.
  version integer not null,
  given_by uuid,
  given_as text not null check (given_as in ('self', 'guardian')),
  given_at timestamptz not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  primary key (school_id, consent_id)
);
create index consent_learner on consent (school_id, learner_id, what);
select poolster_distribute('consent');
alter table consent add foreign key (school_id, learner_id) references person (school_id, person_id) on delete cascade;
select poolster_wall_own('consent', 'learner_id', 'select, insert, update');
grant delete on consent to poolster_ingest;

-- From which age a learner of this school decides about extras alone.
create table privacy_setting (
  school_id uuid not null,
  consent_age smallint not null check (consent_age between 13 and 18),
  set_at timestamptz not null,
  primary key (school_id)
);
select poolster_distribute('privacy_setting');
alter table privacy_setting add foreign key (school_id) references school (school_id);
select poolster_wall_school('privacy_setting', 'select');
grant insert, update on privacy_setting to poolster_ingest;

-- "This is not right": what was asked to be changed, by whom, what came of it; the old value stays here.
create table correction (
  school_id uuid not null,
  correction_id uuid not null,
  person_id uuid not null,
  field text not null check (field in ('givenName', 'familyName', 'language', 'email')),
  old_value text,
  new_value text not null,
  why text,
  asked_by uuid,
  asked_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  outcome text check (outcome in ('changed', 'refused')),
  answer text,
  primary key (school_id, correction_id),
  check ((outcome is null) = (decided_at is null))
);
create index correction_person on correction (school_id, person_id, asked_at);
select poolster_distribute('correction');
alter table correction add foreign key (school_id, person_id) references person (school_id, person_id) on delete cascade;
select poolster_wall_own('correction', 'person_id', 'select, insert');
grant update, delete on correction to poolster_ingest;

-- The key with which this school signs what its learners take along. Only the role of the school's own work reads it.
create table signing_key (
  school_id uuid not null,
  private_key text not null,
  public_key text not null,
  made_at timestamptz not null,
  primary key (school_id)
);
select poolster_distribute('signing_key');
alter table signing_key add foreign key (school_id) references school (school_id);
alter table signing_key enable row level security;
grant select, insert on signing_key to poolster_ingest;
create policy school on signing_key to poolster_ingest using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

-- What a learner took along to another school, and what was brought in here: at the old school it is what remains to be told.
create table moving (
  school_id uuid not null,
  moving_id uuid not null,
  learner_id uuid not null,
  direction text not null check (direction in ('out', 'in')),
  -- The other school, by the name in the file; unknown when the file was made.
  school_name text,
  kinds text[] not null,
  pieces integer not null,
  checksum text not null,
  done_by uuid,
  at timestamptz not null,
  primary key (school_id, moving_id)
);
create index moving_learner on moving (school_id, learner_id, at);
select poolster_distribute('moving');
alter table moving add foreign key (school_id, learner_id) references person (school_id, person_id) on delete cascade;
select poolster_wall_own('moving', 'learner_id', 'select, insert');
grant update, delete on moving to poolster_ingest;
