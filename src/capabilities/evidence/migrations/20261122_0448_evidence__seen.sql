-- When a learner last had all that is known of them before their eyes: what came before it, a guardian may see (E12).
create table learner_seen (
  school_id uuid not null,
  learner_id uuid not null,
  seen_at timestamptz not null,
  primary key (school_id, learner_id)
);
select poolster_distribute('learner_seen');
alter table learner_seen add foreign key (school_id, learner_id) references person (school_id, person_id) on delete cascade;
select poolster_wall_learner('learner_seen', 'learner_id', 'select, insert, update, delete');
