-- A learner's practice or check on one goal. What was answered is evidence; this only holds where they are.
create table practice_session (
  school_id uuid not null,
  session_id uuid not null,
  learner_id uuid not null,
  goal_id uuid not null,
  mode text not null check (mode in ('practice', 'check')),
  -- The teacher's request that this session answers, if any.
  request_id uuid,
  started_at timestamptz not null,
  ended_at timestamptz,
  -- The exercise the learner is at, from 1, and how often they tried it.
  exercise_number integer not null default 1,
  attempts integer not null default 0,
  -- Whether a worked example was looked at during this exercise.
  helped boolean not null default false,
  answered integer not null default 0,
  correct integer not null default 0,
  primary key (school_id, session_id)
);
create index practice_session_learner on practice_session (school_id, learner_id, started_at);
select poolster_distribute('practice_session');
alter table practice_session add foreign key (school_id, learner_id) references person (school_id, person_id) on delete cascade;
select poolster_wall_learner('practice_session', 'learner_id', 'select, insert, update, delete');
