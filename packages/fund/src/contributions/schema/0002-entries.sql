-- Money received is for contributions, or for the charges of those that came late.
alter table contribution_receipt add column kind text not null default 'contribution' check (kind in ('contribution', 'late-charge'));
alter table contribution_receipt alter column kind drop default;
drop index contribution_receipt_same;
create index contribution_receipt_same on contribution_receipt (organism, category, kind, month, received_on, reference);

-- How each receipt entered the accounts: what the pack of the country said of it that day. A receipt has one entry, and the ledger is proved against both.
create table contribution_entry (
  organism text not null,
  receipt_id uuid not null,
  -- What the manager owes to other bodies on it.
  levies_cents bigint not null check (levies_cents >= 0),
  -- Charges that the payer owes; null where no day was known on which it was due.
  late_charge_cents bigint check (late_charge_cents >= 0),
  entered_at timestamptz not null,
  primary key (organism, receipt_id)
);
create trigger contribution_entry_append_only before update or delete or truncate on contribution_entry
  for each statement execute function refuse_rewrite();
