-- Lines are found by their id, which begins with the time they were made; the clock of the act (`at`) may be another one.
drop index audit_line_at;
create index audit_line_by_id on audit_line (id);

-- Seals of the journal, one chain for each organism ('' for acts of none). A seal names its lines in order; its digest covers them and the
-- seal before it, so that a line changed, removed or slipped in afterwards no longer agrees. Written after the lines: who writes a line
-- never waits for another.
create table audit_seal (
  chain text not null,
  number bigint not null check (number > 0),
  line_ids uuid[] not null check (cardinality(line_ids) > 0),
  last_id uuid not null,
  previous text not null,
  digest text not null,
  sealed_at timestamptz not null,
  primary key (chain, number)
);
create index audit_seal_last on audit_seal (last_id);
create trigger audit_seal_append_only before update or delete or truncate on audit_seal
  for each statement execute function refuse_rewrite();
