-- Accounts to which professionals are paid, bitemporal like their other facts.
create table professional_account (
  professional_id uuid not null references professional (id),
  id uuid not null,
  format text not null,
  account text not null,
  bic text,
  holder text not null,
  valid_from date not null,
  valid_to date,
  known_from timestamptz not null,
  known_to timestamptz,
  recorded_by text not null,
  primary key (professional_id, id),
  check (valid_to is null or valid_to >= valid_from),
  check (known_to is null or known_to >= known_from)
);
create index professional_account_believed on professional_account (professional_id) where known_to is null;
