-- Public lists of acts and tariffs. Each import and each reversal has a number; what a list says is known from one number to another.
create table nomenclature_import (
  number integer primary key,
  list text not null,
  kind text not null check (kind in ('import', 'reversal')),
  reverses integer references nomenclature_import (number),
  files jsonb not null,
  -- Day for which the list holds: what is absent from it has ended the day before.
  holds_on date not null,
  subject text not null,
  at timestamptz not null,
  report jsonb not null,
  check ((kind = 'reversal') = (reverses is not null))
);
-- An import is reversed once.
create unique index nomenclature_import_reversed on nomenclature_import (reverses);

create table nomenclature_entry (
  part text not null,
  list text not null,
  code text not null,
  line text not null,
  -- -infinity where the list gives no first day.
  valid_from date not null,
  valid_to date,
  label text not null,
  family text not null,
  -- What searches compare, for acts alone.
  search text,
  content jsonb not null,
  -- Import whose word this is. A reversal restores what it said under a new number of knowledge.
  import integer not null,
  known_from integer not null,
  known_to integer,
  primary key (part, list, code, line, valid_from, known_from),
  check (valid_to is null or valid_to >= valid_from),
  check (known_to is null or known_to > known_from)
);
-- One belief at a time.
create unique index nomenclature_entry_held on nomenclature_entry (part, list, code, line, valid_from) where known_to is null;
