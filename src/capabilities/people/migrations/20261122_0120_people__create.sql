create table network (
  network_id uuid primary key,
  name text not null
);
select poolster_reference('network');
grant select on network to poolster_app, poolster_ingest;
grant insert on network to poolster_ingest;

create table school (
  school_id uuid primary key,
  network_id uuid not null,
  name text not null,
  level text not null check (level in ('primary', 'middle', 'secondary')),
  language text not null default 'nl' check (language in ('nl', 'en')),
  -- Where and when three pictures open a session; null means anywhere, any time.
  picture_networks text[],
  picture_from time,
  picture_until time,
  created_at timestamptz not null
);
select poolster_distribute('school');
select poolster_wall_school('school', 'select, insert, update');

create table school_year (
  school_id uuid not null,
  school_year_id uuid not null,
  name text not null,
  starts_on date not null,
  ends_on date not null,
  sourced_id text,
  primary key (school_id, school_year_id),
  check (starts_on < ends_on)
);
select poolster_distribute('school_year');
alter table school_year add foreign key (school_id) references school (school_id);
select poolster_wall_school('school_year', 'select, insert, update');

create table person (
  school_id uuid not null,
  person_id uuid not null,
  given_name text not null,
  family_name text not null,
  language text not null default 'nl' check (language in ('nl', 'en')),
  reading_level text not null default 'older' check (reading_level in ('young', 'older')),
  email text,
  -- The id in the roster this person came from; never a national register number.
  sourced_id text,
  ended_on date,
  created_at timestamptz not null,
  primary key (school_id, person_id),
  unique (school_id, sourced_id)
);
select poolster_distribute('person');
alter table person add foreign key (school_id) references school (school_id);
select poolster_wall_school('person', 'select, insert, update, delete');

create table membership (
  school_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('learner', 'teacher', 'schoolLeader', 'administrator', 'guardian', 'counsellor', 'partner', 'networkCoordinator')),
  from_on date not null,
  until_on date,
  -- A roster import ends only what a roster import made (P7).
  origin text not null default 'hand' check (origin in ('hand', 'roster')),
  primary key (school_id, person_id, role, from_on)
);
select poolster_distribute('membership');
alter table membership add foreign key (school_id, person_id) references person (school_id, person_id) on delete cascade;
select poolster_wall_school('membership', 'select, insert, update, delete');

create table class (
  school_id uuid not null,
  class_id uuid not null,
  school_year_id uuid not null,
  name text not null,
  -- School years counted through, 1–12 (1–6 primary, 7–12 secondary); null where a class mixes them.
  grade smallint check (grade between 1 and 12),
  -- What a child types to sign in with pictures, six letters and digits; null until cards are made.
  code text,
  sourced_id text,
  ended_on date,
  primary key (school_id, class_id),
  unique (school_id, sourced_id)
);
create index class_code on class (code);
select poolster_distribute('class');
alter table class add foreign key (school_id, school_year_id) references school_year (school_id, school_year_id);
select poolster_wall_school('class', 'select, insert, update');

create table class_teacher (
  school_id uuid not null,
  class_id uuid not null,
  teacher_id uuid not null,
  from_on date not null,
  until_on date,
  origin text not null default 'hand' check (origin in ('hand', 'roster')),
  -- The id of this row in the roster, by which a later file may end it.
  sourced_id text,
  primary key (school_id, class_id, teacher_id, from_on)
);
create index class_teacher_teacher on class_teacher (school_id, teacher_id);
select poolster_distribute('class_teacher');
alter table class_teacher add foreign key (school_id, class_id) references class (school_id, class_id);
alter table class_teacher add foreign key (school_id, teacher_id) references person (school_id, person_id);
select poolster_wall_school('class_teacher', 'select, insert, update, delete');

create table enrolment (
  school_id uuid not null,
  class_id uuid not null,
  learner_id uuid not null,
  from_on date not null,
  until_on date,
  origin text not null default 'hand' check (origin in ('hand', 'roster')),
  -- The id of this row in the roster, by which a later file may end it.
  sourced_id text,
  primary key (school_id, class_id, learner_id, from_on)
);
create index enrolment_learner on enrolment (school_id, learner_id);
select poolster_distribute('enrolment');
alter table enrolment add foreign key (school_id, class_id) references class (school_id, class_id);
alter table enrolment add foreign key (school_id, learner_id) references person (school_id, person_id) on delete cascade;
select poolster_wall_school('enrolment', 'select, insert, update, delete');

-- A guardian's child; a counsellor or partner invited for a purpose until a date.
create table relation (
  school_id uuid not null,
  viewer_id uuid not null,
  learner_id uuid not null,
  kind text not null check (kind in ('guardian', 'counsellor', 'partner')),
  purpose text,
  from_on date not null,
  until_on date,
  origin text not null default 'hand' check (origin in ('hand', 'roster')),
  primary key (school_id, viewer_id, learner_id, kind, from_on),
  check (kind = 'guardian' or (purpose is not null and until_on is not null))
);
create index relation_learner on relation (school_id, learner_id);
select poolster_distribute('relation');
alter table relation add foreign key (school_id, viewer_id) references person (school_id, person_id) on delete cascade;
alter table relation add foreign key (school_id, learner_id) references person (school_id, person_id) on delete cascade;
select poolster_wall_school('relation', 'select, insert, update, delete');

-- Who may see which learner, derived from the tables above by `refreshAccess`; what every learner's wall asks.
create table access (
  school_id uuid not null,
  viewer_id uuid not null,
  learner_id uuid not null,
  scope text not null check (scope in ('self', 'class', 'guardian', 'counsellor', 'partner')),
  from_on date not null,
  until_on date,
  primary key (school_id, viewer_id, learner_id, scope, from_on)
);
create index access_learner on access (school_id, learner_id);
select poolster_distribute('access');
alter table access enable row level security;
grant select on access to poolster_app;
grant select, insert, update, delete on access to poolster_ingest;
create policy own on access to poolster_app using (school_id = nullif(current_setting('app.school_id', true), '')::uuid
  and viewer_id = nullif(current_setting('app.person_id', true), '')::uuid);
create policy school on access to poolster_ingest using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

-- Three pictures that open a young child's session; kept readable because the teacher prints them again.
create table picture_key (
  school_id uuid not null,
  learner_id uuid not null,
  pictures text[] not null check (cardinality(pictures) = 3),
  set_at timestamptz not null,
  primary key (school_id, learner_id)
);
select poolster_distribute('picture_key');
alter table picture_key add foreign key (school_id, learner_id) references person (school_id, person_id) on delete cascade;
select poolster_wall_learner('picture_key', 'learner_id', 'select, insert, update, delete');

-- How this school's files are to be read, so that the wizard asks only once: by the headings of the file, or `oneroster`.
create table roster_mapping (
  school_id uuid not null,
  headings text not null,
  mapping jsonb not null,
  used_at timestamptz not null,
  primary key (school_id, headings)
);
select poolster_distribute('roster_mapping');
alter table roster_mapping add foreign key (school_id) references school (school_id);
select poolster_wall_school('roster_mapping', 'select, insert, update');

-- Every decision and change by a person: who, what, when.
create table audit (
  school_id uuid not null,
  audit_id uuid not null,
  actor_id uuid,
  action text not null,
  subject_id uuid,
  at timestamptz not null,
  details jsonb not null default '{}',
  primary key (school_id, audit_id)
);
create index audit_subject on audit (school_id, subject_id, at);
select poolster_distribute('audit');
alter table audit add foreign key (school_id) references school (school_id);
select poolster_wall_school('audit', 'select, insert');

-- A client's command, kept so that a retry or an offline queue never does it twice and gets the same answer.
create table command (
  school_id uuid not null,
  command_id uuid not null,
  person_id uuid not null,
  route text not null,
  at timestamptz not null,
  answer jsonb,
  primary key (school_id, command_id)
);
select poolster_distribute('command');
alter table command add foreign key (school_id) references school (school_id);
select poolster_wall_school('command', 'select, insert, update');
