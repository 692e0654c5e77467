-- One row per insured person: the file that a command locks while it moves the person's counters or rights.
create table insured_file (
  person_id uuid primary key,
  country text not null,
  opened_at timestamptz not null,
  opened_by text not null
);

-- Dated facts, bitemporal: `valid_*` says when the fact holds (both days included), `known_*` when the fund believed it.
-- A row is never rewritten: what was believed ends (`known_to`) and another row begins.
create table situation (
  person_id uuid not null references insured_file (person_id),
  id uuid not null,
  kind text not null,
  valid_from date not null,
  valid_to date,
  details jsonb not null,
  organism text references organism (code),
  known_from timestamptz not null,
  known_to timestamptz,
  recorded_by text not null,
  primary key (person_id, id),
  check (valid_to is null or valid_to >= valid_from),
  check (known_to is null or known_to >= known_from),
  check ((kind = 'rights') = (organism is not null))
);
create index situation_rights on situation (organism, person_id) where kind = 'rights' and known_to is null;
