-- Decisions of an organism to take longer to pay a professional. Each change of one is a row of its own; the row known now has no known_to.
create table delay_lengthening (
  professional_id uuid not null references professional (id),
  id uuid not null,
  number integer not null,
  organism text not null,
  valid_from date not null,
  valid_to date,
  notified_on date not null,
  ground text not null,
  ground_on date not null,
  facts_from date not null,
  cents bigint not null,
  motive text not null,
  withdrawn boolean not null,
  change_motive text,
  known_from timestamptz not null,
  known_to timestamptz,
  recorded_by text not null,
  primary key (professional_id, id, number),
  check (valid_to is null or valid_to >= valid_from),
  check (known_to is null or known_to >= known_from),
  check ((number = 1) = (change_motive is null))
);
create index delay_lengthening_known on delay_lengthening (professional_id) where known_to is null and not withdrawn;
