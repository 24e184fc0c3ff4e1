-- One observed fact about a learner and one or more goals. Append-only: no role has a right to update it.
create table evidence (
  school_id uuid not null,
  event_id uuid not null,
  learner_id uuid not null,
  kind text not null check (kind in ('answer', 'test', 'observation', 'conversation', 'product', 'transfer', 'judgement')),
  purpose text not null check (purpose in ('of', 'for', 'as')),
  goal_ids uuid[] not null check (cardinality(goal_ids) > 0),
  goal_weights double precision[] not null,
  item_id text,
  item_version integer,
  item_seed text,
  response text,
  -- Share of what was asked that was shown, 0–1; null for a row that only voids another.
  score double precision check (score between 0 and 1),
  attempt smallint not null default 1,
  duration_ms integer,
  help text not null default 'none' check (help in ('none', 'hint', 'example', 'person')),
  group_id uuid,
  situation text not null,
  source text not null,
  author_id uuid,
  author_kind text not null check (author_kind in ('learner', 'teacher', 'peer', 'partner', 'guardian', 'system')),
  note text,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  -- `exact`, `day` (a date without time) or `order` (synthetic: only the order is known).
  time_known text not null check (time_known in ('exact', 'day', 'order')),
  -- The evidence this row takes back, with the reason in `note`.
  voids uuid,
  primary key (school_id, event_id),
  check (cardinality(goal_ids) = cardinality(goal_weights)),
  check ((voids is null) = (score is not null))
);
create index evidence_learner on evidence (school_id, learner_id, occurred_at, event_id);
select poolster_distribute('evidence');
alter table evidence add foreign key (school_id, learner_id) references person (school_id, person_id) on delete cascade;
select poolster_wall_learner('evidence', 'learner_id', 'select, insert');
grant delete on evidence to poolster_ingest;
