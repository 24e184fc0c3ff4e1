-- When the sender said that it happened, where its clock was wrong and `occurred_at` says otherwise (E9); null where it was believed.
alter table evidence add column said_at timestamptz;
