-- What happened in a person's life, with the consequences that an agent confirmed and the steps that led to them. Only the end of the belief
-- (`withdrawn_*`) moves on a row.
create table life_event (
  person_id uuid not null references insured_file (person_id),
  id uuid not null,
  kind text not null,
  happened_on date not null,
  details jsonb not null,
  consequences jsonb not null,
  trace jsonb not null,
  rules_version text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  motive text,
  primary key (person_id, id),
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  check ((withdrawn_at is null) = (motive is null))
);
