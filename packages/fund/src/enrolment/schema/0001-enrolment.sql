-- Files of persons to enrol, and how far each is. `lines_done` moves in the transaction that enrols the lines: a file taken up after a stop goes
-- on exactly where it was.
create table enrolment (
  id uuid primary key,
  organism text not null references organism (code),
  country text not null,
  file_name text not null,
  file_hash text not null,
  -- A rehearsal checks every line and enrols nobody.
  rehearsal boolean not null,
  status text not null check (status in ('running', 'finished', 'reversing', 'reversed')),
  lines_done bigint not null default 0,
  enrolled bigint not null default 0,
  doubles bigint not null default 0,
  refused bigint not null default 0,
  -- What a reversal did: files taken back, and files kept because something happened in them since.
  taken_back bigint not null default 0,
  kept bigint not null default 0,
  began_at timestamptz not null,
  began_by text not null,
  finished_at timestamptz,
  reversed_at timestamptz,
  reversed_by text,
  motive text
);
create index enrolment_of_organism on enrolment (organism, began_at desc, id desc);

-- One row for each line of a file: who was enrolled, or why not. `mark` is a digest of the identifier: it finds the same person twice in a rehearsal.
create table enrolment_line (
  enrolment_id uuid not null references enrolment (id),
  line bigint not null,
  outcome text not null check (outcome in ('enrolled', 'double', 'refused', 'taken-back', 'kept')),
  person_id uuid,
  mark text,
  code text,
  field text,
  details jsonb,
  primary key (enrolment_id, line)
);
create index enrolment_line_person on enrolment_line (enrolment_id, line) where outcome = 'enrolled';
create index enrolment_line_unmet on enrolment_line (enrolment_id, line) where outcome <> 'enrolled';
create index enrolment_line_mark on enrolment_line (enrolment_id, mark) where mark is not null;
