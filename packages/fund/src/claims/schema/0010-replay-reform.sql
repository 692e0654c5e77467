-- A run under a reform tells what claims would come to; it is never posted.
alter table replay_run add column reform jsonb;
