-- What a class works at for a while, as its teacher chose it. Without one, Poolster looks at recent evidence.
create table lesson (
  school_id uuid not null,
  lesson_id uuid not null,
  class_id uuid not null,
  goal_ids uuid[] not null check (cardinality(goal_ids) between 1 and 8),
  title text,
  from_on date not null,
  until_on date not null,
  -- Null once that teacher's data is erased; the class keeps its lesson.
  made_by uuid,
  made_at timestamptz not null,
  ended_at timestamptz,
  primary key (school_id, lesson_id),
  check (from_on <= until_on)
);
create index lesson_class on lesson (school_id, class_id, made_at);
select poolster_distribute('lesson');
alter table lesson add foreign key (school_id, class_id) references class (school_id, class_id);
select poolster_wall_school('lesson', 'select, insert, update');

-- Something a teacher asks of one learner; it stands on their sky as a first next step until done, withdrawn or over.
create table request (
  school_id uuid not null,
  request_id uuid not null,
  learner_id uuid not null,
  goal_id uuid not null,
  kind text not null check (kind in ('check', 'enrichment', 'practice')),
  given_by uuid,
  given_at timestamptz not null,
  until_on date not null,
  done_at timestamptz,
  -- How many of how many exercises went right, for a request that exercises closed.
  correct integer,
  answered integer,
  withdrawn_at timestamptz,
  primary key (school_id, request_id)
);
create index request_learner on request (school_id, learner_id, given_at);
select poolster_distribute('request');
alter table request add foreign key (school_id, learner_id) references person (school_id, person_id) on delete cascade;
select poolster_wall_learner('request', 'learner_id', 'select, insert, update, delete');

-- What a teacher did with a signal: acted on it, or set it aside as not needed. The share set aside is published.
create table signal_response (
  school_id uuid not null,
  response_id uuid not null,
  class_id uuid not null,
  learner_id uuid not null,
  goal_id uuid not null,
  kind text not null check (kind in ('support', 'challenge', 'unknown')),
  reason text not null,
  decision text not null check (decision in ('acted', 'set-aside')),
  action text,
  -- The request that the action made, if it made one.
  request_id uuid,
  note text,
  -- Pieces of evidence on the goal at that moment: with new evidence a signal that was set aside may return.
  evidence_count integer not null,
  given_by uuid,
  given_at timestamptz not null,
  taken_back_at timestamptz,
  primary key (school_id, response_id)
);
create index signal_response_learner on signal_response (school_id, learner_id, given_at);
select poolster_distribute('signal_response');
alter table signal_response add foreign key (school_id, learner_id) references person (school_id, person_id) on delete cascade;
select poolster_wall_learner('signal_response', 'learner_id', 'select, insert, update, delete');

-- Groups of a class for some goals, as a teacher accepted them, with a reason and a last day.
create table grouping_plan (
  school_id uuid not null,
  grouping_id uuid not null,
  class_id uuid not null,
  kind text not null check (kind in ('convergent', 'divergent', 'mixed')),
  goal_ids uuid[] not null check (cardinality(goal_ids) > 0),
  reason text,
  from_on date not null,
  until_on date not null,
  made_by uuid,
  made_at timestamptz not null,
  ended_at timestamptz,
  primary key (school_id, grouping_id),
  check (from_on <= until_on)
);
create index grouping_plan_class on grouping_plan (school_id, class_id, made_at);
select poolster_distribute('grouping_plan');
alter table grouping_plan add foreign key (school_id, class_id) references class (school_id, class_id);
select poolster_wall_school('grouping_plan', 'select, insert, update');

-- One group of them. `name` is a code for a neutral name; `key` says what kind of help it gets and is never shown to learners.
create table learner_group (
  school_id uuid not null,
  group_id uuid not null,
  grouping_id uuid not null,
  position smallint not null,
  key text not null,
  name text not null,
  goal_id uuid,
  primary key (school_id, group_id)
);
create index learner_group_grouping on learner_group (school_id, grouping_id);
select poolster_distribute('learner_group');
alter table learner_group add foreign key (school_id, grouping_id) references grouping_plan (school_id, grouping_id);
select poolster_wall_school('learner_group', 'select, insert');

create table group_member (
  school_id uuid not null,
  grouping_id uuid not null,
  learner_id uuid not null,
  group_id uuid not null,
  reason text not null,
  reason_data jsonb not null,
  -- What will be done so that this learner leaves the group with extra instruction, from the third week on.
  plan text,
  primary key (school_id, grouping_id, learner_id)
);
create index group_member_learner on group_member (school_id, learner_id);
select poolster_distribute('group_member');
alter table group_member add foreign key (school_id, learner_id) references person (school_id, person_id) on delete cascade;
alter table group_member add foreign key (school_id, group_id) references learner_group (school_id, group_id);
select poolster_wall_learner('group_member', 'learner_id', 'select, insert, delete');

-- Two learners who work better together, or apart. No reason is kept: that would be a judgement about children.
create table group_wish (
  school_id uuid not null,
  wish_id uuid not null,
  class_id uuid not null,
  kind text not null check (kind in ('together', 'apart')),
  learner_id uuid not null,
  other_id uuid not null,
  made_by uuid,
  made_at timestamptz not null,
  ended_at timestamptz,
  primary key (school_id, wish_id),
  check (learner_id <> other_id)
);
create index group_wish_class on group_wish (school_id, class_id);
select poolster_distribute('group_wish');
alter table group_wish add foreign key (school_id, learner_id) references person (school_id, person_id) on delete cascade;
alter table group_wish add foreign key (school_id, other_id) references person (school_id, person_id) on delete cascade;
select poolster_wall_learner('group_wish', 'learner_id', 'select, insert, update, delete');
