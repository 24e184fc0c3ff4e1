-- A numbered set of item and goal parameters; a belief names the one it was folded with. National, without personal data.
create table calibration (
  number integer primary key,
  made_at timestamptz not null,
  parameters jsonb not null
);
select poolster_reference('calibration');
grant select on calibration to poolster_app;
grant select, insert on calibration to poolster_ingest;

-- What the model holds of one learner over everything: the fold's running state. Never shown.
create table learner_state (
  school_id uuid not null,
  learner_id uuid not null,
  calibration integer not null,
  ability_mean double precision not null,
  ability_variance double precision not null,
  ability_at double precision not null,
  -- The last piece of evidence folded in; anything earlier that arrives later refolds the learner.
  last_occurred_at timestamptz not null,
  last_event_id uuid not null,
  evidence_count integer not null,
  primary key (school_id, learner_id)
);
select poolster_distribute('learner_state');
alter table learner_state add foreign key (school_id, learner_id) references person (school_id, person_id) on delete cascade;
select poolster_wall_learner('learner_state', 'learner_id', 'select, insert, update, delete');

-- What is believed of one learner and one goal: a projection of evidence that `poolster rebuild` makes again to the last bit.
create table belief (
  school_id uuid not null,
  learner_id uuid not null,
  goal_id uuid not null,
  mean double precision not null,
  variance double precision not null,
  count integer not null,
  last_at double precision not null,
  -- The fold's further state of this goal (successes by situation and day), as the model defines it.
  trace jsonb not null,
  first_estimated_at double precision,
  primary key (school_id, learner_id, goal_id)
);
create index belief_goal on belief (school_id, goal_id);
select poolster_distribute('belief');
alter table belief add foreign key (school_id, learner_id) references person (school_id, person_id) on delete cascade;
select poolster_wall_learner('belief', 'learner_id', 'select, insert, update, delete');

-- Shown in two situations on two days, or a teacher's judgement. Only a person's void takes one back.
create table confirmation (
  school_id uuid not null,
  learner_id uuid not null,
  goal_id uuid not null,
  kind text not null check (kind in ('shown', 'judgement')),
  at double precision not null,
  event_ids uuid[] not null,
  primary key (school_id, learner_id, goal_id, kind, at)
);
select poolster_distribute('confirmation');
alter table confirmation add foreign key (school_id, learner_id) references person (school_id, person_id) on delete cascade;
select poolster_wall_learner('confirmation', 'learner_id', 'select, insert, delete');
