-- Every belief carries what practice adds to it, each learner and goal its own (GoalBelief in src/model/learner/types.ts). What is
-- there gets the prior; and since the model is another one now, every learner is folded again: at once by `poolster rebuild`, else
-- with the next piece of evidence, because a fold of calibration 0 follows on nothing.
alter table belief add column gain double precision not null default 0.1;
alter table belief add column gain_slope double precision not null default 0;
alter table belief add column gain_variance double precision not null default 0.002;
alter table belief add column gain_covariance double precision not null default 0;
update learner_state set calibration = 0;

-- The parameters that a school's own answers asked for; empty in a calibration from before they were kept.
alter table calibration add column parameters jsonb not null default '{}';
