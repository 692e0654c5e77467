-- Registration with an organism and open rights are two facts. What was one fact (`rights`, with its organism) becomes an `affiliation`,
-- and the same days are kept as `rights`, known since the same instant.
alter table situation drop constraint situation_check2;
drop index situation_rights;

insert into situation (person_id, id, kind, valid_from, valid_to, details, organism, known_from, known_to, recorded_by)
  select person_id, gen_random_uuid(), 'rights', valid_from, valid_to, '{}'::jsonb, null, known_from, known_to, recorded_by
  from situation where kind = 'rights';
update situation set kind = 'affiliation' where kind = 'rights' and organism is not null;

-- The life event that brought the fact, and the person through whom a dependant is covered.
alter table situation add column event_id uuid;
alter table situation add column holder_id uuid;
alter table situation add constraint situation_affiliation check ((kind = 'affiliation') = (organism is not null));
alter table situation add constraint situation_dependant check ((kind = 'dependant') = (holder_id is not null));
create index situation_affiliation on situation (organism, person_id) where kind = 'affiliation' and known_to is null;
create index situation_holder on situation (holder_id, person_id) where kind = 'dependant';
create index situation_event on situation (person_id, event_id) where event_id is not null;
