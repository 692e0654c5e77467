-- Health professionals: reference data, the same for every organism.
create table professional (
  id uuid primary key,
  country text not null,
  identifier_kind text not null,
  identifier text not null,
  family_name text not null,
  given_names text not null,
  specialty text not null,
  territory text not null,
  town text not null,
  search_text text not null,
  registered_at timestamptz not null,
  unique (identifier_kind, identifier)
);

-- Dated facts about professionals (conventions, sectors), bitemporal like those of persons.
create table professional_situation (
  professional_id uuid not null references professional (id),
  id uuid not null,
  kind text not null,
  valid_from date not null,
  valid_to date,
  details jsonb not null,
  known_from timestamptz not null,
  known_to timestamptz,
  recorded_by text not null,
  primary key (professional_id, id),
  check (valid_to is null or valid_to >= valid_from),
  check (known_to is null or known_to >= known_from)
);
