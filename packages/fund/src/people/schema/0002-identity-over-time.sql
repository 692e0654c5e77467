-- Identity with its history. A row of `person` is the face of a file, as lists and searches show it: it is made again from the facts at each
-- change. What is true, and since when we believe it, stands in `person_fact`.
alter table person alter column identifier_kind drop not null;
alter table person alter column identifier drop not null;
alter table person add column birth_name text;
alter table person add column sex text not null default 'unknown';
-- The date of birth as the register wrote it, where it is no day of the calendar; `birth_date` is then the day that rules count from.
alter table person add column birth_registered text;
alter table person add column death_date date;
-- Words of the names and identifiers, without accents, for searches by the beginning of words.
alter table person add column words tsvector;
-- The words of the names in order of the alphabet: the same whatever the order in which they were typed.
alter table person add column name_key text;
-- The file that was kept when this one proved to be of the same person.
alter table person add column merged_into uuid;

update person set
  birth_name = family_name,
  words = array_to_tsvector(string_to_array(search_text, ' ')),
  name_key = (select string_agg(word, ' ' order by word collate "C")
    from (select distinct unnest(string_to_array(search_text, ' ')) as word) w where word <> lower(identifier));
alter table person alter column birth_name set not null;
alter table person alter column words set not null;
alter table person alter column name_key set not null;
drop index person_search;
alter table person drop column search_text;

create index person_words on person using gin (words);
create index person_name on person (family_name, given_names, person_id) where merged_into is null;
create index person_birth on person (birth_date, name_key);
create index person_birth_registered on person (birth_registered) where birth_registered is not null;
create index person_name_key on person (name_key);
create index person_merged on person (merged_into) where merged_into is not null;

-- Dated facts of an identity, bitemporal as those of cover: `valid_*` says when the fact holds (both days included), `known_*` when the fund
-- believed it. A row is never rewritten: what was believed ends (`known_to`) and another row begins. `slot` sets apart facts of one kind that
-- hold at once: a kind of identifier, a kind of address.
create table person_fact (
  person_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('civil-status', 'birth', 'death', 'identifier', 'address', 'bank-account', 'contact')),
  slot text not null default '',
  valid_from date not null,
  valid_to date,
  details jsonb not null,
  known_from timestamptz not null,
  known_to timestamptz,
  recorded_by text not null,
  -- The change that brought the fact, and the one that ended the belief in it: by them a change is taken back exactly.
  change_id uuid not null,
  ended_by uuid,
  primary key (person_id, id),
  check (valid_to is null or valid_to >= valid_from),
  check (known_to is null or known_to >= known_from)
);

-- Changes of an identity after it was registered, each by somebody, perhaps taken back by another.
create table person_change (
  person_id uuid not null,
  id uuid not null,
  what text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  motive text,
  -- The change that this one takes back.
  undoes uuid,
  -- A life event brought it, under its own id.
  of_event boolean not null default false,
  primary key (person_id, id)
);

-- Files found to be of one person. Keyed by the file that gave way.
create table person_merge (
  person_id uuid not null,
  id uuid not null,
  kept_id uuid not null,
  motive text not null,
  choices jsonb not null,
  merged_at timestamptz not null,
  merged_by text not null,
  undone_at timestamptz,
  undone_by text,
  undone_motive text,
  primary key (person_id, id)
);
create index person_merge_kept on person_merge (kept_id);

insert into person_fact (person_id, id, kind, slot, valid_from, details, known_from, recorded_by, change_id)
  select person_id, gen_random_uuid(), 'civil-status', '', birth_date,
    jsonb_build_object('birthName', family_name, 'usedName', null, 'givenNames', given_names, 'sex', 'unknown'), registered_at, 'system', person_id
  from person
  union all
  select person_id, gen_random_uuid(), 'birth', '', birth_date,
    jsonb_build_object('registered', birth_date::text, 'commune', null, 'country', null, 'place', null), registered_at, 'system', person_id
  from person
  union all
  select person_id, gen_random_uuid(), 'identifier', identifier_kind, birth_date,
    jsonb_build_object('value', identifier, 'replaces', null), registered_at, 'system', person_id
  from person;
