-- Identity of persons.
create table person (
  person_id uuid primary key,
  country text not null,
  identifier_kind text not null,
  identifier text not null,
  family_name text not null,
  given_names text not null,
  birth_date date not null,
  -- Names and identifier as searches compare them: lower case, without accents.
  search_text text not null,
  registered_at timestamptz not null
);
create index person_search on person (search_text text_pattern_ops);

-- One person per identifier, and the way from an identifier to the file.
create table person_identifier (
  identifier_kind text not null,
  identifier text not null,
  person_id uuid not null,
  primary key (identifier_kind, identifier)
);
