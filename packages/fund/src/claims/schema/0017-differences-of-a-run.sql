-- Differences are written by the run that they name, a batch of persons at a time, and runs are never removed: checking each row again locked the
-- row of the run for every one of them. Each has its place among those of its person, which keeps it unique; the same index gives them in order.
alter table replay_difference drop constraint replay_difference_run_id_fkey;
alter table replay_difference drop constraint replay_difference_pkey;
alter table replay_difference add primary key (run_id, person_id, place);
drop index replay_difference_of_run;
