-- Files of care sheets, and how far each is. `lines_done` moves after the sheets themselves: a lot taken up after a stop goes over a few lines
-- again, whose keys have their answers already, so that each sheet has one effect.
create table claim_lot (
  id uuid primary key,
  organism text not null references organism (code),
  country text not null,
  format text not null check (format in ('ndjson', 'fixed-width')),
  file_name text not null,
  -- Digest of the file, or the key under which it was sent: by it the same lot is known again.
  file_mark text not null,
  -- A rehearsal decides every sheet and keeps none.
  rehearsal boolean not null,
  status text not null check (status in ('running', 'finished')),
  lines_total bigint,
  lines_done bigint not null default 0,
  accepted bigint not null default 0,
  refused bigint not null default 0,
  pending bigint not null default 0,
  aside bigint not null default 0,
  -- Sheets of the lot whose key had its answer before.
  known bigint not null default 0,
  paid_cents bigint not null default 0,
  began_at timestamptz not null,
  began_by text not null,
  moved_at timestamptz not null,
  finished_at timestamptz
);
create index claim_lot_of_organism on claim_lot (organism, began_at desc, id desc);
create index claim_lot_mark on claim_lot (organism, file_mark) where not rehearsal;

-- One row for each sheet of a lot: what became of it.
create table claim_lot_line (
  lot_id uuid not null references claim_lot (id),
  line bigint not null,
  outcome text not null check (outcome in ('accepted', 'refused', 'pending', 'aside')),
  known boolean not null,
  key text,
  person_id uuid,
  claim_id uuid,
  reference text,
  paid_cents bigint,
  refusal jsonb,
  -- Why a sheet was set aside: names and codes of the program only.
  detail text,
  primary key (lot_id, line)
);
create index claim_lot_line_unmet on claim_lot_line (lot_id, line) where outcome <> 'accepted';
