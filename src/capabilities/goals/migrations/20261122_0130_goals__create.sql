-- Curricula are reference data, the same for every school; `owner_school_id` marks a school's own goals beside them.
create table framework (
  framework_id uuid primary key,
  owner_school_id uuid,
  -- The school that brought in a shared framework and so may bring its next version (G7); null for the installation.
  steward_school_id uuid,
  identifier text not null,
  title text not null,
  -- Title and description in the languages of the interface, where we have them: `FrameworkTexts` in domain/goal-texts.ts.
  texts jsonb not null default '{}',
  description text,
  language text not null,
  publisher text,
  subject text,
  licence text,
  attribution text,
  source_uri text,
  adoption_status text,
  version integer not null,
  source_version text,
  content_hash text not null,
  year_from smallint,
  year_to smallint,
  imported_at timestamptz not null,
  unique nulls not distinct (identifier, owner_school_id)
);
select poolster_reference('framework');

-- Each import that changed something, whole, so that an older version can be compared, shown and exported.
create table framework_version (
  framework_id uuid not null,
  version integer not null,
  imported_at timestamptz not null,
  file_name text not null,
  content_hash text not null,
  mended jsonb not null,
  counts jsonb not null,
  content jsonb not null,
  primary key (framework_id, version)
);
select poolster_reference('framework_version');
alter table framework_version add foreign key (framework_id) references framework (framework_id);

create table goal (
  goal_id uuid primary key,
  framework_id uuid not null,
  source_id text not null,
  kind text not null check (kind in ('domain', 'cluster', 'goal')),
  code text,
  statement text not null,
  abbreviated text,
  notes text,
  keywords text[] not null default '{}',
  language text not null,
  -- Texts in other languages and for learners: `GoalTexts` in domain/goal-texts.ts.
  texts jsonb not null default '{}',
  year_from smallint,
  year_to smallint,
  minimum boolean not null default true,
  position integer not null,
  valid_from date,
  valid_until date,
  item_type text,
  source_uri text,
  -- Framework versions in which the goal stands; `until_version` is the first one without it.
  since_version integer not null,
  until_version integer,
  search tsvector not null,
  unique (framework_id, source_id)
);
create index goal_search on goal using gin (search);
select poolster_reference('goal');
alter table goal add foreign key (framework_id) references framework (framework_id);

-- A relation stands in the framework that says it; its goals may stand in two.
create table goal_relation (
  framework_id uuid not null,
  from_goal_id uuid not null,
  to_goal_id uuid not null,
  kind text not null check (kind in ('partOf', 'precedes', 'related', 'sameAs')),
  source_id text,
  sequence integer,
  primary key (framework_id, from_goal_id, to_goal_id, kind)
);
create index goal_relation_from on goal_relation (from_goal_id, kind);
create index goal_relation_to on goal_relation (to_goal_id, kind);
select poolster_reference('goal_relation');
alter table goal_relation add foreign key (framework_id) references framework (framework_id);
alter table goal_relation add foreign key (from_goal_id) references goal (goal_id);
alter table goal_relation add foreign key (to_goal_id) references goal (goal_id);

do $$
declare name text;
begin
  foreach name in array array['framework', 'framework_version', 'goal', 'goal_relation'] loop
    execute format('alter table %I enable row level security', name);
    execute format('grant select on %I to poolster_app', name);
    execute format('grant select, insert, update, delete on %I to poolster_ingest', name);
  end loop;
end $$;
create policy visible on framework using (owner_school_id is null or owner_school_id = nullif(current_setting('app.school_id', true), '')::uuid);
create policy visible on framework_version using (framework_id in (select framework_id from framework));
create policy visible on goal using (framework_id in (select framework_id from framework));
create policy visible on goal_relation using (framework_id in (select framework_id from framework));

-- The curricula a class works with.
create table class_framework (
  school_id uuid not null,
  class_id uuid not null,
  framework_id uuid not null,
  primary key (school_id, class_id, framework_id)
);
select poolster_distribute('class_framework');
alter table class_framework add foreign key (school_id, class_id) references class (school_id, class_id);
alter table class_framework add foreign key (framework_id) references framework (framework_id);
select poolster_wall_school('class_framework', 'select, insert, delete');

-- A learner goal that a school wrote: its own translation of one or more goals, with success criteria.
create table learner_goal (
  school_id uuid not null,
  learner_goal_id uuid not null,
  goal_ids uuid[] not null check (cardinality(goal_ids) > 0),
  text_older text not null,
  text_young text,
  criteria text[] not null,
  class_id uuid not null,
  -- Null once the author's data is erased; the class keeps its goal.
  author_id uuid,
  written_at timestamptz not null,
  changed_at timestamptz not null,
  ended_at timestamptz,
  primary key (school_id, learner_goal_id)
);
create index learner_goal_class on learner_goal (school_id, class_id);
select poolster_distribute('learner_goal');
alter table learner_goal add foreign key (school_id) references school (school_id);
alter table learner_goal add foreign key (school_id, class_id) references class (school_id, class_id);
select poolster_wall_school('learner_goal', 'select, insert, update');

-- The goals a learner has taken as their own: ringed in the sky.
create table chosen_goal (
  school_id uuid not null,
  learner_id uuid not null,
  goal_id uuid not null,
  chosen_at timestamptz not null,
  ended_at timestamptz,
  primary key (school_id, learner_id, goal_id, chosen_at)
);
select poolster_distribute('chosen_goal');
alter table chosen_goal add foreign key (school_id, learner_id) references person (school_id, person_id) on delete cascade;
alter table chosen_goal add foreign key (goal_id) references goal (goal_id);
select poolster_wall_learner('chosen_goal', 'learner_id', 'select, insert, update, delete');
