-- Item and goal parameters that a school fitted on its own evidence; number 1 is shipped with Poolster and stands in no row.
-- They change only by a new number, which every belief names.
create table calibration (
  school_id uuid not null,
  number integer not null check (number > 1),
  made_at timestamptz not null,
  goal_easiness jsonb not null,
  item_easiness jsonb not null,
  primary key (school_id, number)
);
select poolster_distribute('calibration');
alter table calibration add foreign key (school_id) references school (school_id);
select poolster_wall_school('calibration', 'select, insert');

-- What the model holds of one learner over everything. It lives inside the model and is never shown.
create table learner_state (
  school_id uuid not null,
  learner_id uuid not null,
  calibration integer not null,
  ability_mean double precision not null,
  ability_variance double precision not null,
  ability_at double precision not null,
  ability_time_known boolean not null,
  -- The last piece of evidence folded in: anything earlier that arrives later refolds the learner.
  last_occurred_at timestamptz not null,
  last_event_id uuid not null,
  primary key (school_id, learner_id)
);
select poolster_distribute('learner_state');
alter table learner_state add foreign key (school_id, learner_id) references person (school_id, person_id) on delete cascade;
select poolster_wall_learner('learner_state', 'learner_id', 'select, insert, update, delete');

-- What is believed of one learner and one goal: a projection of evidence, which `poolster rebuild` makes again to the last
-- bit. The columns are those of `GoalBelief` in src/model/learner/types.ts.
create table belief (
  school_id uuid not null,
  learner_id uuid not null,
  goal_id uuid not null,
  mean double precision not null,
  slope double precision not null,
  variance double precision not null,
  count integer not null,
  last_at double precision not null,
  time_known boolean not null,
  last_correct_at double precision,
  first_estimated_at double precision,
  -- Successes by situation and day, of which two may confirm (`Success` in src/model/learner/fold.ts).
  successes jsonb not null,
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
