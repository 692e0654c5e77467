-- Attestations given, with what they say: an organism can always tell what it attested.
create table attestation (
  person_id uuid not null references insured_file (person_id),
  id uuid not null,
  -- The organism that attests.
  organism text not null references organism (code),
  kind text not null check (kind in ('rights', 'other-organism')),
  content jsonb not null,
  issued_on date not null,
  valid_until date not null,
  issued_at timestamptz not null,
  issued_by text not null,
  primary key (person_id, id),
  check (valid_until >= issued_on)
);
create trigger attestation_append_only before update or delete or truncate on attestation
  for each statement execute function refuse_rewrite();

-- The end of an attestation before its last day; its key allows one.
create table attestation_revocation (
  person_id uuid not null,
  attestation_id uuid not null,
  motive text not null,
  revoked_at timestamptz not null,
  revoked_by text not null,
  primary key (person_id, attestation_id),
  foreign key (person_id, attestation_id) references attestation (person_id, id)
);
create trigger attestation_revocation_append_only before update or delete or truncate on attestation_revocation
  for each statement execute function refuse_rewrite();

-- The way from the id that a paper carries to the file.
create table attestation_id (
  id uuid primary key,
  person_id uuid not null
);
