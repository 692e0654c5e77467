-- A replay is told with the name of the person who began it, as it was then; the id stays what the rule of two persons compares.
alter table replay_run add column started_name text;
