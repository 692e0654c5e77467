-- The life event that ended the belief in a fact: by it an event taken back gives again what was believed before.
alter table situation add column ended_by_event uuid;
create index situation_ended_by on situation (person_id, ended_by_event) where ended_by_event is not null;
